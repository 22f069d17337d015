/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_window_placement_follow (GtkWindow *window,
                                   GSettings *settings);
void fact_window_placement_set    (GtkWindow *window,
                                   int        width,
                                   int        height,
                                   gboolean   is_maximized);

G_END_DECLS
