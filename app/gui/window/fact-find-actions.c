/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-find-actions.h"

/* The actions that look for something in a project. */

static FactReadingPane *
get_reading_pane (gpointer window)
{
  return fact_workbench_get_reading_pane (fact_window_get_workbench (window));
}

static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       window)
{
  fact_reading_pane_find (get_reading_pane (window));
}

static void
find_next_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       window)
{
  fact_reading_pane_find_on (get_reading_pane (window), FACT_FIND_NEXT);
}

static void
find_previous_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       window)
{
  fact_reading_pane_find_on (get_reading_pane (window), FACT_FIND_PREVIOUS);
}

static const GActionEntry entries[] = {
  { "find", find_cb },
  { "find-next", find_next_cb },
  { "find-previous", find_previous_cb },
};

static void
update (FactWindow *window)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), fact_window_get_document (window) != NULL);
    }
}

/**
 * fact_find_actions_install:
 * @window: a window
 *
 * Gives the window the actions that look for something (“win.find” and so on), which are possible while it has a document.
 */
void
fact_find_actions_install (FactWindow *window)
{
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
  g_signal_connect (window, "notify::document", G_CALLBACK (update), NULL);
  update (window);
}
