/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_remove_evidence:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @evidence_id: id of some of its evidence
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE
 *
 * Takes evidence off a claim.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_remove_evidence (FactState        *state,
                           FactEditContext  *context,
                           const char       *claim_id,
                           const char       *evidence_id,
                           GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_REMOVE_EVIDENCE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (GPtrArray) evidence = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL || fact_edit_find_evidence (before, evidence_id, &place, error) == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Unlinking from Claim %u"), fact_claim_get_number (before));
  evidence = fact_edit_copy_evidence (before);
  g_ptr_array_remove_index (evidence, place);
  after = fact_claim_with_evidence (before, evidence);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_EVIDENCE, after, evidence_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
