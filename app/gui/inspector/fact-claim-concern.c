/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-claim-concern.h"

#include "model/fact-activity.h"

static FactClaimConcern
find_concern (const FactChange *change,
              const char       *claim_id)
{
  gpointer record = change->after != NULL ? change->after : change->before;

  switch (fact_change_get_kind (change))
    {
    case FACT_RECORD_CLAIM:
      return g_strcmp0 (fact_change_get_id (change), claim_id) == 0 ? FACT_CONCERNS_CLAIM : FACT_CONCERNS_OTHERS;
    case FACT_RECORD_ACTIVITY:
      return g_strcmp0 (fact_activity_get_claim (record), claim_id) == 0 ? FACT_CONCERNS_ACTIVITY : FACT_CONCERNS_NOTHING;
    case FACT_RECORD_ARTICLE:
      return FACT_CONCERNS_OTHERS;
    default:
      return FACT_CONCERNS_NOTHING;
    }
}

/**
 * fact_claim_concern_find:
 * @changes: what has changed
 * @claim_id: a claim
 *
 * Typing changes one claim, letter by letter: whoever shows much else with it wants to know that nothing else did.
 *
 * Returns: what of it concerns the claim
 */
FactClaimConcern
fact_claim_concern_find (FactChangeSet *changes,
                         const char    *claim_id)
{
  FactClaimConcern concern = FACT_CONCERNS_NOTHING;

  /* It hardly matters that nothing may be new; it does that nothing is missed. */
  if (fact_change_set_is_large (changes))
    return FACT_CONCERNS_CLAIM | FACT_CONCERNS_OTHERS | FACT_CONCERNS_ACTIVITY;

  for (guint i = 0, n = fact_change_set_get_n (changes); i < n; i++)
    concern |= find_concern (fact_change_set_get (changes, i), claim_id);

  return concern;
}
