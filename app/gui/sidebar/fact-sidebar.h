/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pane/fact-pane.h"

G_BEGIN_DECLS

#define FACT_TYPE_SIDEBAR (fact_sidebar_get_type ())

/* What the project holds: its articles, and the claims. Property: navigation (FactNavigation, nullable). */
G_DECLARE_FINAL_TYPE (FactSidebar, fact_sidebar, FACT, SIDEBAR, FactPane)

G_END_DECLS
