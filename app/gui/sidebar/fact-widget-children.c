/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-widget-children.h"

/**
 * fact_widget_children_unparent:
 * @widget: a widget that is being disposed of
 *
 * Lets go of all children. gtk_widget_dispose_template() of GTK 4.8 does so only for those that are bound to a member.
 */
void
fact_widget_children_unparent (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}
