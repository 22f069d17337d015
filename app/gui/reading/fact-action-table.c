/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-action-table.h"

/**
 * fact_action_table_install:
 * @actions: (array length=n_actions): actions
 * @n_actions: how many
 * @workbench_class: the class of FactWorkbench
 *
 * Installs the actions, so that they reach every pane of a workbench.
 */
void
fact_action_table_install (const FactTableAction *actions,
                           guint                  n_actions,
                           GtkWidgetClass        *workbench_class)
{
  for (guint i = 0; i < n_actions; i++)
    gtk_widget_class_install_action (workbench_class, actions[i].name, actions[i].parameter_type, actions[i].activate);
}

/**
 * fact_action_table_update:
 * @actions: (array length=n_actions): the actions that were installed
 * @n_actions: how many
 * @workbench: a FactWorkbench
 * @navigation: (nullable): where the checker is in its document
 *
 * Enables what can be done now.
 */
void
fact_action_table_update (const FactTableAction *actions,
                          guint                  n_actions,
                          GtkWidget             *workbench,
                          FactNavigation        *navigation)
{
  for (guint i = 0; i < n_actions; i++)
    gtk_widget_action_set_enabled (workbench, actions[i].name, fact_action_needs_are_met (actions[i].needs, navigation));
}

/**
 * fact_action_table_can:
 * @actions: (array length=n_actions): actions
 * @n_actions: how many
 * @name: the name of an action
 * @navigation: where the checker is in a document
 *
 * Returns: whether @name is one of @actions and can be done now
 */
gboolean
fact_action_table_can (const FactTableAction *actions,
                       guint                  n_actions,
                       const char            *name,
                       FactNavigation        *navigation)
{
  for (guint i = 0; i < n_actions; i++)
    {
      if (g_str_equal (actions[i].name, name))
        return fact_action_needs_are_met (actions[i].needs, navigation);
    }

  return FALSE;
}
