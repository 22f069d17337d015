/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-rows.h"

G_BEGIN_DECLS

const char *fact_claim_column_label      (FactClaimColumn        column);
char       *fact_claim_column_label_sorted (FactClaimColumn      column,
                                          FactClaimSort          sort);
char       *fact_claim_row_label_cell    (FactClaimDigest       *digest,
                                          FactClaimColumn        column,
                                          gint64                 now);
char       *fact_claim_row_label_group   (FactState             *state,
                                          FactClaimGrouping      grouping,
                                          const FactClaimGroup  *group);
char       *fact_claim_row_label_n       (guint                  n_claims);
char       *fact_claim_row_label_name    (FactState             *state,
                                          FactClaimGrouping      grouping,
                                          const FactClaimRow    *row,
                                          gint64                 now);

G_END_DECLS
