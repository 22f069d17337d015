/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-claim-actions-private.h"

#include "navigation/fact-claim-marks.h"
#include "reading/fact-span-arrows.h"

/* Moving the ends of the mark one is at: word by word with keys, or to where they were dragged. */

static void
set_span (GtkWidget  *workbench,
          FactClaim  *claim,
          const char *mark_id,
          FactSpan    span)
{
  FactDocument *document = fact_navigation_get_document (_fact_claim_actions_get_navigation (workbench));
  FactState *state = fact_document_get_state (document);
  FactEditContext *context = fact_document_get_context (document);
  const char *claim_id = fact_record_get_id (claim);
  g_autoptr (GError) error = NULL;
  FactEdit *edit;
  guint place;

  if (fact_claim_find_evidence (claim, mark_id, &place))
    edit = fact_edit_set_evidence_span (state, context, claim_id, mark_id, span, &error);
  else
    edit = fact_edit_set_occurrence_span (state, context, claim_id, mark_id, span, &error);

  if (!fact_document_apply (document, edit, &error))
    fact_workbench_report_error (workbench, error);
}

/**
 * fact_claim_actions_resize_mark:
 * @workbench: a FactWorkbench
 * @mark_id: an occurrence or evidence of the current claim
 * @span: where it is from now on, code points of its article
 *
 * Moves the ends of a mark to where they were dragged. It is a step of its own, however soon another follows.
 */
void
fact_claim_actions_resize_mark (GtkWidget  *workbench,
                                const char *mark_id,
                                FactSpan    span)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactHistory *history = fact_document_get_history (fact_navigation_get_document (navigation));
  FactClaim *claim = fact_navigation_get_claim (navigation);

  if (claim == NULL)
    return;

  fact_history_break_coalescing (history);
  set_span (workbench, claim, mark_id, span);
  fact_history_break_coalescing (history);
}

static gboolean
step (FactText         *text,
      FactSpan          span,
      FactSpanSide      side,
      GtkDirectionType  arrow,
      FactSpan         *moved)
{
  return fact_span_step (text, span, fact_span_arrows_get_step (text, span, side, arrow), moved);
}

static void
move (GtkWidget        *workbench,
      FactSpanSide      side,
      GtkDirectionType  arrow)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactArticle *article = fact_navigation_get_article (navigation);
  FactClaim *claim = fact_navigation_get_claim (navigation);
  const char *mark_id = NULL;
  FactSpan span;

  if (article != NULL && claim != NULL)
    mark_id = fact_claim_marks_find_present (claim, fact_navigation_get_mark_id (navigation), fact_record_get_id (article));
  if (mark_id == NULL ||
      !step (fact_article_get_text (article), fact_anchor_get_span (fact_claim_marks_find_anchor (claim, mark_id)), side, arrow, &span))
    {
      gtk_widget_error_bell (workbench);
      return;
    }

  set_span (workbench, claim, mark_id, span);
}

static void
end_right_cb (GtkWidget  *workbench,
              const char *action_name,
              GVariant   *parameter)
{
  move (workbench, FACT_SPAN_END, GTK_DIR_RIGHT);
}

static void
end_left_cb (GtkWidget  *workbench,
             const char *action_name,
             GVariant   *parameter)
{
  move (workbench, FACT_SPAN_END, GTK_DIR_LEFT);
}

static void
start_right_cb (GtkWidget  *workbench,
                const char *action_name,
                GVariant   *parameter)
{
  move (workbench, FACT_SPAN_START, GTK_DIR_RIGHT);
}

static void
start_left_cb (GtkWidget  *workbench,
               const char *action_name,
               GVariant   *parameter)
{
  move (workbench, FACT_SPAN_START, GTK_DIR_LEFT);
}

static const FactTableAction span_moves[] = {
  { "claim.end-right", NULL, end_right_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
  { "claim.end-left", NULL, end_left_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
  { "claim.start-right", NULL, start_right_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
  { "claim.start-left", NULL, start_left_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
};

const FactTableAction *
_fact_claim_actions_get_span_moves (guint *n)
{
  *n = G_N_ELEMENTS (span_moves);

  return span_moves;
}
