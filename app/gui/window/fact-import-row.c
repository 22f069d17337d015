/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-import-row.h"

#include <glib/gi18n-lib.h>

#include "window/fact-import-details.h"
#include "window/fact-import-labels.h"

struct _FactImportRow
{
  GtkWidget        parent_instance;

  FactImportList  *list;
  FactImportItem  *item;             /* NULL while the row is not used */

  GtkWidget       *child;            /* all of it: bound so that it goes when the widget does */
  GtkStack        *icon_stack;
  GtkImage        *icon;
  GtkSpinner      *spinner;
  GtkLabel        *name_label;
  GtkLabel        *status_label;
  GtkWidget       *no_date_label;
  GtkWidget       *date_button;
  GtkWidget       *anyway_button;
  GtkWidget       *skip_button;
  GtkToggleButton *expand_button;
  GtkRevealer     *revealer;
};

G_DEFINE_FINAL_TYPE (FactImportRow, fact_import_row, GTK_TYPE_WIDGET)

/* Rows are used for other files when the list is scrolled, so the item knows. */
#define UNFOLDED "fact-import-row-unfolded"

typedef struct
{
  const char *icon_name;
  const char *css_class;
} Look;

static const Look looks[] = {
  [FACT_IMPORT_WAITING] = { "content-loading-symbolic", "fd-secondary" },
  [FACT_IMPORT_READING] = { NULL, NULL },
  [FACT_IMPORT_READ] = { "object-select-symbolic", "fd-supported" },
  [FACT_IMPORT_DUPLICATE] = { "edit-copy-symbolic", "fd-secondary" },
  [FACT_IMPORT_ADD_ANYWAY] = { "object-select-symbolic", "fd-supported" },
  [FACT_IMPORT_FAILED] = { "dialog-error-symbolic", "fd-disputed" },
  [FACT_IMPORT_LEFT_OUT] = { "dialog-information-symbolic", "fd-secondary" },
  [FACT_IMPORT_SKIPPED] = { "window-close-symbolic", "fd-secondary" },
};

static void
update_icon (FactImportRow    *self,
             FactImportStatus  status)
{
  const Look *look = &looks[status];
  const char *classes[] = { look->css_class, NULL };

  gtk_stack_set_visible_child_name (self->icon_stack, look->icon_name != NULL ? "icon" : "spinner");
  gtk_spinner_set_spinning (self->spinner, look->icon_name == NULL);
  gtk_image_set_from_icon_name (self->icon, look->icon_name);
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), classes);
}

/* The row is a child of the list's own widget, and that is what assistive technologies ask for a name. */
static void
name_row (FactImportRow *self,
          const char    *text)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, fact_import_item_get_name (self->item),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                    -1);
}

static void
update_buttons (FactImportRow    *self,
                FactImportStatus  status,
                gboolean          wanted)
{
  gboolean skipped = status == FACT_IMPORT_SKIPPED;
  gboolean to_go = status == FACT_IMPORT_WAITING || status == FACT_IMPORT_READING;

  gtk_widget_set_visible (self->anyway_button, status == FACT_IMPORT_DUPLICATE);
  gtk_widget_set_visible (self->skip_button, wanted || to_go || skipped);
  /* Translators: a file that was skipped is added after all */
  gtk_button_set_label (GTK_BUTTON (self->skip_button), skipped ? C_("import", "Add") : _("Skip"));
  gtk_widget_set_visible (GTK_WIDGET (self->expand_button), wanted);
}

static void
update (FactImportRow *self)
{
  FactImportStatus status = fact_import_item_get_status (self->item);
  gboolean wanted = fact_import_item_is_wanted (self->item);
  gboolean open = gtk_revealer_get_reveal_child (self->revealer);
  gboolean no_date = wanted && *fact_import_item_get_published (self->item) == '\0';
  g_autofree char *text = fact_import_label_status (self->item);

  update_icon (self, status);
  gtk_label_set_text (self->status_label, text);
  gtk_widget_set_visible (self->no_date_label, no_date);
  gtk_widget_set_visible (self->date_button, no_date && !open);
  update_buttons (self, status, wanted);
  if (!wanted && open)
    gtk_toggle_button_set_active (self->expand_button, FALSE);
  name_row (self, text);
}

static void
expand_toggled_cb (FactImportRow *self)
{
  gboolean open = gtk_toggle_button_get_active (self->expand_button);

  gtk_button_set_icon_name (GTK_BUTTON (self->expand_button), open ? "pan-up-symbolic" : "pan-down-symbolic");
  if (self->item == NULL)
    return;

  g_object_set_data (G_OBJECT (self->item), UNFOLDED, GINT_TO_POINTER (open));
  if (open && gtk_revealer_get_child (self->revealer) == NULL)
    gtk_revealer_set_child (self->revealer, fact_import_details_new (self->list, self->item));

  gtk_revealer_set_reveal_child (self->revealer, open);
  update (self);
}

static void
date_clicked_cb (FactImportRow *self)
{
  gtk_toggle_button_set_active (self->expand_button, TRUE);
  fact_import_details_focus_date (FACT_IMPORT_DETAILS (gtk_revealer_get_child (self->revealer)));
}

/* The whole of it, for it may be shortened. Made when it is asked for: a tooltip that is set asks the display where the pointer is. */
static gboolean
status_tooltip_cb (FactImportRow *self,
                   int            x,
                   int            y,
                   gboolean       by_keyboard,
                   GtkTooltip    *tooltip)
{
  gtk_tooltip_set_text (tooltip, gtk_label_get_text (self->status_label));

  return TRUE;
}

/* The button that was pressed may be gone: the keyboard stays in the row. */
static void
anyway_clicked_cb (FactImportRow *self)
{
  fact_import_list_add_anyway (self->list, self->item);
  gtk_widget_grab_focus (self->skip_button);
}

static void
skip_clicked_cb (FactImportRow *self)
{
  if (fact_import_item_get_status (self->item) == FACT_IMPORT_SKIPPED)
    fact_import_list_take_back (self->list, self->item);
  else
    fact_import_list_skip (self->list, self->item);

  if (!gtk_widget_get_visible (self->skip_button))
    gtk_widget_grab_focus (self->anyway_button);
}

static void
fact_import_row_dispose (GObject *object)
{
  FactImportRow *self = FACT_IMPORT_ROW (object);

  if (self->child != NULL)
    fact_import_row_set_item (self, NULL);
  g_clear_object (&self->list);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_IMPORT_ROW);

  G_OBJECT_CLASS (fact_import_row_parent_class)->dispose (object);
}

static void
fact_import_row_class_init (FactImportRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_import_row_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-import-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, child);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, icon_stack);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, icon);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, spinner);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, status_label);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, no_date_label);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, date_button);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, anyway_button);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, skip_button);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, expand_button);
  gtk_widget_class_bind_template_child (widget_class, FactImportRow, revealer);
  gtk_widget_class_bind_template_callback (widget_class, expand_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, status_tooltip_cb);
  gtk_widget_class_bind_template_callback (widget_class, anyway_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, skip_clicked_cb);
}

static void
fact_import_row_init (FactImportRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_import_row_new:
 * @list: the list
 *
 * Returns: (transfer floating): a row without a file
 */
GtkWidget *
fact_import_row_new (FactImportList *list)
{
  FactImportRow *self = g_object_new (FACT_TYPE_IMPORT_ROW, NULL);

  self->list = g_object_ref (list);

  return GTK_WIDGET (self);
}

static void
clear_item (FactImportRow *self)
{
  if (self->item == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
  gtk_toggle_button_set_active (self->expand_button, FALSE);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  gtk_revealer_set_child (self->revealer, NULL);
}

/**
 * fact_import_row_set_item:
 * @self: a row
 * @item: (nullable): one of the list's files
 *
 * Shows another file.
 */
void
fact_import_row_set_item (FactImportRow  *self,
                          FactImportItem *item)
{
  g_return_if_fail (FACT_IS_IMPORT_ROW (self));

  clear_item (self);
  if (item == NULL)
    return;

  self->item = g_object_ref (item);
  gtk_label_set_text (self->name_label, fact_import_item_get_name (item));
  g_signal_connect_object (item, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  gtk_toggle_button_set_active (self->expand_button, g_object_get_data (G_OBJECT (item), UNFOLDED) != NULL);
}
