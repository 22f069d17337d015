/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FACT_TYPE_WRAP_LAYOUT (fact_wrap_layout_get_type ())

/* Children side by side in their own widths, in as many lines as it takes. */
G_DECLARE_FINAL_TYPE (FactWrapLayout, fact_wrap_layout, FACT, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
