/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-search-run.h"

#include "document/fact-worker.h"

/* More threads than this would only wait for memory. */
#define MAX_THREADS 4

/* Between what is told first, which is at once, and what is told next. */
#define TELL_MS 30

/* One search of all texts, which threads share: each takes the next text, and fills its place. */
typedef struct
{
  GPtrArray     *texts;
  FactNeedle    *needle;
  GCancellable  *cancellable;
  GMainContext  *context;
  guint          max_hits;
  int            next;                 /* atomic */
  int            is_told;              /* atomic; whether the main loop knows that there is something */
  FactHits     **hits;                 /* atomic; %NULL until that text was searched */
  FactSearchRun *owner;                /* not owned; used in its thread only; %NULL once it has lost interest */
} Job;

struct _FactSearchRun
{
  GObject  parent_instance;

  guint    max_hits;
  Job     *job;
  guint    n_done;
  guint    n_workers;
  gboolean is_end_told;
  guint    timeout_id;
};

enum { PROGRESSED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactSearchRun, fact_search_run, G_TYPE_OBJECT)

static void
clear_job (gpointer data)
{
  Job *job = data;

  for (guint i = 0; i < job->texts->len; i++)
    g_free (job->hits[i]);
  g_free (job->hits);
  g_ptr_array_unref (job->texts);
  fact_needle_unref (job->needle);
  g_object_unref (job->cancellable);
  g_main_context_unref (job->context);
}

static void
job_unref (Job *job)
{
  g_atomic_rc_box_release_full (job, clear_job);
}

static GPtrArray *
share_texts (GPtrArray *texts)
{
  GPtrArray *shared = g_ptr_array_new_full (texts->len, (GDestroyNotify) fact_text_unref);

  for (guint i = 0; i < texts->len; i++)
    g_ptr_array_add (shared, fact_text_ref (g_ptr_array_index (texts, i)));

  return shared;
}

static Job *
job_new (FactSearchRun *owner,
         GPtrArray     *texts,
         FactNeedle    *needle)
{
  Job *job = g_atomic_rc_box_new0 (Job);

  job->texts = share_texts (texts);
  job->needle = fact_needle_ref (needle);
  job->cancellable = g_cancellable_new ();
  job->context = g_main_context_ref_thread_default ();
  job->max_hits = owner->max_hits;
  job->hits = g_new0 (FactHits *, texts->len);
  job->owner = owner;

  return job;
}

/* Texts in which the words before were not found need not be searched for more of them. */
static void
carry_over (Job *job,
            Job *before)
{
  if (!fact_needle_narrows (job->needle, before->needle))
    return;

  for (guint i = 0; i < MIN (job->texts->len, before->texts->len); i++)
    {
      FactHits *hits = g_atomic_pointer_get (&before->hits[i]);

      if (hits != NULL && hits->n_found == 0 && g_ptr_array_index (job->texts, i) == g_ptr_array_index (before->texts, i))
        job->hits[i] = g_new0 (FactHits, 1);
    }
}

static gboolean
is_complete (FactSearchRun *self)
{
  return self->job == NULL || self->n_done == self->job->texts->len;
}

static gboolean
advance (FactSearchRun *self)
{
  guint before = self->n_done;

  while (!is_complete (self) && g_atomic_pointer_get (&self->job->hits[self->n_done]) != NULL)
    self->n_done++;

  return self->n_done > before;
}

/* Whoever is told may start another search, or drop this one. */
static void
tell (FactSearchRun *self)
{
  self->is_end_told = is_complete (self);
  g_signal_emit (self, signals[PROGRESSED], 0);
}

static gboolean
tell_more_cb (gpointer data)
{
  FactSearchRun *self = data;
  gboolean goes_on;

  if (!advance (self))
    return G_SOURCE_CONTINUE;

  goes_on = !is_complete (self);
  if (!goes_on)
    self->timeout_id = 0;
  tell (self);

  return goes_on ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* What comes after the first comes together, or the list would be busy with changing. Where a text before the first with hits is still
 * searched, the next that is done asks again. */
static gboolean
first_found_cb (gpointer data)
{
  Job *job = data;
  FactSearchRun *self = job->owner;

  if (self == NULL || is_complete (self))
    return G_SOURCE_REMOVE;

  if (!advance (self))
    {
      g_atomic_int_set (&job->is_told, FALSE);
      return G_SOURCE_REMOVE;
    }

  if (!is_complete (self))
    {
      self->timeout_id = g_timeout_add (TELL_MS, tell_more_cb, self);
      g_source_set_name_by_id (self->timeout_id, "[factdesk] search");
    }
  tell (self);

  return G_SOURCE_REMOVE;
}

static void
announce (Job *job)
{
  g_autoptr (GSource) source = NULL;

  if (!g_atomic_int_compare_and_exchange (&job->is_told, FALSE, TRUE))
    return;

  source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, first_found_cb, g_atomic_rc_box_acquire (job), (GDestroyNotify) job_unref);
  g_source_attach (source, job->context);
}

static void
search_worker (gpointer      data,
               GCancellable *cancellable)
{
  Job *job = data;

  while (!g_cancellable_is_cancelled (cancellable))
    {
      guint i = (guint) g_atomic_int_add (&job->next, 1);
      FactHits *hits;

      if (i >= job->texts->len)
        break;
      if (g_atomic_pointer_get (&job->hits[i]) != NULL)
        continue;

      hits = fact_search (g_ptr_array_index (job->texts, i), job->needle, job->max_hits, cancellable);
      g_atomic_pointer_set (&job->hits[i], hits);
      if (hits != NULL && hits->n_found > 0)
        announce (job);
    }
}

static void
worker_done_cb (gpointer data)
{
  Job *job = data;
  FactSearchRun *self = job->owner;

  /* The last one: all texts have been searched. */
  if (self != NULL && --self->n_workers == 0)
    {
      advance (self);
      g_clear_handle_id (&self->timeout_id, g_source_remove);
      if (!self->is_end_told)
        tell (self);
    }

  job_unref (job);
}

static void
fact_search_run_dispose (GObject *object)
{
  fact_search_run_stop (FACT_SEARCH_RUN (object));

  G_OBJECT_CLASS (fact_search_run_parent_class)->dispose (object);
}

static void
fact_search_run_class_init (FactSearchRunClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_search_run_dispose;

  signals[PROGRESSED] = g_signal_new ("progressed", FACT_TYPE_SEARCH_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 0);
}

static void
fact_search_run_init (FactSearchRun *self)
{
}

/**
 * fact_search_run_new:
 * @max_hits: how many places to tell of each text; beyond, they are only counted
 *
 * Returns: (transfer full): a run that has not been started
 */
FactSearchRun *
fact_search_run_new (guint max_hits)
{
  FactSearchRun *self = g_object_new (FACT_TYPE_SEARCH_RUN, NULL);

  self->max_hits = max_hits;

  return self;
}

/**
 * fact_search_run_start:
 * @self: a run
 * @texts: (element-type FactText): the texts to search
 * @needle: what to look for
 *
 * Searches texts, instead of whatever is being searched. What the last search knows is used where it helps. The first result is told as
 * soon as there is one, from the main context of this thread; that of all texts is told at last, also when nothing was found.
 */
void
fact_search_run_start (FactSearchRun *self,
                       GPtrArray     *texts,
                       FactNeedle    *needle)
{
  Job *job;

  g_return_if_fail (FACT_IS_SEARCH_RUN (self));
  g_return_if_fail (texts != NULL && needle != NULL);

  job = job_new (self, texts, needle);
  if (self->job != NULL)
    carry_over (job, self->job);
  fact_search_run_stop (self);

  self->job = job;
  self->n_workers = CLAMP (g_get_num_processors (), 1, MIN (MAX_THREADS, MAX (texts->len, 1)));
  for (guint i = 0; i < self->n_workers; i++)
    fact_worker_run (g_atomic_rc_box_acquire (job), job->cancellable, search_worker, worker_done_cb);
}

/**
 * fact_search_run_stop:
 * @self: a run
 *
 * Stops searching, and forgets what was found. Nothing more is told.
 */
void
fact_search_run_stop (FactSearchRun *self)
{
  g_return_if_fail (FACT_IS_SEARCH_RUN (self));

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  self->n_done = 0;
  self->n_workers = 0;
  self->is_end_told = FALSE;
  if (self->job == NULL)
    return;

  self->job->owner = NULL;
  g_cancellable_cancel (self->job->cancellable);
  g_clear_pointer (&self->job, job_unref);
}

/**
 * fact_search_run_get_n_done:
 * @self: a run
 *
 * Returns: how many texts, from the first on, have been searched, as last told
 */
guint
fact_search_run_get_n_done (FactSearchRun *self)
{
  g_return_val_if_fail (FACT_IS_SEARCH_RUN (self), 0);

  return self->n_done;
}

/**
 * fact_search_run_is_complete:
 * @self: a run
 *
 * Returns: whether there is nothing more to search
 */
gboolean
fact_search_run_is_complete (FactSearchRun *self)
{
  g_return_val_if_fail (FACT_IS_SEARCH_RUN (self), TRUE);

  return is_complete (self);
}

/**
 * fact_search_run_get_hits:
 * @self: a run
 * @i: a text, less than fact_search_run_get_n_done()
 *
 * Returns: (transfer none): what was found in it; valid until the run is started or stopped
 */
const FactHits *
fact_search_run_get_hits (FactSearchRun *self,
                          guint          i)
{
  g_return_val_if_fail (FACT_IS_SEARCH_RUN (self), NULL);
  g_return_val_if_fail (i < self->n_done, NULL);

  return self->job->hits[i];
}
