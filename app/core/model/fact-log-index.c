/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-log-index.h"

struct _FactLogIndex
{
  GHashTable *claims;      /* id → GPtrArray of FactActivity, oldest first, which the state holds */
};

static void
add (FactLogIndex *self,
     FactActivity *entry)
{
  GRefString *claim_id = fact_activity_get_claim (entry);
  GPtrArray *entries = claim_id != NULL ? g_hash_table_lookup (self->claims, claim_id) : NULL;

  if (claim_id == NULL)
    return;

  if (entries == NULL)
    {
      entries = g_ptr_array_new ();
      g_hash_table_insert (self->claims, g_ref_string_acquire (claim_id), entries);
    }
  g_ptr_array_add (entries, entry);
}

/* What is taken back was added last. */
static void
take_away (FactLogIndex *self,
           FactActivity *entry)
{
  GRefString *claim_id = fact_activity_get_claim (entry);
  GPtrArray *entries = claim_id != NULL ? g_hash_table_lookup (self->claims, claim_id) : NULL;
  guint place;

  if (entries == NULL)
    return;

  for (place = entries->len; place > 0 && entries->pdata[place - 1] != entry; place--);
  if (place > 0)
    g_ptr_array_remove_index (entries, place - 1);
  if (entries->len == 0)
    g_hash_table_remove (self->claims, claim_id);
}

/**
 * fact_log_index_new:
 * @state: a state
 *
 * Walks the whole log once; may be called in any thread, and the index given to the one that will use it.
 *
 * Returns: (transfer full): the index of the log of @state, good as long as that state or those it is brought forward to
 */
FactLogIndex *
fact_log_index_new (FactState *state)
{
  FactLogIndex *self = g_new0 (FactLogIndex, 1);
  FactRecordList *log = fact_state_get_records (state, FACT_RECORD_ACTIVITY);

  self->claims = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release,
                                        (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < fact_record_list_get_n (log); i++)
    add (self, fact_record_list_get (log, i));

  return self;
}

void
fact_log_index_free (FactLogIndex *self)
{
  g_hash_table_unref (self->claims);
  g_free (self);
}

/**
 * fact_log_index_follow:
 * @self: the index of a state
 * @change: a change from that state to the next; entries only come and go at the end of the log
 *
 * Follows a change of the log, and no other.
 */
void
fact_log_index_follow (FactLogIndex     *self,
                       const FactChange *change)
{
  if (change->kind != FACT_RECORD_ACTIVITY)
    return;

  if (change->before != NULL)
    take_away (self, (FactActivity *) change->before);
  if (change->after != NULL)
    add (self, (FactActivity *) change->after);
}

/**
 * fact_log_index_find_last:
 * @self: an index
 * @claim_id: a claim, which may be gone
 *
 * Returns: (transfer none) (nullable): the last entry on the claim
 */
FactActivity *
fact_log_index_find_last (FactLogIndex *self,
                          const char   *claim_id)
{
  GPtrArray *entries = g_hash_table_lookup (self->claims, claim_id);

  return entries != NULL ? entries->pdata[entries->len - 1] : NULL;
}
