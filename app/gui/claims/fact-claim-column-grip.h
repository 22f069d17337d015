/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_COLUMN_GRIP (fact_claim_column_grip_get_type ())

/* Between two headings of a table: what a column is made wider and narrower by with the pointer. It only tells where it is wanted. The
 * headings have keys for the same.
 * Signals: moved (int x), its middle is wanted there, px from the left edge of its parent; released (), it was let go of after that;
 * fit (), double click. */
G_DECLARE_FINAL_TYPE (FactClaimColumnGrip, fact_claim_column_grip, FACT, CLAIM_COLUMN_GRIP, GtkWidget)

GtkWidget *fact_claim_column_grip_new      (const char          *column_label);
void       fact_claim_column_grip_set_size (FactClaimColumnGrip *self,
                                            int                  width,
                                            int                  min_width,
                                            int                  max_width);

G_END_DECLS
