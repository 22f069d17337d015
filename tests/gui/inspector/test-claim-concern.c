/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-claim-concern.h"

#include "model/fact-activity.h"

#include "../../core/model/small-project.h"

static FactClaimConcern
find_concern (FactChangeSet *changes)
{
  return fact_claim_concern_find (changes, "one");
}

static FactChangeSet *
new_set (gpointer before,
         gpointer after)
{
  FactChangeSet *changes = fact_change_set_new ();

  fact_change_set_add (changes, before, after, 0, 0);

  return changes;
}

static FactActivity *
new_activity (const char *claim_id)
{
  g_autoptr (GRefString) id = g_ref_string_new ("entry");
  g_autoptr (GRefString) claim = claim_id != NULL ? g_ref_string_new (claim_id) : NULL;

  return fact_activity_new (id, "2026-11-22T10:00:00Z", "Ada", FACT_ACTION_TAGS, NULL, claim, NULL, NULL, NULL);
}

static void
test_records (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactChangeSet) empty = fact_change_set_new ();
  g_autoptr (FactChangeSet) own = new_set (fact_state_find_claim (state, "one"), NULL);
  g_autoptr (FactChangeSet) other = new_set (NULL, fact_state_find_claim (state, "two"));
  g_autoptr (FactChangeSet) article = new_set (NULL, fact_state_find_article (state, "a"));

  g_assert_cmpint (find_concern (empty), ==, FACT_CONCERNS_NOTHING);
  g_assert_cmpint (find_concern (own), ==, FACT_CONCERNS_CLAIM);
  g_assert_cmpint (find_concern (other), ==, FACT_CONCERNS_OTHERS);
  g_assert_cmpint (find_concern (article), ==, FACT_CONCERNS_OTHERS);
  g_assert_cmpint (fact_claim_concern_find (own, NULL), ==, FACT_CONCERNS_OTHERS);
}

static void
test_activity (void)
{
  g_autoptr (FactActivity) own = new_activity ("one");
  g_autoptr (FactActivity) other = new_activity ("two");
  g_autoptr (FactActivity) nobodys = new_activity (NULL);
  g_autoptr (FactChangeSet) of_own = new_set (NULL, own);
  g_autoptr (FactChangeSet) of_own_back = new_set (own, NULL);
  g_autoptr (FactChangeSet) of_other = new_set (NULL, other);
  g_autoptr (FactChangeSet) of_nobody = new_set (NULL, nobodys);

  g_assert_cmpint (find_concern (of_own), ==, FACT_CONCERNS_ACTIVITY);
  g_assert_cmpint (find_concern (of_own_back), ==, FACT_CONCERNS_ACTIVITY);
  g_assert_cmpint (find_concern (of_other), ==, FACT_CONCERNS_NOTHING);
  g_assert_cmpint (find_concern (of_nobody), ==, FACT_CONCERNS_NOTHING);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inspector/claim-concern/records", test_records);
  g_test_add_func ("/inspector/claim-concern/activity", test_activity);

  return g_test_run ();
}
