/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-tally.h"

/**
 * fact_tally_add:
 * @self: a tally
 * @claim: a claim to count in
 */
void
fact_tally_add (FactTally *self,
                FactClaim *claim)
{
  self->by_verdict[fact_claim_get_verdict (claim)]++;
  self->n_done += fact_claim_get_progress (claim) == FACT_PROGRESS_DONE;
  self->n_claims++;
  self->n_open_queries += fact_claim_get_n_open_queries (claim);
}

/**
 * fact_tally_subtract:
 * @self: a tally
 * @claim: a claim that was counted in as it is
 */
void
fact_tally_subtract (FactTally *self,
                     FactClaim *claim)
{
  g_assert (self->n_claims > 0);

  self->by_verdict[fact_claim_get_verdict (claim)]--;
  self->n_done -= fact_claim_get_progress (claim) == FACT_PROGRESS_DONE;
  self->n_claims--;
  self->n_open_queries -= fact_claim_get_n_open_queries (claim);
}

/**
 * fact_tally_for_state:
 * @state: a state
 *
 * Returns: the tally of all its claims
 */
FactTally
fact_tally_for_state (FactState *state)
{
  FactTally tally = { 0 };

  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    fact_tally_add (&tally, fact_state_get_claim (state, i));

  return tally;
}
