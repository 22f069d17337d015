/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-grapheme.h"

#include <string.h>
#include <unigbrk.h>

/* Of each kind that the rules tell apart. */
static const gunichar alphabet[] = {
  'a', ' ', '\n', 0x0301, 0x200D, 0x200B, 0x1F1E6, 0x1F1FF, 0x1F469, 0x1F3FD, 0x2764, 0xFE0F,
  0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01, 0x0600, 0x0903, 0x00E9, 0x7279,
};

static void
assert_boundaries (const char *utf8,
                   gsize       n_bytes)
{
  g_autofree char *breaks = g_malloc0 (n_bytes + 1);
  gsize before = 0;

  u8_grapheme_breaks ((const guint8 *) utf8, n_bytes, breaks);

  for (const char *p = utf8; p < utf8 + n_bytes; p = g_utf8_next_char (p))
    {
      gsize at = p - utf8;
      gsize after = at;

      if (breaks[at])
        before = at;
      while (after < n_bytes && !breaks[after])
        after++;

      g_assert_cmpint (fact_grapheme_is_boundary (utf8, n_bytes, at), ==, breaks[at]);
      g_assert_cmpuint (fact_grapheme_floor (utf8, n_bytes, at), ==, before);
      g_assert_cmpuint (fact_grapheme_ceiling (utf8, n_bytes, at), ==, after);
    }

  g_assert_true (fact_grapheme_is_boundary (utf8, n_bytes, n_bytes));
}

/* libunistring walking the whole text is the oracle for looking at one place of it. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20241102);

  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      guint n = g_rand_int_range (random, 1, 24);

      for (guint i = 0; i < n; i++)
        g_string_append_unichar (text, alphabet[g_rand_int_range (random, 0, G_N_ELEMENTS (alphabet))]);

      assert_boundaries (text->str, text->len);
    }
}

typedef struct
{
  const char *name;
  const char *text;
} GraphemeCase;

/* One cluster each. */
static const GraphemeCase cluster_cases[] = {
  { "accent",   "e\u0301" },
  { "accents",  "o\u0302\u0323\u0301" },
  { "family",   "👩‍👩‍👧‍👦" },
  { "skin",     "👍🏽" },
  { "heart",    "❤️" },
  { "flag",     "🇩🇪" },
  { "jamo",     "\u1112\u1161\u11ab" },
  { "space",    " \u0301" },
};

static void
test_cluster (gconstpointer data)
{
  const GraphemeCase *row = data;
  g_autofree char *text = g_strconcat ("a", row->text, row->text, "b", NULL);
  gsize n_cluster = strlen (row->text);

  for (const char *p = text + 1; p < text + 1 + n_cluster; p = g_utf8_next_char (p))
    {
      g_assert_cmpuint (fact_grapheme_floor (text, strlen (text), p - text), ==, 1);
      g_assert_cmpuint (fact_grapheme_ceiling (text, strlen (text), p - text), ==,
                        p == text + 1 ? 1 : 1 + n_cluster);
    }
  g_assert_true (fact_grapheme_is_boundary (text, strlen (text), 1 + n_cluster));
}

/* A cluster without end is given up, not followed to its end. */
static void
test_endless (void)
{
  g_autoptr (GString) text = g_string_new ("e");
  gsize near, far;

  for (guint i = 0; i < 4 * FACT_GRAPHEME_REACH; i++)
    g_string_append (text, "\u0301");
  near = 1 + 2 * (FACT_GRAPHEME_REACH / 2);
  far = 1 + 2 * (2 * FACT_GRAPHEME_REACH);

  g_assert_cmpuint (fact_grapheme_floor (text->str, text->len, near), ==, 0);
  g_assert_cmpuint (fact_grapheme_floor (text->str, text->len, far), ==, far);
  g_assert_cmpuint (fact_grapheme_ceiling (text->str, text->len, far), ==, far);
  g_assert_cmpuint (fact_grapheme_ceiling (text->str, text->len, text->len - 2), ==, text->len);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cluster_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/grapheme/cluster/", cluster_cases[i].name, NULL);

      g_test_add_data_func (path, &cluster_cases[i], test_cluster);
    }

  g_test_add_func ("/grapheme/random", test_random);
  g_test_add_func ("/grapheme/endless", test_endless);

  return g_test_run ();
}
