/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_window_placement_follow (GtkWindow *window,
                                   GSettings *settings);

G_END_DECLS
