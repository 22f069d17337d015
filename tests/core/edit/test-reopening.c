/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-case.h"

#include "../model/small-project.h"
#include "edit/fact-reopening.h"
#include "fixed-context.h"

/* An edit of the small project with all claims done, and the numbers of the claims that it sets back to the second check. */
typedef struct
{
  EditCase    edit;
  const char *reopened;
} ReopenCase;

#define EDIT(name, ...) { "/reopening/" name, __VA_ARGS__ }

static const ReopenCase reopen_cases[] = {
  { EDIT ("statement", FACT_EDIT_SET_CLAIM_FIELD, "one", "statement", NOWHERE, 0, "Kürzer"), "1 " },
  { EDIT ("rationale", FACT_EDIT_SET_CLAIM_FIELD, "one", "rationale", NOWHERE, 0, "Kürzer"), "" },
  { EDIT ("correction", FACT_EDIT_SET_CLAIM_FIELD, "one", "correction", NOWHERE, 0, "Kürzer"), "" },
  { EDIT ("tags", FACT_EDIT_SET_TAGS, "one", NULL, NOWHERE, 0, "other"), "" },
  { EDIT ("verdict", FACT_EDIT_SET_VERDICT, "one", NULL, NOWHERE, FACT_VERDICT_SUPPORTED, NULL), "" },
  { EDIT ("progress", FACT_EDIT_SET_PROGRESS, "one", NULL, NOWHERE, FACT_PROGRESS_REVIEW, NULL), "" },
  { EDIT ("order", FACT_EDIT_MOVE_CLAIM, "one", NULL, NOWHERE, 2, NULL), "" },
  { EDIT ("occurrence-added", FACT_EDIT_ADD_OCCURRENCE, "two", "b", { 4, 9 }, 0, NULL), "2 " },
  { EDIT ("occurrence-removed", FACT_EDIT_REMOVE_OCCURRENCE, "one", "one-in-a", NOWHERE, 0, NULL), "1 " },
  { EDIT ("evidence-added", FACT_EDIT_ADD_EVIDENCE, "two", "c", { 2, 6 }, FACT_STANCE_SUPPORTS, NULL), "2 " },
  { EDIT ("evidence-removed", FACT_EDIT_REMOVE_EVIDENCE, "one", "web", NOWHERE, 0, NULL), "1 " },
  { EDIT ("evidence-stance", FACT_EDIT_SET_STANCE, "one", "one-by-b", NOWHERE, FACT_STANCE_SUPPORTS, NULL), "1 " },
  { EDIT ("evidence-note", FACT_EDIT_SET_EVIDENCE_NOTE, "one", "one-by-b", NOWHERE, 0, "Seite 3"), "" },
  { EDIT ("evidence-order", FACT_EDIT_MOVE_EVIDENCE, "one", "one-by-b", NOWHERE, 9, NULL), "" },
  { EDIT ("query", FACT_EDIT_ADD_QUERY, "two", "the author", NOWHERE, 0, "Why?"), "2 " },
  { EDIT ("query-again", FACT_EDIT_SET_QUERY_STATE, "one", "asked", NOWHERE, FACT_QUERY_OPEN, NULL), "1 " },
  { EDIT ("query-text", FACT_EDIT_SET_QUERY_FIELD, "one", "asked", NOWHERE, FACT_QUERY_TEXT, "Why?"), "" },
  { EDIT ("query-removed", FACT_EDIT_REMOVE_QUERY, "one", "asked", NOWHERE, 0, NULL), "" },
  { EDIT ("note", FACT_EDIT_ADD_NOTE, "one", NULL, NOWHERE, 0, "Seite 3"), "" },
  { EDIT ("correction-state", FACT_EDIT_SET_CORRECTION_STATE, "one", NULL, NOWHERE, FACT_CORRECTION_DECLINED, NULL), "" },
  { EDIT ("article-with-evidence", FACT_EDIT_REMOVE_ARTICLE, "c", NULL, NOWHERE, FACT_REMOVE_WITH_EVIDENCE, NULL), "3 " },
  { EDIT ("article-role", FACT_EDIT_SET_ARTICLE_ROLE, "c", NULL, NOWHERE, FACT_ROLE_ARTICLE, NULL), "" },
};

static FactState *
apply (FactState *state,
       FactEdit  *edit)
{
  g_assert_nonnull (edit);

  return fact_state_apply (state, fact_edit_get_changes (edit));
}

static FactState *
all_done (FactEditContext *context)
{
  static const char * const ids[] = { "one", "two", "three" };
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactEdit) withdrawn = fact_edit_set_query_state (small, context, "three", "open", FACT_QUERY_WITHDRAWN, NULL);
  FactState *state = apply (small, withdrawn);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (FactState) before = state;
      g_autoptr (FactEdit) edit = fact_edit_set_progress (before, context, ids[i], FACT_PROGRESS_DONE, NULL);

      state = apply (before, edit);
    }

  return state;
}

static char *
list_reopened (FactChangeSet *changes)
{
  g_autoptr (GPtrArray) claims = fact_reopening_list_claims (changes);
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; i < claims->len; i++)
    g_string_append_printf (numbers, "%u ", fact_claim_get_number (g_ptr_array_index (claims, i)));

  return g_string_free (g_steal_pointer (&numbers), FALSE);
}

/* What the log gained that says so: behind what was done, from done to review. */
static char *
list_logged (FactState *before,
             FactState *after)
{
  FactRecordList *log = fact_state_get_records (after, FACT_RECORD_ACTIVITY);
  guint n_before = fact_record_list_get_n (fact_state_get_records (before, FACT_RECORD_ACTIVITY));
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = n_before + 1; i < fact_record_list_get_n (log); i++)
    {
      FactActivity *entry = fact_record_list_get (log, i);

      if (fact_activity_get_action (entry) != FACT_ACTION_PROGRESS)
        continue;
      g_assert_cmpstr (fact_activity_get_from (entry), ==, "done");
      g_assert_cmpstr (fact_activity_get_to (entry), ==, "review");
      g_string_append_printf (numbers, "%u ", fact_claim_get_number (fact_state_find_claim (after, fact_activity_get_claim (entry))));
    }

  return g_string_free (g_steal_pointer (&numbers), FALSE);
}

static void
test_reopening (gconstpointer data)
{
  const ReopenCase *row = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = all_done (context);
  g_autoptr (FactEdit) edit = edit_case_make (&row->edit, state, context, NULL);
  g_autoptr (FactEdit) inverse = fact_edit_inverted (edit);
  g_autoptr (FactState) after = apply (state, edit);
  g_autoptr (FactState) back = apply (after, inverse);
  g_autofree char *reopened = list_reopened (fact_edit_get_changes (edit));
  g_autofree char *undone = list_reopened (fact_edit_get_changes (inverse));
  g_autofree char *logged = list_logged (state, after);
  g_autofree char *dump = fact_state_dump (state);
  g_autofree char *dump_back = fact_state_dump (back);

  g_assert_cmpstr (reopened, ==, row->reopened);
  g_assert_cmpstr (logged, ==, row->reopened);
  g_assert_cmpstr (undone, ==, "");
  g_assert_cmpstr (dump_back, ==, dump);
}

/* A claim on which somebody still works stays as far as it is. */
static void
test_not_done (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactEdit) checking = fact_edit_set_progress (small, context, "one", FACT_PROGRESS_CHECKING, NULL);
  g_autoptr (FactState) state = apply (small, checking);
  g_autoptr (FactEdit) edit = fact_edit_set_claim_field (state, context, "one", FACT_CLAIM_STATEMENT, "Other", NULL);
  g_autoptr (FactState) after = apply (state, edit);

  g_assert_cmpint (fact_claim_get_progress (fact_state_find_claim (after, "one")), ==, FACT_PROGRESS_CHECKING);
}

/* The same mark at another place counts by its words; whether somebody should look at it again does not, unless the words are gone. */
static void
test_words_count (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactClaim) before = fact_claim_with_progress (fact_state_find_claim (state, "two"), FACT_PROGRESS_DONE);
  FactOccurrence *occurrence = fact_claim_get_occurrence (before, 0);
  FactAnchor *anchor = fact_occurrence_get_anchor (occurrence);
  const char *article_id = fact_anchor_get_article_id (anchor);
  g_autoptr (GRefString) id = g_ref_string_new (article_id);
  struct { FactAnchor *anchor; gboolean is_due; } rows[] = {
    { fact_anchor_new (id, (FactSpan) { 1, 10 }, fact_anchor_get_exact (anchor), "", "", FACT_ANCHOR_OK), FALSE },
    { fact_anchor_with_state (anchor, FACT_ANCHOR_RECHECK), FALSE },
    { fact_anchor_with_state (anchor, FACT_ANCHOR_LOST), TRUE },
    { fact_anchor_new (id, fact_anchor_get_span (anchor), "other", "", "", FACT_ANCHOR_OK), TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
      g_autoptr (FactClaim) after = NULL;

      g_ptr_array_add (occurrences, fact_occurrence_with_anchor (occurrence, rows[i].anchor));
      after = fact_claim_with_occurrences (before, occurrences);
      g_assert_cmpint (fact_reopening_is_due (before, after), ==, rows[i].is_due);
      fact_anchor_unref (rows[i].anchor);
    }
}

/* Which of the details of evidence outside the project count. */
static void
test_details (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactClaim) before = fact_claim_with_progress (fact_state_find_claim (state, "one"), FACT_PROGRESS_DONE);

  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func (fact_record_unref);
      g_autoptr (FactClaim) after = NULL;

      for (guint i = 0; i < 2; i++)
        g_ptr_array_add (evidence, fact_record_ref (fact_claim_get_evidence (before, i)));
      g_ptr_array_add (evidence, fact_evidence_with_detail (fact_claim_get_evidence (before, 2), detail, "other"));
      after = fact_claim_with_evidence (before, evidence);
      g_assert_cmpint (fact_reopening_is_due (before, after), ==, detail != FACT_DETAIL_ARCHIVE && detail != FACT_DETAIL_ACCESSED);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (reopen_cases); i++)
    g_test_add_data_func (reopen_cases[i].edit.name, &reopen_cases[i], test_reopening);
  g_test_add_func ("/reopening/not-done", test_not_done);
  g_test_add_func ("/reopening/words-count", test_words_count);
  g_test_add_func ("/reopening/details", test_details);

  return g_test_run ();
}
