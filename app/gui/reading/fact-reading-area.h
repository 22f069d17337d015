/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-view-state.h"
#include "navigation/fact-navigation.h"
#include "reading/fact-reading-pane.h"

G_BEGIN_DECLS

#define FACT_TYPE_READING_AREA (fact_reading_area_get_type ())

/* One reading pane, or two beside each other, so that evidence can be looked for in one article while another is read. The pane that
 * last had the keyboard is the active one: it is where the navigation is, and where the sidebar and all actions work; the other rests.
 * The current claim is both's. Properties: navigation (FactNavigation, nullable) and split (gboolean). */
G_DECLARE_FINAL_TYPE (FactReadingArea, fact_reading_area, FACT, READING_AREA, GtkWidget)

FactReadingPane *fact_reading_area_get_active     (FactReadingArea *self);
FactViewState   *fact_reading_area_dup_view       (FactReadingArea *self,
                                                   FactPanes        panes,
                                                   FactPaneSizes    sizes);
void             fact_reading_area_restore_second (FactReadingArea *self,
                                                   FactViewState   *view);
void             fact_reading_area_focus_other    (FactReadingArea *self);

G_END_DECLS
