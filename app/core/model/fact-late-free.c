/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-late-free.h"

/* Fewer are freed sooner than a thread is woken. */
#define N_MANY 1000

typedef struct
{
  gpointer       data;
  GDestroyNotify free_func;
} Late;

static GMutex mutex;           /* guards what follows */
static GCond all_freed;
static GThreadPool *pool;
static guint n_under_way;
static guint n_freed;

static void
free_one (gpointer data,
          gpointer user_data)
{
  Late *late = data;

  late->free_func (late->data);
  g_free (late);

  g_mutex_lock (&mutex);
  n_freed++;
  if (--n_under_way == 0)
    g_cond_broadcast (&all_freed);
  g_mutex_unlock (&mutex);
}

/**
 * fact_late_free:
 * @data: (transfer full) (nullable): what the caller has no more use for; any thread must be allowed to free it
 * @n_pieces: about how many records it holds
 * @free_func: how to free it
 *
 * Frees something in a worker thread when it is large, so that whoever closes a project of 50,000 claims, the window above all, need
 * not wait until several hundred thousand pieces of memory are gone; what is small is freed at once. May be called in any thread.
 */
void
fact_late_free (gpointer       data,
                gsize          n_pieces,
                GDestroyNotify free_func)
{
  Late *late;

  if (data == NULL)
    return;
  if (n_pieces < N_MANY)
    {
      free_func (data);
      return;
    }

  late = g_new (Late, 1);
  late->data = data;
  late->free_func = free_func;

  g_mutex_lock (&mutex);
  if (pool == NULL)
    pool = g_thread_pool_new (free_one, NULL, 1, FALSE, NULL);
  n_under_way++;
  g_mutex_unlock (&mutex);

  g_thread_pool_push (pool, late, NULL);
}

/**
 * fact_late_free_state:
 * @state: (transfer full) (nullable): a state
 *
 * Drops a reference that may be the last one. A state without claims may hold a log of tens of thousands of them.
 */
void
fact_late_free_state (FactState *state)
{
  gsize n = 0;

  if (state == NULL)
    return;

  n += fact_state_get_n_articles (state);
  n += fact_state_get_n_claims (state);
  n += fact_record_list_get_n (fact_state_get_records (state, FACT_RECORD_ACTIVITY));
  fact_late_free (state, n, (GDestroyNotify) fact_state_unref);
}

/**
 * fact_late_free_wait:
 *
 * Waits until everything is freed that was handed to the worker so far; programs that just end need not.
 *
 * Returns: how many things the worker has freed since the program began
 */
guint
fact_late_free_wait (void)
{
  guint n;

  g_mutex_lock (&mutex);
  while (n_under_way > 0)
    g_cond_wait (&all_freed, &mutex);
  n = n_freed;
  g_mutex_unlock (&mutex);

  return n;
}
