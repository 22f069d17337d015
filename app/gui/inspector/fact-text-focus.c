/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-text-focus.h"

#include "window/fact-workbench.h"

/**
 * fact_text_focus_from:
 * @descendant: a widget of a workbench
 *
 * Brings the keyboard to the article or the claims on show, which is where one goes on when there is nothing more to do here.
 */
void
fact_text_focus_from (GtkWidget *descendant)
{
  GtkWidget *workbench = gtk_widget_get_ancestor (descendant, FACT_TYPE_WORKBENCH);

  if (workbench != NULL)
    fact_view_switch_focus (fact_workbench_get_view_switch (FACT_WORKBENCH (workbench)));
}
