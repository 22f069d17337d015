/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-view-state.h"
#include "navigation/fact-navigation.h"
#include "reading/fact-reading-pane.h"
#include "window/fact-pane-folding.h"
#include "window/fact-view-switch.h"
#include "window/fact-workbench-toasts.h"

G_BEGIN_DECLS

#define FACT_TYPE_WORKBENCH (fact_workbench_get_type ())

/* The views of one document: sidebar and reading pane, or the claims, and the inspector side by side (or over each other where there is little
 * room), status bar below. Properties: document (FactDocument, nullable) and, told by how wide it is, compact (room for icons
 * only). */
G_DECLARE_FINAL_TYPE (FactWorkbench, fact_workbench, FACT, WORKBENCH, GtkWidget)

void             fact_workbench_set_document     (FactWorkbench *self,
                                                  FactDocument  *document,
                                                  FactViewState *view);
void             fact_workbench_update_room      (FactWorkbench *self);
void             fact_workbench_set_autosaved     (FactWorkbench   *self,
                                                   gint64           at);
FactViewState   *fact_workbench_dup_view         (FactWorkbench *self);
FactNavigation  *fact_workbench_get_navigation   (FactWorkbench *self);
FactReadingPane *fact_workbench_get_reading_pane (FactWorkbench *self);
FactPaneFolding *fact_workbench_get_pane_folding (FactWorkbench *self);
FactViewSwitch  *fact_workbench_get_view_switch  (FactWorkbench *self);

G_END_DECLS
