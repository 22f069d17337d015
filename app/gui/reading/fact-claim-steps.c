/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-claim-steps.h"

/**
 * fact_claim_steps_next_passage:
 * @claim: a claim
 * @mark_id: (nullable): the mark that the reader is at
 *
 * Finds the evidence to go to next. Going on from one evidence to the next leads through all that are passages of articles, and round
 * to the first again.
 *
 * Returns: (transfer none) (nullable): the evidence; %NULL when none of it is a passage
 */
FactEvidence *
fact_claim_steps_next_passage (FactClaim  *claim,
                               const char *mark_id)
{
  guint n = fact_claim_get_n_evidence (claim);
  guint first = 0;

  if (mark_id != NULL && fact_claim_find_evidence (claim, mark_id, &first))
    first++;
  else
    first = 0;

  for (guint i = 0; i < n; i++)
    {
      FactEvidence *evidence = fact_claim_get_evidence (claim, (first + i) % n);

      if (fact_evidence_get_anchor (evidence) != NULL)
        return evidence;
    }

  return NULL;
}

/**
 * fact_claim_steps_forward:
 * @progress: how far a claim is
 *
 * Returns: the next step; the last one's is itself
 */
FactProgress
fact_claim_steps_forward (FactProgress progress)
{
  return MIN (progress + 1, FACT_N_PROGRESS - 1);
}

/**
 * fact_claim_steps_back:
 * @progress: how far a claim is
 *
 * Returns: the step before; the first one's is itself
 */
FactProgress
fact_claim_steps_back (FactProgress progress)
{
  return progress > 0 ? progress - 1 : progress;
}
