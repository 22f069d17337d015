/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

#define FACT_TYPE_STATUS_BAR (fact_status_bar_get_type ())

/* How the claims of the project stand and what of it is saved. Properties: document (FactDocument, nullable), compact. */
G_DECLARE_FINAL_TYPE (FactStatusBar, fact_status_bar, FACT, STATUS_BAR, GtkWidget)

void fact_status_bar_set_autosaved (FactStatusBar *self,
                                    gint64         at);

G_END_DECLS
