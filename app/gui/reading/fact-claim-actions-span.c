/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-claim-actions-private.h"

#include "navigation/fact-claim-marks.h"
#include "text/fact-span-step.h"

/* The actions that move the ends of the mark one is at, word by word. */

typedef struct
{
  const char *claim_id;
  const char *mark_id;
  gboolean    is_evidence;
  FactAnchor *anchor;
} PresentMark;

/* The mark that was gone to or clicked, or else where the claim is made in the article on show; FALSE when it is in another one. */
static gboolean
find_mark (FactNavigation *navigation,
           PresentMark    *mark)
{
  FactClaim *claim = fact_navigation_get_claim (navigation);
  const char *article_id = fact_navigation_get_article_id (navigation);
  FactOccurrence *occurrence;
  guint place;

  if (claim == NULL)
    return FALSE;

  mark->claim_id = fact_record_get_id (claim);
  mark->mark_id = fact_navigation_get_mark_id (navigation);
  mark->anchor = fact_claim_marks_find_anchor (claim, mark->mark_id);
  if (mark->anchor == NULL)
    {
      occurrence = fact_claim_marks_find_near_occurrence (claim, article_id);
      mark->mark_id = occurrence != NULL ? fact_record_get_id (occurrence) : NULL;
      mark->anchor = occurrence != NULL ? fact_occurrence_get_anchor (occurrence) : NULL;
    }
  mark->is_evidence = mark->mark_id != NULL && fact_claim_find_evidence (claim, mark->mark_id, &place);

  return mark->anchor != NULL && g_strcmp0 (fact_anchor_get_article_id (mark->anchor), article_id) == 0;
}

static void
move_end (GtkWidget    *workbench,
          FactSpanStep  step)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactDocument *document = fact_navigation_get_document (navigation);
  FactArticle *article = fact_navigation_get_article (navigation);
  FactState *state = fact_document_get_state (document);
  FactEditContext *context = fact_document_get_context (document);
  g_autoptr (GError) error = NULL;
  PresentMark mark;
  FactEdit *edit;
  FactSpan span;

  if (article == NULL || !find_mark (navigation, &mark) ||
      !fact_span_step (fact_article_get_text (article), fact_anchor_get_span (mark.anchor), step, &span))
    {
      gtk_widget_error_bell (workbench);
      return;
    }

  if (mark.is_evidence)
    edit = fact_edit_set_evidence_span (state, context, mark.claim_id, mark.mark_id, span, &error);
  else
    edit = fact_edit_set_occurrence_span (state, context, mark.claim_id, mark.mark_id, span, &error);

  if (!fact_document_apply (document, edit, &error))
    fact_workbench_report_error (workbench, error);
}

static void
end_on_cb (GtkWidget  *workbench,
           const char *action_name,
           GVariant   *parameter)
{
  move_end (workbench, FACT_SPAN_END_ON);
}

static void
end_back_cb (GtkWidget  *workbench,
             const char *action_name,
             GVariant   *parameter)
{
  move_end (workbench, FACT_SPAN_END_BACK);
}

static void
start_on_cb (GtkWidget  *workbench,
             const char *action_name,
             GVariant   *parameter)
{
  move_end (workbench, FACT_SPAN_START_ON);
}

static void
start_back_cb (GtkWidget  *workbench,
               const char *action_name,
               GVariant   *parameter)
{
  move_end (workbench, FACT_SPAN_START_BACK);
}

static const FactTableAction span_moves[] = {
  { "claim.end-on", NULL, end_on_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
  { "claim.end-back", NULL, end_back_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
  { "claim.start-on", NULL, start_on_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
  { "claim.start-back", NULL, start_back_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
};

const FactTableAction *
_fact_claim_actions_get_span_moves (guint *n)
{
  *n = G_N_ELEMENTS (span_moves);

  return span_moves;
}
