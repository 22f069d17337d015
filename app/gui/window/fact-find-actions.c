/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-find-actions.h"

#include "find/fact-palette.h"
#include "window/fact-sidebar-switch.h"

/* The actions that look for something in a project. */

#define SIDEBAR_SWITCH "sidebar-switch"

static FactNavigation *
get_navigation (FactWindow *window)
{
  FactWorkbench *workbench = fact_window_get_workbench (window);

  return workbench != NULL ? fact_workbench_get_navigation (workbench) : NULL;
}

/* In the view on show: the words of the article, or the claims. */
static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       window)
{
  FactWorkbench *workbench = fact_window_get_workbench (window);
  FactViewSwitch *views = fact_workbench_get_view_switch (workbench);

  if (fact_view_switch_get_view (views) == FACT_VIEW_CLAIMS)
    fact_claims_view_focus_search (fact_view_switch_get_claims_view (views));
  else
    fact_reading_pane_find (fact_workbench_get_reading_pane (workbench));
}

static void
find_on (FactWindow        *window,
         FactFindDirection  direction)
{
  fact_navigation_show_view (get_navigation (window), FACT_VIEW_READ);
  fact_reading_pane_find_on (fact_workbench_get_reading_pane (fact_window_get_workbench (window)), direction);
}

static void
find_next_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       window)
{
  find_on (window, FACT_FIND_NEXT);
}

static void
find_previous_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       window)
{
  find_on (window, FACT_FIND_PREVIOUS);
}

static void
find_in_all_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       window)
{
  FactSidebarSwitch *sidebar_switch = g_object_get_data (window, SIDEBAR_SWITCH);

  if (sidebar_switch == NULL)
    {
      sidebar_switch = fact_sidebar_switch_new (fact_window_get_workbench (window));
      g_object_set_data_full (window, SIDEBAR_SWITCH, sidebar_switch, (GDestroyNotify) fact_sidebar_switch_free);
      fact_sidebar_switch_set_navigation (sidebar_switch, get_navigation (window));
    }

  fact_navigation_show_view (get_navigation (window), FACT_VIEW_READ);
  fact_sidebar_switch_find (sidebar_switch);
}

static void
show_palette (FactWindow *window,
              const char *typed)
{
  FactWorkbench *workbench = fact_window_get_workbench (window);
  GtkWidget *actor = workbench != NULL ? GTK_WIDGET (workbench) : GTK_WIDGET (window);

  gtk_window_present (fact_palette_new (GTK_WINDOW (window), get_navigation (window), actor, typed));
}

static void
show_palette_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       window)
{
  show_palette (window, "");
}

static void
go_to_paragraph_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       window)
{
  show_palette (window, "¶");
}

static const GActionEntry entries[] = {
  { "find", find_cb },
  { "find-next", find_next_cb },
  { "find-previous", find_previous_cb },
  { "find-in-all", find_in_all_cb },
  { "go-to-paragraph", go_to_paragraph_cb },
  { "show-palette", show_palette_cb },
};

static void
update (FactWindow *window)
{
  FactSidebarSwitch *sidebar_switch = g_object_get_data (G_OBJECT (window), SIDEBAR_SWITCH);

  if (sidebar_switch != NULL)
    fact_sidebar_switch_set_navigation (sidebar_switch, get_navigation (window));
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

/**
 * fact_find_actions_release:
 * @window: a window that goes
 *
 * Lets go of what was found in its document, while the widgets are still there.
 */
void
fact_find_actions_release (FactWindow *window)
{
  g_object_set_data (G_OBJECT (window), SIDEBAR_SWITCH, NULL);
}
