/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-shortcuts-window.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "keys/fact-key-map.h"
#include "pane/fact-text-scale.h"

/* Not a GtkShortcutsWindow: that is as large as its pages and cannot be scrolled, so that large letters run out of a small screen. */
struct _FactShortcutsWindow
{
  AdwWindow    parent_instance;

  GPtrArray   *rows[FACT_KEY_N_GROUPS];        /* of GtkListBoxRow; their actions are their data */

  GtkEditable *entry;
  GtkBox      *groups;
  GtkWidget   *nothing;
};

G_DEFINE_FINAL_TYPE (FactShortcutsWindow, fact_shortcuts_window, ADW_TYPE_WINDOW)

static const char *const action_key = "fact-keyed-action";

static char *
dup_folded (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return g_utf8_casefold (normal != NULL ? normal : "", -1);
}

static gboolean
is_found (const FactKeyedAction *keyed,
          const char            *folded)
{
  g_autofree char *label = dup_folded (_(keyed->label));
  g_autofree char *key = fact_keyed_action_dup_key (keyed);
  g_autofree char *folded_key = dup_folded (key);

  return strstr (label, folded) != NULL || strcmp (folded_key, folded) == 0;
}

static gboolean
search_group (GPtrArray  *rows,
              const char *folded)
{
  gboolean any = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (rows, i);
      gboolean found = is_found (g_object_get_data (G_OBJECT (row), action_key), folded);

      gtk_widget_set_visible (row, found);
      any |= found;
    }

  return any;
}

static void
search_cb (FactShortcutsWindow *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  g_autofree char *folded = dup_folded (typed);
  gboolean any = FALSE;

  for (FactKeyGroup group = 0; group < FACT_KEY_N_GROUPS; group++)
    {
      GtkWidget *list = gtk_widget_get_parent (g_ptr_array_index (self->rows[group], 0));
      gboolean found = search_group (self->rows[group], folded);

      gtk_widget_set_visible (gtk_widget_get_parent (list), found);
      any |= found;
    }
  gtk_widget_set_visible (self->nothing, !any);
}

static void
stop_cb (FactShortcutsWindow *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

/* One below the other: beside each other they would need more room than large letters leave. */
static GtkWidget *
new_keys (const FactKeyedAction *keyed,
          GString               *told)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  for (const FactKey *key = keyed->keys; key->keyval != 0; key++)
    {
      const guint keyval = fact_key_get_keyval (*key);
      g_autofree char *accelerator = gtk_accelerator_name (keyval, key->modifiers);
      g_autofree char *label = gtk_accelerator_get_label (keyval, key->modifiers);
      GtkWidget *caps;

      if (fact_key_is_on_keypad (*key))
        continue;

      caps = gtk_shortcut_label_new (accelerator);
      gtk_widget_set_halign (caps, GTK_ALIGN_END);
      gtk_box_append (GTK_BOX (box), caps);
      g_string_append_printf (told, "%s%s", told->len > 0 ? ", " : "", label);
    }

  return box;
}

static GtkWidget *
new_row (const FactKeyedAction *keyed)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);
  GtkWidget *label = gtk_label_new (_(keyed->label));
  g_autoptr (GString) told = g_string_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);

  gtk_widget_add_css_class (box, "fd-list-row");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), new_keys (keyed, told));

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(keyed->label),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, told->str,
                                  -1);
  g_object_set_data (G_OBJECT (row), action_key, (gpointer) keyed);

  return row;
}

static GtkWidget *
new_group (FactKeyGroup group,
           GtkWidget  **list)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = gtk_label_new (fact_key_group_get_label (group));

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");

  *list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (*list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (*list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (*list), GTK_ACCESSIBLE_PROPERTY_LABEL, fact_key_group_get_label (group), -1);

  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), *list);

  return box;
}

static void
add_group (FactShortcutsWindow *self,
           FactKeyGroup         group)
{
  guint n;
  const FactKeyedAction *actions = fact_key_map_get (&n);
  GtkWidget *list;

  gtk_box_append (self->groups, new_group (group, &list));
  self->rows[group] = g_ptr_array_new ();
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row;

      if (actions[i].group != group || actions[i].keys[0].keyval == 0)
        continue;

      row = new_row (&actions[i]);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
      g_ptr_array_add (self->rows[group], row);
    }
}

static void
fact_shortcuts_window_dispose (GObject *object)
{
  FactShortcutsWindow *self = FACT_SHORTCUTS_WINDOW (object);

  for (FactKeyGroup group = 0; group < FACT_KEY_N_GROUPS; group++)
    g_clear_pointer (&self->rows[group], g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_SHORTCUTS_WINDOW);

  G_OBJECT_CLASS (fact_shortcuts_window_parent_class)->dispose (object);
}

static void
fact_shortcuts_window_class_init (FactShortcutsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_shortcuts_window_dispose;

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-shortcuts-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FactShortcutsWindow, entry);
  gtk_widget_class_bind_template_child (widget_class, FactShortcutsWindow, groups);
  gtk_widget_class_bind_template_child (widget_class, FactShortcutsWindow, nothing);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
}

static void
fact_shortcuts_window_init (FactShortcutsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (FactKeyGroup group = 0; group < FACT_KEY_N_GROUPS; group++)
    add_group (self, group);
}

/**
 * fact_shortcuts_window_new:
 * @parent: the window it is for
 *
 * Returns: (transfer none): a window that tells what can be done by keys, not yet on show; GTK owns it
 */
GtkWidget *
fact_shortcuts_window_new (GtkWindow *parent)
{
  FactShortcutsWindow *self = g_object_new (FACT_TYPE_SHORTCUTS_WINDOW, "transient-for", parent, NULL);

  fact_text_scale_dialog (GTK_WINDOW (self));

  return GTK_WIDGET (self);
}
