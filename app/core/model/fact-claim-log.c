/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-claim-log.h"

/* Asked about cancelling once for so many entries. */
#define STRIDE 4096

/**
 * fact_claim_log_find:
 * @state: a state
 * @claim_id: a claim, which may be gone
 * @n_max: how many entries at most
 * @cancellable: (nullable): asked now and then
 *
 * Looks through the log for what was done with a claim. The log of a large project has half a million entries: a window asks in a
 * worker thread, for which a reference to the state is enough.
 *
 * Returns: (transfer full) (element-type FactActivity): the entries, newest first; not all of them when it was cancelled
 */
GPtrArray *
fact_claim_log_find (FactState    *state,
                     const char   *claim_id,
                     guint         n_max,
                     GCancellable *cancellable)
{
  FactRecordList *log = fact_state_get_records (state, FACT_RECORD_ACTIVITY);
  GPtrArray *entries = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = fact_record_list_get_n (log); i > 0 && entries->len < n_max; i--)
    {
      FactActivity *entry = fact_record_list_get (log, i - 1);

      if (i % STRIDE == 0 && g_cancellable_is_cancelled (cancellable))
        break;
      if (g_strcmp0 (fact_activity_get_claim (entry), claim_id) == 0)
        g_ptr_array_add (entries, fact_record_ref (entry));
    }

  return entries;
}
