/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-inspector-actions.h"

#include "inspector/fact-duty-actions.h"
#include "inspector/fact-evidence-actions.h"
#include "inspector/fact-talk-actions.h"
#include "window/fact-workbench.h"

static const FactActionTable tables[] = {
  fact_duty_actions_get,
  fact_evidence_actions_get,
  fact_talk_actions_get,
};

/**
 * fact_inspector_actions_install:
 * @workbench_class: the class of FactWorkbench
 *
 * Installs the actions on the current claim's evidence, queries, notes and work, so that they reach every pane of a workbench.
 */
void
fact_inspector_actions_install (GtkWidgetClass *workbench_class)
{
  fact_action_tables_install (tables, G_N_ELEMENTS (tables), workbench_class);
}

/**
 * fact_inspector_actions_update:
 * @workbench: a FactWorkbench
 *
 * Enables what can be done now; to be called when its navigation, or what that shows, has changed.
 */
void
fact_inspector_actions_update (GtkWidget *workbench)
{
  fact_action_tables_update (tables, G_N_ELEMENTS (tables), workbench, fact_workbench_get_navigation (FACT_WORKBENCH (workbench)));
}

/**
 * fact_inspector_actions_can:
 * @name: the name of an action
 * @navigation: where the checker is in a document
 *
 * Returns: whether it is one of these actions and can be done now
 */
gboolean
fact_inspector_actions_can (const char     *name,
                            FactNavigation *navigation)
{
  return fact_action_tables_can (tables, G_N_ELEMENTS (tables), name, navigation);
}
