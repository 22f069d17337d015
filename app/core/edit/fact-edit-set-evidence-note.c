/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_set_evidence_note:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @evidence_id: id of some of its evidence
 * @note: (nullable): a remark on it; empty for none
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Typing into one note coalesces to one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_evidence_note (FactState        *state,
                             FactEditContext  *context,
                             const char       *claim_id,
                             const char       *evidence_id,
                             const char       *note,
                             GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_EVIDENCE_NOTE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactEvidence *item;
  g_autoptr (GPtrArray) evidence = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL || !fact_edit_check_string (note, error))
    return NULL;
  item = fact_edit_find_evidence (before, evidence_id, &place, error);
  if (item == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Note on Evidence for Claim %u"), fact_claim_get_number (before));
  fact_edit_builder_set_key (builder, "evidence %s note", evidence_id);
  if (g_strcmp0 (fact_evidence_get_note (item), note != NULL ? note : "") == 0)
    return fact_edit_builder_end (builder);

  evidence = fact_edit_copy_evidence (before);
  fact_record_unref (evidence->pdata[place]);
  evidence->pdata[place] = fact_evidence_with_note (item, note);
  after = fact_claim_with_evidence (before, evidence);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_NOTE, after, evidence_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
