/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-check-detail.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/* What was not given at all is missing as much as what was left empty. */
static gboolean
check_complete (FactEvidenceKind     kind,
                const char * const  *values,
                GError             **error)
{
  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      if (values[detail] == NULL && !fact_edit_check_detail (kind, detail, NULL, error))
        return FALSE;
    }

  return TRUE;
}

static FactEvidence *
make_evidence (FactEditContext     *context,
               FactEvidenceKind     kind,
               const char * const  *values,
               FactStance           stance,
               const char          *note,
               GError             **error)
{
  g_autoptr (GRefString) id = fact_edit_context_new_id (context);
  g_autoptr (FactEvidence) bare = fact_evidence_new (id, kind, stance, fact_edit_context_get_author (context));
  g_autoptr (FactEvidence) detailed = fact_edit_with_details (bare, values, error);

  return detailed != NULL ? fact_evidence_with_note (detailed, note) : NULL;
}

/**
 * fact_edit_add_outside_evidence:
 * @state: a state
 * @context: who adds it
 * @claim_id: id of a claim
 * @kind: what it is; not a span, for which there is fact_edit_add_evidence()
 * @values: (array fixed-size=13) (element-type utf8): for each FactEvidenceDetail what it says, or %NULL
 * @stance: how it bears on the claim
 * @note: (nullable): a remark on it
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Links something that is in no article of the project. Which details it has to have, and which it can, says
 * fact_evidence_kind_get_need(). The file of an attachment is in its folder before this.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_add_outside_evidence (FactState           *state,
                                FactEditContext     *context,
                                const char          *claim_id,
                                FactEvidenceKind     kind,
                                const char * const  *values,
                                FactStance           stance,
                                const char          *note,
                                GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ADD_OUTSIDE_EVIDENCE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (GPtrArray) evidence = NULL;
  g_autoptr (FactClaim) after = NULL;
  FactEvidence *added;

  g_return_val_if_fail (kind != FACT_EVIDENCE_SPAN, NULL);

  if (before == NULL || !fact_edit_check_string (note, error) || !check_complete (kind, values, error))
    return NULL;
  added = make_evidence (context, kind, values, stance, note, error);
  if (added == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Evidence for Claim %u"), fact_claim_get_number (before));
  evidence = fact_edit_copy_evidence (before);
  g_ptr_array_add (evidence, added);
  after = fact_claim_with_evidence (before, evidence);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_EVIDENCE, after, fact_record_get_id (added), NULL,
                               fact_stance_to_nick (stance));

  return fact_edit_builder_end (builder);
}
