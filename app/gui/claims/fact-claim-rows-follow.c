/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-rows-private.h"

/* When a step changes more claims than this, all are read again: finding the place of each takes longer then. */
#define MANY 10

static guint
find_place (FactClaimRows   *self,
            FactClaimDigest *digest)
{
  return fact_claim_sort_find (self->sorted_by, self->digests, self->digests->len, digest);
}

/* While words are being prepared, claims are not yet sorted by them. */
static void
take_out (FactClaimRows   *self,
          FactClaimDigest *digest)
{
  guint place = find_place (self, digest);

  if (place >= self->digests->len || self->digests->pdata[place] != digest)
    g_ptr_array_find (self->digests, digest, &place);

  g_ptr_array_steal_index (self->digests, place);
  g_hash_table_remove (self->by_id, fact_record_get_id (digest->claim));
  _fact_claim_counts_add (&self->counts, digest, -1);
}

static void
put_in (FactClaimRows   *self,
        FactClaimDigest *digest)
{
  GRefString *id = fact_record_get_id (digest->claim);

  fact_claim_digest_complete (digest, fact_project_find_last_activity (self->project, id));
  g_ptr_array_insert (self->digests, (gint) find_place (self, digest), digest);
  g_hash_table_insert (self->by_id, id, digest);
  _fact_claim_counts_add (&self->counts, digest, 1);
}

static void
update_claim (FactClaimRows *self,
              const char    *id)
{
  FactClaim *claim = fact_state_find_claim (fact_project_get_state (self->project), id);
  FactClaimDigest *digest = g_hash_table_lookup (self->by_id, id);

  if (digest != NULL)
    take_out (self, digest);
  if (digest != NULL && claim == NULL)
    g_ptr_array_add (self->gone, digest);
  if (claim == NULL)
    return;

  if (digest == NULL)
    digest = fact_claim_digest_new (claim, self->me);
  else
    fact_claim_digest_update (digest, claim, self->me);
  put_in (self, digest);
}

/* Of the claims themselves, and of what the log says of them. */
static GRefString *
find_claim_id (const FactChange *change)
{
  switch (fact_change_get_kind (change))
    {
    case FACT_RECORD_CLAIM:
      return fact_change_get_id (change);
    case FACT_RECORD_ACTIVITY:
      return fact_activity_get_claim ((FactActivity *) (change->after != NULL ? change->after : change->before));
    case FACT_RECORD_HEADER:
    case FACT_RECORD_ARTICLE:
    case FACT_RECORD_DISMISSAL:
    case FACT_RECORD_REVISION:
    case FACT_RECORD_OCCURRENCE:
    case FACT_RECORD_EVIDENCE:
    case FACT_RECORD_QUERY:
    case FACT_RECORD_NOTE:
    default:
      return NULL;
    }
}

static void
update_claims (FactClaimRows *self,
               GHashTable    *ids)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    update_claim (self, id);

  _fact_claim_rows_invalidate (self);
}

void
_fact_claim_rows_follow (FactClaimRows *self,
                         FactChangeSet *changes)
{
  g_autoptr (GHashTable) ids = NULL;
  gboolean has_articles = FALSE;

  if (self->loading != NULL)
    {
      g_ptr_array_add (self->missed, fact_change_set_ref (changes));
      return;
    }

  ids = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < fact_change_set_get_n (changes) && g_hash_table_size (ids) <= MANY; i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);
      GRefString *id = find_claim_id (change);

      has_articles |= fact_change_get_kind (change) == FACT_RECORD_ARTICLE;
      if (id != NULL)
        g_hash_table_add (ids, id);
    }

  if (g_hash_table_size (ids) > MANY)
    {
      _fact_claim_rows_load (self);
      return;
    }

  update_claims (self, ids);
  if (g_hash_table_size (ids) > 0 || has_articles)
    _fact_claim_rows_update (self);
}

void
_fact_claim_counts_add (FactClaimCounts       *self,
                        const FactClaimDigest *digest,
                        int                    by)
{
  self->n_claims += (guint) by;
  self->by_verdict[fact_claim_get_verdict (digest->claim)] += (guint) by;
  self->by_progress[fact_claim_get_progress (digest->claim)] += (guint) by;
  for (guint i = 0; i < FACT_CLAIM_N_TRAITS; i++)
    {
      if ((digest->traits & (1u << i)) != 0)
        self->by_trait[i] += (guint) by;
    }
}
