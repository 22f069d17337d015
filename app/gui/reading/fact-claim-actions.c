/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-claim-actions-private.h"

static const FactClaimAction *(* const tables[]) (guint *n) = {
  _fact_claim_actions_get_edits,
  _fact_claim_actions_get_looks,
};

FactNavigation *
_fact_claim_actions_get_navigation (GtkWidget *workbench)
{
  return fact_workbench_get_navigation (FACT_WORKBENCH (workbench));
}

static FactClaimActionNeeds
find_met (FactNavigation *navigation)
{
  FactClaimActionNeeds met = FACT_NEEDS_NOTHING;
  gboolean can_go_back;

  g_object_get (navigation, "can-go-back", &can_go_back, NULL);
  if (!fact_document_is_read_only (fact_navigation_get_document (navigation)))
    met |= FACT_NEEDS_WRITABLE;
  if (fact_navigation_get_article (navigation) != NULL)
    met |= FACT_NEEDS_ARTICLE;
  if (fact_navigation_get_claim (navigation) != NULL)
    met |= FACT_NEEDS_CLAIM;
  if (can_go_back)
    met |= FACT_NEEDS_WAY_BACK;

  return met;
}

/**
 * fact_claim_actions_install:
 * @workbench_class: the class of FactWorkbench
 *
 * Installs the actions on claims and on the way through them, so that they reach every pane of a workbench. Whether words are selected
 * enables nothing: who presses C without any is told what to do.
 */
void
fact_claim_actions_install (GtkWidgetClass *workbench_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      guint n;
      const FactClaimAction *actions = tables[i] (&n);

      for (guint j = 0; j < n; j++)
        gtk_widget_class_install_action (workbench_class, actions[j].name, actions[j].parameter_type,
                                         actions[j].activate);
    }
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
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactClaimActionNeeds met = navigation != NULL ? find_met (navigation) : FACT_NEEDS_NOTHING;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      guint n;
      const FactClaimAction *actions = tables[i] (&n);

      for (guint j = 0; j < n; j++)
        gtk_widget_action_set_enabled (workbench, actions[j].name,
                                       navigation != NULL && (actions[j].needs & ~met) == 0);
    }
}
