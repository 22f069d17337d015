/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "history-fixture.h"

#include "model/fact-late-free.h"

#include "../model/small-project.h"

#define N_STEPS 5
#define N_LARGE 1000000
#define MAX_BYTES 2500000

/* Step @i of one kind; @words are large and differ from step to step. */
typedef FactEdit *(*MakeFunc) (FactState       *state,
                               FactEditContext *context,
                               guint            i,
                               const char      *words);

static FactEdit *
add_article (FactState       *state,
             FactEditContext *context,
             guint            i,
             const char      *words)
{
  g_autofree char *id = g_strdup_printf ("large-%u", i);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (articles, small_article_new (id, words));

  return fact_edit_add_articles (state, context, articles, NULL, NULL);
}

static FactEdit *
set_notes (FactState       *state,
           FactEditContext *context,
           guint            i,
           const char      *words)
{
  return fact_edit_set_article_field (state, context, "a", FACT_ARTICLE_NOTES, words, NULL);
}

static FactEdit *
set_statement (FactState       *state,
               FactEditContext *context,
               guint            i,
               const char      *words)
{
  return fact_edit_set_claim_field (state, context, "one", FACT_CLAIM_STATEMENT, words, NULL);
}

static FactEdit *
set_rationale (FactState       *state,
               FactEditContext *context,
               guint            i,
               const char      *words)
{
  return fact_edit_set_claim_field (state, context, "one", FACT_CLAIM_RATIONALE, words, NULL);
}

static FactEdit *
set_tags (FactState       *state,
          FactEditContext *context,
          guint            i,
          const char      *words)
{
  const char *tags[] = { words, NULL };

  return fact_edit_set_tags (state, context, "one", tags, NULL);
}

static FactEdit *
set_evidence_note (FactState       *state,
                   FactEditContext *context,
                   guint            i,
                   const char      *words)
{
  return fact_edit_set_evidence_note (state, context, "one", "one-by-b", words, NULL);
}

static FactEdit *
set_short_note (FactState       *state,
                FactEditContext *context,
                guint            i,
                const char      *words)
{
  return fact_edit_set_evidence_note (state, context, "one", "one-by-b", i % 2 == 0 ? "even" : "odd", NULL);
}

static FactEdit *
add_claim (FactState       *state,
           FactEditContext *context,
           guint            i,
           const char      *words)
{
  return fact_edit_add_claim (state, context, "a", (FactSpan) { 4, 10 }, words, NULL);
}

static FactEdit *
set_verdict (FactState       *state,
             FactEditContext *context,
             guint            i,
             const char      *words)
{
  FactClaim *claim = fact_state_find_claim (state, "two");

  return fact_edit_set_verdict (state, context, "two", (fact_claim_get_verdict (claim) + 1) % FACT_N_VERDICTS, NULL);
}

/* Of what is added, two steps fit; of what takes the place of something as large, one. Large words nobody touches count for nothing. */
static const struct BoundCase
{
  const char *name;
  MakeFunc    make;
  guint       n_kept;
} bound_cases[] = {
  { "text",          add_article,       2 },
  { "notes",         set_notes,         1 },
  { "statement",     set_statement,     1 },
  { "rationale",     set_rationale,     1 },
  { "tags",          set_tags,          1 },
  { "evidence-note", set_evidence_note, 1 },
  { "claim",         add_claim,         2 },
  { "beside",        set_verdict,       N_STEPS },
};

static void
make (HistoryFixture *self,
      MakeFunc        make_edit,
      guint           i)
{
  g_autofree char *words = g_strnfill (N_LARGE, 'a' + (char) i);
  g_autoptr (FactEdit) edit = make_edit (fact_project_get_state (self->project), self->context, i, words);

  g_assert_nonnull (edit);
  fact_history_apply (self->history, edit);
  fact_history_break_coalescing (self->history);
}

static FactEdit *
set_rationale_of_two (FactState       *state,
                      FactEditContext *context,
                      guint            i,
                      const char      *words)
{
  return fact_edit_set_claim_field (state, context, "two", FACT_CLAIM_RATIONALE, words, NULL);
}

static void
test_bound (gconstpointer data)
{
  const struct BoundCase *row = data;
  HistoryFixture fixture;
  guint n_undone = 0;

  history_fixture_init (&fixture);
  make (&fixture, set_rationale_of_two, N_STEPS);
  fact_history_set_max_bytes (fixture.history, MAX_BYTES);
  for (guint i = 0; i < N_STEPS; i++)
    make (&fixture, row->make, i);

  while (fact_history_undo (fixture.history))
    n_undone++;
  g_assert_cmpuint (MIN (n_undone, N_STEPS), ==, row->n_kept);
  g_assert_cmpint (fact_history_is_modified (fixture.history), ==, row->n_kept < N_STEPS);
  history_fixture_clear (&fixture);
}

#define N_STARTS 20
#define N_NOTES 20
#define MAX_BYTES_OF_NOTES 60000

/* Whatever there is to take as evidence in an article: the same words only once. */
static void
add_much_evidence (HistoryFixture *fixture)
{
  for (guint start = 0; start < N_STARTS; start++)
    for (guint end = start + 1; end <= N_STARTS; end++)
      {
        g_autoptr (FactEdit) edit = fact_edit_add_evidence (fact_project_get_state (fixture->project), fixture->context, "one",
                                                            "a", (FactSpan) { start, end }, FACT_STANCE_CONTEXT, NULL, NULL);

        if (edit != NULL)
          fact_history_apply (fixture->history, edit);
      }
}

/* Each step keeps a list of all evidence of its claim: those are what fills the bound here, not the few words. */
static void
test_lists (void)
{
  HistoryFixture fixture;
  guint n_undone = 0;

  history_fixture_init (&fixture);
  add_much_evidence (&fixture);
  g_assert_cmpuint (fact_claim_get_n_evidence (fact_state_find_claim (fact_project_get_state (fixture.project), "one")), >, 100);
  fact_history_set_max_bytes (fixture.history, MAX_BYTES_OF_NOTES);
  for (guint i = 0; i < N_NOTES; i++)
    make (&fixture, set_short_note, i);

  while (fact_history_undo (fixture.history))
    n_undone++;
  g_assert_cmpuint (n_undone, >, 5);
  g_assert_cmpuint (n_undone, <, N_NOTES * 3 / 4);
  history_fixture_clear (&fixture);
}

#define N_ARTICLES 1500

/* Nobody who types a letter waits until an import that was undone is freed. */
static void
test_forgotten_late (void)
{
  HistoryFixture fixture;
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactEdit) import = NULL;
  g_autoptr (FactEdit) verdict = NULL;
  guint n_before;

  history_fixture_init (&fixture);
  for (guint i = 0; i < N_ARTICLES; i++)
    {
      g_autofree char *id = g_strdup_printf ("many-%u", i);

      g_ptr_array_add (articles, small_article_new (id, id));
    }
  import = fact_edit_add_articles (fact_project_get_state (fixture.project), fixture.context, articles, NULL, NULL);
  fact_history_apply (fixture.history, import);
  g_assert_true (fact_history_undo (fixture.history));

  n_before = fact_late_free_wait ();
  verdict = set_verdict (fact_project_get_state (fixture.project), fixture.context, 0, NULL);
  fact_history_apply (fixture.history, verdict);
  g_assert_cmpuint (fact_late_free_wait () - n_before, ==, 1);
  history_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bound_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/history-bound/", bound_cases[i].name, NULL);

      g_test_add_data_func (path, &bound_cases[i], test_bound);
    }
  g_test_add_func ("/history-bound/lists", test_lists);
  g_test_add_func ("/history-bound/forgotten-late", test_forgotten_late);

  return g_test_run ();
}
