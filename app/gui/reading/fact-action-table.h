/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-action-needs.h"

G_BEGIN_DECLS

/* One action of the workbench. */
typedef struct
{
  const char                  *name;
  const char                  *parameter_type;      /* may be NULL */
  GtkWidgetActionActivateFunc  activate;
  FactActionNeeds              needs;
} FactTableAction;

void     fact_action_table_install (const FactTableAction *actions,
                                    guint                  n_actions,
                                    GtkWidgetClass        *workbench_class);
void     fact_action_table_update  (const FactTableAction *actions,
                                    guint                  n_actions,
                                    GtkWidget             *workbench,
                                    FactNavigation        *navigation);
gboolean fact_action_table_can     (const FactTableAction *actions,
                                    guint                  n_actions,
                                    const char            *name,
                                    FactNavigation        *navigation);

G_END_DECLS
