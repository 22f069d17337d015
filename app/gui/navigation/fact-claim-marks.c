/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-claim-marks.h"

/**
 * fact_claim_marks_has:
 * @claim: a claim
 * @mark_id: an id
 *
 * Returns: whether an occurrence or evidence of @claim has that id
 */
gboolean
fact_claim_marks_has (FactClaim  *claim,
                      const char *mark_id)
{
  guint place;

  return fact_claim_find_occurrence (claim, mark_id, &place) || fact_claim_find_evidence (claim, mark_id, &place);
}

/**
 * fact_claim_marks_find_anchor:
 * @claim: (nullable): a claim
 * @mark_id: (nullable): the id of one of its marks
 *
 * Returns: (transfer none) (nullable): where the mark stands; %NULL when there is none, or it is evidence that is no passage
 */
FactAnchor *
fact_claim_marks_find_anchor (FactClaim  *claim,
                              const char *mark_id)
{
  guint place;

  if (claim == NULL || mark_id == NULL)
    return NULL;
  if (fact_claim_find_occurrence (claim, mark_id, &place))
    return fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, place));
  if (fact_claim_find_evidence (claim, mark_id, &place))
    return fact_evidence_get_anchor (fact_claim_get_evidence (claim, place));

  return NULL;
}

/**
 * fact_claim_marks_find_near_occurrence:
 * @claim: a claim
 * @article_id: (nullable): the article on show
 *
 * Returns: (transfer none) (nullable): the claim's first occurrence in that article, or else its first; %NULL when it has none
 */
FactOccurrence *
fact_claim_marks_find_near_occurrence (FactClaim  *claim,
                                       const char *article_id)
{
  guint n = fact_claim_get_n_occurrences (claim);

  for (guint i = 0; i < n; i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);
      FactAnchor *anchor = fact_occurrence_get_anchor (occurrence);

      if (g_strcmp0 (fact_anchor_get_article_id (anchor), article_id) == 0)
        return occurrence;
    }

  return n > 0 ? fact_claim_get_occurrence (claim, 0) : NULL;
}

/**
 * fact_claim_marks_find_present:
 * @claim: a claim
 * @mark_id: (nullable): which of its marks was gone to or clicked
 * @article_id: (nullable): the article on show
 *
 * Finds the mark that one is at: the one that was gone to, or else where the claim is made in the article on show.
 *
 * Returns: (transfer none) (nullable): its id; %NULL when it is in another article, or nowhere any more
 */
const char *
fact_claim_marks_find_present (FactClaim  *claim,
                               const char *mark_id,
                               const char *article_id)
{
  FactAnchor *anchor = fact_claim_marks_find_anchor (claim, mark_id);
  FactOccurrence *occurrence = anchor == NULL ? fact_claim_marks_find_near_occurrence (claim, article_id) : NULL;

  if (occurrence != NULL)
    {
      mark_id = fact_record_get_id (occurrence);
      anchor = fact_occurrence_get_anchor (occurrence);
    }
  if (anchor == NULL || fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST ||
      g_strcmp0 (fact_anchor_get_article_id (anchor), article_id) != 0)
    return NULL;

  return mark_id;
}
