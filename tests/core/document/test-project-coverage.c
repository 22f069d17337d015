/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-project-coverage.h"

#include "../model/small-project.h"

static char *
describe (FactProjectCoverage *coverage)
{
  FactReadingCounts total;

  if (!fact_project_coverage_get_total (coverage, &total))
    return g_strdup ("not known");

  return g_strdup_printf ("%u: %u unread, %u cleared, %u marked", total.n_sentences, total.by_reading[FACT_READING_UNREAD],
                          total.by_reading[FACT_READING_CLEARED], total.by_reading[FACT_READING_MARKED]);
}

#define assert_described(coverage, words) \
  G_STMT_START { \
    g_autofree char *described = describe (coverage); \
    g_assert_cmpstr (described, ==, words); \
  } G_STMT_END

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
replace (FactProject *project,
         gpointer     before,
         gpointer     after)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  guint place;

  g_assert_true (fact_record_list_find (fact_state_get_records (fact_project_get_state (project), fact_record_get_kind (before)),
                                        before, 0, &place));
  fact_change_set_add (changes, before, after, place, place);
  fact_project_apply (project, changes);
}

/* Sources do not count; a verdict changes nothing of it, a removed mark does. */
static void
test_follow (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactProjectCoverage) coverage = fact_project_coverage_new (project);
  g_autoptr (FactClaim) judged = NULL;
  g_autoptr (FactClaim) bare = NULL;
  g_autoptr (FactArticle) article = NULL;
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  FactClaim *two = fact_state_find_claim (state, "two");
  guint n_changed = 0;

  g_signal_connect_swapped (coverage, "changed", G_CALLBACK (count_cb), &n_changed);
  assert_described (coverage, "4: 2 unread, 0 cleared, 2 marked");

  judged = fact_claim_with_verdict (two, FACT_VERDICT_SUPPORTED);
  replace (project, two, judged);
  g_assert_cmpuint (n_changed, ==, 0);

  bare = fact_claim_with_occurrences (judged, none);
  replace (project, judged, bare);
  g_assert_cmpuint (n_changed, ==, 1);
  assert_described (coverage, "4: 2 unread, 0 cleared, 2 marked");

  article = fact_article_with_role (fact_state_find_article (fact_project_get_state (project), "c"), FACT_ROLE_ARTICLE);
  replace (project, fact_state_find_article (fact_project_get_state (project), "c"), article);
  g_assert_cmpuint (n_changed, ==, 2);
  assert_described (coverage, "6: 3 unread, 0 cleared, 3 marked");
}

static void
test_find_unread (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactProjectCoverage) coverage = fact_project_coverage_new (project);
  const char *id;
  FactSpan span;

  g_assert_true (fact_project_coverage_find_unread (coverage, NULL, 0, &id, &span));
  g_assert_cmpstr (id, ==, "a");
  g_assert_cmpuint (span.start, ==, 60);

  /* On in the next article, round to the first, from a source to the next article. */
  g_assert_true (fact_project_coverage_find_unread (coverage, "a", 61, &id, &span));
  g_assert_cmpstr (id, ==, "b");
  g_assert_true (fact_project_coverage_find_unread (coverage, "b", 70, &id, &span));
  g_assert_cmpstr (id, ==, "a");
  g_assert_true (fact_project_coverage_find_unread (coverage, "c", 0, &id, &span));
  g_assert_cmpstr (id, ==, "a");
  g_assert_true (fact_project_coverage_find_unread (coverage, "gone", 0, &id, &span));
  g_assert_cmpstr (id, ==, "a");
}

static void
test_none (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "Empty", "2026-11-22T10:00:00Z");
  g_autoptr (FactState) state = fact_state_new_full (header, NULL, NULL, NULL, NULL);
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactProjectCoverage) coverage = fact_project_coverage_new (project);
  const char *unread_id;
  FactSpan span;

  assert_described (coverage, "0: 0 unread, 0 cleared, 0 marked");
  g_assert_false (fact_project_coverage_find_unread (coverage, NULL, 0, &unread_id, &span));
  g_assert_null (fact_project_coverage_get (coverage, "a"));
}

static FactState *
make_long (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "Long", "2026-11-22T10:00:00Z");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < 20000; i++)
    g_string_append (words, "It is so. ");
  g_ptr_array_add (articles, small_article_new ("a", words->str));

  return fact_state_new_full (header, articles, NULL, NULL, NULL);
}

/* The sentences of a long text are found elsewhere; nothing is known of it until then. */
static void
test_long (void)
{
  g_autoptr (FactState) state = make_long ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactProjectCoverage) coverage = fact_project_coverage_new (project);
  guint n_changed = 0;

  g_signal_connect_swapped (coverage, "changed", G_CALLBACK (count_cb), &n_changed);
  assert_described (coverage, "not known");
  g_assert_null (fact_project_coverage_get (coverage, "a"));

  while (n_changed == 0)
    g_main_context_iteration (NULL, TRUE);
  assert_described (coverage, "20000: 20000 unread, 0 cleared, 0 marked");
}

static void
add_claim (FactProject *project)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  FactArticle *article = fact_state_find_article (fact_project_get_state (project), "a");
  g_autoptr (FactClaim) bare = small_claim_new ("new", 1, "New");
  g_autoptr (FactClaim) claim = small_claim_with_occurrence (bare, "new-in-a", article, (FactSpan) { 0, 2 });

  fact_change_set_add (changes, NULL, claim, 0, 0);
  fact_project_apply (project, changes);
}

static guint
count_marked (FactCoverage *coverage)
{
  return fact_coverage_get_counts (coverage).by_reading[FACT_READING_MARKED];
}

/* What became of the sentences of a long text is counted elsewhere, too. Meanwhile what was known before is shown, but not acted on. */
static void
test_long_changes (void)
{
  g_autoptr (FactState) state = make_long ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactProjectCoverage) coverage = fact_project_coverage_new (project);
  g_autoptr (FactCoverage) before = NULL;
  const char *id;
  FactSpan span;
  guint n_changed = 0;

  g_signal_connect_swapped (coverage, "changed", G_CALLBACK (count_cb), &n_changed);
  while (n_changed == 0)
    g_main_context_iteration (NULL, TRUE);
  before = fact_coverage_ref (fact_project_coverage_get_known (coverage, "a"));
  add_claim (project);
  g_assert_cmpuint (n_changed, ==, 2);
  g_assert_true (fact_project_coverage_get_known (coverage, "a") == before);
  assert_described (coverage, "not known");

  while (n_changed == 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_marked (fact_project_coverage_get_known (coverage, "a")), ==, 1);
  assert_described (coverage, "20000: 19999 unread, 0 cleared, 1 marked");

  /* Who goes to the next sentence is told what is so now. */
  replace (project, fact_state_find_claim (fact_project_get_state (project), "new"), NULL);
  g_assert_cmpuint (count_marked (fact_project_coverage_get_known (coverage, "a")), ==, 1);
  g_assert_true (fact_project_coverage_find_unread (coverage, "a", 0, &id, &span));
  g_assert_cmpuint (span.start, ==, 0);
  g_assert_cmpuint (count_marked (fact_project_coverage_get_known (coverage, "a")), ==, 0);
  while (n_changed == 4)
    g_main_context_iteration (NULL, TRUE);
  assert_described (coverage, "20000: 20000 unread, 0 cleared, 0 marked");
}

static FactState *
make_many (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "Many", "2026-11-22T10:00:00Z");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < 120; i++)
    {
      g_autofree char *article_id = g_strdup_printf ("a%u", i);

      g_ptr_array_add (articles, small_article_new (article_id, "It is so. It is not."));
    }

  return fact_state_new_full (header, articles, NULL, NULL, NULL);
}

/* Many articles are counted bit by bit, also when some change meanwhile; then a change of one costs one. */
static void
test_many (void)
{
  g_autoptr (FactState) state = make_many ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactProjectCoverage) coverage = fact_project_coverage_new (project);
  g_autoptr (FactArticle) source = fact_article_with_role (fact_state_find_article (state, "a3"), FACT_ROLE_SOURCE);
  g_autoptr (FactArticle) other = fact_article_with_role (fact_state_find_article (state, "a7"), FACT_ROLE_SOURCE);
  guint n_changed = 0;

  assert_described (coverage, "not known");
  replace (project, fact_state_find_article (state, "a3"), source);
  g_signal_connect_swapped (coverage, "changed", G_CALLBACK (count_cb), &n_changed);
  while (n_changed == 0)
    g_main_context_iteration (NULL, TRUE);
  assert_described (coverage, "238: 238 unread, 0 cleared, 0 marked");

  replace (project, fact_state_find_article (fact_project_get_state (project), "a7"), other);
  assert_described (coverage, "236: 236 unread, 0 cleared, 0 marked");
}

/* Who asks no more gets no answer. */
static void
test_long_given_up (void)
{
  g_autoptr (FactState) state = make_long ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  FactProjectCoverage *coverage = fact_project_coverage_new (project);
  gpointer watched = coverage;

  g_object_add_weak_pointer (G_OBJECT (coverage), &watched);
  g_object_run_dispose (G_OBJECT (coverage));
  g_object_unref (coverage);
  while (watched != NULL)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/project-coverage/follow", test_follow);
  g_test_add_func ("/project-coverage/find-unread", test_find_unread);
  g_test_add_func ("/project-coverage/none", test_none);
  g_test_add_func ("/project-coverage/long", test_long);
  g_test_add_func ("/project-coverage/long-changes", test_long_changes);
  g_test_add_func ("/project-coverage/many", test_many);
  g_test_add_func ("/project-coverage/long-given-up", test_long_given_up);

  return g_test_run ();
}
