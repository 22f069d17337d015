/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_set_stance:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @evidence_id: id of some of its evidence
 * @stance: how it bears on the claim
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_stance (FactState        *state,
                      FactEditContext  *context,
                      const char       *claim_id,
                      const char       *evidence_id,
                      FactStance        stance,
                      GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_STANCE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactEvidence *item;
  g_autoptr (GPtrArray) evidence = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL)
    return NULL;
  item = fact_edit_find_evidence (before, evidence_id, &place, error);
  if (item == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Stance of Evidence for Claim %u"), fact_claim_get_number (before));
  if (fact_evidence_get_stance (item) == stance)
    return fact_edit_builder_end (builder);

  evidence = fact_edit_copy_evidence (before);
  fact_record_unref (evidence->pdata[place]);
  evidence->pdata[place] = fact_evidence_with_stance (item, stance);
  after = fact_claim_with_evidence (before, evidence);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_STANCE, after, evidence_id,
                               fact_stance_to_nick (fact_evidence_get_stance (item)), fact_stance_to_nick (stance));

  return fact_edit_builder_end (builder);
}
