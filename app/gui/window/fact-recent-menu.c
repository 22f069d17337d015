/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-recent-menu.h"

#include "window/fact-project-name.h"
#include "window/fact-status-labels.h"

/* The start page has them all. */
#define MAX_ENTRIES 10

static void
fill (GMenu      *menu,
      guint       position,
      guint       n_removed,
      guint       n_added,
      GListModel *projects)
{
  g_menu_remove_all (menu);

  for (guint i = 0; i < MIN (g_list_model_get_n_items (projects), MAX_ENTRIES); i++)
    {
      g_autoptr (FactRecentProject) project = g_list_model_get_item (projects, i);
      const char *path = fact_recent_project_get_path (project);
      g_autofree char *name = fact_project_name_new (fact_recent_project_get_title (project), path);
      g_autofree char *label = fact_status_label_as_menu (name);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.open-recent", "s", path);
      g_menu_append_item (menu, item);
    }
}

/**
 * fact_recent_menu_new:
 * @projects: the list to follow
 *
 * Returns: (transfer full): a menu of the newest of them
 */
GMenuModel *
fact_recent_menu_new (FactRecentProjects *projects)
{
  GMenu *menu = g_menu_new ();

  g_signal_connect_object (projects, "items-changed", G_CALLBACK (fill), menu, G_CONNECT_SWAPPED);
  fill (menu, 0, 0, 0, G_LIST_MODEL (projects));

  return G_MENU_MODEL (menu);
}
