/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-article-menu.h"

#include <locale.h>

#include "../../core/model/small-project.h"
#include "sidebar/fact-article-place.h"
#include "sidebar/fact-article-use-text.h"

static const struct
{
  guint        from;
  guint        over;
  FactDropSide side;
  guint        place;
} place_cases[] = {
  { 0, 0, FACT_DROP_ABOVE, 0 },
  { 0, 0, FACT_DROP_BELOW, 0 },
  { 0, 1, FACT_DROP_ABOVE, 0 },
  { 0, 1, FACT_DROP_BELOW, 1 },
  { 0, 4, FACT_DROP_BELOW, 4 },
  { 4, 0, FACT_DROP_ABOVE, 0 },
  { 4, 0, FACT_DROP_BELOW, 1 },
  { 4, 3, FACT_DROP_BELOW, 4 },
  { 2, 3, FACT_DROP_ABOVE, 2 },
};

static void
test_drop (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (place_cases); i++)
    {
      guint place = fact_article_drop_place (place_cases[i].from, place_cases[i].over, place_cases[i].side);

      g_assert_cmpuint (place, ==, place_cases[i].place);
    }
}

static const struct
{
  const char *article_id;
  const char *sentences;
} use_cases[] = {
  { "a", "1 claim is made only in this article and will be removed with it. 1 other claim loses evidence or a place. "
         "You can undo this." },
  { "b", "1 other claim loses evidence or a place. You can undo this." },
  { "c", "1 other claim loses evidence or a place. You can undo this." },
};

static void
test_use (void)
{
  g_autoptr (FactState) state = small_project_new ();

  for (guint i = 0; i < G_N_ELEMENTS (use_cases); i++)
    {
      g_autoptr (FactArticleUse) use = fact_article_use_new (state, use_cases[i].article_id);
      g_autofree char *sentences = fact_article_use_as_sentences (use);

      g_assert_false (fact_article_use_is_empty (use));
      g_assert_cmpstr (sentences, ==, use_cases[i].sentences);
    }
}

static void
test_no_use (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactArticleUse) use = fact_article_use_new (state, "nobody's");

  g_assert_true (fact_article_use_is_empty (use));
}

static void
test_claim_line (void)
{
  g_autoptr (FactClaim) claim = small_claim_new ("x", 7, "It cost\n  $1.9 billion_");
  g_autofree char *line = fact_article_use_as_claim_line (claim);

  g_assert_cmpstr (line, ==, "Claim 7: It cost $1.9 billion_");
}

static void
test_menu (void)
{
  FactArticle *article = small_article_new ("a", "Words");
  g_autoptr (GMenuModel) of_article = fact_article_menu_new (article);
  g_autoptr (GMenuModel) of_source = NULL;
  g_autoptr (GVariant) target = NULL;
  g_autofree char *label = NULL;
  g_autofree char *action = NULL;
  g_autofree char *printed = NULL;

  REPLACE (article, fact_article_with_role (article, FACT_ROLE_SOURCE));
  of_source = fact_article_menu_new (article);

  g_assert_true (g_menu_model_get_item_attribute (of_article, 1, "label", "s", &label));
  g_assert_cmpstr (label, ==, "Mark as Source");

  g_assert_true (g_menu_model_get_item_attribute (of_source, 1, "action", "s", &action));
  g_assert_cmpstr (action, ==, "article.set-role");
  target = g_menu_model_get_item_attribute_value (of_source, 1, "target", NULL);
  printed = g_variant_print (target, FALSE);
  g_assert_cmpstr (printed, ==, "('a', 'article')");

  fact_record_unref (article);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sidebar/article-rows/drop", test_drop);
  g_test_add_func ("/sidebar/article-rows/use", test_use);
  g_test_add_func ("/sidebar/article-rows/no-use", test_no_use);
  g_test_add_func ("/sidebar/article-rows/claim-line", test_claim_line);
  g_test_add_func ("/sidebar/article-rows/menu", test_menu);

  return g_test_run ();
}
