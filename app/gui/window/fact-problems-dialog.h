/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

#define FACT_TYPE_PROBLEMS_DIALOG (fact_problems_dialog_get_type ())

/* What of a project file could not be opened as it stands, and what became of marks that did not hold. */
G_DECLARE_FINAL_TYPE (FactProblemsDialog, fact_problems_dialog, FACT, PROBLEMS_DIALOG, AdwWindow)

GtkWidget *fact_problems_dialog_new (GtkWindow    *parent,
                                     FactDocument *document);

G_END_DECLS
