/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-occurrences.h"

#include <string.h>

static void
append_place_cb (gsize    byte_offset,
                 gpointer user_data)
{
  g_array_append_val ((GArray *) user_data, byte_offset);
}

static GArray *
find (const char *text,
      const char *words)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (gsize));

  fact_occurrences_foreach (text, strlen (text), words, strlen (words), NULL, append_place_cb, places);

  return places;
}

/* Few letters, so that words overlap themselves in all ways; against looking at every place. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20241102);

  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (GArray) places = NULL;
      guint n_letters = g_rand_int_range (random, 1, 4);
      guint n_text = g_rand_int_range (random, 0, 60);
      guint n_words = g_rand_int_range (random, 1, 8);
      guint n_seen = 0;

      for (guint i = 0; i < n_text; i++)
        g_string_append_c (text, 'a' + g_rand_int_range (random, 0, n_letters));
      for (guint i = 0; i < n_words; i++)
        g_string_append_c (words, 'a' + g_rand_int_range (random, 0, n_letters));

      places = find (text->str, words->str);

      for (gsize at = 0; at < text->len; at++)
        if (g_str_has_prefix (text->str + at, words->str))
          {
            g_assert_cmpuint (n_seen, <, places->len);
            g_assert_cmpuint (g_array_index (places, gsize, n_seen), ==, at);
            n_seen++;
          }
      g_assert_cmpuint (n_seen, ==, places->len);
    }
}

typedef struct
{
  const char *name;
  const char *text;
  const char *words;
  guint       n_places;
} OccurrenceCase;

static const OccurrenceCase occurrence_cases[] = {
  { "empty-words",    "abc",                  "",       0 },
  { "empty-text",     "",                     "a",      0 },
  { "longer",         "abc",                  "abcd",   0 },
  { "same",           "abc",                  "abc",    1 },
  { "overlapping",    "aaaa",                 "aa",     3 },
  { "accent-behind",  "cafe\u0301 cafe",      "cafe",   1 },
  { "accent-before",  "e\u0301a \u0301a",     "\u0301a", 0 },
  { "flag-shifted",   "🇩🇪🇩🇪",                 "🇪🇩",     0 },
  { "flag",           "🇩🇪🇩🇪",                 "🇩🇪",     2 },
  { "half-a-family",  "👩‍👧 👩",                 "👩",      1 },
};

static void
test_occurrences (gconstpointer data)
{
  const OccurrenceCase *row = data;
  g_autoptr (GArray) places = find (row->text, row->words);

  g_assert_cmpuint (places->len, ==, row->n_places);
}

/* Would take minutes if it were quadratic, and the test's time limit ends it. */
static void
test_repetitive (void)
{
  g_autofree char *text = g_strnfill (4000000, 'a');
  g_autofree char *words = g_strnfill (1000000, 'a');
  g_autoptr (GArray) places = find (text, words);

  g_assert_cmpuint (places->len, ==, 3000001);
}

/* Passing over counts once for the whole text, and each place that is found once more. */
static void
test_work (void)
{
  static const struct
  {
    const char *text;
    guint64     work;
    guint       n_places;
    gboolean    is_whole;
    guint64     work_left;
  } rows[] = {
    { "a-a-a-", 5,                                0, FALSE, 0 },
    { "a-a-a-", 6,                                0, FALSE, 0 },
    { "------", 6,                                0, TRUE,  0 },
    { "a-a-a-", 6 + 2 * FACT_OCCURRENCE_WORK + 1, 2, FALSE, 0 },
    { "aaa---", 6 + 2 * FACT_OCCURRENCE_WORK + 1, 2, FALSE, 0 },
    { "a-a-a-", 6 + 3 * FACT_OCCURRENCE_WORK + 1, 3, TRUE,  1 },
    /* A place that is none, being half a letter, has to be looked at as well. */
    { "a\u0301aa", 5 + 2 * FACT_OCCURRENCE_WORK, 1, FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (gsize));
      guint64 work = rows[i].work;

      g_assert_cmpint (fact_occurrences_foreach (rows[i].text, strlen (rows[i].text), "a", 1, &work, append_place_cb, places), ==,
                       rows[i].is_whole);
      g_assert_cmpuint (places->len, ==, rows[i].n_places);
      g_assert_cmpuint (work, ==, rows[i].work_left);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (occurrence_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/occurrences/", occurrence_cases[i].name, NULL);

      g_test_add_data_func (path, &occurrence_cases[i], test_occurrences);
    }

  g_test_add_func ("/occurrences/random", test_random);
  g_test_add_func ("/occurrences/repetitive", test_repetitive);
  g_test_add_func ("/occurrences/work", test_work);

  return g_test_run ();
}
