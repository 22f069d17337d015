/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-digests.h"

#include <string.h>

/* What is told of all claims of a project at once. For tens of thousands this is work for a thread of its own. */

/* Of the entries on one claim the last one is kept. %NULL for an empty log, in which nothing need be looked up. */
static GHashTable *
find_activities (FactState *state)
{
  FactRecordList *log = fact_state_get_records (state, FACT_RECORD_ACTIVITY);
  GHashTable *last = fact_record_list_get_n (log) > 0 ? g_hash_table_new (g_str_hash, g_str_equal) : NULL;

  for (guint i = 0; i < fact_record_list_get_n (log); i++)
    {
      FactActivity *activity = fact_record_list_get (log, i);

      if (fact_activity_get_claim (activity) != NULL)
        g_hash_table_replace (last, fact_activity_get_claim (activity), activity);
    }

  return last;
}

static void
complete (FactClaimDigest *digest,
          GHashTable      *activities)
{
  GRefString *id = fact_record_get_id (digest->claim);

  fact_claim_digest_complete (digest, activities != NULL ? g_hash_table_lookup (activities, id) : NULL);
}

/**
 * fact_claim_digests_complete:
 * @digests: (element-type FactClaimDigest): digests of claims of @state
 * @state: a project
 *
 * Completes each, as the log says.
 */
void
fact_claim_digests_complete (GPtrArray *digests,
                             FactState *state)
{
  g_autoptr (GHashTable) activities = find_activities (state);

  for (guint i = 0; i < digests->len; i++)
    complete (digests->pdata[i], activities);
}

/**
 * fact_claim_digests_prepare:
 * @state: a project
 * @me: (nullable): who is asking which claims are theirs
 * @cancellable: (nullable): to stop
 *
 * Does all but what fact_claim_digests_rank() does, one claim after the other, as each is far from the next in memory.
 *
 * Returns: (transfer full) (element-type FactClaimDigest): complete digests, with words to search in, in the order of the project; too few
 *   when it was cancelled
 */
GPtrArray *
fact_claim_digests_prepare (FactState    *state,
                            const char   *me,
                            GCancellable *cancellable)
{
  guint n = fact_state_get_n_claims (state);
  GPtrArray *digests = g_ptr_array_new_full (n, (GDestroyNotify) fact_claim_digest_free);
  g_autoptr (GHashTable) activities = find_activities (state);

  for (guint i = 0; i < n && !g_cancellable_is_cancelled (cancellable); i++)
    {
      FactClaimDigest *digest = fact_claim_digest_new (fact_state_get_claim (state, i), me);

      fact_claim_digest_ensure_search (digest);
      complete (digest, activities);
      g_ptr_array_add (digests, digest);
    }

  return digests;
}

static int
compare_statements (gconstpointer a,
                    gconstpointer b)
{
  return strcmp ((*(FactClaimDigest * const *) a)->keys[FACT_CLAIM_KEY_STATEMENT],
                 (*(FactClaimDigest * const *) b)->keys[FACT_CLAIM_KEY_STATEMENT]);
}

static int
compare_checkers (gconstpointer a,
                  gconstpointer b)
{
  return strcmp ((*(FactClaimDigest * const *) a)->keys[FACT_CLAIM_KEY_CHECKED_BY],
                 (*(FactClaimDigest * const *) b)->keys[FACT_CLAIM_KEY_CHECKED_BY]);
}

/**
 * fact_claim_digests_rank:
 * @digests: (element-type FactClaimDigest): digests
 * @key: %FACT_CLAIM_KEY_STATEMENT or %FACT_CLAIM_KEY_CHECKED_BY
 *
 * Sorts them as the language sorts words, once and for all, and takes down how they stand to each other.
 */
void
fact_claim_digests_rank (GPtrArray *digests,
                         guint      key)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (digests->len);
  guint rank = 0;
  const char *before = NULL;

  for (guint i = 0; i < digests->len; i++)
    {
      fact_claim_digest_ensure_key (digests->pdata[i], key);
      g_ptr_array_add (sorted, digests->pdata[i]);
    }
  g_ptr_array_sort (sorted, key == FACT_CLAIM_KEY_STATEMENT ? compare_statements : compare_checkers);

  for (guint i = 0; i < sorted->len; i++)
    {
      FactClaimDigest *digest = sorted->pdata[i];

      if (before == NULL || strcmp (before, digest->keys[key]) != 0)
        rank++;
      before = digest->keys[key];
      digest->ranks[key] = rank;
    }
}

static void
take_string (char **to,
             char **from)
{
  if (*from == NULL)
    return;

  g_free (*to);
  *to = g_steal_pointer (from);
}

/* What @self knows of itself already is newer: the log may have gone on. */
static void
adopt (FactClaimDigest *self,
       FactClaimDigest *prepared)
{
  if (!self->is_complete && prepared->is_complete)
    {
      self->is_complete = TRUE;
      self->updated = prepared->updated;
      memcpy (self->n_stances, prepared->n_stances, sizeof self->n_stances);
      self->n_articles = prepared->n_articles;
    }
  take_string (&self->search, &prepared->search);
  for (guint i = 0; i < G_N_ELEMENTS (self->keys); i++)
    {
      take_string (&self->keys[i], &prepared->keys[i]);
      self->ranks[i] = prepared->ranks[i];
    }
}

static GHashTable *
find_by_claim (GPtrArray *digests)
{
  GHashTable *by_claim = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < digests->len; i++)
    g_hash_table_insert (by_claim, ((FactClaimDigest *) digests->pdata[i])->claim, digests->pdata[i]);

  return by_claim;
}

/**
 * fact_claim_digests_adopt:
 * @digests: (element-type FactClaimDigest): digests of a project as it is
 * @prepared: (element-type FactClaimDigest): digests of the project as it was, of which more was found out
 *
 * Takes over what was found out meanwhile about claims that are still the same. Quickly done where they stand at the same places, as they
 * do in a table that is not sorted otherwise.
 */
void
fact_claim_digests_adopt (GPtrArray *digests,
                          GPtrArray *prepared)
{
  g_autoptr (GHashTable) by_claim = NULL;

  for (guint i = 0; i < digests->len; i++)
    {
      FactClaimDigest *digest = digests->pdata[i];
      FactClaimDigest *found = i < prepared->len ? prepared->pdata[i] : NULL;

      if (found == NULL || found->claim != digest->claim)
        {
          if (by_claim == NULL)
            by_claim = find_by_claim (prepared);
          found = g_hash_table_lookup (by_claim, digest->claim);
        }
      if (found != NULL)
        adopt (digest, found);
    }
}
