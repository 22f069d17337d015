/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/fact-button-names.h"

/* The label that stands in the button names it as well, without the sign. */
static void
mend (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && gtk_button_get_label (GTK_BUTTON (widget)) != NULL && gtk_button_get_use_underline (GTK_BUTTON (widget)))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    mend (child);
}

/**
 * fact_button_names_mend:
 * @widget: a window, or part of one, that is not on show yet
 *
 * Has each of its buttons called what it says. GTK 4.8 says the name of a button with a mnemonic twice, once with the sign before its
 * letter.
 */
void
fact_button_names_mend (GtkWidget *widget)
{
  g_signal_connect (widget, "map", G_CALLBACK (mend), NULL);
}
