/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_text_focus_from (GtkWidget *descendant);

G_END_DECLS
