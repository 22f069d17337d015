/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FACT_TYPE_SIDEBAR_LAYOUT (fact_sidebar_layout_get_type ())

/* Two lists, one above the other, that share the height by what they hold. */
G_DECLARE_FINAL_TYPE (FactSidebarLayout, fact_sidebar_layout, FACT, SIDEBAR_LAYOUT, GtkLayoutManager)

G_END_DECLS
