/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "window/fact-window.h"

G_BEGIN_DECLS

#define FACT_TYPE_PROBLEMS_DIALOG (fact_problems_dialog_get_type ())

/* What of a project file could not be opened as it stands, what became of marks that did not hold, and which attached files are not as
 * they should be. */
G_DECLARE_FINAL_TYPE (FactProblemsDialog, fact_problems_dialog, FACT, PROBLEMS_DIALOG, AdwWindow)

GtkWidget *fact_problems_dialog_new (FactWindow *window);

G_END_DECLS
