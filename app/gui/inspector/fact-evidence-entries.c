/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-entries.h"

/* How many entries that are not understood stand among the evidence before its piece @place. */
static guint
count_unknown_before (FactClaim *claim,
                      guint      place)
{
  FactExtras *extras = fact_record_get_extras (claim);
  guint n = 0;

  for (guint i = 0; extras != NULL && i < fact_extras_get_n_kept (extras); i++)
    {
      const FactKeptEntry *entry = fact_extras_get_kept (extras, i);

      if (entry->place <= place && g_strcmp0 (entry->array, "evidence") == 0)
        n++;
    }

  return n;
}

/**
 * fact_evidence_entries_count:
 * @claim: a claim
 *
 * Returns: how many rows a list of its evidence has
 */
guint
fact_evidence_entries_count (FactClaim *claim)
{
  return fact_claim_get_n_evidence (claim) + count_unknown_before (claim, G_MAXUINT);
}

/**
 * fact_evidence_entries_new:
 * @claim: a claim
 * @first: from which row on
 * @max_n: how many rows are wanted at most
 *
 * Says what a list of the claim's evidence is to show, row by row: each entry that is not understood stands where it stands in
 * the file.
 *
 * Returns: (transfer full) (element-type utf8): ids of evidence, and %FACT_EVIDENCE_ENTRY_UNKNOWN
 */
GPtrArray *
fact_evidence_entries_new (FactClaim *claim,
                           guint      first,
                           guint      max_n)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_free);
  guint n_evidence = fact_claim_get_n_evidence (claim);
  guint n = fact_evidence_entries_count (claim);
  guint place = n == n_evidence ? MIN (first, n) : 0;

  for (guint row = place; row < n && entries->len < max_n; row++)
    {
      gboolean is_unknown = place == n_evidence || row < place + count_unknown_before (claim, place);

      if (row >= first)
        g_ptr_array_add (entries, g_strdup (is_unknown ? FACT_EVIDENCE_ENTRY_UNKNOWN
                                                       : fact_record_get_id (fact_claim_get_evidence (claim, place))));
      place += !is_unknown;
    }

  return entries;
}

/**
 * fact_evidence_entries_find:
 * @claim: a claim
 * @evidence_id: (nullable): id of a piece of evidence
 * @place: (out): in which row of the list it stands
 *
 * Returns: whether it is one of the claim's
 */
gboolean
fact_evidence_entries_find (FactClaim  *claim,
                            const char *evidence_id,
                            guint      *place)
{
  guint i;

  if (evidence_id == NULL || !fact_claim_find_evidence (claim, evidence_id, &i))
    return FALSE;

  *place = i + count_unknown_before (claim, i);

  return TRUE;
}
