/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-filter.h"

G_BEGIN_DECLS

char *fact_claim_filter_label_all    (guint                  n_claims);
char *fact_claim_filter_label_trait  (FactClaimTraits        trait,
                                      guint                  n_claims);
char *fact_claim_filter_label_chosen (const FactClaimFilter *filter);

G_END_DECLS
