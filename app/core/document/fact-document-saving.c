/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document/fact-document-private.h"

#include "document/fact-progress-relay.h"
#include "document/fact-worker.h"

#include <glib/gi18n-lib.h>

/* What a worker needs to save the present state to @file, or NULL with @error set. */
static FactDocumentSave *
begin_save (FactDocument    *self,
            GFile           *file,
            FactSavePolicy   policy,
            GError         **error)
{
  FactHistory *history = fact_document_get_history (self);
  FactDocumentSave *save = fact_document_file_prepare_save (_fact_document_get_file (self), file, policy,
                                                            fact_history_is_modified (history), error);

  if (save == NULL)
    return NULL;

  save->state = fact_state_ref (fact_document_get_state (self));
  save->position = fact_history_prepare_save (history);

  return save;
}

/* The state that @save took is the one in @file now. */
static void
end_save (FactDocument     *self,
          GFile            *file,
          FactDocumentSave *save)
{
  if (fact_document_file_take_save (_fact_document_get_file (self), file, save))
    g_object_notify (G_OBJECT (self), "file");
  fact_history_mark_saved (fact_document_get_history (self), save->position);
}

/**
 * fact_document_save:
 * @self: a document
 * @file: where to; its own file from then on
 * @policy: what to do when another file stands there
 * @cancellable: (nullable): ends it early
 * @notice: (out) (optional) (nullable) (transfer full): what the user should know of the way it was saved
 * @error: %FACT_STORE_ERROR_CHANGED with %FACT_SAVE_REFUSE_CHANGED, %FACT_STORE_ERROR_READ_ONLY, or a %G_IO_ERROR
 *
 * Saves the present state, whole or not at all.
 *
 * Returns: whether it was saved
 */
gboolean
fact_document_save (FactDocument    *self,
                    GFile           *file,
                    FactSavePolicy   policy,
                    GCancellable    *cancellable,
                    char           **notice,
                    GError         **error)
{
  g_autoptr (FactDocumentSave) save = begin_save (self, file, policy, error);

  if (save == NULL || !fact_document_save_run (save, cancellable, NULL, NULL, error))
    return FALSE;

  if (notice != NULL)
    *notice = g_steal_pointer (&save->notice);
  end_save (self, file, save);

  return TRUE;
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
  save = begin_save (self, file, policy, &error);
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
  end_save (self, request->file, request->save);

  return TRUE;
}
