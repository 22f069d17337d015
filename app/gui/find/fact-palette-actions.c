/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "find/fact-palette-actions.h"

#include <string.h>

#include "inspector/fact-inspector-actions.h"
#include "reading/fact-claim-actions.h"

static gboolean
is_possible (const char     *name,
             GtkWindow      *window,
             FactNavigation *navigation)
{
  GtkApplication *application = gtk_window_get_application (window);

  if (g_str_has_prefix (name, "win."))
    return g_action_group_get_action_enabled (G_ACTION_GROUP (window), name + strlen ("win."));
  if (g_str_has_prefix (name, "app."))
    return application != NULL && g_action_group_get_action_enabled (G_ACTION_GROUP (application), name + strlen ("app."));

  return navigation != NULL
         && (fact_claim_actions_can (name, navigation) || fact_inspector_actions_can (name, navigation));
}

/**
 * fact_palette_actions_list:
 * @window: a window
 * @navigation: (nullable): where the checker is in its document
 *
 * Returns: (transfer container) (element-type FactKeyedAction): what can be done now
 */
GPtrArray *
fact_palette_actions_list (GtkWindow      *window,
                           FactNavigation *navigation)
{
  GPtrArray *possible = g_ptr_array_new ();
  guint n;
  const FactKeyedAction *actions = fact_key_map_get (&n);

  for (guint i = 0; i < n; i++)
    {
      /* It is open. */
      if (strcmp (actions[i].action, "win.show-palette") != 0 && is_possible (actions[i].action, window, navigation))
        g_ptr_array_add (possible, (gpointer) &actions[i]);
    }

  return possible;
}
