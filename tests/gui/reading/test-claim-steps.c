/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-claim-steps.h"

#include "../../core/model/small-project.h"

typedef struct
{
  const char *path;
  const char *claim_id;
  const char *mark_id;
  const char *evidence_id;      /* NULL: there is none to go to */
} PassageCase;

/* Claim one has the evidence one-by-b, one-by-a and web, which is no passage. */
static const PassageCase passage_cases[] = {
  { "/claim-steps/passage/first", "one", NULL, "one-by-b" },
  { "/claim-steps/passage/from-occurrence", "one", "one-in-a", "one-by-b" },
  { "/claim-steps/passage/next", "one", "one-by-b", "one-by-a" },
  { "/claim-steps/passage/round", "one", "one-by-a", "one-by-b" },
  { "/claim-steps/passage/from-web", "one", "web", "one-by-b" },
  { "/claim-steps/passage/single", "three", "three-by-c", "three-by-c" },
  { "/claim-steps/passage/none", "two", NULL, NULL },
};

static void
test_passage (gconstpointer data)
{
  const PassageCase *test = data;
  g_autoptr (FactState) state = small_project_new ();
  FactEvidence *evidence = fact_claim_steps_next_passage (fact_state_find_claim (state, test->claim_id), test->mark_id);

  if (test->evidence_id == NULL)
    g_assert_null (evidence);
  else
    g_assert_cmpstr (fact_record_get_id (evidence), ==, test->evidence_id);
}

static void
test_progress (void)
{
  g_assert_cmpint (fact_claim_steps_forward (FACT_PROGRESS_TODO), ==, FACT_PROGRESS_CHECKING);
  g_assert_cmpint (fact_claim_steps_forward (FACT_PROGRESS_REVIEW), ==, FACT_PROGRESS_DONE);
  g_assert_cmpint (fact_claim_steps_forward (FACT_PROGRESS_DONE), ==, FACT_PROGRESS_DONE);
  g_assert_cmpint (fact_claim_steps_back (FACT_PROGRESS_DONE), ==, FACT_PROGRESS_REVIEW);
  g_assert_cmpint (fact_claim_steps_back (FACT_PROGRESS_TODO), ==, FACT_PROGRESS_TODO);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (passage_cases); i++)
    g_test_add_data_func (passage_cases[i].path, &passage_cases[i], test_passage);
  g_test_add_func ("/claim-steps/progress", test_progress);

  return g_test_run ();
}
