/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-document-private.h"

#include "document/fact-progress-relay.h"

/**
 * fact_document_load:
 * @file: a project file
 * @context: who opens it
 * @cancellable: (nullable): ends it early
 * @error: a %FACT_STORE_ERROR or a %G_IO_ERROR
 *
 * Returns: (transfer full): the document; %NULL with @error set
 */
FactDocument *
fact_document_load (GFile            *file,
                    FactEditContext  *context,
                    GCancellable     *cancellable,
                    GError          **error)
{
  g_autoptr (FactDocumentLoad) load = fact_document_load_run (file, context, cancellable, NULL, NULL, error);

  return load != NULL ? _fact_document_new_for_load (load, file, context) : NULL;
}

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
