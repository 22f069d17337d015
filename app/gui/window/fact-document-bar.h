/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-document.h"
#include "document/fact-view.h"

G_BEGIN_DECLS

#define FACT_TYPE_DOCUMENT_BAR (fact_document_bar_get_type ())

/* The top of a window with a document. Properties: document (FactDocument, nullable); view (FactView); folded (panes are shown and
 * hidden here, and buttons have icons only); compact (what the menu has too is only there). */
G_DECLARE_FINAL_TYPE (FactDocumentBar, fact_document_bar, FACT, DOCUMENT_BAR, GtkWidget)

void           fact_document_bar_set_recent_menu (FactDocumentBar *self,
                                                  GMenuModel      *menu);
void           fact_document_bar_set_undo_texts  (FactDocumentBar *self,
                                                  const char      *undo,
                                                  const char      *redo);
void           fact_document_bar_rename_project  (FactDocumentBar *self);
GtkMenuButton *fact_document_bar_get_menu_button (FactDocumentBar *self);

G_END_DECLS
