/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-import-dialog.h"

#include <glib/gi18n-lib.h>

#include "document/fact-import-list.h"
#include "pane/fact-text-scale.h"
#include "window/fact-import-labels.h"
#include "window/fact-import-row.h"
#include "window/fact-workbench.h"

/* A row is some twenty widgets, and GtkListView makes some two hundred rows when there are more files than that: so the first files are
 * shown a few at a time, and the rest at once, which only takes rows that are there. */
#define FILES_AT_ONCE 5
#define FIRST_FILES 250

struct _FactImportDialog
{
  AdwWindow       parent_instance;

  FactNavigation *navigation;
  FactImportList *list;
  GtkSliceListModel *shown;        /* as many of its files as may have rows by now */
  guint           fill_id;

  GtkWidget      *add_button;
  GtkLabel       *reading_label;
  GtkLabel       *progress_label;
  GtkProgressBar *progress_bar;
  GtkListView    *list_view;
  GtkLabel       *summary_label;
};

G_DEFINE_FINAL_TYPE (FactImportDialog, fact_import_dialog, ADW_TYPE_WINDOW)

static void
update_reading (FactImportDialog       *self,
                const FactImportCounts *counts)
{
  FactImportItem *reading = fact_import_list_get_reading (self->list);
  g_autofree char *text = NULL;

  if (reading != NULL)
    text = g_strdup_printf (_("Reading %s"), fact_import_item_get_name (reading));
  else if (counts->n_bad_dates > 0)
    text = g_strdup (_("A date needs to be corrected"));
  else
    text = g_strdup (counts->n_wanted > 0 ? _("Ready to add") : _("Nothing to add"));

  gtk_label_set_text (self->reading_label, text);
}

static void
update (FactImportDialog *self)
{
  FactImportCounts counts = fact_import_list_get_counts (self->list);
  g_autofree char *add = fact_import_label_add (&counts);
  g_autofree char *progress = fact_import_label_progress (&counts);
  g_autofree char *summary = fact_import_label_summary (&counts);

  update_reading (self, &counts);
  gtk_button_set_label (GTK_BUTTON (self->add_button), add);
  gtk_widget_set_sensitive (self->add_button, counts.n_to_go == 0 && counts.n_wanted > 0 && counts.n_bad_dates == 0);
  gtk_label_set_text (self->progress_label, progress);
  gtk_progress_bar_set_fraction (self->progress_bar,
                                 counts.n_items > 0 ? 1 - (double) counts.n_to_go / counts.n_items : 0);
  gtk_label_set_text (self->summary_label, summary);
}

static void
setup_cb (FactImportDialog *self,
          GtkListItem      *list_item)
{
  gtk_list_item_set_activatable (list_item, FALSE);
  gtk_list_item_set_child (list_item, fact_import_row_new (self->list));
}

static void
bind_cb (FactImportDialog *self,
         GtkListItem      *list_item)
{
  fact_import_row_set_item (FACT_IMPORT_ROW (gtk_list_item_get_child (list_item)), gtk_list_item_get_item (list_item));
}

static void
unbind_cb (FactImportDialog *self,
           GtkListItem      *list_item)
{
  fact_import_row_set_item (FACT_IMPORT_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static gboolean
fill_cb (gpointer data)
{
  FactImportDialog *self = data;
  guint size = gtk_slice_list_model_get_size (self->shown) + FILES_AT_ONCE;
  gboolean is_full = size >= MIN (FIRST_FILES, g_list_model_get_n_items (G_LIST_MODEL (self->list)));

  if (is_full)
    self->fill_id = 0;
  gtk_slice_list_model_set_size (self->shown, size < FIRST_FILES ? size : G_MAXUINT);

  return is_full ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
files_changed_cb (FactImportDialog *self)
{
  if (self->fill_id == 0 && g_list_model_get_n_items (G_LIST_MODEL (self->list)) > gtk_slice_list_model_get_size (self->shown))
    self->fill_id = g_idle_add (fill_cb, self);
}

static void
show_first (FactImportDialog *self,
            GPtrArray        *articles)
{
  fact_navigation_go_to_article (self->navigation, fact_record_get_id (g_ptr_array_index (articles, 0)));
}

static void
add_clicked_cb (FactImportDialog *self)
{
  FactDocument *document = fact_navigation_get_document (self->navigation);
  FactEditContext *context = fact_document_get_context (document);
  g_autoptr (GPtrArray) comments = NULL;
  g_autoptr (GPtrArray) articles = fact_import_list_dup_articles (self->list, context, &comments);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!fact_document_apply (document,
                            fact_edit_add_articles (fact_document_get_state (document), context, articles, comments, &error),
                            &error))
    {
      fact_workbench_report_error (GTK_WIDGET (self), error);
      return;
    }

  show_first (self, articles);
  text = g_strdup_printf (ngettext ("%u article added", "%u articles added", articles->len), articles->len);
  fact_workbench_toast_step (GTK_WIDGET (self), text);
  gtk_window_close (GTK_WINDOW (self));
}

static void
fact_import_dialog_dispose (GObject *object)
{
  FactImportDialog *self = FACT_IMPORT_DIALOG (object);

  if (self->list != NULL)
    {
      fact_import_list_cancel (self->list);
      g_signal_handlers_disconnect_by_data (self->list, self);
    }
  g_clear_handle_id (&self->fill_id, g_source_remove);
  if (self->list_view != NULL)
    gtk_list_view_set_model (self->list_view, NULL);
  g_clear_object (&self->shown);
  g_clear_object (&self->list);
  g_clear_object (&self->navigation);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_IMPORT_DIALOG);

  G_OBJECT_CLASS (fact_import_dialog_parent_class)->dispose (object);
}

static void
fact_import_dialog_class_init (FactImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_import_dialog_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FactImportDialog, add_button);
  gtk_widget_class_bind_template_child (widget_class, FactImportDialog, reading_label);
  gtk_widget_class_bind_template_child (widget_class, FactImportDialog, progress_label);
  gtk_widget_class_bind_template_child (widget_class, FactImportDialog, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, FactImportDialog, list_view);
  gtk_widget_class_bind_template_child (widget_class, FactImportDialog, summary_label);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
}

static void
fact_import_dialog_init (FactImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_import_dialog_new:
 * @parent: the window of the project
 * @navigation: knows the project
 *
 * Returns: (transfer none): the dialog, not yet on show; GTK owns it
 */
FactImportDialog *
fact_import_dialog_new (GtkWindow      *parent,
                        FactNavigation *navigation)
{
  FactImportDialog *self = g_object_new (FACT_TYPE_IMPORT_DIALOG, "transient-for", parent, NULL);
  g_autoptr (GtkNoSelection) selection = NULL;

  fact_text_scale_dialog (GTK_WINDOW (self));
  self->navigation = g_object_ref (navigation);
  self->list = fact_import_list_new (fact_document_get_state (fact_navigation_get_document (navigation)));
  self->shown = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (self->list)), 0, FILES_AT_ONCE);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->shown)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (files_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "progress", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}

/**
 * fact_import_dialog_add_file:
 * @self: the dialog
 * @file: a file, or a folder whose files are meant
 *
 * Puts a file on the list.
 */
void
fact_import_dialog_add_file (FactImportDialog *self,
                             GFile            *file)
{
  g_return_if_fail (FACT_IS_IMPORT_DIALOG (self));

  fact_import_list_add_file (self->list, file);
}
