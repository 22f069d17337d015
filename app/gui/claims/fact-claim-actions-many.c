/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-actions-many.h"

#include <glib/gi18n-lib.h>

#include "claims/fact-claims-view.h"
#include "edit/fact-edits.h"
#include "reading/fact-claim-steps.h"
#include "window/fact-workbench-toasts.h"

/* What can be done with many claims at once, each one step. The actions called “claim.…” are those of the workbench for the current
 * claim: within the table they mean the claims a key is meant for. Those called “selected.…” mean all that are selected. */

static FactDocument *
get_document (GtkWidget *view)
{
  FactNavigation *navigation = fact_pane_get_navigation (FACT_PANE (view));

  return navigation != NULL ? fact_navigation_get_document (navigation) : NULL;
}

/* NULL when there is nothing to change. */
static char **
dup_ids (GtkWidget  *view,
         const char *action_name)
{
  FactClaimSelection *selection = fact_claims_view_get_selection (FACT_CLAIMS_VIEW (view));
  g_auto (GStrv) ids = NULL;

  if (selection == NULL || fact_document_is_read_only (get_document (view)))
    return NULL;

  ids = g_str_has_prefix (action_name, "selected.") ? fact_claim_selection_dup_ids (selection)
                                                    : fact_claim_selection_dup_targets (selection);

  return ids[0] != NULL ? g_steal_pointer (&ids) : NULL;
}

/* FALSE when it was refused, which the user has been told then. */
static gboolean
apply (GtkWidget *view,
       FactEdit  *edit,
       GError    *edit_error)
{
  g_autoptr (GError) error = edit_error;

  if (fact_document_apply (get_document (view), edit, &error))
    return TRUE;

  fact_workbench_report_error (view, error);

  return FALSE;
}

static void
set_verdict_cb (GtkWidget  *view,
                const char *action_name,
                GVariant   *parameter)
{
  g_auto (GStrv) ids = dup_ids (view, action_name);
  GError *error = NULL;
  FactVerdict verdict;
  FactEdit *edit;

  if (ids == NULL || !fact_verdict_from_nick (g_variant_get_string (parameter, NULL), &verdict))
    return;

  edit = fact_edit_set_verdicts (fact_document_get_state (get_document (view)), fact_document_get_context (get_document (view)),
                                 (const char * const *) ids, verdict, &error);
  apply (view, edit, error);
}

static void
set_progress (GtkWidget    *view,
              char        **ids,
              FactProgress  progress)
{
  GError *error = NULL;
  FactEdit *edit;

  edit = fact_edit_set_progresses (fact_document_get_state (get_document (view)), fact_document_get_context (get_document (view)),
                                   (const char * const *) ids, progress, &error);
  apply (view, edit, error);
}

static void
set_progress_cb (GtkWidget  *view,
                 const char *action_name,
                 GVariant   *parameter)
{
  g_auto (GStrv) ids = dup_ids (view, action_name);
  FactProgress progress;

  if (ids != NULL && fact_progress_from_nick (g_variant_get_string (parameter, NULL), &progress))
    set_progress (view, ids, progress);
}

/* All go where the first one goes: to take each a step further would keep them apart. */
static void
step_progress (GtkWidget     *view,
               const char    *action_name,
               FactProgress (*step) (FactProgress progress))
{
  g_auto (GStrv) ids = dup_ids (view, action_name);
  FactClaim *claim = ids != NULL ? fact_state_find_claim (fact_document_get_state (get_document (view)), ids[0]) : NULL;

  if (claim != NULL)
    set_progress (view, ids, step (fact_claim_get_progress (claim)));
}

static void
next_progress_cb (GtkWidget  *view,
                  const char *action_name,
                  GVariant   *parameter)
{
  step_progress (view, action_name, fact_claim_steps_forward);
}

static void
previous_progress_cb (GtkWidget  *view,
                      const char *action_name,
                      GVariant   *parameter)
{
  step_progress (view, action_name, fact_claim_steps_back);
}

static void
assign_cb (GtkWidget  *view,
           const char *action_name,
           GVariant   *parameter)
{
  g_auto (GStrv) ids = dup_ids (view, action_name);
  GError *error = NULL;
  FactEdit *edit;

  if (ids == NULL)
    return;

  edit = fact_edit_set_assignees (fact_document_get_state (get_document (view)), fact_document_get_context (get_document (view)),
                                  (const char * const *) ids, g_variant_get_string (parameter, NULL), &error);
  apply (view, edit, error);
}

static void
add_tag_cb (GtkWidget  *view,
            const char *action_name,
            GVariant   *parameter)
{
  g_auto (GStrv) ids = dup_ids (view, action_name);
  const char *added[] = { g_variant_get_string (parameter, NULL), NULL };
  const char *removed[] = { NULL };
  GError *error = NULL;
  FactEdit *edit;

  if (ids == NULL)
    return;

  edit = fact_edit_change_tags (fact_document_get_state (get_document (view)), fact_document_get_context (get_document (view)),
                                (const char * const *) ids, added, removed, &error);
  apply (view, edit, error);
}

static char *
label_deleted (GtkWidget  *view,
               char      **ids)
{
  guint n = g_strv_length (ids);
  FactClaim *claim = fact_state_find_claim (fact_document_get_state (get_document (view)), ids[0]);

  if (n == 1 && claim != NULL)
    return g_strdup_printf (_("Claim %u deleted"), fact_claim_get_number (claim));

  return g_strdup_printf (ngettext ("%u claim deleted", "%u claims deleted", n), n);
}

static void
remove_cb (GtkWidget  *view,
           const char *action_name,
           GVariant   *parameter)
{
  g_auto (GStrv) ids = dup_ids (view, action_name);
  g_autofree char *message = NULL;
  GError *error = NULL;
  FactEdit *edit;

  if (ids == NULL)
    return;

  message = label_deleted (view, ids);
  edit = fact_edit_remove_claims (fact_document_get_state (get_document (view)), fact_document_get_context (get_document (view)),
                                  (const char * const *) ids, &error);
  if (apply (view, edit, error))
    fact_workbench_toast_step (view, message);
}

static void
clear_cb (GtkWidget  *view,
          const char *action_name,
          GVariant   *parameter)
{
  FactClaimSelection *selection = fact_claims_view_get_selection (FACT_CLAIMS_VIEW (view));

  if (selection != NULL)
    fact_claim_selection_clear (selection);
  fact_claims_view_focus_table (FACT_CLAIMS_VIEW (view));
}

/* Words may still be selected in the article behind the table, where nobody sees them. */
static void
refuse_cb (GtkWidget  *view,
           const char *action_name,
           GVariant   *parameter)
{
  fact_workbench_toast (view, _("Show the article and select words in it first."));
}

/**
 * fact_claim_actions_many_install:
 * @claims_view_class: the class of FactClaimsView
 *
 * Installs what can be done with the claims of the table.
 */
void
fact_claim_actions_many_install (GtkWidgetClass *claims_view_class)
{
  static const struct
  {
    const char                  *name;
    const char                  *parameter_type;
    GtkWidgetActionActivateFunc  activate;
  } actions[] = {
    { "claim.set-verdict", "s", set_verdict_cb },
    { "claim.set-progress", "s", set_progress_cb },
    { "claim.next-progress", NULL, next_progress_cb },
    { "claim.previous-progress", NULL, previous_progress_cb },
    { "claim.remove", NULL, remove_cb },
    { "claim.delete", NULL, remove_cb },
    { "claim.new", NULL, refuse_cb },
    { "claim.add-occurrence", NULL, refuse_cb },
    { "claim.link", "s", refuse_cb },
    { "selected.set-verdict", "s", set_verdict_cb },
    { "selected.set-progress", "s", set_progress_cb },
    { "selected.assign", "s", assign_cb },
    { "selected.add-tag", "s", add_tag_cb },
    { "selected.remove", NULL, remove_cb },
    { "selected.clear", NULL, clear_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (claims_view_class, actions[i].name, actions[i].parameter_type, actions[i].activate);
}
