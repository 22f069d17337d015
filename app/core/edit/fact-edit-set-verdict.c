/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_set_verdict:
 * @state: a state
 * @context: who settles it
 * @claim_id: id of a claim
 * @verdict: what was found
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM
 *
 * Settles whether a claim holds. Only a person's word comes here: nothing in Factdesk sets a verdict of its own.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_verdict (FactState        *state,
                       FactEditContext  *context,
                       const char       *claim_id,
                       FactVerdict       verdict,
                       GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_VERDICT);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (FactClaim) after = NULL;

  if (before == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Verdict on Claim %u"), fact_claim_get_number (before));
  if (fact_claim_get_verdict (before) == verdict)
    return fact_edit_builder_end (builder);

  after = fact_claim_with_verdict (before, verdict);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_VERDICT, after, NULL,
                               fact_verdict_to_nick (fact_claim_get_verdict (before)), fact_verdict_to_nick (verdict));

  return fact_edit_builder_end (builder);
}
