/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-digests.h"

#include <string.h>

/* What is told of all claims of a project at once. For tens of thousands this is work for a thread of its own. */

/* Of the entries on one claim the last one is kept. */
static GHashTable *
find_activities (FactState *state)
{
  FactRecordList *log = fact_state_get_records (state, FACT_RECORD_ACTIVITY);
  GHashTable *last = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < fact_record_list_get_n (log); i++)
    {
      FactActivity *activity = fact_record_list_get (log, i);

      if (fact_activity_get_claim (activity) != NULL)
        g_hash_table_replace (last, fact_activity_get_claim (activity), activity);
    }

  return last;
}

/**
 * fact_claim_digests_new:
 * @state: a project
 * @me: (nullable): who is asking which claims are theirs
 *
 * Returns: (transfer full) (element-type FactClaimDigest): a digest of each claim, in the order of the project
 */
GPtrArray *
fact_claim_digests_new (FactState  *state,
                        const char *me)
{
  guint n = fact_state_get_n_claims (state);
  GPtrArray *digests = g_ptr_array_new_full (n, (GDestroyNotify) fact_claim_digest_free);
  g_autoptr (GHashTable) activities = find_activities (state);

  for (guint i = 0; i < n; i++)
    {
      FactClaim *claim = fact_state_get_claim (state, i);
      FactClaimDigest *digest = fact_claim_digest_new (claim, me);

      fact_claim_digest_set_activity (digest, g_hash_table_lookup (activities, fact_record_get_id (claim)));
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
adopt (FactClaimDigest *self,
       FactClaimDigest *prepared)
{
  g_free (self->search);
  self->search = g_steal_pointer (&prepared->search);
  for (guint i = 0; i < G_N_ELEMENTS (self->keys); i++)
    {
      g_free (self->keys[i]);
      self->keys[i] = g_steal_pointer (&prepared->keys[i]);
      self->ranks[i] = prepared->ranks[i];
    }
}

/**
 * fact_claim_digests_adopt:
 * @digests: (element-type FactClaimDigest): digests of a project as it is
 * @prepared: (element-type FactClaimDigest): digests of the project as it was, with keys, ranks and words to search in
 *
 * Takes over what was found out meanwhile about claims that are still the same.
 */
void
fact_claim_digests_adopt (GPtrArray *digests,
                          GPtrArray *prepared)
{
  g_autoptr (GHashTable) by_claim = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < prepared->len; i++)
    g_hash_table_insert (by_claim, ((FactClaimDigest *) prepared->pdata[i])->claim, prepared->pdata[i]);

  for (guint i = 0; i < digests->len; i++)
    {
      FactClaimDigest *digest = digests->pdata[i];
      FactClaimDigest *found = g_hash_table_lookup (by_claim, digest->claim);

      if (found != NULL)
        adopt (digest, found);
    }
}
