/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-digest.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void       fact_claim_digests_complete (GPtrArray  *digests,
                                        FactState  *state);
GPtrArray *fact_claim_digests_prepare  (FactState    *state,
                                        const char   *me,
                                        GCancellable *cancellable);
void       fact_claim_digests_rank     (GPtrArray  *digests,
                                        guint       key);
void       fact_claim_digests_adopt    (GPtrArray  *digests,
                                        GPtrArray  *prepared);

G_END_DECLS
