/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document/fact-document-private.h"

#include "document/fact-progress-relay.h"
#include "document/fact-worker.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GFile             *file;
  FactEditContext   *context;
  FactProgressRelay *relay;
} LoadRequest;

static void
load_request_free (gpointer data)
{
  LoadRequest *request = data;

  g_object_unref (request->file);
  fact_edit_context_unref (request->context);
  fact_progress_relay_unref (request->relay);
  g_free (request);
}

static void
load_worker (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  LoadRequest *request = task_data;
  g_autoptr (GError) error = NULL;
  FactDocumentLoad *load = fact_document_load_run (request->file, request->context, cancellable,
                                                   fact_progress_relay_tell, request->relay, &error);

  if (load == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, load, (GDestroyNotify) fact_document_load_free);
}

/**
 * fact_document_load_async:
 * @file: a project file
 * @context: who opens it; its clock and id source are used in a worker thread
 * @cancellable: (nullable): ends it early
 * @progress: (nullable): told in this thread how far it is
 * @progress_data: for @progress
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Like fact_document_load(), in a worker thread.
 */
void
fact_document_load_async (GFile                 *file,
                          FactEditContext       *context,
                          GCancellable          *cancellable,
                          GFileProgressCallback  progress,
                          gpointer               progress_data,
                          GAsyncReadyCallback    callback,
                          gpointer               user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  LoadRequest *request = g_new (LoadRequest, 1);

  request->file = g_object_ref (file);
  request->context = fact_edit_context_ref (context);
  request->relay = fact_progress_relay_new (progress, progress_data);
  g_task_set_source_tag (task, fact_document_load_async);
  g_task_set_task_data (task, request, load_request_free);
  g_task_run_in_thread (task, load_worker);
}

/**
 * fact_document_load_finish:
 * @result: what the callback was given
 * @error: see fact_document_load()
 *
 * Returns: (transfer full): the document; %NULL with @error set
 */
FactDocument *
fact_document_load_finish (GAsyncResult  *result,
                           GError       **error)
{
  LoadRequest *request = g_task_get_task_data (G_TASK (result));
  g_autoptr (FactDocumentLoad) load = g_task_propagate_pointer (G_TASK (result), error);

  fact_progress_relay_close (request->relay);

  return load != NULL ? _fact_document_new_for_load (load, request->file, request->context) : NULL;
}

typedef struct
{
  GFile             *file;
  FactDocumentSave  *save;
  FactProgressRelay *relay;
  GError            *error;     /* why it could not be saved; NULL when it was */
} SaveRequest;

static void
save_request_free (gpointer data)
{
  SaveRequest *request = data;

  g_object_unref (request->file);
  g_clear_pointer (&request->save, fact_document_save_free);
  fact_progress_relay_unref (request->relay);
  g_clear_error (&request->error);
  g_free (request);
}

static void
save_work (gpointer      job,
           GCancellable *cancellable)
{
  SaveRequest *request = g_task_get_task_data (job);

  fact_document_save_run (request->save, cancellable, fact_progress_relay_tell, request->relay, &request->error);
}

static void
save_done (gpointer job)
{
  g_autoptr (GTask) task = job;
  SaveRequest *request = g_task_get_task_data (task);

  if (request->error != NULL)
    g_task_return_error (task, g_steal_pointer (&request->error));
  else
    g_task_return_boolean (task, TRUE);
}

/**
 * fact_document_save_async:
 * @self: a document
 * @file: where to
 * @policy: what to do when another file stands there
 * @cancellable: (nullable): ends it early
 * @progress: (nullable): told in this thread how far it is
 * @progress_data: for @progress
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Like fact_document_save(), in a worker thread. The state of this moment is saved; the user may go on editing. A second save while one is
 * under way ends with %G_IO_ERROR_PENDING.
 */
void
fact_document_save_async (FactDocument          *self,
                          GFile                 *file,
                          FactSavePolicy         policy,
                          GCancellable          *cancellable,
                          GFileProgressCallback  progress,
                          gpointer               progress_data,
                          GAsyncReadyCallback    callback,
                          gpointer               user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr (GError) error = NULL;
  FactDocumentSave *save;
  SaveRequest *request;

  g_task_set_source_tag (task, fact_document_save_async);
  /* What was written to disk counts, also when the user cancelled a moment too late. */
  g_task_set_check_cancellable (task, FALSE);
  if (fact_document_is_busy (self))
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PENDING, _("The project is being saved already."));
      return;
    }
  save = _fact_document_begin_save (self, file, policy, &error);
  if (save == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  request = g_new0 (SaveRequest, 1);
  request->file = g_object_ref (file);
  request->save = save;
  request->relay = fact_progress_relay_new (progress, progress_data);
  g_task_set_task_data (task, request, save_request_free);
  _fact_document_set_busy (self, TRUE);
  fact_worker_run (g_steal_pointer (&task), cancellable, save_work, save_done);
}

/**
 * fact_document_save_finish:
 * @self: a document
 * @result: what the callback was given
 * @notice: (out) (optional) (nullable) (transfer full): what the user should know of the way it was saved
 * @error: see fact_document_save()
 *
 * Returns: whether it was saved
 */
gboolean
fact_document_save_finish (FactDocument  *self,
                           GAsyncResult  *result,
                           char         **notice,
                           GError       **error)
{
  SaveRequest *request = g_task_get_task_data (G_TASK (result));
  gboolean is_saved = g_task_propagate_boolean (G_TASK (result), error);

  if (request != NULL)
    {
      fact_progress_relay_close (request->relay);
      _fact_document_set_busy (self, FALSE);
    }
  if (!is_saved)
    return FALSE;

  if (notice != NULL)
    *notice = g_steal_pointer (&request->save->notice);
  _fact_document_end_save (self, request->file, request->save);

  return TRUE;
}
