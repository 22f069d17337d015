/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-claim-actions.h"

#include "window/fact-workbench.h"

static void
next_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  fact_navigation_next_claim (fact_workbench_get_navigation (FACT_WORKBENCH (widget)));
}

void
fact_claim_actions_install (GtkWidgetClass *workbench_class)
{
  gtk_widget_class_install_action (workbench_class, "claim.next", NULL, next_cb);
}
