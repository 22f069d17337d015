/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-reopening.h"

typedef guint (*CountFunc) (FactClaim *claim);
typedef gpointer (*GetFunc) (FactClaim *claim,
                             guint      i);
typedef gboolean (*SameFunc) (gpointer a,
                              gpointer b);

/* The words, not where they stand: a mark that was found again further down says what it said before. One whose words are gone does not. */
static gboolean
is_same_passage (FactAnchor *a,
                 FactAnchor *b)
{
  return g_strcmp0 (fact_anchor_get_article_id (a), fact_anchor_get_article_id (b)) == 0
         && (fact_anchor_get_state (a) == FACT_ANCHOR_LOST) == (fact_anchor_get_state (b) == FACT_ANCHOR_LOST)
         && g_strcmp0 (fact_anchor_get_exact (a), fact_anchor_get_exact (b)) == 0;
}

static gboolean
is_same_occurrence (gpointer a,
                    gpointer b)
{
  return is_same_passage (fact_occurrence_get_anchor (a), fact_occurrence_get_anchor (b));
}

/* Where a copy is kept and when somebody last looked are added to what was relied on; they do not change it. */
static gboolean
has_same_details (FactEvidence *a,
                  FactEvidence *b)
{
  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      if (detail != FACT_DETAIL_ARCHIVE && detail != FACT_DETAIL_ACCESSED
          && g_strcmp0 (fact_evidence_get_detail (a, detail), fact_evidence_get_detail (b, detail)) != 0)
        return FALSE;
    }

  return TRUE;
}

/* A note is a remark on evidence, and not what it says. */
static gboolean
is_same_evidence (gpointer a,
                  gpointer b)
{
  FactAnchor *anchor = fact_evidence_get_anchor (a);
  FactAnchor *other = fact_evidence_get_anchor (b);

  return fact_evidence_get_kind (a) == fact_evidence_get_kind (b)
         && fact_evidence_get_stance (a) == fact_evidence_get_stance (b)
         && (anchor != NULL && other != NULL ? is_same_passage (anchor, other) : anchor == other)
         && has_same_details (a, b);
}

/* The same parts under the same ids, in whatever order. */
static gboolean
has_same_parts (FactClaim *before,
                FactClaim *after,
                CountFunc  count,
                GetFunc    get,
                SameFunc   is_same)
{
  g_autoptr (GHashTable) by_id = NULL;
  guint n = count (before);
  guint i = 0;

  if (count (after) != n)
    return FALSE;
  while (i < n && get (before, i) == get (after, i))
    i++;
  if (i == n)
    return TRUE;

  by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint j = i; j < n; j++)
    g_hash_table_insert (by_id, fact_record_get_id (get (after, j)), get (after, j));
  for (; i < n; i++)
    {
      gpointer part = get (before, i);
      gpointer other = g_hash_table_lookup (by_id, fact_record_get_id (part));

      if (other == NULL || (other != part && !is_same (part, other)))
        return FALSE;
    }

  return TRUE;
}

/**
 * fact_reopening_is_due:
 * @before: a claim
 * @after: the same claim after an edit
 *
 * The one rule for it: whoever said "done" said it of this statement, these words in the articles and this evidence with these
 * stances, with nobody left to ask. Another order, a note, the place of a mark whose words are the same, and where evidence is archived do not count.
 *
 * Returns: whether @before was done and rests on other things than @after, or has fewer open queries
 */
gboolean
fact_reopening_is_due (FactClaim *before,
                       FactClaim *after)
{
  if (fact_claim_get_progress (before) != FACT_PROGRESS_DONE)
    return FALSE;

  return fact_claim_get_n_open_queries (after) > fact_claim_get_n_open_queries (before)
         || g_strcmp0 (fact_claim_get_statement (before), fact_claim_get_statement (after)) != 0
         || !has_same_parts (before, after, fact_claim_get_n_occurrences, (GetFunc) fact_claim_get_occurrence, is_same_occurrence)
         || !has_same_parts (before, after, fact_claim_get_n_evidence, (GetFunc) fact_claim_get_evidence, is_same_evidence);
}

/**
 * fact_reopening_list_claims:
 * @changes: what an edit changed
 *
 * Returns: (transfer full) (element-type FactClaim): the claims, as they are after it, that @changes set back from done to the
 *   second check because something they rest on changed; empty for an undone edit
 */
GPtrArray *
fact_reopening_list_claims (FactChangeSet *changes)
{
  GPtrArray *claims = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_CLAIM && change->before != NULL && change->after != NULL
          && fact_claim_get_progress ((FactClaim *) change->after) == FACT_PROGRESS_REVIEW
          && fact_reopening_is_due ((FactClaim *) change->before, (FactClaim *) change->after))
        g_ptr_array_add (claims, fact_record_ref (change->after));
    }

  return claims;
}
