/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-export-flow.h"

#include <glib/gi18n-lib.h>

#include "document/fact-document-save.h"
#include "export/fact-exporter.h"
#include "store/fact-safe-replace.h"
#include "store/fact-state-folder.h"
#include "window/fact-file-name.h"
#include "window/fact-file-target.h"
#include "window/fact-message.h"

typedef struct
{
  FactWindow         *window;
  const FactExporter *exporter;
  FactState          *state;         /* of the moment the file was chosen */
  char               *exported;
  char               *path;
  FactReplaceNote     note;
  FactBusyStrip      *strip;
} ExportFlow;

static void
export_flow_free (gpointer data)
{
  ExportFlow *flow = data;

  g_clear_object (&flow->window);
  g_clear_pointer (&flow->state, fact_state_unref);
  g_clear_pointer (&flow->exported, g_free);
  g_clear_pointer (&flow->path, g_free);
  g_clear_object (&flow->strip);
  g_free (flow);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ExportFlow, export_flow_free)

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

  if (fact_safe_replace (flow->path, 0, write_export, flow, state_dir, cancellable, &flow->note, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
tell_written (ExportFlow *flow)
{
  g_autofree char *name = g_filename_display_basename (flow->path);
  g_autofree char *text = g_strdup_printf (_("Verdict summary written to %s"), name);
  g_autofree char *notice = fact_document_save_describe (flow->note, flow->path);

  fact_workbench_toast_file (GTK_WIDGET (flow->window), text, flow->path);
  if (notice != NULL)
    fact_message_show (GTK_WINDOW (flow->window), _("Saved in Another Way"), notice);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  ExportFlow *flow = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean written = g_task_propagate_boolean (G_TASK (result), &error);

  fact_busy_strip_stop (flow->strip);

  /* Closed meanwhile. */
  if (fact_window_get_application (flow->window) == NULL)
    return;

  if (written)
    tell_written (flow);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    fact_message_show (GTK_WINDOW (flow->window), _("Could Not Export"), error->message);
}

static void
write_file (ExportFlow *flow)
{
  g_autoptr (GCancellable) cancellable = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GTask) task = NULL;

  cancellable = fact_busy_strip_start (flow->strip, _("Exporting the verdict summary…"));
  flow->state = fact_state_ref (fact_document_get_state (fact_window_get_document (flow->window)));
  flow->exported = g_date_time_format (now, "%Y-%m-%d");

  task = g_task_new (NULL, cancellable, written_cb, NULL);
  g_task_set_source_tag (task, write_file);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, flow, export_flow_free);
  g_task_run_in_thread (task, export_worker);
}

static void
chosen_cb (gpointer        user_data,
           GFile          *file,
           FactSavePolicy  policy)
{
  g_autoptr (ExportFlow) flow = user_data;

  if (file == NULL || fact_window_get_document (flow->window) == NULL)
    return;

  flow->path = g_file_get_path (file);
  if (flow->path == NULL)
    fact_message_show (GTK_WINDOW (flow->window), _("Could Not Export"),
                       _("Summaries can be written only to folders of this computer. Choose a local folder."));
  else if (fact_busy_strip_is_busy (flow->strip))
    fact_message_show (GTK_WINDOW (flow->window), _("Could Not Export"),
                       _("Wait until the project is saved, then export it again."));
  else
    write_file (g_steal_pointer (&flow));
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
  g_autofree char *name = NULL;
  FactFileTarget target = { _("Export Verdict Summary"), _("_Export") };
  ExportFlow *flow;

  g_return_if_fail (exporter != NULL);

  name = fact_file_name_suggest (fact_document_get_title (fact_window_get_document (window)), exporter->extension);
  target.name = name;
  target.extension = exporter->extension;

  flow = g_new0 (ExportFlow, 1);
  flow->window = g_object_ref (window);
  flow->exporter = exporter;
  flow->strip = g_object_ref (fact_window_get_busy_strip (window));
  fact_file_target_choose (window, &target, chosen_cb, flow);
}
