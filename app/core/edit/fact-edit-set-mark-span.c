/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-marks.h"

#include <glib/gi18n-lib.h>

/* What the words a claim is made at have in common with those it rests on: where they begin and end can be adjusted. */
typedef struct
{
  FactAction   action;
  FactAnchor *(*get_anchor)  (FactClaim   *claim,
                              guint        place);
  gboolean    (*check_free)  (FactClaim   *claim,
                              FactAnchor  *anchor,
                              GError     **error);
  FactClaim  *(*with_anchor) (FactClaim   *claim,
                              guint        place,
                              FactAnchor  *anchor);
} MarkClass;

static FactAnchor *
get_occurrence_anchor (FactClaim *claim,
                       guint      place)
{
  return fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, place));
}

static gboolean
check_not_made_there (FactClaim   *claim,
                      FactAnchor  *anchor,
                      GError     **error)
{
  if (!fact_edit_stands_at (claim, anchor))
    return TRUE;

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_EXISTS,
               _("Claim %u is marked at these very words already."), fact_claim_get_number (claim));

  return FALSE;
}

static FactClaim *
with_occurrence_anchor (FactClaim  *claim,
                        guint       place,
                        FactAnchor *anchor)
{
  g_autoptr (GPtrArray) marks = fact_edit_copy_occurrences (claim);
  g_autoptr (FactOccurrence) before = marks->pdata[place];

  marks->pdata[place] = fact_occurrence_with_anchor (before, anchor);

  return fact_claim_with_occurrences (claim, marks);
}

static FactAnchor *
get_evidence_anchor (FactClaim *claim,
                     guint      place)
{
  return fact_evidence_get_anchor (fact_claim_get_evidence (claim, place));
}

static gboolean
check_not_resting_there (FactClaim   *claim,
                         FactAnchor  *anchor,
                         GError     **error)
{
  if (!fact_edit_rests_on (claim, anchor))
    return TRUE;

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_EXISTS,
               _("These words are evidence for claim %u already. Its stance can be changed beside the claim."), fact_claim_get_number (claim));

  return FALSE;
}

static FactClaim *
with_evidence_anchor (FactClaim  *claim,
                      guint       place,
                      FactAnchor *anchor)
{
  g_autoptr (GPtrArray) marks = fact_edit_copy_evidence (claim);
  g_autoptr (FactEvidence) before = marks->pdata[place];

  marks->pdata[place] = fact_evidence_with_anchor (before, anchor);

  return fact_claim_with_evidence (claim, marks);
}

static const MarkClass occurrences = {
  FACT_ACTION_OCCURRENCE_SPAN, get_occurrence_anchor, check_not_made_there, with_occurrence_anchor
};

static const MarkClass evidence = {
  FACT_ACTION_EVIDENCE_SPAN, get_evidence_anchor, check_not_resting_there, with_evidence_anchor
};

static FactEdit *
set_span (FactEditBuilder  *builder,
          FactState        *state,
          FactClaim        *claim,
          const MarkClass  *marks,
          guint             place,
          const char       *mark_id,
          FactSpan          span,
          GError          **error)
{
  FactAnchor *was = marks->get_anchor (claim, place);
  g_autoptr (FactAnchor) anchor = fact_edit_make_anchor (state, fact_anchor_get_article_id (was), span, error);
  g_autoptr (FactClaim) after = NULL;

  if (anchor == NULL)
    return NULL;

  if (!fact_edit_is_same_place (was, anchor))
    {
      if (!marks->check_free (claim, anchor, error))
        return NULL;
    }
  else if (fact_anchor_get_state (was) == FACT_ANCHOR_OK)
    {
      return fact_edit_builder_end (builder);
    }

  after = marks->with_anchor (claim, place, anchor);
  fact_edit_builder_replace (builder, claim, after);
  fact_edit_builder_log_claim (builder, marks->action, after, mark_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}

/**
 * fact_edit_set_occurrence_span:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @occurrence_id: id of one of its occurrences
 * @span: where it begins and ends from now on in the same article, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE, %FACT_EDIT_ERROR_BAD_SPAN, %FACT_EDIT_ERROR_EXISTS
 *
 * Adjusts the ends of a mark. One that was to be rechecked or lost is good again with that. Moving an end step by step coalesces to
 * one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_occurrence_span (FactState        *state,
                               FactEditContext  *context,
                               const char       *claim_id,
                               const char       *occurrence_id,
                               FactSpan          span,
                               GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_OCCURRENCE_SPAN);
  FactClaim *claim = fact_edit_find_claim (state, claim_id, error);
  guint place;

  if (claim == NULL || fact_edit_find_occurrence (claim, occurrence_id, &place, error) == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Words of Claim %u"), fact_claim_get_number (claim));
  fact_edit_builder_set_key (builder, "occurrence %s span", occurrence_id);

  return set_span (builder, state, claim, &occurrences, place, occurrence_id, span, error);
}

/**
 * fact_edit_set_evidence_span:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @evidence_id: id of some of its evidence that is a passage
 * @span: where it begins and ends from now on in the same article, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE, %FACT_EDIT_ERROR_BAD_SPAN, %FACT_EDIT_ERROR_EXISTS
 *
 * Adjusts the ends of a mark, as fact_edit_set_occurrence_span() does.
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
  FactClaim *claim = fact_edit_find_claim (state, claim_id, error);
  FactEvidence *mark;
  guint place;

  if (claim == NULL)
    return NULL;
  mark = fact_edit_find_evidence (claim, evidence_id, &place, error);
  if (mark == NULL)
    return NULL;
  if (fact_evidence_get_anchor (mark) == NULL)
    {
      g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_SPAN, _("This evidence is no passage of an article."));
      return NULL;
    }

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Words of Evidence for Claim %u"), fact_claim_get_number (claim));
  fact_edit_builder_set_key (builder, "evidence %s span", evidence_id);

  return set_span (builder, state, claim, &evidence, place, evidence_id, span, error);
}
