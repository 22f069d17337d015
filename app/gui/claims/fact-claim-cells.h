/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-columns.h"
#include "claims/fact-claim-selection.h"
#include "sidebar/fact-row-metrics.h"

G_BEGIN_DECLS

/**
 * FactClaimCells:
 * @columns: where each column is
 * @metrics: how large words are
 * @height: how high a row is, px
 * @now: against which times are told, seconds since 1970-01-01T00:00:00Z
 *
 * What all rows of a table have in common.
 */
typedef struct
{
  FactClaimColumns columns;
  FactRowMetrics   metrics;
  int              height;
  gint64           now;
} FactClaimCells;

void fact_claim_cells_draw         (const FactClaimCells *self,
                                    GtkWidget            *row,
                                    GtkSnapshot          *snapshot,
                                    FactClaimDigest      *digest);
int  fact_claim_cells_measure      (const FactClaimCells *self,
                                    GtkWidget            *row,
                                    FactClaimDigest      *digest,
                                    FactClaimColumn       column);
void fact_claim_cells_draw_heading (const FactClaimCells *self,
                                    GtkWidget            *row,
                                    GtkSnapshot          *snapshot,
                                    FactState            *state,
                                    FactClaimGrouping     grouping,
                                    const FactClaimGroup *group);

G_END_DECLS
