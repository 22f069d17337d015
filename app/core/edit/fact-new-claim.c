/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-new-claim.h"

/**
 * fact_new_claim:
 * @context: gives the ids
 * @number: a number no claim ever had
 * @anchor: where it is made
 * @statement: what is claimed
 *
 * Returns: (transfer full): the claim: unverified, still to do
 */
FactClaim *
fact_new_claim (FactEditContext *context,
                guint            number,
                FactAnchor      *anchor,
                const char      *statement)
{
  g_autoptr (GRefString) id = fact_edit_context_new_id (context);
  g_autoptr (GRefString) occurrence_id = fact_edit_context_new_id (context);
  g_autoptr (FactClaim) bare = fact_claim_new (id, number);
  g_autoptr (FactClaim) stated = fact_claim_with_field (bare, FACT_CLAIM_STATEMENT, statement);
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (occurrences, fact_occurrence_new (occurrence_id, anchor));

  return fact_claim_with_occurrences (stated, occurrences);
}
