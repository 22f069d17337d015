/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-view-state.h"

G_BEGIN_DECLS

#define FACT_TYPE_PANE_FOLDING (fact_pane_folding_get_type ())

/* Which panes of a workbench are on show: side by side with the text, or, folded, one at a time over it.
 * Properties: folded, sidebar-visible, inspector-visible. */
G_DECLARE_FINAL_TYPE (FactPaneFolding, fact_pane_folding, FACT, PANE_FOLDING, GObject)

FactPaneFolding *fact_pane_folding_new        (AdwFlap         *sidebar_flap,
                                               AdwFlap         *inspector_flap);
void             fact_pane_folding_fit        (FactPaneFolding *self,
                                               int              width);
void             fact_pane_folding_show       (FactPaneFolding *self,
                                               FactPanes        pane);
gboolean         fact_pane_folding_covers     (FactPaneFolding *self,
                                               FactPanes        pane);
gboolean         fact_pane_folding_uncover    (FactPaneFolding *self,
                                               FactPanes        pane);
AdwFlap         *fact_pane_folding_get_sidebar_flap (FactPaneFolding *self);
FactPanes        fact_pane_folding_get_panes  (FactPaneFolding *self);
void             fact_pane_folding_set_panes  (FactPaneFolding *self,
                                               FactPanes        panes);
FactPaneSizes    fact_pane_folding_get_sizes  (FactPaneFolding *self);
void             fact_pane_folding_set_sizes  (FactPaneFolding *self,
                                               FactPaneSizes    sizes);
void             fact_pane_folding_set_has_sidebar (FactPaneFolding *self,
                                                    gboolean         has_sidebar);

G_END_DECLS
