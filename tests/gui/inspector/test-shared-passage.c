/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-shared-passage.h"

#include "../../core/model/small-project.h"
#include "inspector/fact-claim-menu.h"

/* Claims that rest on words of one article, the first on the code points from 10 to 20. */
static const struct
{
  const char *id;
  FactSpan    span;
} others[] = {
  { "same", { 10, 20 } },
  { "inside", { 12, 14 } },
  { "across", { 5, 11 } },
  { "before", { 0, 10 } },
  { "behind", { 20, 25 } },
};

static FactProject *
make_project (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "Title", "2026-11-22T10:00:00Z");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactState) state = NULL;
  FactArticle *article = small_article_new ("a", "The approved budget for the crossing remains.");
  FactClaim *first = small_claim_new ("first", 1, "First");
  FactClaim *says = small_claim_new ("says", 2, "Is made of these words, and does not rest on them");

  REPLACE (first, small_claim_with_span (first, "own", article, (FactSpan) { 10, 20 }, FACT_STANCE_SUPPORTS));
  REPLACE (first, small_claim_with_span (first, "own-again", article, (FactSpan) { 10, 15 }, FACT_STANCE_CONTEXT));
  REPLACE (first, small_claim_with_occurrence (first, "made", article, (FactSpan) { 10, 20 }));
  g_ptr_array_add (claims, first);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      /* In the order of the file they stand backwards. */
      FactClaim *other = small_claim_new (others[i].id, 9 - i, others[i].id);

      REPLACE (other, small_claim_with_span (other, others[i].id, article, others[i].span, FACT_STANCE_DISPUTES));
      g_ptr_array_add (claims, other);
    }
  REPLACE (says, small_claim_with_occurrence (says, "said", article, (FactSpan) { 10, 20 }));
  g_ptr_array_add (claims, says);
  g_ptr_array_add (articles, article);
  state = fact_state_new_full (header, articles, claims, NULL, NULL);

  return fact_project_new (state, NULL);
}

static FactAnchor *
get_own_anchor (FactProject *project)
{
  FactClaim *first = fact_state_find_claim (fact_project_get_state (project), "first");

  return fact_evidence_get_anchor (fact_claim_get_evidence (first, 0));
}

static void
test_find (void)
{
  g_autoptr (FactProject) project = make_project ();
  g_autoptr (GPtrArray) claims = fact_shared_passage_find (project, "first", get_own_anchor (project));

  g_assert_cmpuint (claims->len, ==, 3);
  g_assert_cmpstr (fact_record_get_id (claims->pdata[0]), ==, "across");
  g_assert_cmpstr (fact_record_get_id (claims->pdata[1]), ==, "inside");
  g_assert_cmpstr (fact_record_get_id (claims->pdata[2]), ==, "same");
}

static void
test_lost (void)
{
  g_autoptr (FactProject) project = make_project ();
  g_autoptr (FactAnchor) lost = fact_anchor_with_state (get_own_anchor (project), FACT_ANCHOR_LOST);
  g_autoptr (GPtrArray) claims = fact_shared_passage_find (project, "first", lost);

  g_assert_cmpuint (claims->len, ==, 0);
}

static void
test_label (void)
{
  g_autofree char *one = fact_shared_passage_label (1);
  g_autofree char *two = fact_shared_passage_label (2);

  g_assert_cmpstr (one, ==, "1 more claim rests on these words");
  g_assert_cmpstr (two, ==, "2 more claims rest on these words");
}

static void
test_menu (void)
{
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GMenuModel) menu = NULL;
  g_autofree char *label = NULL;
  g_autofree char *target = NULL;

  g_ptr_array_add (claims, small_claim_new ("x", 4, "snake_case\ncosts"));
  menu = fact_claim_menu_new (claims, "inspector.go-to-claim");

  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 1);
  g_assert_true (g_menu_model_get_item_attribute (menu, 0, "label", "s", &label));
  g_assert_true (g_menu_model_get_item_attribute (menu, 0, "target", "s", &target));
  g_assert_cmpstr (label, ==, "Claim 4: snake__case costs");
  g_assert_cmpstr (target, ==, "x");
}

/* A menu that does not say all says so. */
static void
test_long_menu (void)
{
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GMenuModel) menu = NULL;
  g_autofree char *label = NULL;

  for (guint i = 1; i <= 107; i++)
    g_ptr_array_add (claims, small_claim_new ("x", i, "It costs"));
  menu = fact_claim_menu_new (claims, "inspector.go-to-claim");

  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 101);
  g_assert_true (g_menu_model_get_item_attribute (menu, 100, "label", "s", &label));
  g_assert_cmpstr (label, ==, "and 7 more");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inspector/shared-passage/find", test_find);
  g_test_add_func ("/inspector/shared-passage/lost", test_lost);
  g_test_add_func ("/inspector/shared-passage/label", test_label);
  g_test_add_func ("/inspector/shared-passage/menu", test_menu);
  g_test_add_func ("/inspector/shared-passage/long menu", test_long_menu);

  return g_test_run ();
}
