/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "window/fact-document-bar.h"

G_BEGIN_DECLS

#define FACT_TYPE_HEADER_BAR (fact_header_bar_get_type ())

/* The top of a window: that of the start page, or that of a document. Property: document (FactDocument, nullable). */
G_DECLARE_FINAL_TYPE (FactHeaderBar, fact_header_bar, FACT, HEADER_BAR, GtkWidget)

FactDocumentBar *fact_header_bar_get_document_bar (FactHeaderBar *self);
void             fact_header_bar_set_undo_texts   (FactHeaderBar *self,
                                                   const char    *undo,
                                                   const char    *redo);
void             fact_header_bar_popup_menu       (FactHeaderBar *self);

G_END_DECLS
