/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-file-drop.h"

#include "window/fact-file-name.h"
#include "window/fact-import-flow.h"
#include "window/fact-open-flow.h"

/* Whether something came of them. */
static gboolean
take_files (FactWindow *window,
            GSList     *files)
{
  g_autoptr (GListStore) articles = g_list_store_new (G_TYPE_FILE);
  gboolean taken = FALSE;

  for (GSList *link = files; link != NULL; link = link->next)
    if (fact_file_name_is_project (link->data))
      {
        fact_open_flow_start (fact_window_get_application (window), window, link->data);
        taken = TRUE;
      }
    else
      g_list_store_append (articles, link->data);

  if (g_list_model_get_n_items (G_LIST_MODEL (articles)) > 0 && fact_import_flow_start (window, G_LIST_MODEL (articles)))
    taken = TRUE;

  return taken;
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         gpointer       user_data)
{
  FactWindow *window = user_data;
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  return take_files (window, files);
}

/**
 * fact_file_drop_install:
 * @widget: a window, or a dialog over it
 * @window: the window
 *
 * Lets files be dropped anywhere on a widget: projects are opened, everything else is offered as articles.
 */
void
fact_file_drop_install (GtkWidget  *widget,
                        FactWindow *window)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  /* Before the article view, which would take the file's name for a text dropped into it. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), window, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}
