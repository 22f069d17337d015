/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

FactEvidence *fact_claim_steps_next_passage (FactClaim    *claim,
                                             const char   *mark_id);
FactProgress  fact_claim_steps_forward      (FactProgress  progress);
FactProgress  fact_claim_steps_back         (FactProgress  progress);

G_END_DECLS
