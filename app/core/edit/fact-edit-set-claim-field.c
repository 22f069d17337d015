/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-timestamp.h"

#include <glib/gi18n-lib.h>

static void
set_label (FactEditBuilder *builder,
           FactClaim       *claim,
           FactClaimField   field)
{
  /* Translators: these come after “Undo” and “Redo” */
  static const char * const labels[FACT_CLAIM_N_FIELDS] = {
    [FACT_CLAIM_STATEMENT] = N_("Statement of Claim %u"),
    [FACT_CLAIM_CLAIMANT] = N_("Claimant of Claim %u"),
    [FACT_CLAIM_RATIONALE] = N_("Rationale of Claim %u"),
    [FACT_CLAIM_CORRECTION] = N_("Correction of Claim %u"),
    [FACT_CLAIM_ASSIGNEE] = N_("Assignee of Claim %u"),
    [FACT_CLAIM_CHECKED_BY] = N_("Checker of Claim %u"),
    [FACT_CLAIM_CHECKED_AT] = N_("Time of Check of Claim %u"),
    [FACT_CLAIM_REVIEWED_BY] = N_("Reviewer of Claim %u"),
    [FACT_CLAIM_REVIEWED_AT] = N_("Time of Review of Claim %u"),
  };

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"     /* every label of the table takes one number */
  fact_edit_builder_set_label (builder, _(labels[field]), fact_claim_get_number (claim));
#pragma GCC diagnostic pop
}

static gboolean
check_value (FactClaimField   field,
             const char      *value,
             GError         **error)
{
  if (!fact_edit_check_string (value, error))
    return FALSE;

  if (field == FACT_CLAIM_STATEMENT && fact_edit_is_blank (value))
    {
      g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                           _("A claim needs a statement. Write what is claimed, or delete the claim."));
      return FALSE;
    }
  if ((field == FACT_CLAIM_CHECKED_AT || field == FACT_CLAIM_REVIEWED_AT)
      && value != NULL && *value != '\0' && !fact_timestamp_is_valid (value))
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                   _("“%s” is not a time. Write it as 2024-10-25T14:30:00Z."), value);
      return FALSE;
    }

  return TRUE;
}

/* Who accepted or declined a correction did so with its words: other words are another suggestion. */
static FactClaim *
change_field (FactClaim      *claim,
              FactClaimField  field,
              const char     *value)
{
  g_autoptr (FactClaim) changed = fact_claim_with_field (claim, field, value);

  if (field != FACT_CLAIM_CORRECTION)
    return g_steal_pointer (&changed);

  return fact_claim_with_correction_state (changed, FACT_CORRECTION_PROPOSED);
}

static void
log_change (FactEditBuilder *builder,
            FactClaim       *before,
            FactClaim       *after,
            FactClaimField   field)
{
  FactCorrectionState was = fact_claim_get_correction_state (before);
  FactCorrectionState is = fact_claim_get_correction_state (after);

  fact_edit_builder_log_claim (builder, FACT_ACTION_FIELD, after, fact_claim_field_to_nick (field), NULL, NULL);
  if (was != is)
    fact_edit_builder_log_claim (builder, FACT_ACTION_CORRECTION, after, NULL, fact_correction_state_to_nick (was),
                                 fact_correction_state_to_nick (is));
}

/**
 * fact_edit_set_claim_field:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @field: which of its texts
 * @value: (nullable): what it is to say; empty for nothing, which a statement cannot be
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Changes a text of a claim. Typing into one field coalesces to one step. Other words for a correction that was accepted or declined
 * set it back to proposed.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_claim_field (FactState        *state,
                           FactEditContext  *context,
                           const char       *claim_id,
                           FactClaimField    field,
                           const char       *value,
                           GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_CLAIM_FIELD);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (FactClaim) after = NULL;

  if (before == NULL || !check_value (field, value, error))
    return NULL;

  set_label (builder, before, field);
  fact_edit_builder_set_key (builder, "claim %s %s", claim_id, fact_claim_field_to_nick (field));
  if (g_strcmp0 (fact_claim_get_field (before, field), value != NULL ? value : "") == 0)
    return fact_edit_builder_end (builder);

  after = change_field (before, field, value);
  fact_edit_builder_replace (builder, before, after);
  log_change (builder, before, after, field);

  return fact_edit_builder_end (builder);
}
