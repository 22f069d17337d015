/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-choice.h"

#include <string.h>

#include "../../core/model/small-project.h"
#include "model/fact-project.h"

/* The marks at a letter of the small project, as their headings and statements. */
typedef struct
{
  const char *path;
  const char *article_id;
  guint       offset;
  const char *tooltip;      /* NULL: there is no mark */
} ChoiceCase;

static const ChoiceCase choice_cases[] = {
  { "/mark-choice/claim", "a", 2, "Claim 1: Disputed\nThe tunnel cost €1.9 billion" },
  { "/mark-choice/evidence", "a", 11, "Evidence for claim 1: Context\nThe tunnel cost €1.9 billion" },
  { "/mark-choice/claim-before-evidence", "a", 6,
    "Claim 1: Disputed\nThe tunnel cost €1.9 billion\n\n"
    "Evidence for claim 1: Context\nThe tunnel cost €1.9 billion" },
  { "/mark-choice/two-claims", "a", 14,
    "Claim 2: Unverified\nIt is 4 km long\n\n"
    "Evidence for claim 1: Context\nThe tunnel cost €1.9 billion" },
  { "/mark-choice/cleared-is-none", "c", 0, NULL },
  { "/mark-choice/other-article", "c", 2, "Evidence for claim 3: Supports\nThe café opened in 2022" },
  { "/mark-choice/nothing", "a", 50, NULL },
};

static void
test_choices (gconstpointer data)
{
  const ChoiceCase *test = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (GPtrArray) choices =
    fact_mark_choices_at (fact_project_get_span_index (project, test->article_id), state, test->offset);
  g_autofree char *tooltip = fact_mark_choices_to_tooltip (choices);

  g_assert_cmpint (choices->len > 0, ==, test->tooltip != NULL);
  g_assert_cmpstr (tooltip, ==, test->tooltip);
}

/* A tooltip of a place where everything overlaps stays short, and a statement stays on its line. */
static void
test_many (void)
{
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactArticle) article = small_article_new ("a", "The same words again.");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) choices = NULL;
  g_autoptr (FactState) state = NULL;
  g_autoptr (FactProject) project = NULL;
  g_autofree char *tooltip = NULL;

  g_ptr_array_add (articles, fact_record_ref (article));
  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *id = g_strdup_printf ("claim-%u", i);
      g_autoptr (FactClaim) bare = small_claim_new (id, i + 1, "Two\nlines");

      g_ptr_array_add (claims, small_claim_with_occurrence (bare, id, article, (FactSpan) { 4, 8 + i }));
    }
  state = fact_state_new_full (fact_state_get_header (small), articles, claims, NULL, NULL);
  project = fact_project_new (state, NULL);

  choices = fact_mark_choices_at (fact_project_get_span_index (project, "a"), state, 5);
  tooltip = fact_mark_choices_to_tooltip (choices);
  g_assert_cmpuint (choices->len, ==, 6);
  g_assert_cmpuint (((FactMarkChoice *) g_ptr_array_index (choices, 0))->number, ==, 1);
  g_assert_true (g_str_has_prefix (tooltip, "Claim 1: Unverified\nTwo lines\n\nClaim 2"));
  g_assert_true (g_str_has_suffix (tooltip, "\n\nand 2 more"));
  g_assert_null (strstr (tooltip, "Claim 5"));
}

/* The heading and the statement of a claim's mark. */
static char *
dup_tooltip (const char *statement)
{
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactArticle) article = small_article_new ("a", "The same words again.");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactClaim) bare = small_claim_new ("some", 1, statement);
  g_autoptr (FactState) state = NULL;
  g_autoptr (FactProject) project = NULL;
  g_autoptr (GPtrArray) choices = NULL;

  g_ptr_array_add (articles, fact_record_ref (article));
  g_ptr_array_add (claims, small_claim_with_occurrence (bare, "some", article, (FactSpan) { 4, 8 }));
  state = fact_state_new_full (fact_state_get_header (small), articles, claims, NULL, NULL);
  project = fact_project_new (state, NULL);
  choices = fact_mark_choices_at (fact_project_get_span_index (project, "a"), state, 5);

  return fact_mark_choices_to_tooltip (choices);
}

/* A statement that somebody pasted does not cover the screen. */
static void
test_long_statement (void)
{
  g_autofree char *statement = g_strnfill (100 * 1000, 'x');
  g_autofree char *tooltip = dup_tooltip (statement);

  g_assert_cmpint (g_utf8_strlen (tooltip, -1), <, 300);
  g_assert_true (g_str_has_suffix (tooltip, "xx…"));
}

static void
test_no_statement (void)
{
  g_autofree char *tooltip = dup_tooltip (" \n");

  g_assert_cmpstr (tooltip, ==, "Claim 1: Unverified\nNo statement");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (choice_cases); i++)
    g_test_add_data_func (choice_cases[i].path, &choice_cases[i], test_choices);
  g_test_add_func ("/mark-choice/many", test_many);
  g_test_add_func ("/mark-choice/long-statement", test_long_statement);
  g_test_add_func ("/mark-choice/no-statement", test_no_statement);

  return g_test_run ();
}
