/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FACT_TYPE_PANE_DIVIDER (fact_pane_divider_get_type ())

/* The line between two panes, by which they are made wider and narrower: dragged with the pointer, or moved with the arrow keys, Home
 * and End. It only tells where it is wanted; whoever lays out the panes decides where it goes.
 *
 * Property: orientation (GtkOrientation of the line, vertical between panes side by side).
 * Signal: moved (int px): it is wanted so far to the right, or down; negative for left, or up. */
G_DECLARE_FINAL_TYPE (FactPaneDivider, fact_pane_divider, FACT, PANE_DIVIDER, GtkWidget)

void fact_pane_divider_set_orientation (FactPaneDivider *self,
                                        GtkOrientation   orientation);
void fact_pane_divider_set_place       (FactPaneDivider *self,
                                        double           place);

G_END_DECLS
