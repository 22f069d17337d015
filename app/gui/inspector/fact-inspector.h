/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pane/fact-pane.h"

G_BEGIN_DECLS

#define FACT_TYPE_INSPECTOR (fact_inspector_get_type ())

/* The current claim with all there is to it; while there is none, the article on show. Property: navigation (FactNavigation,
 * nullable). */
G_DECLARE_FINAL_TYPE (FactInspector, fact_inspector, FACT, INSPECTOR, FactPane)

G_END_DECLS
