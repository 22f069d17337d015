/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-change-focus.h"

#include "../../core/edit/fixed-context.h"
#include "../../core/model/small-project.h"
#include "edit/fact-edits.h"

typedef FactEdit *(*EditFunc) (FactState       *state,
                               FactEditContext *context);

static FactEdit *
set_verdict (FactState       *state,
             FactEditContext *context)
{
  return fact_edit_set_verdict (state, context, "one", FACT_VERDICT_SUPPORTED, NULL);
}

static FactEdit *
add_evidence (FactState       *state,
              FactEditContext *context)
{
  return fact_edit_add_evidence (state, context, "one", "c", (FactSpan) { 7, 10 }, FACT_STANCE_SUPPORTS, NULL, NULL);
}

static FactEdit *
remove_evidence (FactState       *state,
                 FactEditContext *context)
{
  return fact_edit_remove_evidence (state, context, "one", "one-by-b", NULL);
}

static FactEdit *
set_note (FactState       *state,
          FactEditContext *context)
{
  return fact_edit_set_evidence_note (state, context, "one", "one-by-b", "See page 4", NULL);
}

static FactEdit *
remove_occurrence (FactState       *state,
                   FactEditContext *context)
{
  return fact_edit_remove_occurrence (state, context, "one", "one-in-b", NULL);
}

static FactEdit *
remove_claims (FactState       *state,
               FactEditContext *context)
{
  static const char * const ids[] = { "one", "two", NULL };

  return fact_edit_remove_claims (state, context, ids, NULL);
}

static FactEdit *
remove_article (FactState       *state,
                FactEditContext *context)
{
  return fact_edit_remove_article (state, context, "a", FACT_REMOVE_WITH_EVIDENCE, NULL);
}

static FactEdit *
set_article_title (FactState       *state,
                   FactEditContext *context)
{
  return fact_edit_set_article_field (state, context, "b", FACT_ARTICLE_TITLE, "Another", NULL);
}

static FactEdit *
set_project_title (FactState       *state,
                   FactEditContext *context)
{
  return fact_edit_set_title (state, context, "Another", NULL);
}

/* An edit, or its undoing, seen from an article and a claim; where one is led. NULL and 0: nowhere. */
typedef struct
{
  const char *path;
  EditFunc    edit;
  gboolean    is_undo;
  const char *shown;
  const char *current;
  const char *article;
  const char *claim;
  const char *mark;
  FactSpan    span;
} FocusCase;

static const FocusCase focus_cases[] = {
  { "/change-focus/verdict/shown", set_verdict, FALSE, "b", NULL, "b", "one", "one-in-b", { 4, 9 } },
  { "/change-focus/verdict/elsewhere", set_verdict, FALSE, "c", NULL, "a", "one", "one-in-a", { 0, 10 } },
  { "/change-focus/evidence/added", add_evidence, FALSE, "a", "one", "c", "one", "id-1", { 7, 10 } },
  { "/change-focus/evidence/taken-back", add_evidence, TRUE, "a", "one", "c", "one", NULL, { 7, 10 } },
  { "/change-focus/evidence/removed", remove_evidence, FALSE, "a", "one", "b", "one", NULL, { 10, 16 } },
  { "/change-focus/evidence/brought-back", remove_evidence, TRUE, "a", NULL, "b", "one", "one-by-b", { 10, 16 } },
  { "/change-focus/evidence/note-stays", set_note, FALSE, "a", NULL, "a", "one", "one-in-a", { 0, 10 } },
  { "/change-focus/occurrence/removed", remove_occurrence, FALSE, "a", NULL, "b", "one", NULL, { 4, 9 } },
  { "/change-focus/occurrence/brought-back", remove_occurrence, TRUE, "a", NULL, "b", "one", "one-in-b", { 4, 9 } },
  { "/change-focus/claims/removed", remove_claims, FALSE, "b", NULL, "b", NULL, NULL, { 4, 9 } },
  { "/change-focus/claims/brought-back", remove_claims, TRUE, "a", "two", "a", "two", "two-in-a", { 13, 22 } },
  { "/change-focus/article/removed", remove_article, FALSE, "b", NULL, NULL, NULL, NULL, { 0, 0 } },
  { "/change-focus/article/brought-back", remove_article, TRUE, "b", NULL, "a", NULL, NULL, { 0, 0 } },
  { "/change-focus/article/field", set_article_title, FALSE, "a", NULL, "b", NULL, NULL, { 0, 0 } },
  { "/change-focus/title", set_project_title, FALSE, "a", NULL, NULL, NULL, NULL, { 0, 0 } },
};

static void
test_focus (gconstpointer data)
{
  const FocusCase *test = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) before = small_project_new ();
  g_autoptr (FactEdit) edit = test->edit (before, context);
  g_autoptr (FactEdit) inverse = fact_edit_inverted (edit);
  g_autoptr (FactState) after = fact_state_apply (before, fact_edit_get_changes (edit));
  FactChangeFocus focus;
  gboolean found;

  if (test->is_undo)
    found = fact_change_focus_find (fact_edit_get_changes (inverse), before, test->shown, test->current, &focus);
  else
    found = fact_change_focus_find (fact_edit_get_changes (edit), after, test->shown, test->current, &focus);

  g_assert_cmpint (found, ==, test->article != NULL || test->claim != NULL);
  g_assert_cmpstr (focus.article_id, ==, test->article);
  g_assert_cmpstr (focus.claim_id, ==, test->claim);
  g_assert_cmpstr (focus.mark_id, ==, test->mark);
  g_assert_cmpint (focus.has_span, ==, test->span.end > 0);
  g_assert_cmpuint (focus.span.start, ==, test->span.start);
  g_assert_cmpuint (focus.span.end, ==, test->span.end);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (focus_cases); i++)
    g_test_add_data_func (focus_cases[i].path, &focus_cases[i], test_focus);

  return g_test_run ();
}
