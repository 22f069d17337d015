/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_duty_actions_install (GtkWidgetClass *workbench_class);
void fact_duty_actions_update  (GtkWidget      *workbench);

G_END_DECLS
