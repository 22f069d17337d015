/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-import-details.h"

#include "document/fact-import-item.h"

struct _FactImportDetails
{
  GtkWidget       parent_instance;

  FactImportList *list;
  FactImportItem *item;

  GtkWidget      *child;      /* all of it: bound so that it goes when the widget does */
  GtkWidget      *title_entry;
  GtkWidget      *outlet_entry;
  GtkWidget      *published_entry;
  GtkWidget      *byline_entry;
  GtkWidget      *date_label;
  GtkCheckButton *whole_button;
  GtkBox         *warnings_box;
};

G_DEFINE_FINAL_TYPE (FactImportDetails, fact_import_details, GTK_TYPE_WIDGET)

static void
published_changed_cb (FactImportDetails *self)
{
  gboolean good = fact_import_item_has_good_date (self->item);

  gtk_widget_set_visible (self->date_label, !good);
  if (good)
    gtk_widget_remove_css_class (self->published_entry, "error");
  else
    gtk_widget_add_css_class (self->published_entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->published_entry),
                               GTK_ACCESSIBLE_STATE_INVALID, good ? GTK_ACCESSIBLE_INVALID_FALSE
                                                                  : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
}

static void
bind_entry (FactImportDetails *self,
            const char        *property,
            GtkWidget         *entry)
{
  g_object_bind_property (self->item, property, entry, "text", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

static void
add_warnings (FactImportDetails *self)
{
  FactImported *imported = fact_import_item_get_imported (self->item);

  for (guint i = 0; imported != NULL && i < imported->warnings->len; i++)
    {
      GtkWidget *label = gtk_label_new (g_ptr_array_index (imported->warnings, i));

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_widget_add_css_class (label, "fd-unverified");
      gtk_widget_add_css_class (label, "fd-caption-size");
      gtk_box_append (self->warnings_box, label);
    }
}

static void
whole_toggled_cb (FactImportDetails *self)
{
  fact_import_list_take_whole (self->list, self->item, gtk_check_button_get_active (self->whole_button));
}

/* Only where a main part was guessed can the guess be wrong. */
static void
show_choice_of_page (FactImportDetails *self)
{
  FactImported *imported = fact_import_item_get_imported (self->item);

  if (imported == NULL)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->whole_button), imported->whole_text != NULL);
  gtk_check_button_set_active (self->whole_button, imported->takes_whole);
}

static void
fact_import_details_dispose (GObject *object)
{
  FactImportDetails *self = FACT_IMPORT_DETAILS (object);

  g_clear_object (&self->item);
  g_clear_object (&self->list);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_IMPORT_DETAILS);

  G_OBJECT_CLASS (fact_import_details_parent_class)->dispose (object);
}

static void
fact_import_details_class_init (FactImportDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_import_details_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-import-details.ui");
  gtk_widget_class_bind_template_child (widget_class, FactImportDetails, child);
  gtk_widget_class_bind_template_child (widget_class, FactImportDetails, title_entry);
  gtk_widget_class_bind_template_child (widget_class, FactImportDetails, outlet_entry);
  gtk_widget_class_bind_template_child (widget_class, FactImportDetails, published_entry);
  gtk_widget_class_bind_template_child (widget_class, FactImportDetails, byline_entry);
  gtk_widget_class_bind_template_child (widget_class, FactImportDetails, date_label);
  gtk_widget_class_bind_template_child (widget_class, FactImportDetails, whole_button);
  gtk_widget_class_bind_template_child (widget_class, FactImportDetails, warnings_box);
  gtk_widget_class_bind_template_callback (widget_class, whole_toggled_cb);
}

static void
fact_import_details_init (FactImportDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_import_details_new:
 * @list: the files on their way into the project
 * @item: one of them that was read
 *
 * Returns: (transfer floating): its details
 */
GtkWidget *
fact_import_details_new (FactImportList *list,
                         FactImportItem *item)
{
  FactImportDetails *self = g_object_new (FACT_TYPE_IMPORT_DETAILS, NULL);

  self->list = g_object_ref (list);
  self->item = g_object_ref (item);
  bind_entry (self, "title", self->title_entry);
  bind_entry (self, "outlet", self->outlet_entry);
  bind_entry (self, "published", self->published_entry);
  bind_entry (self, "byline", self->byline_entry);
  show_choice_of_page (self);
  add_warnings (self);

  g_signal_connect_object (item, "notify::published", G_CALLBACK (published_changed_cb), self, G_CONNECT_SWAPPED);
  published_changed_cb (self);

  return GTK_WIDGET (self);
}

/**
 * fact_import_details_focus_date:
 * @self: the details
 *
 * Lets the user type the date.
 */
void
fact_import_details_focus_date (FactImportDetails *self)
{
  g_return_if_fail (FACT_IS_IMPORT_DETAILS (self));

  gtk_widget_grab_focus (self->published_entry);
}
