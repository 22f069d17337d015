/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-list-row.h"

G_BEGIN_DECLS

#define FACT_TYPE_ROW_LIST (fact_row_list_get_type ())

/* A card with a list of rows, one of them the current one. What rows it makes its property `row-type` says: a FactListRow.
 * Signals: chosen (GObject *item), the user made it the current one; activated (GObject *item), Enter or a double click. */
G_DECLARE_FINAL_TYPE (FactRowList, fact_row_list, FACT, ROW_LIST, GtkWidget)

void                  fact_row_list_set_model     (FactRowList *self,
                                                   GListModel  *model);
gboolean              fact_row_list_is_empty      (FactRowList *self);
void                  fact_row_list_select        (FactRowList *self,
                                                   guint        place);
void                  fact_row_list_focus_item    (FactRowList *self,
                                                   gpointer     item);
FactListRow          *fact_row_list_get_focus_row (FactRowList *self);
FactListRow          *fact_row_list_get_row_at    (FactRowList *self,
                                                   double       x,
                                                   double       y);
const FactRowMetrics *fact_row_list_get_metrics   (FactRowList *self);

G_END_DECLS
