/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-text-difference.h"

static const struct
{
  const char *before;
  const char *after;
  guint       start;
  guint       n_removed;
  const char *inserted;
} cases[] = {
  { "the tunnel", "the old tunnel", 4, 0, "old " },
  { "the old tunnel", "the tunnel", 4, 4, "" },
  { "aaa", "aaaa", 3, 0, "a" },
  { "aaaa", "aaa", 3, 1, "" },
  { "cost €1.9", "cost $1.9", 5, 1, "$" },
  { "é", "è", 0, 1, "è" },      /* their first bytes are the same */
  { "日本", "日木本", 1, 0, "木" },
  { "", "new", 0, 0, "new" },
  { "old", "", 0, 3, "" },
  { "abc", "xyz", 0, 3, "xyz" },
};

static char *
apply (const char               *before,
       const FactTextDifference *difference)
{
  const char *start = g_utf8_offset_to_pointer (before, difference->start);
  const char *rest = g_utf8_offset_to_pointer (start, difference->n_removed);
  GString *after = g_string_new_len (before, start - before);

  g_string_append_len (after, difference->inserted, (gssize) difference->n_inserted_bytes);
  g_string_append (after, rest);

  return g_string_free (after, FALSE);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FactTextDifference difference;
      g_autofree char *inserted = NULL;
      g_autofree char *after = NULL;

      g_assert_true (fact_text_difference_find (cases[i].before, cases[i].after, &difference));
      inserted = g_strndup (difference.inserted, difference.n_inserted_bytes);
      after = apply (cases[i].before, &difference);
      g_assert_cmpuint (difference.start, ==, cases[i].start);
      g_assert_cmpuint (difference.n_removed, ==, cases[i].n_removed);
      g_assert_cmpstr (inserted, ==, cases[i].inserted);
      g_assert_cmpstr (after, ==, cases[i].after);
    }
}

static void
test_same (void)
{
  FactTextDifference difference;

  g_assert_false (fact_text_difference_find ("the same", "the same", &difference));
  g_assert_false (fact_text_difference_find ("", "", &difference));
}

/* Any two texts of few letters, which share much by chance. */
static void
test_random (void)
{
  static const char * const letters[] = { "a", "b", "é", "日" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (GString) before = g_string_new (NULL);
      g_autoptr (GString) after = g_string_new (NULL);
      FactTextDifference difference;

      for (int n = g_rand_int_range (rand, 0, 8); n > 0; n--)
        g_string_append (before, letters[g_rand_int_range (rand, 0, 4)]);
      for (int n = g_rand_int_range (rand, 0, 8); n > 0; n--)
        g_string_append (after, letters[g_rand_int_range (rand, 0, 4)]);

      if (fact_text_difference_find (before->str, after->str, &difference))
        {
          g_autofree char *made = apply (before->str, &difference);

          g_assert_cmpstr (made, ==, after->str);
        }
      else
        {
          g_assert_cmpstr (before->str, ==, after->str);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inspector/text-difference/cases", test_cases);
  g_test_add_func ("/inspector/text-difference/same", test_same);
  g_test_add_func ("/inspector/text-difference/random", test_random);

  return g_test_run ();
}
