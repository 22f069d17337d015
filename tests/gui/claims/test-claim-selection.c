/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-selection.h"
#include "edit/fact-edits.h"

#include "../../core/edit/fixed-context.h"
#include "many-claims.h"

static const ClaimLine lines[] = {
  { "one", FACT_VERDICT_SUPPORTED, FACT_PROGRESS_DONE, NULL, NULL },
  { "two", FACT_VERDICT_DISPUTED, FACT_PROGRESS_TODO, NULL, NULL },
  { "three", FACT_VERDICT_UNVERIFIED, FACT_PROGRESS_TODO, NULL, NULL },
  { "four", FACT_VERDICT_DISPUTED, FACT_PROGRESS_TODO, NULL, NULL },
  { "five", FACT_VERDICT_DISPUTED, FACT_PROGRESS_TODO, NULL, NULL },
};

typedef struct
{
  FixedSource         source;
  FactEditContext    *context;
  FactDocument       *document;
  FactClaimRows      *rows;
  FactClaimSelection *selection;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->document = many_claims_new (fixture->context, lines, G_N_ELEMENTS (lines));
  fixture->rows = fact_claim_rows_new (fact_document_get_project (fixture->document), NULL);
  fixture->selection = fact_claim_selection_new (fixture->rows);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->selection);
  g_assert_finalize_object (fixture->rows);
  g_assert_finalize_object (fixture->document);
  fact_edit_context_unref (fixture->context);
}

static void
go (Fixture       *fixture,
    guint          row,
    FactClaimMove  move)
{
  fact_claim_selection_go (fixture->selection, row, move);
}

static void
assert_selected (Fixture    *fixture,
                 const char *ids,
                 const char *claim_id)
{
  g_auto (GStrv) selected = fact_claim_selection_dup_ids (fixture->selection);
  g_autofree char *joined = g_strjoinv (" ", selected);

  g_assert_cmpstr (joined, ==, ids);
  g_assert_cmpuint (fact_claim_selection_get_n (fixture->selection), ==, g_strv_length (selected));
  g_assert_cmpstr (fact_claim_selection_get_claim (fixture->selection), ==, claim_id);
}

static void
assert_targets (Fixture    *fixture,
                const char *ids)
{
  g_auto (GStrv) targets = fact_claim_selection_dup_targets (fixture->selection);
  g_autofree char *joined = g_strjoinv (" ", targets);

  g_assert_cmpstr (joined, ==, ids);
}

static void
test_moves (Fixture       *fixture,
            gconstpointer  data)
{
  assert_selected (fixture, "", NULL);
  go (fixture, 1, FACT_CLAIM_MOVE_CHOOSE);
  assert_selected (fixture, "c2", "c2");
  go (fixture, 3, FACT_CLAIM_MOVE_EXTEND);
  assert_selected (fixture, "c2 c3 c4", "c4");
  go (fixture, 0, FACT_CLAIM_MOVE_EXTEND);
  assert_selected (fixture, "c1 c2", "c1");
  go (fixture, 4, FACT_CLAIM_MOVE_TOGGLE);
  assert_selected (fixture, "c1 c2 c5", "c5");
  assert_targets (fixture, "c1 c2 c5");
  go (fixture, 3, FACT_CLAIM_MOVE_FOCUS);
  assert_selected (fixture, "c1 c2 c5", "c4");
  assert_targets (fixture, "c4");
  go (fixture, 0, FACT_CLAIM_MOVE_TOGGLE);
  assert_selected (fixture, "c2 c5", "c1");
  fact_claim_selection_clear (fixture->selection);
  assert_selected (fixture, "c1", "c1");
  fact_claim_selection_select_all (fixture->selection);
  assert_selected (fixture, "c1 c2 c3 c4 c5", "c1");
}

/* Somebody else goes to a claim: what is selected stays if it is one of them. */
static void
test_follow (Fixture       *fixture,
             gconstpointer  data)
{
  go (fixture, 1, FACT_CLAIM_MOVE_CHOOSE);
  go (fixture, 2, FACT_CLAIM_MOVE_EXTEND);
  fact_claim_selection_go_to_claim (fixture->selection, "c2");
  assert_selected (fixture, "c2 c3", "c2");
  fact_claim_selection_go_to_claim (fixture->selection, "c5");
  assert_selected (fixture, "c5", "c5");
  g_assert_cmpuint (fact_claim_selection_get_focus (fixture->selection), ==, 4);
}

/* Rows are sorted otherwise and put together: the claims stay selected; headings cannot be. */
static void
test_groups (Fixture       *fixture,
             gconstpointer  data)
{
  go (fixture, 1, FACT_CLAIM_MOVE_CHOOSE);
  go (fixture, 2, FACT_CLAIM_MOVE_EXTEND);
  fact_claim_rows_set_grouping (fixture->rows, FACT_CLAIM_GROUPING_VERDICT);
  assert_selected (fixture, "c2 c3", "c3");
  g_assert_cmpuint (fact_claim_selection_get_focus (fixture->selection), ==, 5);

  go (fixture, 0, FACT_CLAIM_MOVE_CHOOSE);
  assert_selected (fixture, "", NULL);
  assert_targets (fixture, "");
  fact_claim_rows_fold (fixture->rows, "disputed", TRUE);
  g_assert_cmpuint (fact_claim_selection_get_focus (fixture->selection), ==, 0);
  fact_claim_rows_set_sort (fixture->rows, (FactClaimSort) { FACT_CLAIM_COLUMN_NUMBER, TRUE });
  g_assert_cmpuint (fact_claim_selection_get_focus (fixture->selection), ==, 0);

  go (fixture, 4, FACT_CLAIM_MOVE_CHOOSE);
  assert_selected (fixture, "c1", "c1");
  go (fixture, 0, FACT_CLAIM_MOVE_EXTEND);
  assert_selected (fixture, "c3 c1", NULL);
}

/* What nobody sees is not selected any more. */
static void
test_out_of_sight (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (FactClaimFilter) filter = fact_claim_filter_copy (NULL);

  fact_claim_selection_select_all (fixture->selection);
  go (fixture, 2, FACT_CLAIM_MOVE_FOCUS);
  filter->verdicts = 1u << FACT_VERDICT_DISPUTED;
  fact_claim_rows_set_filter (fixture->rows, filter);
  assert_selected (fixture, "c2 c4 c5", NULL);
  g_assert_cmpuint (fact_claim_selection_get_focus (fixture->selection), ==, FACT_CLAIM_NO_ROW);
}

/* Where a claim was deleted the next one is gone on with. */
static void
test_deleted (Fixture       *fixture,
              gconstpointer  data)
{
  const char * const middle[] = { "c3", NULL };
  const char * const last[] = { "c5", NULL };

  go (fixture, 2, FACT_CLAIM_MOVE_CHOOSE);
  fact_document_apply (fixture->document, fact_edit_remove_claims (fact_document_get_state (fixture->document), fixture->context,
                                                                   middle, NULL), NULL);
  assert_selected (fixture, "c4", "c4");
  go (fixture, 3, FACT_CLAIM_MOVE_CHOOSE);
  fact_document_apply (fixture->document, fact_edit_remove_claims (fact_document_get_state (fixture->document), fixture->context,
                                                                   last, NULL), NULL);
  assert_selected (fixture, "c4", "c4");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/claim-selection/moves", test_moves);
  ADD ("/claim-selection/follow", test_follow);
  ADD ("/claim-selection/groups", test_groups);
  ADD ("/claim-selection/out-of-sight", test_out_of_sight);
  ADD ("/claim-selection/deleted", test_deleted);

  return g_test_run ();
}
