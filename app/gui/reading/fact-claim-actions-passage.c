/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-claim-actions-private.h"

#include <glib/gi18n-lib.h>

#include "text/fact-selection.h"
#include "text/fact-widening.h"

/* The actions on the passage that is being read: what is selected, or else the sentence at the cursor. */

typedef FactEdit *(*PassageEdit) (FactState        *state,
                                  FactEditContext  *context,
                                  const char       *article_id,
                                  FactSpan          span,
                                  GError          **error);

static FactReadingPane *
get_pane (GtkWidget *workbench)
{
  return fact_workbench_get_reading_pane (FACT_WORKBENCH (workbench));
}

static gboolean
get_passage (GtkWidget *workbench,
             FactText  *text,
             FactSpan  *span)
{
  FactSpan cursor = fact_reading_pane_get_cursor (get_pane (workbench));

  if (cursor.start < cursor.end)
    return fact_selection_to_span (text, cursor, span, NULL);

  return fact_widening_find_sentence (text, cursor.start, span);
}

/* Says @nothing when that is what the edit would change. */
static void
change_passage (GtkWidget   *workbench,
                PassageEdit  make_edit,
                const char  *nothing)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactDocument *document = fact_navigation_get_document (navigation);
  FactArticle *article = fact_navigation_get_article (navigation);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactEdit) edit = NULL;
  FactSpan span;

  if (article == NULL)
    return;
  if (!get_passage (workbench, fact_article_get_text (article), &span))
    {
      fact_workbench_toast (workbench, _("There is no sentence here. Select words, or put the cursor into a sentence."));
      return;
    }

  edit = make_edit (fact_document_get_state (document), fact_document_get_context (document), fact_record_get_id (article), span,
                    &error);
  if (!fact_document_apply (document, edit != NULL ? fact_edit_ref (edit) : NULL, &error))
    fact_workbench_report_error (workbench, error);
  else if (fact_edit_is_empty (edit))
    fact_workbench_toast (workbench, nothing);
  else
    fact_reading_pane_clear_selection (get_pane (workbench));
}

static void
clear_cb (GtkWidget  *workbench,
          const char *action_name,
          GVariant   *parameter)
{
  change_passage (workbench, fact_edit_clear_passage, _("This was marked as read before."));
}

static void
restore_cb (GtkWidget  *workbench,
            const char *action_name,
            GVariant   *parameter)
{
  change_passage (workbench, fact_edit_restore_passage, _("Nothing here is marked as read."));
}

static void
next_unread_cb (GtkWidget  *workbench,
                const char *action_name,
                GVariant   *parameter)
{
  FactNavigation *navigation = _fact_claim_actions_get_navigation (workbench);
  FactProjectCoverage *coverage = fact_document_get_coverage (fact_navigation_get_document (navigation));
  FactSpan cursor = fact_reading_pane_get_cursor (get_pane (workbench));
  g_autofree char *article_id = NULL;
  FactReadingCounts total;
  const char *unread_id;
  FactSpan sentence;

  if (!fact_project_coverage_find_unread (coverage, fact_navigation_get_article_id (navigation), cursor.end, &unread_id, &sentence))
    {
      fact_workbench_toast (workbench, fact_project_coverage_get_total (coverage, &total)
                                         ? _("Every sentence of the articles has been looked at.")
                                         : _("The sentences are still being counted."));
      return;
    }

  article_id = g_strdup (unread_id);
  fact_navigation_remember_place (navigation);
  fact_navigation_show_passage (navigation, article_id, sentence);
  fact_reading_pane_focus_text (get_pane (workbench));
}

static void
widen_cb (GtkWidget  *workbench,
          const char *action_name,
          GVariant   *parameter)
{
  fact_reading_pane_widen_selection (get_pane (workbench));
}

static void
narrow_cb (GtkWidget  *workbench,
           const char *action_name,
           GVariant   *parameter)
{
  fact_reading_pane_narrow_selection (get_pane (workbench));
}

static const FactTableAction passages[] = {
  { "passage.clear", NULL, clear_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE },
  { "passage.restore", NULL, restore_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE },
  { "passage.next-unread", NULL, next_unread_cb, FACT_NEEDS_ARTICLE },
  { "passage.widen", NULL, widen_cb, FACT_NEEDS_ARTICLE },
  { "passage.narrow", NULL, narrow_cb, FACT_NEEDS_ARTICLE },
};

const FactTableAction *
_fact_claim_actions_get_passages (guint *n)
{
  *n = G_N_ELEMENTS (passages);

  return passages;
}
