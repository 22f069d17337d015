/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-document.h"
#include "document/fact-view-state.h"
#include "window/fact-application.h"
#include "window/fact-busy-strip.h"
#include "window/fact-document-banner.h"
#include "window/fact-header-bar.h"
#include "window/fact-workbench.h"

G_BEGIN_DECLS

#define FACT_TYPE_WINDOW (fact_window_get_type ())

/* A window with one document, or with the start page. Property: document (FactDocument, nullable). */
G_DECLARE_FINAL_TYPE (FactWindow, fact_window, FACT, WINDOW, AdwApplicationWindow)

FactWindow         *fact_window_new             (FactApplication *application);
FactApplication    *fact_window_get_application (FactWindow      *self);
FactDocument       *fact_window_get_document    (FactWindow      *self);
void                fact_window_set_document    (FactWindow      *self,
                                                 FactDocument    *document);
void                fact_window_show_start_page (FactWindow      *self);
gboolean            fact_window_is_free         (FactWindow      *self);
gboolean            fact_window_is_closing      (FactWindow      *self);
void                fact_window_set_closing     (FactWindow      *self,
                                                 gboolean         closing);
gboolean            fact_window_is_frozen       (FactWindow      *self);
void                fact_window_set_frozen      (FactWindow      *self,
                                                 gboolean         frozen);
FactWorkbench      *fact_window_get_workbench   (FactWindow      *self);
FactBusyStrip      *fact_window_get_busy_strip  (FactWindow      *self);
FactDocumentBanner *fact_window_get_banner      (FactWindow      *self);
FactHeaderBar      *fact_window_get_header_bar  (FactWindow      *self);

G_END_DECLS
