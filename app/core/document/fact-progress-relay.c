/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-progress-relay.h"

struct _FactProgressRelay
{
  gatomicrefcount        refs;
  GMainContext          *context;
  GFileProgressCallback  callback;     /* NULL once closed; only touched in the thread of @context */
  gpointer               user_data;
  GMutex                 mutex;        /* guards what follows */
  goffset                n_done;
  goffset                n_total;
  gboolean               is_under_way;
};

/**
 * fact_progress_relay_new:
 * @callback: (nullable): told in the calling thread's main context
 * @user_data: for @callback
 *
 * Returns: (transfer full): a relay to the calling thread
 */
FactProgressRelay *
fact_progress_relay_new (GFileProgressCallback callback,
                         gpointer              user_data)
{
  FactProgressRelay *self = g_new0 (FactProgressRelay, 1);

  g_atomic_ref_count_init (&self->refs);
  g_mutex_init (&self->mutex);
  self->context = g_main_context_ref_thread_default ();
  self->callback = callback;
  self->user_data = user_data;

  return self;
}

FactProgressRelay *
fact_progress_relay_ref (FactProgressRelay *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

void
fact_progress_relay_unref (FactProgressRelay *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

static gboolean
deliver_cb (gpointer user_data)
{
  FactProgressRelay *self = user_data;
  goffset n_done, n_total;

  g_mutex_lock (&self->mutex);
  n_done = self->n_done;
  n_total = self->n_total;
  self->is_under_way = FALSE;
  g_mutex_unlock (&self->mutex);

  if (self->callback != NULL)
    self->callback (n_done, n_total, self->user_data);

  return G_SOURCE_REMOVE;
}

/**
 * fact_progress_relay_tell:
 * @n_done: how much is done
 * @n_total: of how much
 * @relay: the relay
 *
 * A #GFileProgressCallback for the worker. The newest numbers win; older ones that were not delivered yet are dropped.
 */
void
fact_progress_relay_tell (goffset  n_done,
                          goffset  n_total,
                          gpointer relay)
{
  FactProgressRelay *self = relay;
  gboolean was_under_way;

  g_mutex_lock (&self->mutex);
  self->n_done = n_done;
  self->n_total = n_total;
  was_under_way = self->is_under_way;
  self->is_under_way = TRUE;
  g_mutex_unlock (&self->mutex);

  if (!was_under_way)
    {
      g_autoptr (GSource) source = g_idle_source_new ();

      g_source_set_priority (source, G_PRIORITY_DEFAULT);
      g_source_set_callback (source, deliver_cb, fact_progress_relay_ref (self), (GDestroyNotify) fact_progress_relay_unref);
      g_source_attach (source, self->context);
    }
}

/**
 * fact_progress_relay_close:
 * @self: a relay, in the thread it delivers to
 *
 * Nothing is delivered from now on: the waiting party has its result.
 */
void
fact_progress_relay_close (FactProgressRelay *self)
{
  self->callback = NULL;
}
