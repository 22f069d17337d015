/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-export-flow.h"

#include <glib/gi18n-lib.h>

#include "document/fact-document-save.h"
#include "document/fact-worker.h"
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
  GError             *error;         /* why it was not written; NULL when it was */
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
  g_clear_error (&flow->error);
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
export_work (gpointer      job,
             GCancellable *cancellable)
{
  ExportFlow *flow = job;
  g_autofree char *state_dir = fact_state_folder_dup ();

  fact_safe_replace (flow->path, 0, write_export, flow, state_dir, cancellable, &flow->note, &flow->error);
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
export_done (gpointer job)
{
  g_autoptr (ExportFlow) flow = job;

  fact_busy_strip_stop (flow->strip);

  /* Closed meanwhile. */
  if (fact_window_get_application (flow->window) == NULL)
    return;

  if (flow->error == NULL)
    tell_written (flow);
  else if (!g_error_matches (flow->error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    fact_message_show (GTK_WINDOW (flow->window), _("Could Not Export"), flow->error->message);
}

static void
write_file (ExportFlow *flow)
{
  g_autoptr (GCancellable) cancellable = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  cancellable = fact_busy_strip_start (flow->strip, _("Exporting the verdict summary…"));
  flow->state = fact_state_ref (fact_document_get_state (fact_window_get_document (flow->window)));
  flow->exported = g_date_time_format (now, "%Y-%m-%d");

  fact_worker_run (flow, cancellable, export_work, export_done);
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
