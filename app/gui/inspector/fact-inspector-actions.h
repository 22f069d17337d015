/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

void     fact_inspector_actions_install (GtkWidgetClass *workbench_class);
void     fact_inspector_actions_update  (GtkWidget      *workbench);
gboolean fact_inspector_actions_can     (const char     *name,
                                         FactNavigation *navigation);

G_END_DECLS
