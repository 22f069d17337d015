/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-action-table.h"

/**
 * fact_action_tables_install:
 * @tables: (array length=n_tables): actions
 * @n_tables: how many tables
 * @workbench_class: the class of FactWorkbench
 *
 * Installs the actions, so that they reach every pane of a workbench.
 */
void
fact_action_tables_install (const FactActionTable *tables,
                            guint                  n_tables,
                            GtkWidgetClass        *workbench_class)
{
  for (guint i = 0; i < n_tables; i++)
    {
      guint n;
      const FactTableAction *actions = tables[i] (&n);

      for (guint k = 0; k < n; k++)
        gtk_widget_class_install_action (workbench_class, actions[k].name, actions[k].parameter_type, actions[k].activate);
    }
}

/**
 * fact_action_tables_update:
 * @tables: (array length=n_tables): the actions that were installed
 * @n_tables: how many tables
 * @workbench: a FactWorkbench
 * @navigation: (nullable): where the checker is in its document
 *
 * Enables what can be done now.
 */
void
fact_action_tables_update (const FactActionTable *tables,
                           guint                  n_tables,
                           GtkWidget             *workbench,
                           FactNavigation        *navigation)
{
  for (guint i = 0; i < n_tables; i++)
    {
      guint n;
      const FactTableAction *actions = tables[i] (&n);

      for (guint k = 0; k < n; k++)
        gtk_widget_action_set_enabled (workbench, actions[k].name, fact_action_needs_are_met (actions[k].needs, navigation));
    }
}

/**
 * fact_action_tables_can:
 * @tables: (array length=n_tables): actions
 * @n_tables: how many tables
 * @name: the name of an action
 * @navigation: where the checker is in a document
 *
 * Returns: whether @name is one of the actions and can be done now
 */
gboolean
fact_action_tables_can (const FactActionTable *tables,
                        guint                  n_tables,
                        const char            *name,
                        FactNavigation        *navigation)
{
  for (guint i = 0; i < n_tables; i++)
    {
      guint n;
      const FactTableAction *actions = tables[i] (&n);

      for (guint k = 0; k < n; k++)
        {
          if (g_str_equal (actions[k].name, name))
            return fact_action_needs_are_met (actions[k].needs, navigation);
        }
    }

  return FALSE;
}
