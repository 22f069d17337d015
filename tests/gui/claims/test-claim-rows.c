/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-digests.h"
#include "claims/fact-claim-rows.h"
#include "edit/fact-edits.h"

#include "../../core/edit/fixed-context.h"
#include "../small-document.h"
#include "many-claims.h"

static const ClaimLine lines[] = {
  { "beta", FACT_VERDICT_SUPPORTED, FACT_PROGRESS_DONE, "Ada", "cost" },
  { "Alpha", FACT_VERDICT_DISPUTED, FACT_PROGRESS_TODO, NULL, NULL },
  { "delta", FACT_VERDICT_UNVERIFIED, FACT_PROGRESS_CHECKING, "Ben", "cost" },
  { "alpha", FACT_VERDICT_UNVERIFIED, FACT_PROGRESS_DONE, "Ada", "date" },
  { "gamma", FACT_VERDICT_DISPUTED, FACT_PROGRESS_DONE, NULL, "date" },
};

typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactDocument    *document;
  FactClaimRows   *rows;
  guint            n_changed;
} Fixture;

static void
changed_cb (FactClaimRows *rows,
            Fixture       *fixture)
{
  fixture->n_changed++;
}

static void
show (Fixture      *fixture,
      FactDocument *document)
{
  fixture->document = document;
  fixture->rows = fact_claim_rows_new (fact_document_get_project (document), "Ada");
  g_signal_connect (fixture->rows, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = fixed_context_new (&fixture->source, "Ada");
  show (fixture, many_claims_new (fixture->context, lines, G_N_ELEMENTS (lines)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->rows);
  g_assert_finalize_object (fixture->document);
  fact_edit_context_unref (fixture->context);
}

static void
assert_rows (Fixture    *fixture,
             const char *expected)
{
  g_autofree char *dump = many_claims_dump_rows (fixture->rows);

  g_assert_cmpstr (dump, ==, expected);

  /* Every claim knows its row. */
  for (guint i = 0; i < fact_claim_rows_get_n (fixture->rows); i++)
    {
      const FactClaimRow *row = fact_claim_rows_get (fixture->rows, i);

      if (row->digest != NULL)
        g_assert_cmpuint (fact_claim_rows_find (fixture->rows, fact_record_get_id (row->digest->claim)), ==, i);
    }
}

static void
sort_by (Fixture         *fixture,
         FactClaimColumn  column,
         gboolean         is_descending)
{
  fact_claim_rows_set_sort (fixture->rows, (FactClaimSort) { column, is_descending });
}

static void
filter_by (Fixture         *fixture,
           guint            verdicts,
           FactClaimTraits  traits,
           const char      *typed)
{
  g_autoptr (FactClaimFilter) filter = fact_claim_filter_copy (NULL);

  filter->verdicts = verdicts;
  filter->traits = traits;
  filter->words = fact_claim_search_words_new (typed);
  fact_claim_rows_set_filter (fixture->rows, filter);
}

static void
apply (Fixture  *fixture,
       FactEdit *edit)
{
  g_autoptr (GError) error = NULL;

  fact_document_apply (fixture->document, edit, &error);
  g_assert_no_error (error);
}

static FactState *
get_state (Fixture *fixture)
{
  return fact_document_get_state (fixture->document);
}

/* Alike claims stand by their numbers, whichever way round. */
static void
test_sorts (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct
  {
    FactClaimColumn  column;
    const char      *ascending;
    const char      *descending;
  } sorts[] = {
    { FACT_CLAIM_COLUMN_NUMBER, "1 2 3 4 5", "5 4 3 2 1" },
    { FACT_CLAIM_COLUMN_VERDICT, "2 5 3 4 1", "1 3 4 2 5" },
    { FACT_CLAIM_COLUMN_PROGRESS, "2 3 1 4 5", "1 4 5 3 2" },
    { FACT_CLAIM_COLUMN_EVIDENCE, "1 2 3 4 5", "1 2 3 4 5" },
    { FACT_CLAIM_COLUMN_ARTICLES, "1 2 3 4 5", "1 2 3 4 5" },
    { FACT_CLAIM_COLUMN_CHECKED_BY, "1 2 3 4 5", "1 2 3 4 5" },
    { FACT_CLAIM_COLUMN_UPDATED, "1 2 3 4 5", "1 2 3 4 5" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    {
      sort_by (fixture, sorts[i].column, FALSE);
      assert_rows (fixture, sorts[i].ascending);
      sort_by (fixture, sorts[i].column, TRUE);
      assert_rows (fixture, sorts[i].descending);
    }
}

/* Sorting many at once gives the order that comparing two says, also where some have ranks among the words and others have none yet. */
/* Of what there is to tell at once of each claim. */
static GPtrArray *
new_digests (FactState  *state,
             const char *me)
{
  GPtrArray *digests = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_claim_digest_free);

  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    g_ptr_array_add (digests, fact_claim_digest_new (fact_state_get_claim (state, i), me));

  return digests;
}

static void
test_sort_all (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) ranked = new_digests (get_state (fixture), "Ada");
  g_autoptr (GPtrArray) digests = new_digests (get_state (fixture), "Ada");

  for (guint i = 0; i < digests->len; i++)
    {
      FactClaimDigest *digest = digests->pdata[i];

      fact_claim_digest_complete (digest, NULL);
      digest->n_stances[i % FACT_N_STANCES] = (i * 7) % 3;
      digest->n_articles = (i * 3) % 4;
      digest->updated = i % 2 == 0 ? -5 : (gint64) i * 100;
    }
  fact_claim_digests_rank (ranked, FACT_CLAIM_KEY_STATEMENT);
  fact_claim_digests_rank (ranked, FACT_CLAIM_KEY_CHECKED_BY);
  fact_claim_digests_adopt (digests, ranked);
  ((FactClaimDigest *) digests->pdata[1])->ranks[FACT_CLAIM_KEY_STATEMENT] = 0;
  ((FactClaimDigest *) digests->pdata[4])->ranks[FACT_CLAIM_KEY_CHECKED_BY] = 0;

  for (guint i = 0; i < 2 * FACT_CLAIM_N_COLUMNS; i++)
    {
      FactClaimSort sort = { i / 2, i % 2 == 1 };

      fact_claim_sort_all (sort, digests);
      for (guint j = 1; j < digests->len; j++)
        g_assert_cmpint (fact_claim_sort_compare (sort, digests->pdata[j - 1], digests->pdata[j]), <, 0);
      for (guint j = 0; j < digests->len; j++)
        g_assert_cmpuint (fact_claim_sort_find (sort, digests, digests->len, digests->pdata[j]), ==, j);
    }
}

static FactClaimDigest *
get_digest (GPtrArray *digests,
            guint      i)
{
  return digests->pdata[i];
}

/* What was prepared goes to the claims that are still the same, wherever they stand now; what they know of themselves already is newer. */
static void
test_adopts (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (FactState) before = fact_state_ref (get_state (fixture));
  g_autoptr (GPtrArray) prepared = fact_claim_digests_prepare (before, "Ada", NULL);
  g_autoptr (GPtrArray) digests = NULL;

  apply (fixture, fact_edit_set_claim_field (before, fixture->context, "c2", FACT_CLAIM_STATEMENT, "Omega", NULL));
  digests = new_digests (get_state (fixture), "Ada");
  fact_claim_sort_all ((FactClaimSort) { FACT_CLAIM_COLUMN_NUMBER, TRUE }, digests);
  g_assert_false (get_digest (digests, 0)->is_complete);
  fact_claim_digest_complete (get_digest (digests, 4), NULL);
  get_digest (digests, 4)->updated = 7;

  fact_claim_digests_adopt (digests, prepared);
  for (guint i = 0; i < digests->len; i++)
    {
      gboolean is_same = i != 3;

      g_assert_cmpint (get_digest (digests, i)->search != NULL, ==, is_same);
      g_assert_cmpint (get_digest (digests, i)->is_complete, ==, is_same);
    }
  g_assert_cmpstr (get_digest (digests, 0)->search, ==, "5\ngamma\ndate\n");
  g_assert_cmpint (get_digest (digests, 4)->updated, ==, 7);

  /* What comes later does not take away what came before. */
  fact_claim_digests_rank (prepared, FACT_CLAIM_KEY_STATEMENT);
  fact_claim_digests_adopt (digests, prepared);
  g_assert_cmpstr (get_digest (digests, 0)->search, ==, "5\ngamma\ndate\n");
  g_assert_cmpuint (get_digest (digests, 0)->ranks[FACT_CLAIM_KEY_STATEMENT], >, 0);
  g_assert_cmpuint (get_digest (digests, 3)->ranks[FACT_CLAIM_KEY_STATEMENT], ==, 0);
}

/* What language there is decides about upper case; not about other letters. */
static void
test_sort_by_words (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *dump = NULL;

  sort_by (fixture, FACT_CLAIM_COLUMN_STATEMENT, FALSE);
  dump = many_claims_dump_rows (fixture->rows);
  g_assert_true (g_str_equal (dump, "2 4 1 3 5") || g_str_equal (dump, "4 2 1 3 5"));
}

static void
test_headings (Fixture       *fixture,
               gconstpointer  data)
{
  FactClaimSort sort = { FACT_CLAIM_COLUMN_NUMBER, FALSE };

  sort = fact_claim_sort_by (sort, FACT_CLAIM_COLUMN_NUMBER);
  g_assert_true (sort.column == FACT_CLAIM_COLUMN_NUMBER && sort.is_descending);
  sort = fact_claim_sort_by (sort, FACT_CLAIM_COLUMN_VERDICT);
  g_assert_true (sort.column == FACT_CLAIM_COLUMN_VERDICT && !sort.is_descending);
  sort = fact_claim_sort_by (sort, FACT_CLAIM_COLUMN_UPDATED);
  g_assert_true (sort.column == FACT_CLAIM_COLUMN_UPDATED && sort.is_descending);
}

static void
test_groups (Fixture       *fixture,
             gconstpointer  data)
{
  fact_claim_rows_set_grouping (fixture->rows, FACT_CLAIM_GROUPING_VERDICT);
  assert_rows (fixture, "[disputed 2] 2 5 [unverified 2] 3 4 [supported 1] 1");
  sort_by (fixture, FACT_CLAIM_COLUMN_NUMBER, TRUE);
  assert_rows (fixture, "[disputed 2] 5 2 [unverified 2] 4 3 [supported 1] 1");

  fact_claim_rows_fold (fixture->rows, "unverified", TRUE);
  assert_rows (fixture, "[disputed 2] 5 2 [unverified 2 +] [supported 1] 1");
  g_assert_cmpuint (fact_claim_rows_find (fixture->rows, "c3"), ==, FACT_CLAIM_NO_ROW);
  g_assert_cmpuint (fact_claim_rows_get_n_found (fixture->rows), ==, 5);

  /* A group without claims has no heading. */
  filter_by (fixture, 1u << FACT_VERDICT_DISPUTED | 1u << FACT_VERDICT_UNVERIFIED, 0, NULL);
  assert_rows (fixture, "[disputed 2] 5 2 [unverified 2 +]");
  fact_claim_rows_fold (fixture->rows, "unverified", FALSE);
  assert_rows (fixture, "[disputed 2] 5 2 [unverified 2] 4 3");
  fact_claim_rows_set_grouping (fixture->rows, FACT_CLAIM_GROUPING_NONE);
  assert_rows (fixture, "5 4 3 2");
}

static void
test_filters (Fixture       *fixture,
              gconstpointer  data)
{
  filter_by (fixture, 0, 0, "a");
  assert_rows (fixture, "1 2 3 4 5");
  filter_by (fixture, 0, 0, "al");
  assert_rows (fixture, "2 4");
  filter_by (fixture, 0, 0, "alx");
  assert_rows (fixture, "");
  g_assert_cmpuint (fact_claim_rows_find (fixture->rows, "c2"), ==, FACT_CLAIM_NO_ROW);
  filter_by (fixture, 0, 0, "ta");
  assert_rows (fixture, "1 3");
  filter_by (fixture, 0, FACT_CLAIM_TRAIT_MINE, NULL);
  assert_rows (fixture, "1 4");
  filter_by (fixture, 0, FACT_CLAIM_TRAIT_MINE | FACT_CLAIM_TRAIT_NOT_DONE, NULL);
  assert_rows (fixture, "");
  fact_claim_rows_set_me (fixture->rows, "Ben");
  assert_rows (fixture, "3");
}

static void
test_counts (Fixture       *fixture,
             gconstpointer  data)
{
  const FactClaimCounts *counts = fact_claim_rows_get_counts (fixture->rows);

  filter_by (fixture, 0, 0, "nothing like it");
  g_assert_cmpuint (counts->n_claims, ==, 5);
  g_assert_cmpuint (counts->by_verdict[FACT_VERDICT_DISPUTED], ==, 2);
  g_assert_cmpuint (counts->by_progress[FACT_PROGRESS_DONE], ==, 3);
  g_assert_cmpuint (counts->by_trait[0], ==, 2);
  g_assert_cmpuint (counts->by_trait[1], ==, 2);
  g_assert_cmpuint (counts->by_trait[2], ==, 5);
  g_assert_cmpuint (counts->by_trait[3], ==, 0);

  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "c3", FACT_VERDICT_DISPUTED, NULL));
  g_assert_cmpuint (counts->by_verdict[FACT_VERDICT_DISPUTED], ==, 3);
  g_assert_cmpuint (counts->by_verdict[FACT_VERDICT_UNVERIFIED], ==, 1);
}

/* One claim changes place, comes, goes and comes back; the others stay as they were. */
static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  const char * const ids[] = { "c5", NULL };

  sort_by (fixture, FACT_CLAIM_COLUMN_VERDICT, FALSE);
  assert_rows (fixture, "2 5 3 4 1");
  fixture->n_changed = 0;

  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "c2", FACT_VERDICT_SUPPORTED, NULL));
  assert_rows (fixture, "5 3 4 1 2");
  g_assert_cmpuint (fixture->n_changed, ==, 1);

  apply (fixture, fact_edit_remove_claims (get_state (fixture), fixture->context, ids, NULL));
  assert_rows (fixture, "3 4 1 2");
  g_assert_cmpuint (fact_claim_rows_find (fixture->rows, "c5"), ==, FACT_CLAIM_NO_ROW);
  fact_history_undo (fact_document_get_history (fixture->document));
  assert_rows (fixture, "5 3 4 1 2");
  fact_history_undo (fact_document_get_history (fixture->document));
  assert_rows (fixture, "2 5 3 4 1");

  filter_by (fixture, 0, 0, "omega");
  apply (fixture, fact_edit_set_claim_field (get_state (fixture), fixture->context, "c4", FACT_CLAIM_STATEMENT, "Omega", NULL));
  assert_rows (fixture, "4");
  g_assert_cmpuint (fact_claim_rows_get_counts (fixture->rows)->n_claims, ==, 5);
}

/* The log says when: the newest entry on a claim counts, and undo takes it away again. */
static void
test_updated (Fixture       *fixture,
              gconstpointer  data)
{
  sort_by (fixture, FACT_CLAIM_COLUMN_UPDATED, TRUE);
  fixture->source.now = FIXED_START + 60;
  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "c3", FACT_VERDICT_SUPPORTED, NULL));
  fixture->source.now = FIXED_START + 120;
  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "c5", FACT_VERDICT_SUPPORTED, NULL));
  assert_rows (fixture, "5 3 1 2 4");
  g_assert_cmpint (fact_claim_rows_get (fixture->rows, 0)->digest->updated, ==, FIXED_START + 120);
  fact_history_undo (fact_document_get_history (fixture->document));
  assert_rows (fixture, "3 1 2 4 5");
}

/* A step that changes many claims at once. */
static void
test_many_at_once (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree ClaimLine *many = g_new0 (ClaimLine, 40);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  g_assert_finalize_object (fixture->rows);
  g_assert_finalize_object (fixture->document);
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("c%u", i + 1);

      many[i] = (ClaimLine) { "same", i < 20 ? FACT_VERDICT_SUPPORTED : FACT_VERDICT_UNVERIFIED, FACT_PROGRESS_TODO, NULL, NULL };
      if (i < 30)
        g_strv_builder_add (builder, id);
    }
  ids = g_strv_builder_end (builder);
  show (fixture, many_claims_new (fixture->context, many, 40));
  fact_claim_rows_set_grouping (fixture->rows, FACT_CLAIM_GROUPING_VERDICT);
  fact_claim_rows_fold (fixture->rows, "supported", TRUE);
  fact_claim_rows_fold (fixture->rows, "unverified", TRUE);
  fact_claim_rows_fold (fixture->rows, "disputed", TRUE);
  assert_rows (fixture, "[unverified 20 +] [supported 20 +]");

  apply (fixture, fact_edit_set_verdicts (get_state (fixture), fixture->context, (const char * const *) ids,
                                          FACT_VERDICT_DISPUTED, NULL));
  assert_rows (fixture, "[disputed 30 +] [unverified 10 +]");
  fact_history_undo (fact_document_get_history (fixture->document));
  assert_rows (fixture, "[unverified 20 +] [supported 20 +]");
}

static void
show_many (Fixture *fixture,
           guint    n)
{
  g_autofree ClaimLine *many = g_new0 (ClaimLine, n);

  g_assert_finalize_object (fixture->rows);
  g_assert_finalize_object (fixture->document);
  for (guint i = 0; i < n; i++)
    many[i] = (ClaimLine) { i % 2 == 0 ? "even" : "odd", FACT_VERDICT_SUPPORTED, FACT_PROGRESS_TODO, NULL, NULL };
  show (fixture, many_claims_new (fixture->context, many, n));
}

static void
wait_for_rows (Fixture *fixture)
{
  while (fact_claim_rows_is_loading (fixture->rows))
    g_main_context_iteration (NULL, TRUE);
}

/* More than are read while one waits: a worker reads them, and what happens meanwhile is not missed. */
static void
test_worker (Fixture       *fixture,
             gconstpointer  data)
{
  show_many (fixture, 2500);
  g_assert_true (fact_claim_rows_is_loading (fixture->rows));
  g_assert_cmpuint (fact_claim_rows_get_n (fixture->rows), ==, 0);

  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "c7", FACT_VERDICT_DISPUTED, NULL));
  filter_by (fixture, 0, 0, "odd");
  sort_by (fixture, FACT_CLAIM_COLUMN_STATEMENT, FALSE);
  wait_for_rows (fixture);
  g_assert_cmpuint (fact_claim_rows_get_n (fixture->rows), ==, 1250);
  g_assert_cmpuint (fact_claim_rows_get_counts (fixture->rows)->by_verdict[FACT_VERDICT_DISPUTED], ==, 1);
  g_assert_cmpuint (fact_claim_get_number (fact_claim_rows_get (fixture->rows, 0)->digest->claim), ==, 2);

  /* What was prepared goes with a claim that changes. */
  apply (fixture, fact_edit_set_claim_field (get_state (fixture), fixture->context, "c1", FACT_CLAIM_STATEMENT, "an odd one", NULL));
  g_assert_cmpuint (fact_claim_rows_get_n (fixture->rows), ==, 1251);
  g_assert_cmpuint (fact_claim_rows_find (fixture->rows, "c1"), ==, 0);
}

/* The first rows are there before claims are complete, which is only done for those that are looked at; what sorting needs is waited for. */
static void
test_first_rows (Fixture       *fixture,
                 gconstpointer  data)
{
  show_many (fixture, 2500);
  wait_for_rows (fixture);
  g_assert_cmpuint (fact_claim_rows_get_n (fixture->rows), ==, 2500);
  g_assert_false (fact_claim_rows_get (fixture->rows, 6)->digest->is_complete);

  fixture->source.now = FIXED_START + 60;
  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "c7", FACT_VERDICT_DISPUTED, NULL));
  fixture->source.now = FIXED_START + 120;
  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "c9", FACT_VERDICT_DISPUTED, NULL));
  g_assert_cmpint (fact_claim_rows_get_complete (fixture->rows, 8)->digest->updated, ==, FIXED_START + 120);
  g_assert_cmpuint (fact_claim_rows_get_complete (fixture->rows, 9)->digest->n_articles, ==, 0);
  g_assert_true (fact_claim_rows_get (fixture->rows, 9)->digest->is_complete);

  fixture->n_changed = 0;
  sort_by (fixture, FACT_CLAIM_COLUMN_UPDATED, TRUE);
  g_assert_true (fact_claim_rows_is_loading (fixture->rows));
  g_assert_cmpuint (fixture->n_changed, ==, 0);
  wait_for_rows (fixture);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (fact_claim_rows_find (fixture->rows, "c9"), ==, 0);
  g_assert_cmpuint (fact_claim_rows_find (fixture->rows, "c7"), ==, 1);
  g_assert_true (fact_claim_rows_get (fixture->rows, 2499)->digest->is_complete);
}

/* Where no worker was needed at first nobody prepares anything when there are some more. */
static void
test_grows (Fixture       *fixture,
            gconstpointer  data)
{
  const char * const ids[] = { "c1", "c2", "c3", NULL };

  show_many (fixture, 2003);
  wait_for_rows (fixture);
  apply (fixture, fact_edit_remove_claims (get_state (fixture), fixture->context, ids, NULL));
  fact_claim_rows_set_me (fixture->rows, "Ben");
  g_assert_false (fact_claim_rows_is_loading (fixture->rows));
  fact_history_undo (fact_document_get_history (fixture->document));

  filter_by (fixture, 0, 0, "even");
  g_assert_cmpuint (fact_claim_rows_get_n (fixture->rows), ==, 1002);
  sort_by (fixture, FACT_CLAIM_COLUMN_STATEMENT, TRUE);
  sort_by (fixture, FACT_CLAIM_COLUMN_UPDATED, FALSE);
  g_assert_false (fact_claim_rows_is_loading (fixture->rows));
  g_assert_cmpuint (fact_claim_rows_get_n (fixture->rows), ==, 1002);
}

/* Claims of articles stand below the one in which they were marked first. */
static void
test_articles (Fixture       *fixture,
               gconstpointer  data)
{
  g_assert_finalize_object (fixture->rows);
  g_assert_finalize_object (fixture->document);
  show (fixture, small_document_new (fixture->context));
  fact_claim_rows_set_grouping (fixture->rows, FACT_CLAIM_GROUPING_ARTICLE);
  assert_rows (fixture, "[a 2] 1 2 [ 1] 3");

  sort_by (fixture, FACT_CLAIM_COLUMN_EVIDENCE, TRUE);
  g_assert_cmpuint (fact_claim_rows_get (fixture->rows, 1)->digest->n_articles, ==, 2);
  apply (fixture, fact_edit_move_article (get_state (fixture), fixture->context, "a", 2, NULL));
  assert_rows (fixture, "[a 2] 1 2 [ 1] 3");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/claim-rows/sorts", test_sorts);
  ADD ("/claim-rows/sort-all", test_sort_all);
  ADD ("/claim-rows/adopts", test_adopts);
  ADD ("/claim-rows/sort-by-words", test_sort_by_words);
  ADD ("/claim-rows/headings", test_headings);
  ADD ("/claim-rows/groups", test_groups);
  ADD ("/claim-rows/filters", test_filters);
  ADD ("/claim-rows/counts", test_counts);
  ADD ("/claim-rows/follows", test_follows);
  ADD ("/claim-rows/updated", test_updated);
  ADD ("/claim-rows/many-at-once", test_many_at_once);
  ADD ("/claim-rows/worker", test_worker);
  ADD ("/claim-rows/first-rows", test_first_rows);
  ADD ("/claim-rows/grows", test_grows);
  ADD ("/claim-rows/articles", test_articles);

  return g_test_run ();
}
