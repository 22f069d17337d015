/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-worker.h"

typedef struct
{
  gpointer         job;
  FactWorkFunc     work;
  FactWorkDoneFunc done;
} Work;

static void
work_cb (GTask        *task,
         gpointer      source_object,
         gpointer      task_data,
         GCancellable *cancellable)
{
  Work *work = task_data;

  work->work (work->job, cancellable);
  g_task_return_boolean (task, TRUE);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Work *work = g_task_get_task_data (G_TASK (result));

  work->done (work->job);
}

/**
 * fact_worker_run:
 * @job: (transfer full): what the work is about
 * @cancellable: (nullable): given to @work, which is begun also when it was cancelled already
 * @work: what to do in a worker thread
 * @done: called afterwards, in the main context of this thread; frees @job
 *
 * A worker thread that has told of its result still holds its GTask for a moment. When the callback has run meanwhile, the task goes
 * in the worker, and its source object and data with it: a document, a list or a window would be finalised in the wrong thread. So
 * the task of the worker has neither; what belongs to the main thread is in @job, and goes in @done. To answer a GAsyncReadyCallback,
 * let @job be the task of that request.
 */
void
fact_worker_run (gpointer          job,
                 GCancellable     *cancellable,
                 FactWorkFunc      work,
                 FactWorkDoneFunc  done)
{
  g_autoptr (GTask) task = NULL;
  Work *data = g_new (Work, 1);

  g_assert (work != NULL && done != NULL);

  data->job = job;
  data->work = work;
  data->done = done;
  task = g_task_new (NULL, cancellable, done_cb, NULL);
  g_task_set_source_tag (task, fact_worker_run);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, data, g_free);
  g_task_run_in_thread (task, work_cb);
}
