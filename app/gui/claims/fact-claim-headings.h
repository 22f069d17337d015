/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "claims/fact-claim-columns.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_HEADINGS (fact_claim_headings_get_type ())

/* What stands above the columns of the table: buttons that sort by them. They activate “claims.sort-by” with the column's nick. Columns are
 * made wider and narrower by grips between the buttons, and by keys on a button.
 * Signals: width-wanted (guint column, int px); width-chosen (), the last width that was wanted is to stay; fit-wanted (guint column). */
G_DECLARE_FINAL_TYPE (FactClaimHeadings, fact_claim_headings, FACT, CLAIM_HEADINGS, GtkWidget)

void fact_claim_headings_set_columns    (FactClaimHeadings      *self,
                                         const FactClaimColumns *columns);
void fact_claim_headings_set_sort       (FactClaimHeadings      *self,
                                         FactClaimSort           sort);
int  fact_claim_headings_measure_column (FactClaimHeadings      *self,
                                         FactClaimColumn         column);

G_END_DECLS
