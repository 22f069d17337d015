/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-column.h"

G_BEGIN_DECLS

#define FACT_CLAIM_COLUMNS_ALL ((1u << FACT_CLAIM_N_COLUMNS) - 1)

/**
 * FactClaimColumns:
 * @x: where a column begins, px from the side where reading begins
 * @width: how wide it is, px; 0 for one that is not shown
 * @is_short: whether there is room only for its icon
 *
 * How the columns of a table lie side by side.
 */
typedef struct
{
  int      x[FACT_CLAIM_N_COLUMNS];
  int      width[FACT_CLAIM_N_COLUMNS];
  gboolean is_short[FACT_CLAIM_N_COLUMNS];
} FactClaimColumns;

/* Beside each column and between two of them, px. */
#define FACT_CLAIM_COLUMNS_EDGE 14
#define FACT_CLAIM_COLUMNS_GAP 14

void fact_claim_columns_lay_out (FactClaimColumns *self,
                                 guint             wanted,
                                 int               width,
                                 int               char_width,
                                 guint             n_digits);

G_END_DECLS
