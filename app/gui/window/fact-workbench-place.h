/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-view-state.h"
#include "navigation/fact-navigation.h"
#include "reading/fact-reading-area.h"
#include "window/fact-pane-folding.h"

G_BEGIN_DECLS

void fact_workbench_place_restore (FactNavigation  *navigation,
                                   FactPaneFolding *folding,
                                   FactReadingArea *area,
                                   FactViewState   *view);

G_END_DECLS
