/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_icon_sizes_follow (GdkDisplay *display);

G_END_DECLS
