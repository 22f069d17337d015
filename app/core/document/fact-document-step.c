/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document/fact-document-private.h"

#include "document/fact-worker.h"

#include <glib/gi18n-lib.h>

/* So often a step is found out anew because the project has come to another state meanwhile. Then the main thread does it: whoever types
 * on and on must not put it off for ever. */
#define MAX_ROUNDS 3

typedef struct
{
  FactStepWay      way;
  FactEditFunc     make;
  gpointer         data;
  GDestroyNotify   free_data;
  guint            n_rounds;
  FactPlannedStep *planned;
  GError          *error;
} StepRequest;

static void
step_request_free (gpointer data)
{
  StepRequest *request = data;

  g_clear_pointer (&request->planned, fact_planned_step_free);
  g_clear_error (&request->error);
  if (request->free_data != NULL)
    request->free_data (request->data);
  g_free (request);
}

static void run_step (GTask *task);

static void
step_work (gpointer      job,
           GCancellable *cancellable)
{
  StepRequest *request = g_task_get_task_data (job);

  fact_planned_step_run (request->planned, request->make, request->data, &request->error);
}

/* Nobody took the step that was to be taken back for another one. */
static gboolean
plan (FactDocument *self,
      StepRequest  *request)
{
  g_autoptr (FactPlannedStep) before = g_steal_pointer (&request->planned);

  request->planned = fact_history_plan (fact_document_get_history (self), request->way);

  return request->planned != NULL && (before == NULL || before->taken_back == request->planned->taken_back);
}

static void
fail (GTask *task)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Something else was done meanwhile."));
}

static void
make_step (GTask *task)
{
  FactDocument *self = g_task_get_source_object (task);
  StepRequest *request = g_task_get_task_data (task);

  if (request->error != NULL)
    g_task_return_error (task, g_steal_pointer (&request->error));
  else if (!fact_document_file_check_writable (_fact_document_get_file (self), &request->error))
    g_task_return_error (task, g_steal_pointer (&request->error));
  else if (g_task_return_error_if_cancelled (task))
    return;
  else if (fact_history_make_planned (fact_document_get_history (self), request->planned))
    g_task_return_boolean (task, TRUE);
  else if (plan (self, request))
    run_step (g_object_ref (task));
  else
    fail (task);
}

static void
step_done (gpointer job)
{
  g_autoptr (GTask) task = job;

  make_step (task);
}

static void
run_step (GTask *task)
{
  StepRequest *request = g_task_get_task_data (task);

  if (request->n_rounds++ < MAX_ROUNDS)
    {
      fact_worker_run (task, g_task_get_cancellable (task), step_work, step_done);
      return;
    }

  step_work (task, NULL);
  step_done (task);
}

/**
 * fact_document_step_async:
 * @self: a document
 * @way: a new edit, or undo or redo of the newest step
 * @make: (nullable) (scope notified): makes the new edit in a worker thread; %NULL for undo and redo
 * @data: (transfer full): for @make
 * @free_data: (nullable): frees @data
 * @cancellable: (nullable): gives it up
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * fact_document_apply(), or undo or redo, for a step that changes thousands of records: a worker finds out what it changes and where that
 * leads, and the main thread takes it over. The user may go on editing. What they do meanwhile is kept: a new edit is then made
 * once more for the state that is there; a step that is not the newest any more is not taken back.
 */
void
fact_document_step_async (FactDocument        *self,
                          FactStepWay          way,
                          FactEditFunc         make,
                          gpointer             data,
                          GDestroyNotify       free_data,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  StepRequest *request = g_new0 (StepRequest, 1);

  request->way = way;
  request->make = make;
  request->data = data;
  request->free_data = free_data;
  g_task_set_source_tag (task, fact_document_step_async);
  /* The step was made, also when the user cancelled a moment too late. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, request, step_request_free);
  if (plan (self, request))
    {
      run_step (task);
      return;
    }

  fail (task);
  g_object_unref (task);
}

/**
 * fact_document_step_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: from the edit function; see also fact_document_apply(); %G_IO_ERROR_CANCELLED when it was given up or there was nothing to
 *   take back
 *
 * Returns: whether the step was made
 */
gboolean
fact_document_step_finish (FactDocument  *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
