/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "preferences/fact-choice-factory.h"

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *list_item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), gtk_label_new (NULL));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                               "icon-name", "object-select-symbolic",
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               NULL));
  gtk_list_item_set_child (list_item, box);
}

static void
show_check (GtkListItem *list_item,
            AdwComboRow *row)
{
  GtkWidget *box = gtk_list_item_get_child (list_item);

  if (box != NULL)
    gtk_widget_set_opacity (gtk_widget_get_last_child (box),
                            adw_combo_row_get_selected (row) == gtk_list_item_get_position (list_item) ? 1 : 0);
}

static void
selected_cb (AdwComboRow *row,
             GParamSpec  *pspec,
             GtkListItem *list_item)
{
  show_check (list_item, row);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item,
         AdwComboRow        *row)
{
  GtkWidget *box = gtk_list_item_get_child (list_item);
  const char *words = gtk_string_object_get_string (gtk_list_item_get_item (list_item));

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), list_item, 0);
  show_check (list_item, row);
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *list_item,
           AdwComboRow        *row)
{
  g_signal_handlers_disconnect_by_func (row, selected_cb, list_item);
}

/**
 * fact_choice_factory_install:
 * @row: a row whose model is strings
 *
 * Lets the choices look as they would without it, but have names: GTK 4.8 gives items of lists none.
 */
void
fact_choice_factory_install (AdwComboRow *row)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), row, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), row, 0);
  adw_combo_row_set_list_factory (row, factory);
}
