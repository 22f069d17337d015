/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-import-list.h"

G_BEGIN_DECLS

#define FACT_TYPE_IMPORT_ROW (fact_import_row_get_type ())

/* One file of an import: what became of it, what can be done about it, and its details, unfolded on demand. */
G_DECLARE_FINAL_TYPE (FactImportRow, fact_import_row, FACT, IMPORT_ROW, GtkWidget)

GtkWidget *fact_import_row_new      (FactImportList *list);
void       fact_import_row_set_item (FactImportRow  *self,
                                     FactImportItem *item);

G_END_DECLS
