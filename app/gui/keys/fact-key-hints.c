/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "keys/fact-key-hints.h"

#include <glib/gi18n-lib.h>

#include "keys/fact-key-map.h"

/**
 * fact_key_hints_dup_tooltip:
 * @words: what a button does, translated
 * @action: the name of its action
 * @target: (nullable): its argument
 *
 * Returns: (transfer full): @words, and the key for it where there is one
 */
char *
fact_key_hints_dup_tooltip (const char *words,
                            const char *action,
                            const char *target)
{
  const FactKeyedAction *keyed = fact_key_map_find (action, target);
  g_autofree char *key = keyed != NULL ? fact_keyed_action_dup_key (keyed) : NULL;

  if (key == NULL)
    return g_strdup (words);

  /* Translators: what a button does, and its key: “Add Articles (Ctrl+I)”. */
  return g_strdup_printf (C_("tooltip", "%s (%s)"), words, key);
}

static gboolean
is_key_cap (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && (gtk_widget_has_css_class (widget, "keycap") || gtk_widget_has_css_class (widget, "key-hint"));
}

static void
fill_key_caps (GtkWidget     *widget,
               const FactKey *key,
               const char    *key_label)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *accelerator = gtk_accelerator_name (fact_key_get_keyval (*key), key->modifiers);

      if (is_key_cap (child))
        gtk_label_set_text (GTK_LABEL (child), key_label);
      else if (GTK_IS_SHORTCUT_LABEL (child))
        gtk_shortcut_label_set_accelerator (GTK_SHORTCUT_LABEL (child), accelerator);
      else
        fill_key_caps (child, key, key_label);
    }
}

/**
 * fact_key_hints_tell:
 * @widget: a button
 * @action: the name of its action
 * @target: (nullable): its argument
 *
 * Tells the key for @action wherever @widget has room for it: behind its tooltip, in the key caps it holds, and to a screen reader.
 */
void
fact_key_hints_tell (GtkWidget  *widget,
                     const char *action,
                     const char *target)
{
  const FactKeyedAction *keyed = fact_key_map_find (action, target);
  const char *tooltip = gtk_widget_get_tooltip_text (widget);
  g_autofree char *key = keyed != NULL ? fact_keyed_action_dup_key (keyed) : NULL;

  if (key == NULL)
    return;

  if (tooltip != NULL)
    {
      g_autofree char *more = fact_key_hints_dup_tooltip (tooltip, action, target);

      gtk_widget_set_tooltip_text (widget, more);
    }
  fill_key_caps (widget, &keyed->keys[0], key);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, key, -1);
}

/**
 * fact_key_hints_tell_all:
 * @widget: a widget whose template was just made
 *
 * Does the same for every widget below @widget that has an action.
 */
void
fact_key_hints_tell_all (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      const char *action = GTK_IS_ACTIONABLE (child) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (child)) : NULL;
      GVariant *target = action != NULL ? gtk_actionable_get_action_target_value (GTK_ACTIONABLE (child)) : NULL;
      gboolean is_string = target != NULL && g_variant_is_of_type (target, G_VARIANT_TYPE_STRING);

      if (action != NULL)
        fact_key_hints_tell (child, action, is_string ? g_variant_get_string (target, NULL) : NULL);
      else
        fact_key_hints_tell_all (child);
    }
}
