/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-claim-passage.h"

/**
 * fact_claim_find_passage:
 * @claim: a claim
 * @article_id: (nullable): an article
 * @span: some of its words, in code points
 *
 * Returns: (transfer none) (nullable): the first place where the claim is made with these words among its own; %NULL when there is none
 */
FactOccurrence *
fact_claim_find_passage (FactClaim  *claim,
                         const char *article_id,
                         FactSpan    span)
{
  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));
      FactSpan whole = fact_anchor_get_span (anchor);

      /* Where the words of a lost one were says nothing any more. */
      if (fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST)
        continue;
      if (g_strcmp0 (fact_anchor_get_article_id (anchor), article_id) == 0 && whole.start <= span.start && span.end <= whole.end)
        return fact_claim_get_occurrence (claim, i);
    }

  return NULL;
}
