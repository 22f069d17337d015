/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-export-flow.h"

#include <glib/gi18n-lib.h>

#include "export/fact-exporter.h"
#include "store/fact-safe-replace.h"
#include "store/fact-state-folder.h"
#include "window/fact-file-name.h"
#include "window/fact-message.h"

typedef struct
{
  const FactExporter   *exporter;
  FactState            *state;         /* of the moment the file was chosen */
  char                 *exported;
  char                 *path;
  FactBusyStrip        *strip;
  GtkFileChooserNative *chooser;
} ExportFlow;

static void
export_flow_free (gpointer data)
{
  ExportFlow *flow = data;

  g_clear_pointer (&flow->state, fact_state_unref);
  g_clear_pointer (&flow->exported, g_free);
  g_clear_pointer (&flow->path, g_free);
  g_clear_object (&flow->strip);
  g_clear_object (&flow->chooser);
  g_free (flow);
}

static gboolean
write_export (GOutputStream  *stream,
              gpointer        user_data,
              GCancellable   *cancellable,
              GError        **error)
{
  ExportFlow *flow = user_data;
  FactExportOptions options = { .exported = flow->exported };

  return flow->exporter->write (flow->state, &options, stream, cancellable, error);
}

static void
export_worker (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  ExportFlow *flow = task_data;
  g_autofree char *state_dir = fact_state_folder_dup ();
  g_autoptr (GError) error = NULL;

  if (fact_safe_replace (flow->path, 0, write_export, flow, state_dir, cancellable, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
toast (FactWindow *window,
       const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *text = g_strdup_printf (_("Verdict summary written to %s"), name);

  fact_workbench_toast_file (GTK_WIDGET (fact_window_get_workbench (window)), text, path);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  FactWindow *window = FACT_WINDOW (source);
  ExportFlow *flow = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean written = g_task_propagate_boolean (G_TASK (result), &error);

  fact_busy_strip_stop (flow->strip);
  if (fact_window_get_application (window) == NULL)
    return;

  if (written)
    toast (window, flow->path);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    fact_message_show (GTK_WINDOW (window), _("Could Not Export"), error->message);
}

static void
write_file (FactWindow *window,
            ExportFlow *flow)
{
  g_autoptr (GCancellable) cancellable = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GTask) task = NULL;

  cancellable = fact_busy_strip_start (flow->strip, _("Exporting the verdict summary…"));
  flow->state = fact_state_ref (fact_document_get_state (fact_window_get_document (window)));
  flow->exported = g_date_time_format (now, "%Y-%m-%d");

  task = g_task_new (window, cancellable, written_cb, NULL);
  g_task_set_source_tag (task, write_file);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, flow, export_flow_free);
  g_task_run_in_thread (task, export_worker);
}

static void
chosen_cb (FactWindow           *window,
           int                   response,
           GtkFileChooserNative *chooser)
{
  ExportFlow *flow = g_object_get_data (G_OBJECT (chooser), "export-flow");
  g_autoptr (GFile) chosen = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser))
                                                             : NULL;

  gtk_native_dialog_hide (GTK_NATIVE_DIALOG (chooser));
  flow->path = chosen != NULL ? g_file_get_path (chosen) : NULL;

  if (flow->path != NULL && fact_window_get_document (window) != NULL && !fact_busy_strip_is_busy (flow->strip))
    write_file (window, flow);
  else
    export_flow_free (flow);
}

/**
 * fact_export_flow_start:
 * @window: a window with a document
 * @format: nick of an exporter
 *
 * Asks for a file and writes the project to it in another format.
 */
void
fact_export_flow_start (FactWindow *window,
                        const char *format)
{
  const FactExporter *exporter = fact_exporter_find (format, NULL);
  FactDocument *document = fact_window_get_document (window);
  g_autofree char *name = NULL;
  ExportFlow *flow;

  g_return_if_fail (exporter != NULL);

  name = fact_file_name_suggest (fact_document_get_title (document), exporter->extension);
  flow = g_new0 (ExportFlow, 1);
  flow->exporter = exporter;
  flow->strip = g_object_ref (fact_window_get_busy_strip (window));
  flow->chooser = gtk_file_chooser_native_new (_("Export Verdict Summary"), GTK_WINDOW (window),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("_Export"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (flow->chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (flow->chooser), name);
  g_object_set_data (G_OBJECT (flow->chooser), "export-flow", flow);
  g_signal_connect_object (flow->chooser, "response", G_CALLBACK (chosen_cb), window, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (flow->chooser));
}
