/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-digest.h"

G_BEGIN_DECLS

GPtrArray *fact_claim_digests_new   (FactState  *state,
                                     const char *me);
void       fact_claim_digests_rank  (GPtrArray  *digests,
                                     guint       key);
void       fact_claim_digests_adopt (GPtrArray  *digests,
                                     GPtrArray  *prepared);

G_END_DECLS
