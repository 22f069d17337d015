/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-project.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_ROW (fact_claim_row_get_type ())

/* One claim in a list: verdict, number, statement and how much evidence it has. */
G_DECLARE_FINAL_TYPE (FactClaimRow, fact_claim_row, FACT, CLAIM_ROW, GtkWidget)

GtkWidget *fact_claim_row_new      (void);
void       fact_claim_row_set_item (FactClaimRow  *self,
                                    FactClaimItem *item);

G_END_DECLS
