/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-claim-actions-private.h"

static const FactActionTable tables[] = {
  _fact_claim_actions_get_edits,
  _fact_claim_actions_get_looks,
  _fact_claim_actions_get_passages,
  _fact_claim_actions_get_span_moves,
};

FactNavigation *
_fact_claim_actions_get_navigation (GtkWidget *workbench)
{
  return fact_workbench_get_navigation (FACT_WORKBENCH (workbench));
}

/**
 * fact_claim_actions_install:
 * @workbench_class: the class of FactWorkbench
 *
 * Installs the actions on claims and passages and on the way through them, so that they reach every pane of a workbench. Whether words are selected
 * enables nothing: who presses C without any is told what to do.
 */
void
fact_claim_actions_install (GtkWidgetClass *workbench_class)
{
  fact_action_tables_install (tables, G_N_ELEMENTS (tables), workbench_class);
}

/**
 * fact_claim_actions_update:
 * @workbench: a FactWorkbench
 *
 * Enables what can be done now; to be called when its navigation, or what that shows, has changed.
 */
void
fact_claim_actions_update (GtkWidget *workbench)
{
  fact_action_tables_update (tables, G_N_ELEMENTS (tables), workbench, _fact_claim_actions_get_navigation (workbench));
}

/**
 * fact_claim_actions_can:
 * @name: one of the actions, “claim.new” and so on
 * @navigation: where the checker is in a document
 *
 * Returns: whether it can be done now
 */
gboolean
fact_claim_actions_can (const char     *name,
                        FactNavigation *navigation)
{
  return fact_action_tables_can (tables, G_N_ELEMENTS (tables), name, navigation);
}
