/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_move_evidence:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @evidence_id: id of some of its evidence
 * @place: which of the claim's evidence it is to be, from 0; the last for any greater number
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_move_evidence (FactState        *state,
                         FactEditContext  *context,
                         const char       *claim_id,
                         const char       *evidence_id,
                         guint             place,
                         GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_MOVE_EVIDENCE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (GPtrArray) evidence = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place_before, place_after;

  if (before == NULL || fact_edit_find_evidence (before, evidence_id, &place_before, error) == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Order of Evidence for Claim %u"), fact_claim_get_number (before));
  place_after = MIN (place, fact_claim_get_n_evidence (before) - 1);
  if (place_before == place_after)
    return fact_edit_builder_end (builder);

  evidence = fact_edit_copy_evidence (before);
  g_ptr_array_insert (evidence, place_after, g_ptr_array_steal_index (evidence, place_before));
  after = fact_claim_with_evidence (before, evidence);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_ORDER, after, evidence_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
