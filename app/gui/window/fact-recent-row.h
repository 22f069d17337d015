/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-recent-project.h"

G_BEGIN_DECLS

#define FACT_TYPE_RECENT_ROW (fact_recent_row_get_type ())

/* A recent project in the list of the start page. */
G_DECLARE_FINAL_TYPE (FactRecentRow, fact_recent_row, FACT, RECENT_ROW, GtkListBoxRow)

GtkWidget         *fact_recent_row_new         (FactRecentProject *project,
                                                gint64             now);
FactRecentProject *fact_recent_row_get_project (FactRecentRow     *self);

G_END_DECLS
