/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-import-list.h"

G_BEGIN_DECLS

#define FACT_TYPE_IMPORT_DETAILS (fact_import_details_get_type ())

/* What was found out about a file, for the user to correct before it is added. */
G_DECLARE_FINAL_TYPE (FactImportDetails, fact_import_details, FACT, IMPORT_DETAILS, GtkWidget)

GtkWidget *fact_import_details_new        (FactImportList    *list,
                                           FactImportItem    *item);
void       fact_import_details_focus_date (FactImportDetails *self);

G_END_DECLS
