/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-keys.h"

static void
append_unknown (GPtrArray  *keys,
                FactExtras *extras,
                guint       place,
                guint       max_n)
{
  for (guint i = 0; extras != NULL && i < fact_extras_get_n_kept (extras) && keys->len < max_n; i++)
    {
      const FactKeptEntry *entry = fact_extras_get_kept (extras, i);

      if (entry->place == place && g_strcmp0 (entry->array, "evidence") == 0)
        g_ptr_array_add (keys, g_strdup (FACT_EVIDENCE_KEY_UNKNOWN));
    }
}

/**
 * fact_evidence_keys_new:
 * @claim: a claim
 * @max_n: how many are wanted at most
 *
 * Says what a list of the claim's evidence is to show, row by row: each entry that is not understood stands where it stands in
 * the file.
 *
 * Returns: (transfer full) (element-type utf8): ids of evidence, and %FACT_EVIDENCE_KEY_UNKNOWN
 */
GPtrArray *
fact_evidence_keys_new (FactClaim *claim,
                        guint      max_n)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);
  FactExtras *extras = fact_record_get_extras (claim);
  guint n = fact_claim_get_n_evidence (claim);

  for (guint i = 0; i < n && keys->len < max_n; i++)
    {
      append_unknown (keys, extras, i, max_n);
      if (keys->len < max_n)
        g_ptr_array_add (keys, g_strdup (fact_record_get_id (fact_claim_get_evidence (claim, i))));
    }
  append_unknown (keys, extras, n, max_n);

  return keys;
}
