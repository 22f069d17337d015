/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

#define FACT_TYPE_WINDOW (fact_window_get_type ())

/* A window with one document, or with the start page. Property: document (FactDocument, nullable). */
G_DECLARE_FINAL_TYPE (FactWindow, fact_window, FACT, WINDOW, AdwApplicationWindow)

FactWindow   *fact_window_new          (GtkApplication *application);
FactDocument *fact_window_get_document (FactWindow     *self);
void          fact_window_set_document (FactWindow     *self,
                                        FactDocument   *document);

G_END_DECLS
