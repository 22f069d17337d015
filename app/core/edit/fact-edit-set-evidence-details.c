/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-check-detail.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

static gboolean
has_same_details (FactEvidence *evidence,
                  FactEvidence *other)
{
  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      if (g_strcmp0 (fact_evidence_get_detail (evidence, detail), fact_evidence_get_detail (other, detail)) != 0)
        return FALSE;
    }

  return TRUE;
}

/* Where it would say something else than it does: what never changes may be given once more. */
static gboolean
check_fixed (FactEvidence        *evidence,
             const char * const  *values,
             GError             **error)
{
  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      if (values[detail] != NULL
          && fact_evidence_kind_get_need (fact_evidence_get_kind (evidence), detail) == FACT_DETAIL_FIXED
          && g_strcmp0 (values[detail], fact_evidence_get_detail (evidence, detail)) != 0)
        {
          g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                               _("The file of an attachment cannot be changed. Attach the other file, and unlink this one."));
          return FALSE;
        }
    }

  return TRUE;
}

/* Typing into one field coalesces; what a form changes in several is a step of its own. */
static void
set_key (FactEditBuilder     *builder,
         const char          *evidence_id,
         const char * const  *values)
{
  FactEvidenceDetail only = 0;
  guint n = 0;

  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      if (values[detail] != NULL)
        {
          only = detail;
          n++;
        }
    }
  if (n == 1)
    fact_edit_builder_set_key (builder, "evidence %s %s", evidence_id, fact_evidence_detail_to_nick (only));
}

/**
 * fact_edit_set_evidence_details:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @evidence_id: id of some of its evidence, which is no span
 * @values: (array fixed-size=13) (element-type utf8): for each FactEvidenceDetail what it is to say, "" for nothing; %NULL leaves it as
 *   it is
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Changes what evidence tells. A calculation that is given is computed anew, also when it is the same. Typing into one detail
 * coalesces to one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_evidence_details (FactState           *state,
                                FactEditContext     *context,
                                const char          *claim_id,
                                const char          *evidence_id,
                                const char * const  *values,
                                GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_EVIDENCE_DETAILS);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactEvidence *item;
  g_autoptr (FactEvidence) changed = NULL;
  g_autoptr (GPtrArray) evidence = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL)
    return NULL;
  item = fact_edit_find_evidence (before, evidence_id, &place, error);
  if (item == NULL || !check_fixed (item, values, error))
    return NULL;
  changed = fact_edit_with_details (item, values, error);
  if (changed == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Details of Evidence for Claim %u"), fact_claim_get_number (before));
  set_key (builder, evidence_id, values);
  if (has_same_details (item, changed))
    return fact_edit_builder_end (builder);

  evidence = fact_edit_copy_evidence (before);
  fact_record_unref (evidence->pdata[place]);
  evidence->pdata[place] = g_steal_pointer (&changed);
  after = fact_claim_with_evidence (before, evidence);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_DETAIL, after, evidence_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
