/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-claim-actions-private.h"

#include <glib/gi18n-lib.h>

#include "reading/fact-claim-steps.h"
#include "reading/fact-mark-deletion.h"
#include "text/fact-selection.h"

/* The actions that change a claim. */

static FactDocument *
get_document (GtkWidget *workbench)
{
  return fact_navigation_get_document (_fact_claim_actions_get_navigation (workbench));
}

static FactState *
get_state (GtkWidget *workbench)
{
  return fact_document_get_state (get_document (workbench));
}

static FactEditContext *
get_context (GtkWidget *workbench)
{
  return fact_document_get_context (get_document (workbench));
}

/* Takes what an edit function gave; FALSE when it was refused, which the user has been told then. */
static gboolean
apply (GtkWidget *workbench,
       FactEdit  *edit,
       GError    *edit_error)
{
  g_autoptr (GError) error = edit_error;

  if (fact_document_apply (get_document (workbench), edit, &error))
    return TRUE;

  fact_workbench_report_error (workbench, error);

  return FALSE;
}

/* The selected words; FALSE when there are none, which the user has been told then. */
static gboolean
get_span (GtkWidget *workbench,
          FactSpan  *span)
{
  FactReadingPane *pane = fact_workbench_get_reading_pane (FACT_WORKBENCH (workbench));
  FactArticle *article = fact_navigation_get_article (_fact_claim_actions_get_navigation (workbench));
  FactSpan selection = { 0, 0 };
  g_autoptr (GError) error = NULL;

  if (article == NULL)
    return FALSE;

  fact_reading_pane_get_selection (pane, &selection);
  if (fact_selection_to_span (fact_article_get_text (article), selection, span, &error))
    return TRUE;

  fact_workbench_report_error (workbench, error);

  return FALSE;
}

static void
clear_selection (GtkWidget *workbench)
{
  fact_reading_pane_clear_selection (fact_workbench_get_reading_pane (FACT_WORKBENCH (workbench)));
}

static FactClaim *
find_added_claim (FactEdit *edit)
{
  FactChangeSet *changes = fact_edit_get_changes (edit);

  for (guint i = 0, n = fact_change_set_get_n (changes); i < n; i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_CLAIM && change->before == NULL)
        return (FactClaim *) change->after;
    }

  return NULL;
}

static void
new_cb (GtkWidget  *workbench,
        const char *action_name,
        GVariant   *parameter)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  g_autoptr (FactEdit) edit = NULL;
  GError *error = NULL;
  FactClaim *claim;
  FactSpan span;

  if (!get_span (workbench, &span))
    return;

  edit = fact_edit_add_claim (get_state (workbench), get_context (workbench),
                              fact_navigation_get_article_id (navigation), span, NULL, &error);
  if (!apply (workbench, edit != NULL ? fact_edit_ref (edit) : NULL, error))
    return;

  clear_selection (workbench);
  claim = find_added_claim (edit);
  fact_navigation_select_mark (navigation, fact_record_get_id (claim),
                               fact_record_get_id (fact_claim_get_occurrence (claim, 0)));
  fact_navigation_edit_statement (navigation);
}

static void
add_occurrence_cb (GtkWidget  *workbench,
                   const char *action_name,
                   GVariant   *parameter)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactClaim *claim = fact_navigation_get_claim (navigation);
  g_autofree char *message = NULL;
  GError *error = NULL;
  FactEdit *edit;
  FactSpan span;

  if (claim == NULL || !get_span (workbench, &span))
    return;

  message = g_strdup_printf (_("Added as an occurrence of claim %u"), fact_claim_get_number (claim));
  edit = fact_edit_add_occurrence (get_state (workbench), get_context (workbench), fact_record_get_id (claim),
                                   fact_navigation_get_article_id (navigation), span, &error);
  if (!apply (workbench, edit, error))
    return;

  clear_selection (workbench);
  fact_workbench_toast (workbench, message);
}

static char *
format_linked (FactClaim  *claim,
               FactStance  stance)
{
  guint number = fact_claim_get_number (claim);

  switch (stance)
    {
    case FACT_STANCE_SUPPORTS:
      return g_strdup_printf (_("Linked to claim %u as evidence: supports"), number);
    case FACT_STANCE_DISPUTES:
      return g_strdup_printf (_("Linked to claim %u as evidence: disputes"), number);
    case FACT_STANCE_CONTEXT:
    default:
      return g_strdup_printf (_("Linked to claim %u as evidence: context"), number);
    }
}

static void
link_cb (GtkWidget  *workbench,
         const char *action_name,
         GVariant   *parameter)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactClaim *claim = fact_navigation_get_claim (navigation);
  g_autofree char *message = NULL;
  FactStance stance;
  GError *error = NULL;
  FactEdit *edit;
  FactSpan span;

  if (claim == NULL || !fact_stance_from_nick (g_variant_get_string (parameter, NULL), &stance) ||
      !get_span (workbench, &span))
    return;

  message = format_linked (claim, stance);
  edit = fact_edit_add_evidence (get_state (workbench), get_context (workbench), fact_record_get_id (claim),
                                 fact_navigation_get_article_id (navigation), span, stance, NULL, &error);
  if (!apply (workbench, edit, error))
    return;

  clear_selection (workbench);
  fact_workbench_toast (workbench, message);
}

static void
set_verdict_cb (GtkWidget  *workbench,
                const char *action_name,
                GVariant   *parameter)
{
  const char *claim_id = fact_navigation_get_claim_id (_fact_claim_actions_get_navigation (workbench));
  FactVerdict verdict;
  GError *error = NULL;
  FactEdit *edit;

  if (claim_id == NULL || !fact_verdict_from_nick (g_variant_get_string (parameter, NULL), &verdict))
    return;

  edit = fact_edit_set_verdict (get_state (workbench), get_context (workbench), claim_id, verdict, &error);
  apply (workbench, edit, error);
}

static void
set_progress (GtkWidget    *workbench,
              FactProgress  progress)
{
  const char *claim_id = fact_navigation_get_claim_id (_fact_claim_actions_get_navigation (workbench));
  GError *error = NULL;
  FactEdit *edit;

  edit = fact_edit_set_progress (get_state (workbench), get_context (workbench), claim_id, progress, &error);
  apply (workbench, edit, error);
}

static void
set_progress_cb (GtkWidget  *workbench,
                 const char *action_name,
                 GVariant   *parameter)
{
  FactProgress progress;

  if (fact_navigation_get_claim (_fact_claim_actions_get_navigation (workbench)) != NULL &&
      fact_progress_from_nick (g_variant_get_string (parameter, NULL), &progress))
    set_progress (workbench, progress);
}

static void
next_progress_cb (GtkWidget  *workbench,
                  const char *action_name,
                  GVariant   *parameter)
{
  FactClaim *claim = fact_navigation_get_claim (_fact_claim_actions_get_navigation (workbench));

  if (claim != NULL)
    set_progress (workbench, fact_claim_steps_forward (fact_claim_get_progress (claim)));
}

static void
previous_progress_cb (GtkWidget  *workbench,
                      const char *action_name,
                      GVariant   *parameter)
{
  FactClaim *claim = fact_navigation_get_claim (_fact_claim_actions_get_navigation (workbench));

  if (claim != NULL)
    set_progress (workbench, fact_claim_steps_back (fact_claim_get_progress (claim)));
}

static void
delete_mark (GtkWidget  *workbench,
             const char *mark_id)
{
  const char *claim_id = fact_navigation_get_claim_id (_fact_claim_actions_get_navigation (workbench));
  g_autofree char *message = NULL;
  GError *error = NULL;
  FactEdit *edit;

  if (claim_id == NULL)
    return;

  edit = fact_mark_deletion_new (get_state (workbench), get_context (workbench), claim_id, mark_id, &message, &error);
  if (apply (workbench, edit, error))
    fact_workbench_toast_step (workbench, message);
}

static void
delete_cb (GtkWidget  *workbench,
           const char *action_name,
           GVariant   *parameter)
{
  delete_mark (workbench, fact_navigation_get_mark_id (_fact_claim_actions_get_navigation (workbench)));
}

/* From a menu or a list that speaks of the claim, not of the mark the reader is at. */
static void
remove_cb (GtkWidget  *workbench,
           const char *action_name,
           GVariant   *parameter)
{
  delete_mark (workbench, NULL);
}

static const FactTableAction edits[] = {
  { "claim.new", NULL, new_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE },
  { "claim.add-occurrence", NULL, add_occurrence_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
  { "claim.link", "s", link_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE | FACT_NEEDS_CLAIM },
  { "claim.set-verdict", "s", set_verdict_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "claim.set-progress", "s", set_progress_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "claim.next-progress", NULL, next_progress_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "claim.previous-progress", NULL, previous_progress_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "claim.delete", NULL, delete_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "claim.remove", NULL, remove_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
};

const FactTableAction *
_fact_claim_actions_get_edits (guint *n)
{
  *n = G_N_ELEMENTS (edits);

  return edits;
}
