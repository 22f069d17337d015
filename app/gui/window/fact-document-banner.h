/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

#define FACT_TYPE_DOCUMENT_BANNER (fact_document_banner_get_type ())

/* Says over the text that a document is read-only, that not all of its file could be opened as it stands, or that it could not be
 * saved. */
G_DECLARE_FINAL_TYPE (FactDocumentBanner, fact_document_banner, FACT, DOCUMENT_BANNER, GtkWidget)

void fact_document_banner_set_document (FactDocumentBanner *self,
                                        FactDocument       *document);
void fact_document_banner_tell_save    (FactDocumentBanner *self,
                                        const char         *text);

G_END_DECLS
