/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "claims/fact-claims-view.h"
#include "navigation/fact-navigation.h"
#include "reading/fact-reading-area.h"

G_BEGIN_DECLS

#define FACT_TYPE_VIEW_SWITCH (fact_view_switch_get_type ())

/* Which view of a workbench is on show: the articles or the claims. Property: view (FactView); setting it brings the keyboard there,
 * too. The view of the claims is made when it is first shown. */
G_DECLARE_FINAL_TYPE (FactViewSwitch, fact_view_switch, FACT, VIEW_SWITCH, GObject)

FactViewSwitch *fact_view_switch_new             (GtkStack        *stack,
                                                  FactReadingArea *reading_area);
void            fact_view_switch_set_navigation  (FactViewSwitch  *self,
                                                  FactNavigation  *navigation);
FactView        fact_view_switch_get_view        (FactViewSwitch  *self);
FactClaimsView *fact_view_switch_get_claims_view (FactViewSwitch  *self);
void            fact_view_switch_focus           (FactViewSwitch  *self);

G_END_DECLS
