/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-evidence-way.h"

#include "../../core/edit/fixed-context.h"
#include "../small-document.h"

typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactDocument    *document;
  FactNavigation  *navigation;
  guint            n_notified;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_notified++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->document = small_document_new (fixture->context);
  fixture->navigation = fact_navigation_new (fixture->document);
  g_signal_connect_swapped (fixture->navigation, "notify::can-return", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->navigation);
  g_assert_finalize_object (fixture->document);
  fact_edit_context_unref (fixture->context);
}

static FactEvidenceWay
find_way (Fixture    *fixture,
          const char *claim_id,
          const char *evidence_id)
{
  FactClaim *claim = fact_state_find_claim (fact_document_get_state (fixture->document), claim_id);
  guint place;

  g_assert_true (fact_claim_find_evidence (claim, evidence_id, &place));

  return fact_evidence_way_find (fixture->navigation, claim, fact_claim_get_evidence (claim, place));
}

/* Who went there by the row, or by Enter, is led back. */
static void
test_there_and_back (Fixture       *fixture,
                     gconstpointer  data)
{
  fact_navigation_go_to_claim (fixture->navigation, "one");
  g_assert_cmpint (find_way (fixture, "one", "one-by-b"), ==, FACT_WAY_TO_EVIDENCE);
  g_assert_cmpint (find_way (fixture, "one", "web"), ==, FACT_WAY_NOWHERE);

  fact_navigation_go_to_mark (fixture->navigation, "one", "one-by-b");
  g_assert_cmpint (find_way (fixture, "one", "one-by-b"), ==, FACT_WAY_BACK);
  g_assert_cmpint (find_way (fixture, "one", "one-by-a"), ==, FACT_WAY_TO_EVIDENCE);

  g_assert_true (fact_navigation_go_back (fixture->navigation));
  g_assert_cmpint (find_way (fixture, "one", "one-by-b"), ==, FACT_WAY_TO_EVIDENCE);
}

/* A click in the text remembers no place to go back to; and what was gone to before has nothing to do with it. */
static void
test_clicked (Fixture       *fixture,
              gconstpointer  data)
{
  fact_navigation_show_article (fixture->navigation, "b");
  fact_navigation_select_mark (fixture->navigation, "one", "one-by-b");
  g_assert_cmpint (find_way (fixture, "one", "one-by-b"), ==, FACT_WAY_TO_CLAIM);
  g_assert_cmpuint (fixture->n_notified, ==, 0);

  fact_navigation_go_to_claim (fixture->navigation, "two");
  fact_navigation_show_article (fixture->navigation, "b");
  fact_navigation_select_mark (fixture->navigation, "one", "one-by-b");
  g_assert_cmpint (find_way (fixture, "one", "one-by-b"), ==, FACT_WAY_TO_CLAIM);

  /* Gone back, and clicked again. */
  fact_navigation_go_to_mark (fixture->navigation, "one", "one-by-a");
  g_assert_cmpint (find_way (fixture, "one", "one-by-a"), ==, FACT_WAY_BACK);
  g_assert_true (fact_navigation_go_back (fixture->navigation));
  fact_navigation_show_article (fixture->navigation, "a");
  fact_navigation_select_mark (fixture->navigation, "one", "one-by-a");
  g_assert_cmpint (find_way (fixture, "one", "one-by-a"), ==, FACT_WAY_TO_CLAIM);
}

/* A claim that is made nowhere has no place to be led to. */
static void
test_no_occurrence (Fixture       *fixture,
                    gconstpointer  data)
{
  fact_navigation_show_article (fixture->navigation, "c");
  fact_navigation_select_mark (fixture->navigation, "three", "three-by-c");
  g_assert_cmpint (find_way (fixture, "three", "three-by-c"), ==, FACT_WAY_TO_EVIDENCE);
}

static void
test_notified (Fixture       *fixture,
               gconstpointer  data)
{
  fact_navigation_go_to_claim (fixture->navigation, "two");
  g_assert_cmpuint (fixture->n_notified, ==, 1);
  fact_navigation_go_to_mark (fixture->navigation, "one", "one-by-b");
  g_assert_cmpuint (fixture->n_notified, ==, 1);
  fact_navigation_select_claim (fixture->navigation, "two");
  g_assert_cmpuint (fixture->n_notified, ==, 2);
  fact_navigation_select_claim (fixture->navigation, "three");
  g_assert_cmpuint (fixture->n_notified, ==, 2);
}

static void
test_words (void)
{
  g_assert_cmpstr (fact_evidence_way_as_label (FACT_WAY_TO_EVIDENCE), ==, "Go to Evidence");
  g_assert_cmpstr (fact_evidence_way_as_label (FACT_WAY_TO_CLAIM), ==, "Go to Where It Is Said");
  g_assert_cmpstr (fact_evidence_way_as_label (FACT_WAY_BACK), ==, "Go Back");
  g_assert_cmpstr (fact_evidence_way_as_icon_name (FACT_WAY_BACK), !=, fact_evidence_way_as_icon_name (FACT_WAY_TO_CLAIM));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/inspector/evidence-way/there and back", Fixture, NULL, set_up, test_there_and_back, tear_down);
  g_test_add ("/inspector/evidence-way/clicked", Fixture, NULL, set_up, test_clicked, tear_down);
  g_test_add ("/inspector/evidence-way/no occurrence", Fixture, NULL, set_up, test_no_occurrence, tear_down);
  g_test_add ("/inspector/evidence-way/notified", Fixture, NULL, set_up, test_notified, tear_down);
  g_test_add_func ("/inspector/evidence-way/words", test_words);

  return g_test_run ();
}
