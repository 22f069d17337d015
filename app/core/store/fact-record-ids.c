/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-record-ids.h"

#include "model/fact-claim.h"

typedef struct
{
  GHashTable *taken;
  guint       n_taken;      /* of this record's ids */
} Taking;

static gboolean
take (Taking   *self,
      gpointer  record)
{
  GRefString *id = fact_record_get_id (record);

  if (id == NULL)
    return TRUE;
  if (!g_hash_table_add (self->taken, g_ref_string_acquire (id)))
    return FALSE;

  self->n_taken++;

  return TRUE;
}

/* The entries inside a claim, in the order of the file; %NULL behind the last. */
static gpointer
get_inner (FactClaim *claim,
           guint      i)
{
  if (i < fact_claim_get_n_occurrences (claim))
    return fact_claim_get_occurrence (claim, i);
  i -= fact_claim_get_n_occurrences (claim);

  if (i < fact_claim_get_n_evidence (claim))
    return fact_claim_get_evidence (claim, i);
  i -= fact_claim_get_n_evidence (claim);

  if (i < fact_claim_get_n_queries (claim))
    return fact_claim_get_query (claim, i);
  i -= fact_claim_get_n_queries (claim);

  return i < fact_claim_get_n_notes (claim) ? fact_claim_get_note (claim, i) : NULL;
}

static gboolean
take_all (Taking   *self,
          gpointer  record)
{
  gpointer inner;

  if (!take (self, record))
    return FALSE;

  if (fact_record_get_kind (record) == FACT_RECORD_CLAIM)
    for (guint i = 0; (inner = get_inner (record, i)) != NULL; i++)
      if (!take (self, inner))
        return FALSE;

  return TRUE;
}

static void
give_back (Taking   *self,
           gpointer  record)
{
  if (self->n_taken > 0)
    g_hash_table_remove (self->taken, fact_record_get_id (record));

  for (guint i = 0; i + 1 < self->n_taken; i++)
    g_hash_table_remove (self->taken, fact_record_get_id (get_inner (record, i)));
}

/**
 * fact_record_ids_take:
 * @record: an article, a claim, a dismissal or an entry of the log
 * @taken: (element-type GRefString): ids that are given out, with g_ref_string_release() for its keys; keys of findings
 *   want a table of their own
 *
 * Adds the ids of a record and of all entries inside it.
 *
 * Returns: whether each of them was free; otherwise @taken is as it was
 */
gboolean
fact_record_ids_take (gpointer    record,
                      GHashTable *taken)
{
  Taking self = { taken, 0 };

  if (take_all (&self, record))
    return TRUE;

  give_back (&self, record);

  return FALSE;
}
