/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-rows-private.h"

#include "claims/fact-claim-digests.h"
#include "document/fact-worker.h"
#include "model/fact-late-free.h"

/* All claims, found by their ids, counted and sorted. */
typedef struct
{
  GPtrArray       *digests;
  GHashTable      *by_id;
  FactClaimCounts  counts;
  FactClaimSort    sorted_by;
  gboolean         is_complete;     /* digests are; they are few */
} ClaimIndex;

/* What a worker reads, and what it makes of it. */
typedef struct
{
  GWeakRef      rows;
  GCancellable *cancellable;
  FactState    *state;
  char         *me;
  FactClaimSort sort;
  ClaimIndex    index;
} Job;

static Job *
job_new (FactClaimRows *self,
         GCancellable  *cancellable)
{
  Job *job = g_new0 (Job, 1);

  g_weak_ref_init (&job->rows, self);
  job->cancellable = g_object_ref (cancellable);
  job->state = fact_state_ref (fact_project_get_state (self->project));
  job->me = g_strdup (self->me);
  job->sort = self->sort;

  return job;
}

static void
job_free (Job *job)
{
  g_weak_ref_clear (&job->rows);
  g_object_unref (job->cancellable);
  fact_late_free_state (job->state);
  g_free (job->me);
  g_clear_pointer (&job->index.by_id, g_hash_table_unref);
  if (job->index.digests != NULL)
    fact_late_free (job->index.digests, job->index.digests->len, (GDestroyNotify) g_ptr_array_unref);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

/* One pass, as each claim is far from the next in memory. Sorted by what is not yet found out they come later, when it is. */
static void
index_claims (ClaimIndex    *index,
              FactState     *state,
              const char    *me,
              FactClaimSort  sort)
{
  guint n = fact_state_get_n_claims (state);
  guint key;

  index->digests = g_ptr_array_new_full (n, (GDestroyNotify) fact_claim_digest_free);
  index->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < n; i++)
    {
      FactClaim *claim = fact_state_get_claim (state, i);
      FactClaimDigest *digest = fact_claim_digest_new (claim, me);

      g_ptr_array_add (index->digests, digest);
      g_hash_table_insert (index->by_id, fact_record_get_id (claim), digest);
      _fact_claim_counts_add (&index->counts, digest, 1);
    }

  index->sorted_by = (FactClaimSort) { FACT_CLAIM_N_COLUMNS, FALSE };
  if (!fact_claim_column_has_key (sort.column, &key) && !fact_claim_column_needs_complete (sort.column))
    {
      fact_claim_sort_all (sort, index->digests);
      index->sorted_by = sort;
    }
}

static void
load_work (gpointer      data,
           GCancellable *cancellable)
{
  Job *job = data;

  index_claims (&job->index, job->state, job->me, job->sort);
}

/* Words to sort by come last, and each key by itself: who closes the window need not wait for all. */
static void
rank_work (gpointer      data,
           GCancellable *cancellable)
{
  Job *job = data;

  for (guint key = 0; key <= FACT_CLAIM_KEY_CHECKED_BY && !g_cancellable_is_cancelled (cancellable); key++)
    fact_claim_digests_rank (job->index.digests, key);
}

static void
rank_done (gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (FactClaimRows) self = g_weak_ref_get (&job->rows);
  gboolean was_waiting;

  if (self == NULL || self->preparing != job->cancellable)
    return;

  g_clear_object (&self->preparing);
  was_waiting = fact_claim_rows_is_loading (self);
  fact_claim_digests_adopt (self->digests, job->index.digests);
  self->is_ranked = TRUE;
  if (was_waiting)
    _fact_claim_rows_update (self);
}

static void
prepare_work (gpointer      data,
              GCancellable *cancellable)
{
  Job *job = data;

  job->index.digests = fact_claim_digests_prepare (job->state, job->me, cancellable);
}

static void
prepare_done (gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (FactClaimRows) self = g_weak_ref_get (&job->rows);
  gboolean was_waiting;

  if (self == NULL || self->preparing != job->cancellable)
    return;

  was_waiting = fact_claim_rows_is_loading (self);
  fact_claim_digests_adopt (self->digests, job->index.digests);
  self->is_prepared = TRUE;
  if (was_waiting)
    _fact_claim_rows_update (self);

  /* Who was told of the rows may have had them read once more. */
  if (self->preparing == job->cancellable)
    fact_worker_run (g_steal_pointer (&job), self->preparing, rank_work, rank_done);
}

static void
prepare (FactClaimRows *self)
{
  self->preparing = g_cancellable_new ();
  fact_worker_run (job_new (self, self->preparing), self->preparing, prepare_work, prepare_done);
}

/* Rows may still tell of the digests there were: those go when the rows do. */
static void
take (FactClaimRows *self,
      ClaimIndex    *index)
{
  g_autoptr (GPtrArray) missed = g_steal_pointer (&self->missed);

  if (self->digests != NULL)
    g_ptr_array_extend_and_steal (self->gone, self->digests);
  g_hash_table_unref (self->by_id);
  self->digests = g_steal_pointer (&index->digests);
  self->by_id = g_steal_pointer (&index->by_id);
  self->counts = index->counts;
  self->sorted_by = index->sorted_by;
  self->is_prepared = index->is_complete;
  self->is_ranked = index->is_complete;
  self->missed = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_change_set_unref);
  _fact_claim_rows_invalidate (self);
  _fact_claim_rows_update (self);

  for (guint i = 0; i < missed->len; i++)
    _fact_claim_rows_follow (self, missed->pdata[i]);
}

static void
load_done (gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (FactClaimRows) self = g_weak_ref_get (&job->rows);

  if (self == NULL || self->loading != job->cancellable)
    return;

  g_clear_object (&self->loading);
  take (self, &job->index);
  if (self->loading == NULL)
    prepare (self);
}

void
_fact_claim_rows_load (FactClaimRows *self)
{
  FactState *state = fact_project_get_state (self->project);

  _fact_claim_rows_stop (self);
  /* Where many go, forgetting them has a turn of the main loop of its own. */
  if (fact_state_get_n_claims (state) <= FACT_CLAIM_ROWS_FEW &&
      (self->digests == NULL || self->digests->len <= FACT_CLAIM_ROWS_FEW))
    {
      ClaimIndex index = { NULL };

      index_claims (&index, state, self->me, self->sort);
      fact_claim_digests_complete (index.digests, state);
      index.is_complete = TRUE;
      take (self, &index);
      return;
    }

  self->loading = g_cancellable_new ();
  fact_worker_run (job_new (self, self->loading), self->loading, load_work, load_done);
}

void
_fact_claim_rows_stop (FactClaimRows *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_cancellable_cancel (self->preparing);
  g_clear_object (&self->preparing);
}
