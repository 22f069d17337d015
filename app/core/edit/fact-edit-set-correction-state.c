/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_set_correction_state:
 * @state: a state
 * @context: who says so
 * @claim_id: id of a claim
 * @correction_state: what has become of the correction it suggests
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM; %FACT_EDIT_ERROR_BAD_VALUE where the claim suggests none
 *
 * Says whether the editor took a suggested correction. Other words for it are another suggestion: fact_edit_set_claim_field() sets
 * it back to proposed.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_correction_state (FactState            *state,
                                FactEditContext      *context,
                                const char           *claim_id,
                                FactCorrectionState   correction_state,
                                GError              **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_CORRECTION_STATE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (FactClaim) after = NULL;

  if (before == NULL)
    return NULL;
  if (*fact_claim_get_field (before, FACT_CLAIM_CORRECTION) == '\0' && correction_state != FACT_CORRECTION_PROPOSED)
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                   _("Claim %u suggests no correction that could be accepted or declined."), fact_claim_get_number (before));
      return NULL;
    }

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Decision on Correction of Claim %u"), fact_claim_get_number (before));
  if (fact_claim_get_correction_state (before) == correction_state)
    return fact_edit_builder_end (builder);

  after = fact_claim_with_correction_state (before, correction_state);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_CORRECTION, after, NULL,
                               fact_correction_state_to_nick (fact_claim_get_correction_state (before)),
                               fact_correction_state_to_nick (correction_state));

  return fact_edit_builder_end (builder);
}
