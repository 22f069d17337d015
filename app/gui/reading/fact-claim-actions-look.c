/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-claim-actions-private.h"

#include <glib/gi18n-lib.h>

#include "export/fact-citation.h"
#include "navigation/fact-claim-marks.h"
#include "reading/fact-claim-steps.h"

/* The actions that change nothing: going from claim to claim, and quoting them. */

static void
next_cb (GtkWidget  *workbench,
         const char *action_name,
         GVariant   *parameter)
{
  if (!fact_navigation_next_claim (_fact_claim_actions_get_navigation (workbench)))
    fact_workbench_toast (workbench, _("There is no claim after this place."));
}

static void
previous_cb (GtkWidget  *workbench,
             const char *action_name,
             GVariant   *parameter)
{
  if (!fact_navigation_previous_claim (_fact_claim_actions_get_navigation (workbench)))
    fact_workbench_toast (workbench, _("There is no claim before this place."));
}

static void
next_unverified_cb (GtkWidget  *workbench,
                    const char *action_name,
                    GVariant   *parameter)
{
  if (!fact_navigation_next_unverified (_fact_claim_actions_get_navigation (workbench)))
    fact_workbench_toast (workbench, _("There is no other unverified claim."));
}

static void
go_back_cb (GtkWidget  *workbench,
            const char *action_name,
            GVariant   *parameter)
{
  fact_navigation_go_back (_fact_claim_actions_get_navigation (workbench));
}

static void
go_to_evidence_cb (GtkWidget  *workbench,
                   const char *action_name,
                   GVariant   *parameter)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactClaim *claim = fact_navigation_get_claim (navigation);
  FactEvidence *evidence;

  if (claim == NULL)
    return;

  evidence = fact_claim_steps_next_passage (claim, fact_navigation_get_mark_id (navigation));
  if (evidence != NULL)
    fact_navigation_go_to_mark (navigation, fact_record_get_id (claim), fact_record_get_id (evidence));
  else
    fact_workbench_toast (workbench, _("No words of an article are linked to this claim yet."));
}

/* The mark that was gone to, or else the claim's occurrence in the article on show, or else its first. */
static FactAnchor *
find_anchor_to_cite (FactNavigation *navigation,
                     FactClaim      *claim)
{
  FactAnchor *anchor = fact_claim_marks_find_anchor (claim, fact_navigation_get_mark_id (navigation));
  FactOccurrence *occurrence;

  if (anchor != NULL)
    return anchor;

  occurrence = fact_claim_marks_find_near_occurrence (claim, fact_navigation_get_article_id (navigation));

  return occurrence != NULL ? fact_occurrence_get_anchor (occurrence) : NULL;
}

static void
copy_citation_cb (GtkWidget  *workbench,
                  const char *action_name,
                  GVariant   *parameter)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactClaim *claim = fact_navigation_get_claim (navigation);
  FactAnchor *anchor = claim != NULL ? find_anchor_to_cite (navigation, claim) : NULL;
  g_autofree char *citation = NULL;

  if (claim == NULL)
    return;

  if (anchor != NULL)
    citation = fact_citation_format (fact_document_get_state (fact_navigation_get_document (navigation)), fact_anchor_get_article_id (anchor),
                                     fact_anchor_get_span (anchor));
  if (citation == NULL)
    {
      fact_workbench_toast (workbench, _("This claim stands in no article, so there is nothing to cite."));
      return;
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (workbench), citation);
  fact_workbench_toast (workbench, _("Citation copied"));
}

static void
focus_statement_cb (GtkWidget  *workbench,
                    const char *action_name,
                    GVariant   *parameter)
{
  fact_navigation_edit_statement (_fact_claim_actions_get_navigation (workbench));
}

static const FactTableAction looks[] = {
  { "claim.next", NULL, next_cb, FACT_NEEDS_ARTICLE },
  { "claim.previous", NULL, previous_cb, FACT_NEEDS_ARTICLE },
  { "claim.next-unverified", NULL, next_unverified_cb, FACT_NEEDS_ARTICLE },
  { "claim.go-back", NULL, go_back_cb, FACT_NEEDS_WAY_BACK },
  { "claim.go-to-evidence", NULL, go_to_evidence_cb, FACT_NEEDS_CLAIM },
  { "claim.copy-citation", NULL, copy_citation_cb, FACT_NEEDS_CLAIM },
  { "claim.focus-statement", NULL, focus_statement_cb, FACT_NEEDS_CLAIM },
};

const FactTableAction *
_fact_claim_actions_get_looks (guint *n)
{
  *n = G_N_ELEMENTS (looks);

  return looks;
}
