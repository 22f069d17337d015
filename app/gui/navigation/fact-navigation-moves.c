/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-navigation-private.h"

#include "navigation/fact-claim-marks.h"

/* Going somewhere, and back to where one was. */

static FactState *
get_state (FactNavigation *self)
{
  return fact_document_get_state (self->document);
}

/**
 * fact_navigation_remember_place:
 * @self: a navigation
 *
 * Remembers the present place for fact_navigation_go_back(): someone is about to look around.
 */
void
fact_navigation_remember_place (FactNavigation *self)
{
  FactWaypoint *place;

  g_return_if_fail (FACT_IS_NAVIGATION (self));

  if (self->article_id == NULL)
    return;

  place = fact_waypoint_new (self->article_id, self->claim_id, self->mark_id, fact_navigation_get_top_offset (self));
  place->view = self->view;
  fact_back_stack_push (self->back, place);
  if (fact_back_stack_get_n (self->back) == 1)
    g_object_notify (G_OBJECT (self), "can-go-back");
}

/**
 * fact_navigation_go_to_article:
 * @self: a navigation
 * @article_id: the article to show
 *
 * Shows an article that was chosen, as fact_navigation_show_article() does. Where it is on show already nothing happens.
 */
void
fact_navigation_go_to_article (FactNavigation *self,
                               const char     *article_id)
{
  g_return_if_fail (FACT_IS_NAVIGATION (self));
  g_return_if_fail (article_id != NULL);

  if ((self->view == FACT_VIEW_READ && g_strcmp0 (article_id, self->article_id) == 0) ||
      fact_state_find_article (get_state (self), article_id) == NULL)
    return;

  fact_navigation_remember_place (self);
  _fact_navigation_set_view (self, FACT_VIEW_READ);
  fact_navigation_show_article (self, article_id);
}

/**
 * fact_navigation_show_passage:
 * @self: a navigation
 * @article_id: the article to show
 * @span: words of it, in code points
 *
 * Shows words of an article and has them selected, without remembering where one was. An id that no article has is ignored.
 */
void
fact_navigation_show_passage (FactNavigation *self,
                              const char     *article_id,
                              FactSpan        span)
{
  g_return_if_fail (FACT_IS_NAVIGATION (self));
  g_return_if_fail (article_id != NULL);

  if (fact_state_find_article (get_state (self), article_id) == NULL)
    return;

  _fact_navigation_set_view (self, FACT_VIEW_READ);
  fact_navigation_show_article (self, article_id);
  _fact_navigation_select_passage (self, span);
}

static void
go_to_anchor (FactNavigation *self,
              FactClaim      *claim,
              const char     *mark_id,
              FactAnchor     *anchor)
{
  FactArticle *article = fact_state_find_article (get_state (self), fact_anchor_get_article_id (anchor));

  if (article == NULL)
    return;

  fact_navigation_remember_place (self);
  g_clear_pointer (&self->arrival, fact_waypoint_free);
  self->arrival = fact_waypoint_new (fact_record_get_id (article), fact_record_get_id (claim), mark_id, 0);
  _fact_navigation_set_view (self, FACT_VIEW_READ);
  _fact_navigation_set_selection (self, fact_record_get_id (article), fact_record_get_id (claim), mark_id);
  _fact_navigation_reveal (self, fact_anchor_get_span (anchor));
}

/**
 * fact_navigation_go_to_claim:
 * @self: a navigation
 * @claim_id: a claim
 *
 * Makes a claim the current one and shows where it is made: in the article on show if it occurs there, else at its first
 * occurrence. A claim that occurs nowhere is only selected; an id that no claim has is ignored.
 */
void
fact_navigation_go_to_claim (FactNavigation *self,
                             const char     *claim_id)
{
  FactClaim *claim;
  FactOccurrence *occurrence;

  g_return_if_fail (FACT_IS_NAVIGATION (self));
  g_return_if_fail (claim_id != NULL);

  claim = fact_state_find_claim (get_state (self), claim_id);
  if (claim == NULL)
    return;

  occurrence = fact_claim_marks_find_near_occurrence (claim, self->article_id);
  if (occurrence != NULL)
    go_to_anchor (self, claim, fact_record_get_id (occurrence), fact_occurrence_get_anchor (occurrence));
  else
    fact_navigation_select_claim (self, claim_id);
}

/**
 * fact_navigation_go_to_mark:
 * @self: a navigation
 * @claim_id: a claim
 * @mark_id: one of its occurrences or evidence
 *
 * Makes a claim the current one and shows where one of its marks stands. Evidence that is no passage is only selected; ids that
 * nothing has are ignored.
 */
void
fact_navigation_go_to_mark (FactNavigation *self,
                            const char     *claim_id,
                            const char     *mark_id)
{
  FactClaim *claim;
  FactAnchor *anchor;

  g_return_if_fail (FACT_IS_NAVIGATION (self));
  g_return_if_fail (claim_id != NULL && mark_id != NULL);

  claim = fact_state_find_claim (get_state (self), claim_id);
  if (claim == NULL || !fact_claim_marks_has (claim, mark_id))
    return;

  anchor = fact_claim_marks_find_anchor (claim, mark_id);
  if (anchor != NULL)
    go_to_anchor (self, claim, mark_id, anchor);
  else
    fact_navigation_select_mark (self, claim_id, mark_id);
}

static gboolean
is_at (FactNavigation     *self,
       const FactWaypoint *place)
{
  const FactWaypoint present = { self->article_id, self->claim_id, self->mark_id, 0, self->view };

  return fact_waypoint_equal (&present, place);
}

/**
 * fact_navigation_go_back:
 * @self: a navigation
 *
 * Goes back to where the checker was before the last article that was chosen, claim or mark that was gone to, or step in reading
 * order: the view, the article as it was scrolled, the claim and the mark. What is gone by now is passed over.
 *
 * Returns: whether there was a place to go back to
 */
gboolean
fact_navigation_go_back (FactNavigation *self)
{
  gboolean went = FALSE;

  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  g_clear_pointer (&self->arrival, fact_waypoint_free);
  while (!went && fact_back_stack_get_n (self->back) > 0)
    {
      g_autoptr (FactWaypoint) place = fact_back_stack_pop (self->back);
      FactClaim *claim;
      gboolean has_it;

      if (is_at (self, place) || fact_state_find_article (get_state (self), place->article_id) == NULL)
        continue;

      claim = place->claim_id != NULL ? fact_state_find_claim (get_state (self), place->claim_id) : NULL;
      has_it = claim != NULL && place->mark_id != NULL && fact_claim_marks_has (claim, place->mark_id);
      g_hash_table_insert (self->top_offsets, g_strdup (place->article_id), GUINT_TO_POINTER (place->top_offset));
      _fact_navigation_set_view (self, place->view);
      _fact_navigation_set_selection (self, place->article_id,
                     claim != NULL ? place->claim_id : NULL,
                     has_it ? place->mark_id : NULL);
      fact_navigation_select_mark (self, self->claim_id, self->mark_id);
      g_signal_emit_by_name (self, "restore-top");
      went = TRUE;
    }

  if (!went)
    _fact_navigation_set_selection (self, self->article_id, self->claim_id, self->mark_id);
  if (fact_back_stack_get_n (self->back) == 0)
    g_object_notify (G_OBJECT (self), "can-go-back");

  return went;
}
