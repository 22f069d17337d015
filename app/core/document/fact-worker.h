/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FactWorkFunc:
 * @job: what was given to fact_worker_run()
 * @cancellable: (nullable): likewise
 *
 * Does the work, in a worker thread. It takes no reference to an object of the main thread that could be the last one.
 */
typedef void (*FactWorkFunc) (gpointer      job,
                              GCancellable *cancellable);

/**
 * FactWorkDoneFunc:
 * @job: what was given to fact_worker_run(), which the worker has let go of
 *
 * Takes the job over when the work is done, in the thread that asked for it.
 */
typedef void (*FactWorkDoneFunc) (gpointer job);

void fact_worker_run (gpointer          job,
                      GCancellable     *cancellable,
                      FactWorkFunc      work,
                      FactWorkDoneFunc  done);

G_END_DECLS
