/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-approximate.h"

#include <string.h>

typedef struct
{
  const char     *name;
  const char     *words;
  const char     *text;
  FactApproximate best;
} FindCase;

static const FindCase find_cases[] = {
  { "same", "tunnel", "the tunnel cost", { 4, 10, 0, 4 } },
  { "whole", "tunnel", "tunnel", { 0, 6, 0, 6 } },
  { "typo", "tunnel", "the tumnel cost", { 4, 10, 1, 4 } },
  { "letter-missing", "tunnel", "the tunel cost", { 4, 9, 1, 4 } },
  { "letter-more", "tunnel", "the tunnnel cost", { 4, 11, 1, 4 } },
  { "twins", "ab", "ab..ab", { 0, 2, 0, 0 } },
  { "nothing", "abc", "xyz", { 0, 0, 3, 3 } },
  { "no-text", "abc", "", { 0, 0, 3, 3 } },
};

static gunichar *
letters_of (const char *string,
            guint      *n)
{
  glong length;
  gunichar *letters = g_utf8_to_ucs4_fast (string, -1, &length);

  *n = (guint) length;

  return letters;
}

static void
test_find (gconstpointer data)
{
  const FindCase *row = data;
  guint n_words, n_text;
  g_autofree gunichar *words = letters_of (row->words, &n_words);
  g_autofree gunichar *text = letters_of (row->text, &n_text);
  FactApproximate best;

  fact_approximate_find (words, n_words, text, n_text, &best);
  g_assert_cmpuint (best.start, ==, row->best.start);
  g_assert_cmpuint (best.end, ==, row->best.end);
  g_assert_cmpuint (best.distance, ==, row->best.distance);
  g_assert_cmpuint (best.second, ==, row->best.second);
}

/* The table of Sellers, row by row: the least distance that ends at each place, from anywhere or from the start. */
static guint
distance_at (const gunichar *words,
             guint           n_words,
             const gunichar *text,
             guint           n_text,
             gboolean        is_anchored,
             guint          *end)
{
  g_autofree guint *row = g_new (guint, n_words + 1);
  guint best = n_words;

  for (guint i = 0; i <= n_words; i++)
    row[i] = i;
  *end = 0;
  for (guint j = 1; j <= n_text; j++)
    {
      guint diagonal = row[0];

      row[0] = is_anchored ? j : 0;
      for (guint i = 1; i <= n_words; i++)
        {
          guint above = row[i];

          row[i] = MIN (MIN (row[i], row[i - 1]) + 1, diagonal + (words[i - 1] != text[j - 1]));
          diagonal = above;
        }
      if (row[n_words] < best)
        {
          best = row[n_words];
          *end = j;
        }
    }

  return is_anchored ? row[n_words] : best;
}

/* Words around the lengths at which a block begins, in texts of few letters. */
static void
test_random (void)
{
  static const guint lengths[] = { 1, 2, 10, 63, 64, 65, 127, 128, 129, 200 };

  for (guint i = 0; i < 400; i++)
    {
      guint n_words = lengths[i % G_N_ELEMENTS (lengths)];
      guint n_text = (guint) g_test_rand_int_range (0, 400);
      g_autofree gunichar *words = g_new (gunichar, n_words);
      g_autofree gunichar *text = g_new (gunichar, n_text + 1);
      FactApproximate best;
      guint end, ignored;

      for (guint k = 0; k < n_words; k++)
        words[k] = (gunichar) g_test_rand_int_range ('a', 'e');
      for (guint k = 0; k < n_text; k++)
        text[k] = k > 20 && k - 20 < n_words && g_test_rand_int_range (0, 5) > 0 ? words[k - 20] : (gunichar) g_test_rand_int_range ('a', 'e');

      fact_approximate_find (words, n_words, text, n_text, &best);
      g_assert_cmpuint (best.distance, ==, distance_at (words, n_words, text, n_text, FALSE, &end));
      g_assert_cmpuint (best.end, ==, end);
      g_assert_cmpuint (best.start, <=, best.end);
      g_assert_cmpuint (best.distance, ==, distance_at (words, n_words, text + best.start, best.end - best.start, TRUE, &ignored));
      g_assert_cmpuint (best.second, >=, best.distance);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (find_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/approximate/find/", find_cases[i].name, NULL);

      g_test_add_data_func (path, &find_cases[i], test_find);
    }
  g_test_add_func ("/approximate/random", test_random);

  return g_test_run ();
}
