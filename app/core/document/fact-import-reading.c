/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-import-reading.h"

#include "document/fact-worker.h"

typedef struct
{
  GFile             *file;
  FactImportReading *reading;     /* NULL when it could not be read */
  GError            *error;
} ReadRequest;

static void
read_request_free (gpointer data)
{
  ReadRequest *request = data;

  g_object_unref (request->file);
  g_clear_pointer (&request->reading, fact_import_reading_free);
  g_clear_error (&request->error);
  g_free (request);
}

/**
 * fact_import_reading_free:
 * @self: what was found
 *
 * Frees it.
 */
void
fact_import_reading_free (FactImportReading *self)
{
  g_clear_pointer (&self->imported, fact_imported_free);
  g_clear_pointer (&self->text_sha256, g_free);
  g_clear_pointer (&self->folder, fact_import_folder_free);
  g_free (self);
}

static gboolean
read_article (FactImportReading  *self,
              GFile              *file,
              GCancellable       *cancellable,
              GError            **error)
{
  self->imported = fact_import_file (file, NULL, cancellable, error);
  if (self->imported == NULL)
    return FALSE;

  self->text_sha256 = fact_text_dup_sha256 (self->imported->text);
  self->n_words = fact_text_count_words (self->imported->text);

  return TRUE;
}

static gboolean
read_folder (FactImportReading  *self,
             GFile              *file,
             GCancellable       *cancellable,
             GError            **error)
{
  self->folder = fact_import_folder_read (file, cancellable, error);

  return self->folder != NULL;
}

static void
read_work (gpointer      job,
           GCancellable *cancellable)
{
  ReadRequest *request = g_task_get_task_data (job);
  g_autoptr (FactImportReading) self = g_new0 (FactImportReading, 1);
  gboolean is_folder = g_file_query_file_type (request->file, G_FILE_QUERY_INFO_NONE, cancellable) == G_FILE_TYPE_DIRECTORY;

  if ((is_folder ? read_folder : read_article) (self, request->file, cancellable, &request->error))
    request->reading = g_steal_pointer (&self);
}

static void
read_done (gpointer job)
{
  g_autoptr (GTask) task = job;
  ReadRequest *request = g_task_get_task_data (task);

  if (request->reading != NULL)
    g_task_return_pointer (task, g_steal_pointer (&request->reading), (GDestroyNotify) fact_import_reading_free);
  else
    g_task_return_error (task, g_steal_pointer (&request->error));
}

/**
 * fact_import_reading_start:
 * @file: a file or a folder
 * @cancellable: (nullable): to give up
 * @source_object: what @callback is given as the source
 * @callback: called when it is done
 *
 * Looks in a worker thread what there is to import.
 */
void
fact_import_reading_start (GFile               *file,
                           GCancellable        *cancellable,
                           gpointer             source_object,
                           GAsyncReadyCallback  callback)
{
  g_autoptr (GTask) task = g_task_new (source_object, cancellable, callback, NULL);
  ReadRequest *request = g_new0 (ReadRequest, 1);

  request->file = g_object_ref (file);
  g_task_set_source_tag (task, fact_import_reading_start);
  g_task_set_task_data (task, request, read_request_free);
  fact_worker_run (g_steal_pointer (&task), cancellable, read_work, read_done);
}

/**
 * fact_import_reading_finish:
 * @result: what the callback was given
 * @error: a %FACT_IMPORT_ERROR or a %G_IO_ERROR
 *
 * Returns: (transfer full): what was found; %NULL with @error set
 */
FactImportReading *
fact_import_reading_finish (GAsyncResult  *result,
                            GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
