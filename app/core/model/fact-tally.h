/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

/* How many claims stand where: by verdict, how many of all are done, and how many queries on them are open. A plain value. */
typedef struct
{
  guint by_verdict[FACT_N_VERDICTS];
  guint n_done;
  guint n_claims;
  guint n_open_queries;
} FactTally;

void      fact_tally_add       (FactTally *self,
                                FactClaim *claim);
void      fact_tally_subtract  (FactTally *self,
                                FactClaim *claim);
FactTally fact_tally_for_state (FactState *state);

G_END_DECLS
