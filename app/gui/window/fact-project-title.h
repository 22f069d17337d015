/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

#define FACT_TYPE_PROJECT_TITLE (fact_project_title_get_type ())

/* In the header bar: the project's title, which can be changed there, a dot when something is unsaved, and the file's name.
 * Property: document (FactDocument, nullable). */
G_DECLARE_FINAL_TYPE (FactProjectTitle, fact_project_title, FACT, PROJECT_TITLE, GtkWidget)

void fact_project_title_rename (FactProjectTitle *self);

G_END_DECLS
