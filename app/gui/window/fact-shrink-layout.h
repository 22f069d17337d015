/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FACT_TYPE_SHRINK_LAYOUT (fact_shrink_layout_get_type ())

/* The narrowest that a window can be, in pixels; also the least width in fact-window.ui. */
#define FACT_NARROWEST 360

/* One child, which fills the widget. For what takes other shapes when there is little room: it can be made narrower than its
 * present shape needs, so that it learns of it. */
G_DECLARE_FINAL_TYPE (FactShrinkLayout, fact_shrink_layout, FACT, SHRINK_LAYOUT, GtkLayoutManager)

void fact_shrink_layout_set_least (FactShrinkLayout *self,
                                   int               width);

G_END_DECLS
