/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-claim-private.h"

/* What a claim is made of: where it is made, what bears on it, questions and notes. */

static guint
count (GPtrArray *array)
{
  return array != NULL ? array->len : 0;
}

static gboolean
find_by_id (GPtrArray  *array,
            const char *id,
            guint      *place)
{
  for (guint i = 0; i < count (array); i++)
    {
      if (g_strcmp0 (fact_record_get_id (g_ptr_array_index (array, i)), id) == 0)
        {
          if (place != NULL)
            *place = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_claim_get_n_occurrences:
 * @self: a claim
 *
 * Returns: in how many places it is made
 */
guint
fact_claim_get_n_occurrences (FactClaim *self)
{
  return count (self->occurrences);
}

/**
 * fact_claim_get_occurrence:
 * @self: a claim
 * @i: which, from 0
 *
 * Returns: (transfer none): the place
 */
FactOccurrence *
fact_claim_get_occurrence (FactClaim *self,
                           guint      i)
{
  g_return_val_if_fail (i < count (self->occurrences), NULL);

  return g_ptr_array_index (self->occurrences, i);
}

/**
 * fact_claim_get_n_evidence:
 * @self: a claim
 *
 * Returns: how many pieces of evidence are linked, without those only a later version understands
 */
guint
fact_claim_get_n_evidence (FactClaim *self)
{
  return count (self->evidence);
}

/**
 * fact_claim_get_evidence:
 * @self: a claim
 * @i: which, from 0
 *
 * Returns: (transfer none): the evidence
 */
FactEvidence *
fact_claim_get_evidence (FactClaim *self,
                         guint      i)
{
  g_return_val_if_fail (i < count (self->evidence), NULL);

  return g_ptr_array_index (self->evidence, i);
}

/**
 * fact_claim_get_n_queries:
 * @self: a claim
 *
 * Returns: how many questions were asked about it
 */
guint
fact_claim_get_n_queries (FactClaim *self)
{
  return count (self->queries);
}

/**
 * fact_claim_get_query:
 * @self: a claim
 * @i: which, from 0
 *
 * Returns: (transfer none): the question
 */
FactQuery *
fact_claim_get_query (FactClaim *self,
                      guint      i)
{
  g_return_val_if_fail (i < count (self->queries), NULL);

  return g_ptr_array_index (self->queries, i);
}

/**
 * fact_claim_get_n_open_queries:
 * @self: a claim
 *
 * Returns: how many of its questions nobody has answered or withdrawn; as long as there are any, the claim cannot be done
 */
guint
fact_claim_get_n_open_queries (FactClaim *self)
{
  guint n = 0;

  for (guint i = 0; i < count (self->queries); i++)
    n += fact_query_get_state (g_ptr_array_index (self->queries, i)) == FACT_QUERY_OPEN;

  return n;
}

/**
 * fact_claim_get_n_notes:
 * @self: a claim
 *
 * Returns: how many notes it has
 */
guint
fact_claim_get_n_notes (FactClaim *self)
{
  return count (self->notes);
}

/**
 * fact_claim_get_note:
 * @self: a claim
 * @i: which, from 0
 *
 * Returns: (transfer none): the note
 */
FactNote *
fact_claim_get_note (FactClaim *self,
                     guint      i)
{
  g_return_val_if_fail (i < count (self->notes), NULL);

  return g_ptr_array_index (self->notes, i);
}

/**
 * fact_claim_find_occurrence:
 * @self: a claim
 * @id: (nullable): id of an occurrence
 * @place: (out) (optional): which it is
 *
 * Returns: whether the claim has an occurrence of this id
 */
gboolean
fact_claim_find_occurrence (FactClaim  *self,
                            const char *id,
                            guint      *place)
{
  return find_by_id (self->occurrences, id, place);
}

/**
 * fact_claim_find_evidence:
 * @self: a claim
 * @id: (nullable): id of evidence
 * @place: (out) (optional): which it is
 *
 * Returns: whether the claim has evidence of this id
 */
gboolean
fact_claim_find_evidence (FactClaim  *self,
                          const char *id,
                          guint      *place)
{
  return find_by_id (self->evidence, id, place);
}

/**
 * fact_claim_find_query:
 * @self: a claim
 * @id: (nullable): id of a question
 * @place: (out) (optional): which it is
 *
 * Returns: whether the claim has a question of this id
 */
gboolean
fact_claim_find_query (FactClaim  *self,
                       const char *id,
                       guint      *place)
{
  return find_by_id (self->queries, id, place);
}

/**
 * fact_claim_find_note:
 * @self: a claim
 * @id: (nullable): id of a note
 * @place: (out) (optional): which it is
 *
 * Returns: whether the claim has a note of this id
 */
gboolean
fact_claim_find_note (FactClaim  *self,
                      const char *id,
                      guint      *place)
{
  return find_by_id (self->notes, id, place);
}

/**
 * fact_claim_with_occurrences:
 * @self: a claim
 * @occurrences: (element-type FactOccurrence): where it is made; not to be changed afterwards
 *
 * Returns: (transfer full): a copy with @occurrences
 */
FactClaim *
fact_claim_with_occurrences (FactClaim *self,
                             GPtrArray *occurrences)
{
  FactClaim *copy = fact_record_copy (self);

  g_clear_pointer (&copy->occurrences, g_ptr_array_unref);
  copy->occurrences = fact_record_share_array (occurrences);

  return copy;
}

/**
 * fact_claim_with_evidence:
 * @self: a claim
 * @evidence: (element-type FactEvidence): what bears on it; not to be changed afterwards
 *
 * Returns: (transfer full): a copy with @evidence
 */
FactClaim *
fact_claim_with_evidence (FactClaim *self,
                          GPtrArray *evidence)
{
  FactClaim *copy = fact_record_copy (self);

  g_clear_pointer (&copy->evidence, g_ptr_array_unref);
  copy->evidence = fact_record_share_array (evidence);

  return copy;
}

/**
 * fact_claim_with_queries:
 * @self: a claim
 * @queries: (element-type FactQuery): the questions about it; not to be changed afterwards
 *
 * Returns: (transfer full): a copy with @queries
 */
FactClaim *
fact_claim_with_queries (FactClaim *self,
                         GPtrArray *queries)
{
  FactClaim *copy = fact_record_copy (self);

  g_clear_pointer (&copy->queries, g_ptr_array_unref);
  copy->queries = fact_record_share_array (queries);

  return copy;
}

/**
 * fact_claim_with_notes:
 * @self: a claim
 * @notes: (element-type FactNote): the notes on it; not to be changed afterwards
 *
 * Returns: (transfer full): a copy with @notes
 */
FactClaim *
fact_claim_with_notes (FactClaim *self,
                       GPtrArray *notes)
{
  FactClaim *copy = fact_record_copy (self);

  g_clear_pointer (&copy->notes, g_ptr_array_unref);
  copy->notes = fact_record_share_array (notes);

  return copy;
}
