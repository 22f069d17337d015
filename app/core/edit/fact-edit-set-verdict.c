/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

static void
set_label (FactEditBuilder *builder,
           GPtrArray       *claims)
{
  /* Translators: both come after “Undo” and “Redo” */
  if (claims->len == 1)
    fact_edit_builder_set_label (builder, _("Verdict on Claim %u"), fact_claim_get_number (g_ptr_array_index (claims, 0)));
  else
    fact_edit_builder_set_label (builder, ngettext ("Verdict on %u Claim", "Verdict on %u Claims", claims->len), claims->len);
}

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
  const char *claim_ids[] = { claim_id != NULL ? claim_id : "", NULL };

  return fact_edit_set_verdicts (state, context, claim_ids, verdict, error);
}

/**
 * fact_edit_set_verdicts:
 * @state: a state
 * @context: who settles them
 * @claim_ids: (array zero-terminated=1): ids of claims; one said twice counts once
 * @verdict: what was found of each
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM
 *
 * fact_edit_set_verdict() for many claims in one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_verdicts (FactState           *state,
                        FactEditContext     *context,
                        const char * const  *claim_ids,
                        FactVerdict          verdict,
                        GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_VERDICT);
  g_autoptr (GPtrArray) claims = fact_edit_find_claims (state, claim_ids, error);

  if (claims == NULL)
    return NULL;

  set_label (builder, claims);
  for (guint i = 0; i < claims->len; i++)
    {
      FactClaim *before = g_ptr_array_index (claims, i);
      g_autoptr (FactClaim) after = NULL;

      if (fact_claim_get_verdict (before) == verdict)
        continue;

      after = fact_claim_with_verdict (before, verdict);
      fact_edit_builder_replace (builder, before, after);
      fact_edit_builder_log_claim (builder, FACT_ACTION_VERDICT, after, NULL,
                                   fact_verdict_to_nick (fact_claim_get_verdict (before)), fact_verdict_to_nick (verdict));
    }

  return fact_edit_builder_end (builder);
}
