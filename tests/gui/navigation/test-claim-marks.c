/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-claim-marks.h"

#include "../../core/model/small-project.h"

/* Claim one of the small project is made in a and b and rests on passages of both. */
typedef struct
{
  const char *path;
  const char *mark_id;
  const char *article_id;
  const char *present;      /* NULL: there is none */
} PresentCase;

static const PresentCase present_cases[] = {
  { "/claim-marks/present/gone-to",         "one-in-b", "b",  "one-in-b" },
  { "/claim-marks/present/evidence",        "one-by-a", "a",  "one-by-a" },
  { "/claim-marks/present/elsewhere",       "one-by-b", "a",  NULL },
  { "/claim-marks/present/none-gone-to",    NULL,       "a",  "one-in-a" },
  { "/claim-marks/present/other-article",   NULL,       "b",  "one-in-b" },
  { "/claim-marks/present/not-made-there",  NULL,       "c",  NULL },
  { "/claim-marks/present/no-passage",      "web",      "a",  "one-in-a" },
  { "/claim-marks/present/deleted",         "deleted",  "b",  "one-in-b" },
  { "/claim-marks/present/no-article",      "one-in-a", NULL, NULL },
};

static void
test_present (gconstpointer data)
{
  const PresentCase *row = data;
  g_autoptr (FactState) state = small_project_new ();

  g_assert_cmpstr (fact_claim_marks_find_present (fact_state_find_claim (state, "one"), row->mark_id, row->article_id), ==,
                   row->present);
}

/* What stands nowhere any more has no ends to be moved. */
static void
test_lost (void)
{
  g_autoptr (FactArticle) article = small_article_new ("a", "The same words again.");
  g_autoptr (FactClaim) bare = small_claim_new ("one", 1, "Words");
  g_autoptr (FactClaim) claim = small_claim_with_occurrence (bare, "one-in-a", article, (FactSpan) { 0, 3 });
  FactOccurrence *there = fact_claim_get_occurrence (claim, 0);
  g_autoptr (FactAnchor) anchor = fact_anchor_with_state (fact_occurrence_get_anchor (there), FACT_ANCHOR_LOST);
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactClaim) lost = NULL;

  g_ptr_array_add (occurrences, fact_occurrence_with_anchor (there, anchor));
  lost = fact_claim_with_occurrences (claim, occurrences);

  g_assert_cmpstr (fact_claim_marks_find_present (claim, "one-in-a", "a"), ==, "one-in-a");
  g_assert_null (fact_claim_marks_find_present (lost, "one-in-a", "a"));
  g_assert_null (fact_claim_marks_find_present (lost, NULL, "a"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (present_cases); i++)
    g_test_add_data_func (present_cases[i].path, &present_cases[i], test_present);
  g_test_add_func ("/claim-marks/present/lost", test_lost);

  return g_test_run ();
}
