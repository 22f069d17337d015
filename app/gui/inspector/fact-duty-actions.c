/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-duty-actions.h"

#include <glib/gi18n-lib.h>

#include "find/fact-palette.h"
#include "inspector/fact-claim-history.h"
#include "inspector/fact-claim-task.h"
#include "inspector/fact-talk-form.h"
#include "model/fact-claim-passage.h"
#include "text/fact-selection.h"
#include "window/fact-workbench.h"

static void
assign (GtkWidget  *workbench,
        const char *claim_id,
        const char *name)
{
  FactDocument *document = fact_claim_task_get_document (workbench);
  const char *claim_ids[] = { claim_id, NULL };
  GError *error = NULL;
  FactEdit *edit = fact_edit_set_assignees (fact_document_get_state (document), fact_document_get_context (document), claim_ids, name,
                                            &error);

  fact_claim_task_apply (workbench, edit, error);
}

static void
assign_cb (GtkWidget  *workbench,
           const char *action_name,
           GVariant   *parameter)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);

  if (claim != NULL)
    assign (workbench, fact_record_get_id (claim), g_variant_get_string (parameter, NULL));
}

/* A name is one line, whatever was pasted. */
static void
name_written (GtkWidget  *workbench,
              const char *claim_id,
              const char *entry_id,
              const char *to,
              const char *text)
{
  g_autofree char *name = g_strdelimit (g_strdup (text), "\n\r\t", ' ');

  assign (workbench, claim_id, name);
}

static const FactTalkForm name_form = { N_("Assign Claim"), NULL, N_("Name"), N_("_Assign"), name_written };

static void
assign_other_cb (GtkWidget  *workbench,
                 const char *action_name,
                 GVariant   *parameter)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);

  if (claim != NULL)
    fact_talk_form_present (workbench, &name_form, claim, NULL, NULL, NULL, fact_claim_get_field (claim, FACT_CLAIM_ASSIGNEE));
}

static void
set_correction_cb (GtkWidget  *workbench,
                   const char *action_name,
                   GVariant   *parameter)
{
  FactDocument *document = fact_claim_task_get_document (workbench);
  FactClaim *claim = fact_claim_task_get_claim (workbench);
  FactCorrectionState state;
  GError *error = NULL;
  FactEdit *edit;

  if (claim == NULL || !fact_correction_state_from_nick (g_variant_get_string (parameter, NULL), &state))
    return;

  edit = fact_edit_set_correction_state (fact_document_get_state (document), fact_document_get_context (document),
                                         fact_record_get_id (claim), state, &error);
  fact_claim_task_apply (workbench, edit, error);
}

static void
split (GtkWidget *workbench,
       FactClaim *claim,
       FactSpan   span)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (workbench));
  FactDocument *document = fact_claim_task_get_document (workbench);
  FactOccurrence *occurrence = fact_claim_find_passage (claim, fact_navigation_get_article_id (navigation), span);
  g_autofree char *message = NULL;
  GError *error = NULL;
  FactEdit *edit;
  guint number = fact_claim_get_number (claim);

  if (occurrence == NULL)
    {
      message = g_strdup_printf (_("Select some of the words of claim %u: they become a claim of their own."), number);
      fact_workbench_toast (workbench, message);
      return;
    }

  edit = fact_edit_split_claim (fact_document_get_state (document), fact_document_get_context (document), fact_record_get_id (claim),
                                fact_record_get_id (occurrence), span, &error);
  if (!fact_claim_task_apply (workbench, edit, error))
    return;

  message = g_strdup_printf (_("Claim %u split in two"), number);
  fact_reading_pane_clear_selection (fact_workbench_get_reading_pane (FACT_WORKBENCH (workbench)));
  fact_workbench_toast_step (workbench, message);
}

static void
split_cb (GtkWidget  *workbench,
          const char *action_name,
          GVariant   *parameter)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (workbench));
  FactClaim *claim = fact_claim_task_get_claim (workbench);
  FactArticle *article = navigation != NULL ? fact_navigation_get_article (navigation) : NULL;
  FactSpan selection = { 0, 0 };
  FactSpan span;
  g_autoptr (GError) error = NULL;

  if (claim == NULL || article == NULL)
    return;

  fact_reading_pane_get_selection (fact_workbench_get_reading_pane (FACT_WORKBENCH (workbench)), &selection);
  if (fact_selection_to_span (fact_article_get_text (article), selection, &span, &error))
    split (workbench, claim, span);
  else
    fact_workbench_report_error (workbench, error);
}

static void
merge_cb (GtkWidget  *workbench,
          const char *action_name,
          GVariant   *parameter)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);
  g_autofree char *question = NULL;

  if (claim == NULL)
    return;

  question = g_strdup_printf (_("Merge Into Claim %u"), fact_claim_get_number (claim));
  gtk_window_present (fact_palette_new_for_claim (GTK_WINDOW (gtk_widget_get_root (workbench)),
                                                  fact_workbench_get_navigation (FACT_WORKBENCH (workbench)), workbench,
                                                  "claim.merge-other", question));
}

static void
merge_other_cb (GtkWidget  *workbench,
                const char *action_name,
                GVariant   *parameter)
{
  FactDocument *document = fact_claim_task_get_document (workbench);
  FactClaim *claim = fact_claim_task_get_claim (workbench);
  const char *ids[] = { g_variant_get_string (parameter, NULL), NULL };
  FactClaim *other = document != NULL ? fact_state_find_claim (fact_document_get_state (document), ids[0]) : NULL;
  g_autofree char *message = NULL;
  GError *error = NULL;
  FactEdit *edit;

  if (claim == NULL || other == NULL || claim == other)
    return;

  message = g_strdup_printf (_("Claim %u merged into this one"), fact_claim_get_number (other));
  edit = fact_edit_merge_claims (fact_document_get_state (document), fact_document_get_context (document), fact_record_get_id (claim),
                                 ids, &error);
  if (fact_claim_task_apply (workbench, edit, error))
    fact_workbench_toast_step (workbench, message);
}

static void
history_cb (GtkWidget  *workbench,
            const char *action_name,
            GVariant   *parameter)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);

  if (claim != NULL)
    fact_claim_history_present (workbench, fact_claim_task_get_document (workbench), claim);
}

#define NEEDS (FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM)

static const FactTableAction actions[] = {
  { "claim.assign", "s", assign_cb, NEEDS },
  { "claim.assign-other", NULL, assign_other_cb, NEEDS },
  { "claim.set-correction", "s", set_correction_cb, NEEDS },
  { "claim.split", NULL, split_cb, NEEDS | FACT_NEEDS_ARTICLE },
  { "claim.merge", NULL, merge_cb, NEEDS },
  { "claim.merge-other", "s", merge_other_cb, NEEDS },
  { "claim.history", NULL, history_cb, FACT_NEEDS_CLAIM },
};

/**
 * fact_duty_actions_get:
 * @n: (out): how many
 *
 * The actions that arrange the work on the current claim:
 *
 * - `claim.assign` (s: name, "" for nobody), `claim.assign-other` (asks for the name)
 * - `claim.set-correction` (s: nick of a FactCorrectionState)
 * - `claim.split`: the selected words become a claim of their own
 * - `claim.merge`: asks which claim is to go into this one; `claim.merge-other` (s: id of that claim)
 * - `claim.history`: shows what was done with it
 *
 * Returns: (transfer none) (array length=n): these actions
 */
const FactTableAction *
fact_duty_actions_get (guint *n)
{
  *n = G_N_ELEMENTS (actions);

  return actions;
}
