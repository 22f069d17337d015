/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-accelerators.h"

#include "keys/fact-key-map.h"

static char *
dup_detailed_name (const FactKeyedAction *keyed)
{
  return keyed->target != NULL ? g_strconcat (keyed->action, "::", keyed->target, NULL) : g_strdup (keyed->action);
}

/**
 * fact_accelerators_install:
 * @application: the program
 *
 * Gives the actions of windows their keys.
 */
void
fact_accelerators_install (GtkApplication *application)
{
  guint n;
  const FactKeyedAction *actions = fact_key_map_get (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GStrvBuilder) accels = g_strv_builder_new ();
      g_autofree char *name = dup_detailed_name (&actions[i]);
      g_auto (GStrv) all = NULL;

      for (const FactKey *key = actions[i].keys; key->keyval != 0; key++)
        {
          g_autofree char *accel = gtk_accelerator_name (key->keyval, key->modifiers);

          if (key->place == FACT_KEY_IN_WINDOW)
            g_strv_builder_add (accels, accel);
        }

      all = g_strv_builder_end (accels);
      if (all[0] != NULL)
        gtk_application_set_accels_for_action (application, name, (const char *const *) all);
    }
}
