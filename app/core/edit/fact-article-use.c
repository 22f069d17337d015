/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edits.h"

static gboolean
is_in (FactAnchor *anchor,
       const char *article_id)
{
  return anchor != NULL && g_strcmp0 (fact_anchor_get_article_id (anchor), article_id) == 0;
}

static void
sort_claim (FactArticleUse *self,
            FactClaim      *claim,
            const char     *article_id)
{
  guint n_occurrences = fact_claim_get_n_occurrences (claim);
  guint n_inside = 0;
  gboolean has_evidence = FALSE;

  for (guint i = 0; i < n_occurrences; i++)
    n_inside += is_in (fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i)), article_id);
  for (guint i = 0; i < fact_claim_get_n_evidence (claim) && !has_evidence; i++)
    has_evidence = is_in (fact_evidence_get_anchor (fact_claim_get_evidence (claim, i)), article_id);

  if (n_inside > 0 && n_inside == n_occurrences)
    g_ptr_array_add (self->removed, fact_record_ref (claim));
  else if (n_inside > 0 || has_evidence)
    g_ptr_array_add (self->resting, fact_record_ref (claim));
}

/**
 * fact_article_use_new:
 * @state: a state
 * @article_id: id of an article
 *
 * Finds what the article's removal would touch.
 *
 * Returns: (transfer full): claims made in this article alone, which go with it, and claims made elsewhere that lose an occurrence
 *   or evidence
 */
FactArticleUse *
fact_article_use_new (FactState  *state,
                      const char *article_id)
{
  FactArticleUse *self = g_new (FactArticleUse, 1);

  self->removed = g_ptr_array_new_with_free_func (fact_record_unref);
  self->resting = g_ptr_array_new_with_free_func (fact_record_unref);
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    sort_claim (self, fact_state_get_claim (state, i), article_id);

  return self;
}

/**
 * fact_article_use_free:
 * @self: (nullable): what uses an article
 *
 * Frees it.
 */
void
fact_article_use_free (FactArticleUse *self)
{
  g_ptr_array_unref (self->removed);
  g_ptr_array_unref (self->resting);
  g_free (self);
}
