/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-shortcuts.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
find_toggle (GtkWidget *widget)
{
  if (GTK_IS_TOGGLE_BUTTON (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_toggle (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* GTK 4.8 gives the button that opens the search a picture only. */
static void
name_search (GtkWindow *shortcuts)
{
  GtkWidget *header = gtk_window_get_titlebar (shortcuts);
  GtkWidget *button = header != NULL ? find_toggle (header) : NULL;

  if (button != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search Shortcuts"), -1);
}

/**
 * fact_shortcuts_show:
 * @parent: the window to show them over
 *
 * Shows what can be done by keys.
 */
void
fact_shortcuts_show (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/org/factdesk/Factdesk/window/fact-shortcuts-window.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts_window"));

  g_object_set (shortcuts, "section-name", "checking", NULL);      /* else the last one that was built */
  name_search (shortcuts);
  gtk_window_set_transient_for (shortcuts, parent);
  gtk_window_present (shortcuts);
}
