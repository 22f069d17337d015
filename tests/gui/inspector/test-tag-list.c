/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-tag-list.h"

#include <locale.h>

#include "../../core/model/small-project.h"

static const char * const none[] = { NULL };
static const char * const two[] = { "cost", "budget", NULL };

static void
assert_joined (char       **taken,
               const char  *expected)
{
  g_auto (GStrv) tags = taken;
  g_autofree char *joined = tags != NULL ? g_strjoinv ("|", tags) : NULL;

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_with (void)
{
  assert_joined (fact_tag_list_with (two, " toll  "), "cost|budget|toll");
  assert_joined (fact_tag_list_with (none, "two words"), "two words");
  assert_joined (fact_tag_list_with (two, "budget"), NULL);
  assert_joined (fact_tag_list_with (two, "Budget"), "cost|budget|Budget");
  assert_joined (fact_tag_list_with (two, " \n"), NULL);
}

static void
test_without (void)
{
  assert_joined (fact_tag_list_without (two, "cost"), "budget");
  assert_joined (fact_tag_list_without (two, "toll"), "cost|budget");
  assert_joined (fact_tag_list_without (none, "toll"), "");
}

static void
test_of_project (void)
{
  g_autoptr (FactState) state = small_project_new ();

  assert_joined (fact_tag_list_of_project (state), "money|tunnel");
}

/* As comparing each two of them would. */
static void
test_sort (void)
{
  const char *tags[] = { "zebra", "émile", "Apple", "apple", "", "eve", "ape 10", "ape 2", "Zoo", "émile" };

  fact_tag_list_sort (tags, G_N_ELEMENTS (tags));
  for (guint i = 1; i < G_N_ELEMENTS (tags); i++)
    g_assert_cmpint (g_utf8_collate (tags[i - 1], tags[i]), <=, 0);
  g_assert_cmpstr (tags[0], ==, "");
  fact_tag_list_sort (tags, 0);
}

static const struct
{
  const char *typed;
  guint       max_n;
  const char *suggested;
} suggest_cases[] = {
  { "", 9, "cost|Costa Rica|forecost|toll" },
  { "cost", 9, "cost|Costa Rica|forecost" },
  { "COS", 9, "cost|Costa Rica|forecost" },
  { "ore", 9, "forecost" },
  { " toll ", 9, "toll" },
  { "zebra", 9, "" },
  { "", 2, "cost|Costa Rica" },
  { "bud", 9, "" },      /* the claim has it */
};

static void
test_suggest (void)
{
  static const char * const known[] = { "budget", "cost", "Costa Rica", "forecost", "toll", NULL };
  static const char * const taken[] = { "budget", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (suggest_cases); i++)
    assert_joined (fact_tag_list_suggest (known, taken, suggest_cases[i].typed, suggest_cases[i].max_n),
                   suggest_cases[i].suggested);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inspector/tag-list/with", test_with);
  g_test_add_func ("/inspector/tag-list/without", test_without);
  g_test_add_func ("/inspector/tag-list/of-project", test_of_project);
  g_test_add_func ("/inspector/tag-list/sort", test_sort);
  g_test_add_func ("/inspector/tag-list/suggest", test_suggest);

  return g_test_run ();
}
