/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-cells.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_TABLE_ROW (fact_claim_table_row_get_type ())

/* One row in sight: draws a claim, or the heading of a group, as a whole, and says it in its name. It has the keyboard while its row
 * does. */
G_DECLARE_FINAL_TYPE (FactClaimTableRow, fact_claim_table_row, FACT, CLAIM_TABLE_ROW, GtkWidget)

GtkWidget *fact_claim_table_row_new     (void);
guint      fact_claim_table_row_get     (FactClaimTableRow    *self);
void       fact_claim_table_row_show    (FactClaimTableRow    *self,
                                         guint                 row,
                                         FactClaimSelection   *selection,
                                         const FactClaimCells *cells);
void       fact_claim_table_row_release (FactClaimTableRow    *self);

G_END_DECLS
