/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-navigation-private.h"

#include "navigation/fact-change-focus.h"
#include "navigation/fact-claim-marks.h"

/* What changes in the project while one is there. */

/* The article that stands where the vanished one stood, or the last. */
static FactArticle *
find_neighbour (FactState     *state,
                FactChangeSet *changes,
                const char    *article_id)
{
  guint n = fact_state_get_n_articles (state);
  guint place = 0;

  if (n == 0)
    return NULL;

  for (guint i = 0; article_id != NULL && i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_ARTICLE && change->after == NULL &&
          g_strcmp0 (fact_change_get_id (change), article_id) == 0)
        place = change->place_before;
    }

  return fact_state_get_article (state, MIN (place, n - 1));
}

/* Ids that vanished are let go of before any view asks for their records. */
static void
project_changed_cb (FactNavigation *self,
                    FactChangeSet  *changes)
{
  FactState *state = fact_document_get_state (self->document);
  FactClaim *claim = self->claim_id != NULL ? fact_state_find_claim (state, self->claim_id) : NULL;
  g_autofree char *article_id = g_strdup (self->article_id);
  g_autofree char *claim_id = claim != NULL ? g_strdup (self->claim_id) : NULL;
  g_autofree char *mark_id = NULL;

  _fact_navigation_stop_following (self);
  if (claim != NULL && self->mark_id != NULL && fact_claim_marks_has (claim, self->mark_id))
    mark_id = g_strdup (self->mark_id);

  if (article_id == NULL || fact_state_find_article (state, article_id) == NULL)
    {
      FactArticle *neighbour = find_neighbour (state, changes, article_id);

      g_free (article_id);
      article_id = neighbour != NULL ? g_strdup (fact_record_get_id (neighbour)) : NULL;
    }

  _fact_navigation_set_selection (self, article_id, claim_id, mark_id);
}

static void
go_to_change (FactNavigation *self,
              FactChangeSet  *changes)
{
  FactChangeFocus focus;

  if (!fact_change_focus_find (changes, fact_document_get_state (self->document), self->article_id, self->claim_id, &focus))
    return;

  _fact_navigation_set_selection (self,
                 focus.article_id != NULL ? focus.article_id : self->article_id,
                 focus.claim_id != NULL ? focus.claim_id : self->claim_id,
                 focus.claim_id != NULL ? focus.mark_id : self->mark_id);
  if (focus.has_span)
    _fact_navigation_reveal (self, focus.span);
}

/* To be called before anything else changes: where to look is said of the state after the step. */
void
_fact_navigation_stop_following (FactNavigation *self)
{
  g_clear_handle_id (&self->stepped_source, g_source_remove);
  g_clear_pointer (&self->stepped, fact_change_set_unref);
}

static gboolean
go_to_change_cb (gpointer data)
{
  FactNavigation *self = data;
  g_autoptr (FactChangeSet) changes = g_steal_pointer (&self->stepped);

  self->stepped_source = 0;
  go_to_change (self, changes);

  return G_SOURCE_REMOVE;
}

/* Everybody has just looked at what a large step changed; going to another article has a turn of the main loop of its own. */
static void
stepped_cb (FactNavigation *self,
            FactChangeSet  *changes,
            gboolean        is_undo_or_redo)
{
  if (!is_undo_or_redo)
    return;

  if (!fact_change_set_is_large (changes))
    {
      go_to_change (self, changes);
      return;
    }

  self->stepped = fact_change_set_ref (changes);
  self->stepped_source = g_idle_add (go_to_change_cb, self);
}

void
_fact_navigation_follow (FactNavigation *self)
{
  g_signal_connect_object (fact_document_get_project (self->document), "changed",
                           G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (fact_document_get_history (self->document), "stepped",
                           G_CALLBACK (stepped_cb), self, G_CONNECT_SWAPPED);
}
