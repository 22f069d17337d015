/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "claims/fact-claim-cells.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_TABLE (fact_claim_table_get_type ())

/* The rows of claims, scrolled: a widget exists only for those in sight, and for the one that has the keyboard.
 * Signals: activated (const char *claim_id), Enter or a double click; laid-out (), columns are elsewhere. */
G_DECLARE_FINAL_TYPE (FactClaimTable, fact_claim_table, FACT, CLAIM_TABLE, GtkWidget)

void                    fact_claim_table_set_selection  (FactClaimTable              *self,
                                                         FactClaimSelection          *selection);
void                    fact_claim_table_set_columns    (FactClaimTable              *self,
                                                         const FactClaimColumnWishes *wishes);
const FactClaimColumns *fact_claim_table_get_columns    (FactClaimTable              *self);
int                     fact_claim_table_measure_column (FactClaimTable              *self,
                                                         FactClaimColumn              column);
void                    fact_claim_table_set_now        (FactClaimTable              *self,
                                                         gint64                       now);
void                    fact_claim_table_scroll_to_top  (FactClaimTable              *self);

G_END_DECLS
