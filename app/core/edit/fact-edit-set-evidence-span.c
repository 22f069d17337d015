/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-marks.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_set_evidence_span:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @evidence_id: id of some of its evidence that is a passage
 * @span: where it begins and ends from now on in the same article, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE, %FACT_EDIT_ERROR_BAD_SPAN, %FACT_EDIT_ERROR_EXISTS
 *
 * Adjusts the ends of a mark. One that was to be rechecked or lost is good again with that. Moving an end step by step coalesces to
 * one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_evidence_span (FactState        *state,
                             FactEditContext  *context,
                             const char       *claim_id,
                             const char       *evidence_id,
                             FactSpan          span,
                             GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_EVIDENCE_SPAN);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactEvidence *mark = NULL;
  FactAnchor *was;
  g_autoptr (FactAnchor) anchor = NULL;
  g_autoptr (GPtrArray) marks = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before != NULL)
    mark = fact_edit_find_evidence (before, evidence_id, &place, error);
  if (mark == NULL)
    return NULL;
  if (fact_evidence_get_anchor (mark) == NULL)
    {
      g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_SPAN, _("This evidence is no passage of an article."));
      return NULL;
    }
  was = fact_evidence_get_anchor (mark);
  anchor = fact_edit_make_anchor (state, fact_anchor_get_article_id (was), span, error);
  if (anchor == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Words of Evidence for Claim %u"), fact_claim_get_number (before));
  fact_edit_builder_set_key (builder, "evidence %s span", evidence_id);
  if (fact_edit_is_same_place (was, anchor) && fact_anchor_get_state (was) == FACT_ANCHOR_OK)
    return fact_edit_builder_end (builder);
  if (!fact_edit_is_same_place (was, anchor) && fact_edit_rests_on (before, anchor))
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_EXISTS,
                   _("These words are evidence for claim %u already. Its stance can be changed beside the claim."), fact_claim_get_number (before));
      return NULL;
    }

  marks = fact_edit_copy_evidence (before);
  fact_record_unref (marks->pdata[place]);
  marks->pdata[place] = fact_evidence_with_anchor (mark, anchor);
  after = fact_claim_with_evidence (before, marks);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_EVIDENCE_SPAN, after, evidence_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
