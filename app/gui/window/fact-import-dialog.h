/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_IMPORT_DIALOG (fact_import_dialog_get_type ())

/* Reads files and says of each what became of it; what is wanted is added to the project in one step. */
G_DECLARE_FINAL_TYPE (FactImportDialog, fact_import_dialog, FACT, IMPORT_DIALOG, AdwWindow)

FactImportDialog *fact_import_dialog_new      (GtkWindow        *parent,
                                               FactNavigation   *navigation);
void              fact_import_dialog_add_file (FactImportDialog *self,
                                               GFile            *file);

G_END_DECLS
