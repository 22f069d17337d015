/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-actions-many.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "claims/fact-claims-view.h"
#include "reading/fact-claim-steps.h"
#include "window/fact-step-flow.h"
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

/* Frees @ids. */
static void
change (GtkWidget     *view,
        char         **ids,
        FactBatchKind  kind,
        guint          value,
        const char    *words,
        const char    *message)
{
  g_auto (GStrv) owned = ids;

  fact_step_flow_batch (view, fact_batch_new (kind, fact_document_get_state (get_document (view)), (const char * const *) ids, value,
                                              words), message);
}

static void
set_verdict_cb (GtkWidget  *view,
                const char *action_name,
                GVariant   *parameter)
{
  FactVerdict verdict;
  char **ids;

  if (!fact_verdict_from_nick (g_variant_get_string (parameter, NULL), &verdict))
    return;

  ids = dup_ids (view, action_name);
  if (ids != NULL)
    change (view, ids, FACT_BATCH_VERDICT, verdict, NULL, NULL);
}

static void
set_progress_cb (GtkWidget  *view,
                 const char *action_name,
                 GVariant   *parameter)
{
  FactProgress progress;
  char **ids;

  if (!fact_progress_from_nick (g_variant_get_string (parameter, NULL), &progress))
    return;

  ids = dup_ids (view, action_name);
  if (ids != NULL)
    change (view, ids, FACT_BATCH_PROGRESS, progress, NULL, NULL);
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
    change (view, g_steal_pointer (&ids), FACT_BATCH_PROGRESS, step (fact_claim_get_progress (claim)), NULL, NULL);
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
  char **ids = dup_ids (view, action_name);

  if (ids != NULL)
    change (view, ids, FACT_BATCH_ASSIGNEE, 0, g_variant_get_string (parameter, NULL), NULL);
}

static void
add_tag_cb (GtkWidget  *view,
            const char *action_name,
            GVariant   *parameter)
{
  char **ids = dup_ids (view, action_name);

  if (ids != NULL)
    change (view, ids, FACT_BATCH_TAG, 0, g_variant_get_string (parameter, NULL), NULL);
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

  if (ids == NULL)
    return;

  message = label_deleted (view, ids);
  change (view, g_steal_pointer (&ids), FACT_BATCH_REMOVE, 0, NULL, message);
}

/* The claim that the keyboard is at keeps its statement and number; otherwise the first one does. */
static void
put_current_first (GtkWidget  *view,
                   char      **ids)
{
  const char *current = fact_claim_selection_get_claim (fact_claims_view_get_selection (FACT_CLAIMS_VIEW (view)));

  for (guint i = 1; ids[i] != NULL; i++)
    {
      char *id = ids[i];

      if (g_strcmp0 (id, current) != 0)
        continue;
      memmove (&ids[1], &ids[0], i * sizeof *ids);
      ids[0] = id;
      return;
    }
}

static void
merge_cb (GtkWidget  *view,
          const char *action_name,
          GVariant   *parameter)
{
  g_auto (GStrv) ids = dup_ids (view, action_name);
  FactClaim *claim;
  g_autofree char *message = NULL;
  guint n;

  if (ids == NULL || ids[1] == NULL)
    return;

  put_current_first (view, ids);
  n = g_strv_length (ids) - 1;
  claim = fact_state_find_claim (fact_document_get_state (get_document (view)), ids[0]);
  /* Translators: %1$u is how many claims, %2$u the number of the one that is left */
  message = g_strdup_printf (ngettext ("%1$u claim merged into claim %2$u", "%1$u claims merged into claim %2$u", n), n,
                             fact_claim_get_number (claim));
  change (view, g_steal_pointer (&ids), FACT_BATCH_MERGE, 0, NULL, message);
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
    { "selected.merge", NULL, merge_cb },
    { "selected.remove", NULL, remove_cb },
    { "selected.clear", NULL, clear_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (claims_view_class, actions[i].name, actions[i].parameter_type, actions[i].activate);
}
