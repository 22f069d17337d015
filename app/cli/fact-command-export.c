/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "document/fact-document-save.h"
#include "export/fact-exporter.h"
#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-wait.h"
#include "store/fact-file-identity.h"
#include "store/fact-safe-replace.h"
#include "store/fact-state-folder.h"

typedef struct
{
  const FactExporter *exporter;
  FactState          *state;
  FactExportOptions   options;
  const char         *path;         /* NULL for standard output */
  FactReplaceNote     note;
} Job;

static gboolean
write_export (GOutputStream  *stream,
              gpointer        user_data,
              GCancellable   *cancellable,
              GError        **error)
{
  Job *job = user_data;

  return job->exporter->write (job->state, &job->options, stream, cancellable, error);
}

static FactExit
export_to_stdout (Job *job)
{
  g_autoptr (GOutputStream) stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (GError) error = NULL;

  if (!write_export (stream, job, NULL, &error))
    {
      fact_cli_message (_("Standard output could not be written: %s."), error->message);
      return FACT_EXIT_SYSTEM;
    }

  return FACT_EXIT_DONE;
}

static gboolean
is_same_file (const char *a,
              const char *b)
{
  FactFileIdentity x = fact_file_identity_for_path (a);
  FactFileIdentity y = fact_file_identity_for_path (b);

  return fact_file_identity_is_same_file (&x, &y);
}

static void
export_worker (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Job *job = task_data;
  g_autofree char *state_dir = fact_state_folder_dup ();
  g_autoptr (GError) error = NULL;

  if (fact_safe_replace (job->path, 0, write_export, job, state_dir, cancellable, &job->note, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
start_export (gpointer             user_data,
              GCancellable        *cancellable,
              GAsyncReadyCallback  callback,
              gpointer             callback_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, callback_data);

  g_task_set_source_tag (task, start_export);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, user_data, NULL);
  g_task_run_in_thread (task, export_worker);
}

static FactExit
export_to_file (Job *job)
{
  g_autofree char *name = g_filename_display_name (job->path);
  g_autoptr (GAsyncResult) result = fact_cli_wait (start_export, job);
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      fact_cli_fail (job->path, error);
      return FACT_EXIT_SYSTEM;
    }

  notice = fact_document_save_describe (job->note, job->path);
  if (notice != NULL)
    fact_cli_message ("%s: %s", name, notice);

  return FACT_EXIT_DONE;
}

static FactExit
list_formats (void)
{
  const FactExporter *exporter;

  for (guint i = 0; (exporter = fact_exporter_get (i)) != NULL; i++)
    fact_cli_print ("%s\t%s\t.%s\t%s\n", exporter->nick, exporter->media_type, exporter->extension, _(exporter->label));

  return FACT_EXIT_DONE;
}

static FactExit
export_project (const char *path,
                const char *format,
                const char *output)
{
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autoptr (GError) error = NULL;
  Job job = { fact_exporter_find (format, &error), NULL, { today } };
  FactExit status;

  if (job.exporter == NULL)
    return fact_cli_usage (_("%s “export --formats” lists them."), error->message);

  project = fact_cli_project_open (path, NULL, &status);
  if (project == NULL)
    return status;
  job.state = fact_cli_project_get_state (project);

  if (output == NULL || g_str_equal (output, "-"))
    return export_to_stdout (&job);
  if (is_same_file (path, output))
    return fact_cli_usage (_("the output would replace the project itself."));

  job.path = output;

  return export_to_file (&job);
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_autofree char *format = NULL;
  g_autofree char *output = NULL;
  gboolean formats = FALSE;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "format", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &format, N_("The format to write"), N_("FORMAT") },
    { "output", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &output, N_("Where to; standard output without it, or with “-”"),
      N_("FILE") },
    { "formats", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &formats, N_("List the formats there are"), NULL },
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 0, 1, argc, argv, &words, &status))
    return status;

  if (formats)
    return list_formats ();
  if (words == NULL)
    return fact_cli_usage (_("an argument is missing."));
  if (format == NULL)
    return fact_cli_usage (_("--format is missing."));

  return export_project (words[0], format, output);
}

const FactCommand fact_command_export = {
  "export",
  "PROJECT --format FORMAT",
  N_("Write a document for readers: a verdict summary"),
  run,
};
