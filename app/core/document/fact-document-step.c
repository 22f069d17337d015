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
  gboolean         is_made;         /* the history has it already, while it tells of it */
  guint            n_edits;         /* of the queue, when it was asked for */
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

static guint *
get_way (FactStepCount *count,
         FactStepWay    way)
{
  return way == FACT_STEP_REDO ? &count->n_redo : &count->n_undo;
}

static void
count_step (FactStepCount *count,
            FactStepWay    way)
{
  guint *n_from = get_way (count, way);

  if (way == FACT_STEP_FORWARD)
    {
      count->n_undo++;
      count->n_redo = 0;
      return;
    }

  if (*n_from > 0)
    (*n_from)--;
  (*get_way (count, way == FACT_STEP_UNDO ? FACT_STEP_REDO : FACT_STEP_UNDO))++;
}

/* An undo or redo may take what was asked for before it, but not what the user changed after they had asked for it, or what lies below
 * that. */
static gboolean
is_overtaken (StepRequest   *request,
              FactStepQueue *queue,
              FactStepCount *above)
{
  return request->way != FACT_STEP_FORWARD && request->n_edits != queue->n_edits && *get_way (above, request->way) == 0;
}

static void run_step (GTask *task);

static void
step_work (gpointer      job,
           GCancellable *cancellable)
{
  StepRequest *request = g_task_get_task_data (job);

  fact_planned_step_run (request->planned, request->make, request->data, &request->error);
}

/* From the present state, whatever was planned before. */
static gboolean
plan (FactDocument *self,
      StepRequest  *request)
{
  g_clear_pointer (&request->planned, fact_planned_step_free);
  request->planned = fact_history_plan (fact_document_get_history (self), request->way);

  return request->planned != NULL;
}

static void begin_next (FactDocument *self);

/* The request has its answer, which ends it: what was asked for after it can go on. It is no more among those to be made when the one who
 * asked hears of it, and the next one begins afterwards: whoever hears of a step finds the project as it left it. */
static void
end (GTask *task)
{
  g_autoptr (FactDocument) self = g_object_ref (g_task_get_source_object (task));
  FactStepQueue *queue = _fact_document_get_steps (self);
  StepRequest *request = g_task_get_task_data (task);

  g_assert (g_queue_peek_head (&queue->requests) == task);
  g_queue_pop_head (&queue->requests);
  _fact_document_tell_steps (self);
  if (request->error != NULL)
    g_task_return_error (task, g_steal_pointer (&request->error));
  else
    g_task_return_boolean (task, TRUE);
  g_object_unref (task);

  queue->is_running = FALSE;
  begin_next (self);
}

static void
fail (GTask *task)
{
  StepRequest *request = g_task_get_task_data (task);

  g_set_error_literal (&request->error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Something else was done meanwhile."));
  end (task);
}

/* The user changed something after they had asked for it. They hear of that once, however much they had asked for. What they wanted to
 * redo after this undo is not what could be redone without it. */
static void
refuse (GTask *task)
{
  FactStepQueue *queue = _fact_document_get_steps (g_task_get_source_object (task));
  StepRequest *request = g_task_get_task_data (task);

  queue->above.n_redo = 0;
  if (queue->n_told == queue->n_edits)
    {
      fail (task);
      return;
    }

  queue->n_told = queue->n_edits;
  g_set_error_literal (&request->error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       request->way == FACT_STEP_UNDO
                       ? _("The undo was not done, because you changed something meanwhile. Undo that change first.")
                       : _("There is nothing to redo any more, because you changed something meanwhile."));
  end (task);
}

static gboolean
is_given_up (GTask *task)
{
  StepRequest *request = g_task_get_task_data (task);

  return g_cancellable_set_error_if_cancelled (g_task_get_cancellable (task), &request->error);
}

/* What it was to change is gone: there is no step to tell of, or to take back. */
static gboolean
is_pointless (FactDocument    *self,
              FactPlannedStep *planned)
{
  return planned->way == FACT_STEP_FORWARD && fact_edit_is_empty (planned->edit) && planned->state == fact_document_get_state (self);
}

/* Whether it has come to its end: it was made, or cannot be. */
static gboolean
take_over (FactDocument *self,
           StepRequest  *request)
{
  FactStepQueue *queue = _fact_document_get_steps (self);

  if (!fact_document_file_check_writable (_fact_document_get_file (self), &request->error))
    return TRUE;

  queue->is_making = TRUE;
  request->is_made = TRUE;
  request->is_made = fact_history_make_planned (fact_document_get_history (self), request->planned);
  queue->is_making = FALSE;

  return request->is_made;
}

static void
plan_and_run (FactDocument *self,
              GTask        *task)
{
  if (plan (self, g_task_get_task_data (task)))
    run_step (task);
  else
    fail (task);
}

static void
make_step (GTask *task)
{
  FactDocument *self = g_task_get_source_object (task);
  FactStepQueue *queue = _fact_document_get_steps (self);
  StepRequest *request = g_task_get_task_data (task);
  gboolean has_ended = request->error != NULL || is_given_up (task);

  if (!has_ended && is_overtaken (request, queue, &queue->above))
    refuse (task);
  else if (!has_ended && is_pointless (self, request->planned))
    fail (task);
  else if (has_ended || take_over (self, request))
    end (task);
  else
    plan_and_run (self, task);
}

static void
step_done (gpointer job)
{
  make_step (job);
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

static void
begin_next (FactDocument *self)
{
  FactStepQueue *queue = _fact_document_get_steps (self);
  GTask *task = g_queue_peek_head (&queue->requests);
  StepRequest *request;

  if (task == NULL || queue->is_running)
    return;

  queue->is_running = TRUE;
  request = g_task_get_task_data (task);
  if (is_given_up (task))
    end (task);
  else if (is_overtaken (request, queue, &queue->above))
    refuse (task);
  else
    plan_and_run (self, task);
}

/* A step was made: the first of those that were asked for, or an edit that came before all of them. */
void
_fact_document_follow_step (FactDocument *self)
{
  FactStepQueue *queue = _fact_document_get_steps (self);

  if (queue->is_making)
    {
      queue->is_making = FALSE;
      count_step (&queue->above, ((StepRequest *) g_task_get_task_data (g_queue_peek_head (&queue->requests)))->way);
      return;
    }

  queue->n_edits++;
  queue->above = (FactStepCount) { 0, 0 };
  if (!g_queue_is_empty (&queue->requests))
    _fact_document_tell_steps (self);
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
 *
 * Steps are made in the order in which they were asked for, as if none had taken any time: undo and redo mean the step that is the newest
 * when it is their turn. Only what the user changed after they had asked is never meant, nor what lies below that: all that would
 * come to it is not done, and told once.
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
  request->n_edits = _fact_document_get_steps (self)->n_edits;
  g_task_set_source_tag (task, fact_document_step_async);
  /* The step was made, also when the user cancelled a moment too late. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, request, step_request_free);
  g_queue_push_tail (&_fact_document_get_steps (self)->requests, task);
  _fact_document_tell_steps (self);
  begin_next (self);
}

/**
 * fact_document_step_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: from the edit function; see also fact_document_apply(); %G_IO_ERROR_CANCELLED when it was given up or there was nothing to
 *   take back; %G_IO_ERROR_FAILED when an undo or redo was not done because something was changed meanwhile, the message says so
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

/**
 * fact_document_get_n_steps:
 * @self: a document
 *
 * Returns: how many steps were asked for and are not made yet
 */
guint
fact_document_get_n_steps (FactDocument *self)
{
  return g_queue_get_length (&_fact_document_get_steps (self)->requests);
}

/**
 * fact_document_can_step:
 * @self: a document
 * @way: %FACT_STEP_UNDO or %FACT_STEP_REDO
 *
 * Returns: whether there will be a step to undo, or to redo, when those are made that were asked for
 */
gboolean
fact_document_can_step (FactDocument *self,
                        FactStepWay   way)
{
  FactHistory *history = fact_document_get_history (self);
  FactStepQueue *queue = _fact_document_get_steps (self);
  FactStepCount all = { fact_history_get_n_steps (history, FACT_STEP_UNDO), fact_history_get_n_steps (history, FACT_STEP_REDO) };
  FactStepCount above = queue->above;

  for (GList *link = queue->requests.head; link != NULL; link = link->next)
    {
      StepRequest *request = g_task_get_task_data (link->data);

      if (request->is_made)
        continue;

      if (is_overtaken (request, queue, &above))
        {
          above.n_redo = 0;
        }
      else if (request->way == FACT_STEP_FORWARD || *get_way (&all, request->way) > 0)
        {
          count_step (&all, request->way);
          count_step (&above, request->way);
        }
    }

  return *get_way (&all, way) > 0;
}
