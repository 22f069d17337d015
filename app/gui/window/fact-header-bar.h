/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-document.h"
#include "document/fact-view.h"

G_BEGIN_DECLS

#define FACT_TYPE_HEADER_BAR (fact_header_bar_get_type ())

/* The top of a window: that of the start page, or that of a document. Properties: document (FactDocument, nullable); folded
 * (panes are shown and hidden here, and buttons have icons only); compact (what the menu has too is only there). */
G_DECLARE_FINAL_TYPE (FactHeaderBar, fact_header_bar, FACT, HEADER_BAR, GtkWidget)

void fact_header_bar_set_recent_menu (FactHeaderBar *self,
                                      GMenuModel    *menu);
void fact_header_bar_set_undo_texts  (FactHeaderBar *self,
                                      const char    *undo,
                                      const char    *redo);
void fact_header_bar_rename_project  (FactHeaderBar *self);
void fact_header_bar_popup_menu      (FactHeaderBar *self);

G_END_DECLS
