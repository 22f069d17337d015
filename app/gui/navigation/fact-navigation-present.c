/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-navigation-private.h"

#include "navigation/fact-claim-marks.h"

/* Which article, claim and mark one is at, and making others the present ones without going anywhere. */

/**
 * fact_navigation_get_article_id:
 *
 * Returns: (transfer none) (nullable): the id of the article on show; %NULL when the project has none
 */
const char *
fact_navigation_get_article_id (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->article_id;
}

/**
 * fact_navigation_get_article:
 *
 * Returns: (transfer none) (nullable): the article on show, as it is now
 */
FactArticle *
fact_navigation_get_article (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->article_id != NULL ? fact_state_find_article (fact_document_get_state (self->document), self->article_id) : NULL;
}

/**
 * fact_navigation_show_article:
 * @self: a navigation
 * @article_id: the article to show
 *
 * Shows an article where it was left, without remembering where one was. The current claim stays current, so that evidence for it can
 * be looked for. An id that no article has is ignored.
 */
void
fact_navigation_show_article (FactNavigation *self,
                              const char     *article_id)
{
  FactArticle *article;

  g_return_if_fail (FACT_IS_NAVIGATION (self));
  g_return_if_fail (article_id != NULL);

  article = fact_state_find_article (fact_document_get_state (self->document), article_id);
  if (article != NULL)
    _fact_navigation_set_selection (self, fact_record_get_id (article), self->claim_id, self->mark_id);
}

/**
 * fact_navigation_get_claim_id:
 *
 * Returns: (transfer none) (nullable): the id of the current claim
 */
const char *
fact_navigation_get_claim_id (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->claim_id;
}

/**
 * fact_navigation_get_claim:
 *
 * Returns: (transfer none) (nullable): the current claim, as it is now
 */
FactClaim *
fact_navigation_get_claim (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->claim_id != NULL ? fact_state_find_claim (fact_document_get_state (self->document), self->claim_id) : NULL;
}

/**
 * fact_navigation_select_claim:
 * @self: a navigation
 * @claim_id: (nullable): a claim, or %NULL for none
 *
 * Makes a claim the current one, without going to it. An id that no claim has is ignored.
 */
void
fact_navigation_select_claim (FactNavigation *self,
                              const char     *claim_id)
{
  fact_navigation_select_mark (self, claim_id, NULL);
}

/**
 * fact_navigation_get_mark_id:
 *
 * Returns: (transfer none) (nullable): the current claim's occurrence or evidence that was last gone to or clicked
 */
const char *
fact_navigation_get_mark_id (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->mark_id;
}

/**
 * fact_navigation_can_return:
 *
 * Returns: whether the current mark was gone to, so that going back leads to where one came from. It is not where the mark was
 *   clicked: going back from there leads to somewhere else, or nowhere.
 */
gboolean
fact_navigation_can_return (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  return self->can_return;
}

/**
 * fact_navigation_select_mark:
 * @self: a navigation
 * @claim_id: (nullable): a claim, or %NULL for none
 * @mark_id: (nullable): an occurrence or evidence of it
 *
 * Makes a claim and one of its marks the current ones where they are in sight: nothing scrolls.
 */
void
fact_navigation_select_mark (FactNavigation *self,
                             const char     *claim_id,
                             const char     *mark_id)
{
  FactClaim *claim;
  FactAnchor *anchor;

  g_return_if_fail (FACT_IS_NAVIGATION (self));

  claim = claim_id != NULL ? fact_state_find_claim (fact_document_get_state (self->document), claim_id) : NULL;
  if (claim_id != NULL && claim == NULL)
    return;

  _fact_navigation_set_selection (self, self->article_id, claim_id, claim != NULL ? mark_id : NULL);

  anchor = fact_claim_marks_find_anchor (claim, mark_id);
  if (anchor != NULL && g_strcmp0 (fact_anchor_get_article_id (anchor), self->article_id) == 0)
    _fact_navigation_set_offset (self, fact_anchor_get_span (anchor).start);
}
