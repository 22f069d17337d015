/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "claims/fact-claim-filter-labels.h"
#include "claims/fact-claim-row-labels.h"

#include "../../core/model/small-project.h"

#define NOW 1795341600      /* 2026-11-22T10:00:00Z */

static void
test_names (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactClaimDigest) one = fact_claim_digest_new (fact_state_find_claim (state, "one"), NULL);
  g_autoptr (FactClaimDigest) two = fact_claim_digest_new (fact_state_find_claim (state, "two"), NULL);
  FactClaimRow row = { one, NULL };
  g_autofree char *name = NULL;
  g_autofree char *bare = NULL;

  fact_claim_digest_complete (one, NULL);
  fact_claim_digest_complete (two, NULL);
  one->updated = NOW - 120;
  name = fact_claim_row_label_name (state, FACT_CLAIM_GROUPING_NONE, &row, NOW);
  g_assert_nonnull (strstr (name, ", claim 1: "));
  g_assert_nonnull (strstr (name, "said in 2 articles, checked by nobody, updated 2 min ago"));

  row.digest = two;
  bare = fact_claim_row_label_name (state, FACT_CLAIM_GROUPING_NONE, &row, NOW);
  g_assert_nonnull (strstr (bare, "no evidence, said in 1 article, checked by nobody"));
  g_assert_null (strstr (bare, "updated"));
}

static void
assert_cell (FactClaimDigest *digest,
             FactClaimColumn  column,
             const char      *expected)
{
  g_autofree char *cell = fact_claim_row_label_cell (digest, column, NOW);

  g_assert_cmpstr (cell, ==, expected);
}

static void
test_cells (void)
{
  g_autoptr (FactClaim) bare = small_claim_new ("c", 12, "A\nclaim");
  g_autoptr (FactClaim) judged = fact_claim_with_verdict (bare, FACT_VERDICT_DISPUTED);
  g_autoptr (FactClaim) checked = fact_claim_with_field (judged, FACT_CLAIM_CHECKED_BY, "Ada");
  g_autoptr (FactClaim) signed_at = fact_claim_with_field (checked, FACT_CLAIM_CHECKED_AT, "2026-11-22T09:00:00Z");
  g_autoptr (FactClaimDigest) digest = fact_claim_digest_new (signed_at, NULL);

  assert_cell (digest, FACT_CLAIM_COLUMN_VERDICT, "Disputed");
  assert_cell (digest, FACT_CLAIM_COLUMN_NUMBER, "12");
  assert_cell (digest, FACT_CLAIM_COLUMN_STATEMENT, "A claim");
  assert_cell (digest, FACT_CLAIM_COLUMN_EVIDENCE, "none");
  assert_cell (digest, FACT_CLAIM_COLUMN_ARTICLES, "0");
  assert_cell (digest, FACT_CLAIM_COLUMN_CHECKED_BY, "Ada");

  /* Where the log says nothing, it was updated when it was signed. */
  fact_claim_digest_complete (digest, NULL);
  assert_cell (digest, FACT_CLAIM_COLUMN_UPDATED, "1 h ago");

  digest->n_stances[FACT_STANCE_SUPPORTS] = 1;
  digest->n_stances[FACT_STANCE_CONTEXT] = 2;
  assert_cell (digest, FACT_CLAIM_COLUMN_EVIDENCE, "1 supports, 2 context");
}

static void
test_groups (void)
{
  static const struct
  {
    FactClaimGrouping  grouping;
    const char        *id;
    const char        *name;
  } groups[] = {
    { FACT_CLAIM_GROUPING_VERDICT, "disputed", "Disputed, 1 claim" },
    { FACT_CLAIM_GROUPING_ARTICLE, "", "In no article, 1 claim" },
    { FACT_CLAIM_GROUPING_ARTICLE, "gone", "In no article, 1 claim" },
  };
  g_autoptr (FactState) state = small_project_new ();

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autoptr (GRefString) id = g_ref_string_new (groups[i].id);
      FactClaimGroup group = { id, 1, FALSE };
      FactClaimRow row = { NULL, &group };
      g_autofree char *name = fact_claim_row_label_name (state, groups[i].grouping, &row, NOW);

      g_assert_cmpstr (name, ==, groups[i].name);
    }
}

static void
test_sorted (void)
{
  g_autofree char *up = fact_claim_column_label_sorted (FACT_CLAIM_COLUMN_VERDICT, (FactClaimSort) { FACT_CLAIM_COLUMN_VERDICT, FALSE });
  g_autofree char *down = fact_claim_column_label_sorted (FACT_CLAIM_COLUMN_VERDICT, (FactClaimSort) { FACT_CLAIM_COLUMN_VERDICT, TRUE });
  g_autofree char *other = fact_claim_column_label_sorted (FACT_CLAIM_COLUMN_PROGRESS, (FactClaimSort) { FACT_CLAIM_COLUMN_VERDICT, TRUE });

  g_assert_cmpstr (up, ==, "Verdict, sorted ascending");
  g_assert_cmpstr (down, ==, "Verdict, sorted descending");
  g_assert_cmpstr (other, ==, "Progress");
}

static void
test_chosen (void)
{
  g_autoptr (FactClaimFilter) filter = fact_claim_filter_copy (NULL);
  g_autofree char *nothing = fact_claim_filter_label_chosen (filter);
  g_autofree char *mine = fact_claim_filter_label_trait (FACT_CLAIM_TRAIT_MINE, 3);
  g_autofree char *chosen = NULL;

  filter->verdicts = 1u << FACT_VERDICT_DISPUTED;
  filter->progress = 1u << FACT_PROGRESS_DONE;
  filter->tag = g_strdup ("cost");
  chosen = fact_claim_filter_label_chosen (filter);

  g_assert_cmpstr (nothing, ==, "More Filters");
  g_assert_cmpstr (chosen, ==, "Disputed, Done, cost");
  g_assert_cmpstr (mine, ==, "My Claims 3");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/claim-row-labels/names", test_names);
  g_test_add_func ("/claim-row-labels/cells", test_cells);
  g_test_add_func ("/claim-row-labels/groups", test_groups);
  g_test_add_func ("/claim-row-labels/sorted", test_sorted);
  g_test_add_func ("/claim-row-labels/chosen", test_chosen);

  return g_test_run ();
}
