/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-marks.h"

#include <glib/gi18n-lib.h>

static FactEvidence *
make_evidence (FactEditContext *context,
               FactAnchor      *anchor,
               FactStance       stance,
               const char      *note)
{
  g_autoptr (GRefString) id = fact_edit_context_new_id (context);
  g_autoptr (FactEvidence) bare = fact_evidence_new_span (id, anchor, stance, fact_edit_context_get_author (context));

  return fact_evidence_with_note (bare, note);
}

/**
 * fact_edit_add_evidence:
 * @state: a state
 * @context: who links it
 * @claim_id: id of a claim
 * @article_id: id of an article, which may be the one the claim is made in
 * @span: the passage, in code points
 * @stance: how it bears on the claim
 * @note: (nullable): a remark on it
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_BAD_SPAN, %FACT_EDIT_ERROR_BAD_VALUE,
 *   %FACT_EDIT_ERROR_EXISTS
 *
 * Links a passage to a claim as evidence.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_add_evidence (FactState        *state,
                        FactEditContext  *context,
                        const char       *claim_id,
                        const char       *article_id,
                        FactSpan          span,
                        FactStance        stance,
                        const char       *note,
                        GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ADD_EVIDENCE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (FactAnchor) anchor = NULL;
  g_autoptr (GPtrArray) evidence = NULL;
  g_autoptr (FactClaim) after = NULL;
  FactEvidence *added;

  if (before == NULL || !fact_edit_check_string (note, error))
    return NULL;
  anchor = fact_edit_make_anchor (state, article_id, span, error);
  if (anchor == NULL)
    return NULL;
  if (fact_edit_rests_on (before, anchor))
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_EXISTS,
                   _("These words are evidence for claim %u already. Its stance can be changed beside the claim."),
                   fact_claim_get_number (before));
      return NULL;
    }

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Evidence for Claim %u"), fact_claim_get_number (before));
  added = make_evidence (context, anchor, stance, note);
  evidence = fact_edit_copy_evidence (before);
  g_ptr_array_add (evidence, added);
  after = fact_claim_with_evidence (before, evidence);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_EVIDENCE, after, fact_record_get_id (added), NULL,
                               fact_stance_to_nick (stance));

  return fact_edit_builder_end (builder);
}
