/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-claim-actions.h"

#include <glib/gi18n-lib.h>

#include "export/fact-citation.h"
#include "reading/fact-claim-steps.h"
#include "reading/fact-mark-deletion.h"
#include "text/fact-selection.h"
#include "window/fact-workbench.h"

/* What an action needs besides a document. */
typedef enum
{
  NEEDS_NOTHING = 0,
  NEEDS_WRITABLE = 1 << 0,
  NEEDS_ARTICLE = 1 << 1,
  NEEDS_CLAIM = 1 << 2,
  NEEDS_WAY_BACK = 1 << 3
} Needs;

typedef struct
{
  const char                 *name;
  const char                 *parameter_type;      /* may be NULL */
  GtkWidgetActionActivateFunc activate;
  Needs                       needs;
} ClaimAction;

static FactNavigation *
get_navigation (GtkWidget *workbench)
{
  return fact_workbench_get_navigation (FACT_WORKBENCH (workbench));
}

static FactDocument *
get_document (GtkWidget *workbench)
{
  return fact_navigation_get_document (get_navigation (workbench));
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
  FactArticle *article = fact_navigation_get_article (get_navigation (workbench));
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
  FactNavigation *navigation = get_navigation (workbench);
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
  FactNavigation *navigation = get_navigation (workbench);
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
  fact_workbench_toast (workbench, message, NULL);
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
  FactNavigation *navigation = get_navigation (workbench);
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
  fact_workbench_toast (workbench, message, NULL);
}

static void
set_verdict_cb (GtkWidget  *workbench,
                const char *action_name,
                GVariant   *parameter)
{
  const char *claim_id = fact_navigation_get_claim_id (get_navigation (workbench));
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
  const char *claim_id = fact_navigation_get_claim_id (get_navigation (workbench));
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

  if (fact_navigation_get_claim (get_navigation (workbench)) != NULL &&
      fact_progress_from_nick (g_variant_get_string (parameter, NULL), &progress))
    set_progress (workbench, progress);
}

static void
next_progress_cb (GtkWidget  *workbench,
                  const char *action_name,
                  GVariant   *parameter)
{
  FactClaim *claim = fact_navigation_get_claim (get_navigation (workbench));

  if (claim != NULL)
    set_progress (workbench, fact_claim_steps_forward (fact_claim_get_progress (claim)));
}

static void
previous_progress_cb (GtkWidget  *workbench,
                      const char *action_name,
                      GVariant   *parameter)
{
  FactClaim *claim = fact_navigation_get_claim (get_navigation (workbench));

  if (claim != NULL)
    set_progress (workbench, fact_claim_steps_back (fact_claim_get_progress (claim)));
}

static void
next_cb (GtkWidget  *workbench,
         const char *action_name,
         GVariant   *parameter)
{
  if (!fact_navigation_next_claim (get_navigation (workbench)))
    fact_workbench_toast (workbench, _("There is no claim after this place."), NULL);
}

static void
previous_cb (GtkWidget  *workbench,
             const char *action_name,
             GVariant   *parameter)
{
  if (!fact_navigation_previous_claim (get_navigation (workbench)))
    fact_workbench_toast (workbench, _("There is no claim before this place."), NULL);
}

static void
next_unverified_cb (GtkWidget  *workbench,
                    const char *action_name,
                    GVariant   *parameter)
{
  if (!fact_navigation_next_unverified (get_navigation (workbench)))
    fact_workbench_toast (workbench, _("There is no other unverified claim."), NULL);
}

static void
go_back_cb (GtkWidget  *workbench,
            const char *action_name,
            GVariant   *parameter)
{
  fact_navigation_go_back (get_navigation (workbench));
}

static void
go_to_evidence_cb (GtkWidget  *workbench,
                   const char *action_name,
                   GVariant   *parameter)
{
  FactNavigation *navigation = get_navigation (workbench);
  FactClaim *claim = fact_navigation_get_claim (navigation);
  FactEvidence *evidence;

  if (claim == NULL)
    return;

  evidence = fact_claim_steps_next_passage (claim, fact_navigation_get_mark_id (navigation));
  if (evidence != NULL)
    fact_navigation_go_to_mark (navigation, fact_record_get_id (claim), fact_record_get_id (evidence));
  else
    fact_workbench_toast (workbench, _("No words of an article are linked to this claim yet."), NULL);
}

static void
delete_cb (GtkWidget  *workbench,
           const char *action_name,
           GVariant   *parameter)
{
  FactNavigation *navigation = get_navigation (workbench);
  const char *claim_id = fact_navigation_get_claim_id (navigation);
  g_autofree char *message = NULL;
  GError *error = NULL;
  FactEdit *edit;

  if (claim_id == NULL)
    return;

  edit = fact_mark_deletion_new (get_state (workbench), get_context (workbench), claim_id,
                                 fact_navigation_get_mark_id (navigation), &message, &error);
  if (apply (workbench, edit, error))
    fact_workbench_toast (workbench, message, "win.undo");
}

/* The mark that was gone to, or else the claim's occurrence in the article on show, or else its first. */
static FactAnchor *
find_anchor_to_cite (FactNavigation *navigation,
                     FactClaim      *claim)
{
  const char *mark_id = fact_navigation_get_mark_id (navigation);
  FactAnchor *first = NULL;
  guint place;

  if (mark_id != NULL && fact_claim_find_evidence (claim, mark_id, &place))
    return fact_evidence_get_anchor (fact_claim_get_evidence (claim, place));
  if (mark_id != NULL && fact_claim_find_occurrence (claim, mark_id, &place))
    return fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, place));

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));

      if (first == NULL)
        first = anchor;
      if (g_strcmp0 (fact_anchor_get_article_id (anchor), fact_navigation_get_article_id (navigation)) == 0)
        return anchor;
    }

  return first;
}

static void
copy_citation_cb (GtkWidget  *workbench,
                  const char *action_name,
                  GVariant   *parameter)
{
  FactNavigation *navigation = get_navigation (workbench);
  FactClaim *claim = fact_navigation_get_claim (navigation);
  FactAnchor *anchor = claim != NULL ? find_anchor_to_cite (navigation, claim) : NULL;
  g_autofree char *citation = NULL;

  if (claim == NULL)
    return;

  if (anchor != NULL)
    citation = fact_citation_format (get_state (workbench), fact_anchor_get_article_id (anchor),
                                     fact_anchor_get_span (anchor));
  if (citation == NULL)
    {
      fact_workbench_toast (workbench, _("This claim stands in no article, so there is nothing to cite."), NULL);
      return;
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (workbench), citation);
  fact_workbench_toast (workbench, _("Citation copied"), NULL);
}

static void
focus_statement_cb (GtkWidget  *workbench,
                    const char *action_name,
                    GVariant   *parameter)
{
  fact_navigation_edit_statement (get_navigation (workbench));
}

static const ClaimAction claim_actions[] = {
  { "claim.new", NULL, new_cb, NEEDS_WRITABLE | NEEDS_ARTICLE },
  { "claim.add-occurrence", NULL, add_occurrence_cb, NEEDS_WRITABLE | NEEDS_ARTICLE | NEEDS_CLAIM },
  { "claim.link", "s", link_cb, NEEDS_WRITABLE | NEEDS_ARTICLE | NEEDS_CLAIM },
  { "claim.set-verdict", "s", set_verdict_cb, NEEDS_WRITABLE | NEEDS_CLAIM },
  { "claim.set-progress", "s", set_progress_cb, NEEDS_WRITABLE | NEEDS_CLAIM },
  { "claim.next-progress", NULL, next_progress_cb, NEEDS_WRITABLE | NEEDS_CLAIM },
  { "claim.previous-progress", NULL, previous_progress_cb, NEEDS_WRITABLE | NEEDS_CLAIM },
  { "claim.next", NULL, next_cb, NEEDS_ARTICLE },
  { "claim.previous", NULL, previous_cb, NEEDS_ARTICLE },
  { "claim.next-unverified", NULL, next_unverified_cb, NEEDS_ARTICLE },
  { "claim.go-back", NULL, go_back_cb, NEEDS_WAY_BACK },
  { "claim.go-to-evidence", NULL, go_to_evidence_cb, NEEDS_CLAIM },
  { "claim.delete", NULL, delete_cb, NEEDS_WRITABLE | NEEDS_CLAIM },
  { "claim.copy-citation", NULL, copy_citation_cb, NEEDS_CLAIM },
  { "claim.focus-statement", NULL, focus_statement_cb, NEEDS_CLAIM },
};

static Needs
find_met (FactNavigation *navigation)
{
  Needs met = NEEDS_NOTHING;
  gboolean can_go_back;

  g_object_get (navigation, "can-go-back", &can_go_back, NULL);
  if (!fact_document_is_read_only (fact_navigation_get_document (navigation)))
    met |= NEEDS_WRITABLE;
  if (fact_navigation_get_article (navigation) != NULL)
    met |= NEEDS_ARTICLE;
  if (fact_navigation_get_claim (navigation) != NULL)
    met |= NEEDS_CLAIM;
  if (can_go_back)
    met |= NEEDS_WAY_BACK;

  return met;
}

/**
 * fact_claim_actions_install:
 * @workbench_class: the class of FactWorkbench
 *
 * Installs the actions on claims and on the way through them, so that they reach every pane of a workbench. Whether words are selected
 * enables nothing: who presses C without any is told what to do.
 */
void
fact_claim_actions_install (GtkWidgetClass *workbench_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (claim_actions); i++)
    {
      const ClaimAction *action = &claim_actions[i];

      gtk_widget_class_install_action (workbench_class, action->name, action->parameter_type, action->activate);
    }
}

/**
 * fact_claim_actions_update:
 * @workbench: a FactWorkbench
 *
 * Enables what can be done now; to be called when its navigation, or what that shows, has changed.
 */
void
fact_claim_actions_update (GtkWidget *workbench)
{
  FactNavigation *navigation = get_navigation (workbench);
  Needs met = navigation != NULL ? find_met (navigation) : NEEDS_NOTHING;

  for (guint i = 0; i < G_N_ELEMENTS (claim_actions); i++)
    {
      const ClaimAction *action = &claim_actions[i];

      gtk_widget_action_set_enabled (workbench, action->name,
                                     navigation != NULL && (action->needs & ~met) == 0);
    }
}
