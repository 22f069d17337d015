/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-plain-words.h"

#include "text/fact-fold.h"

#include <string.h>

static const struct
{
  const char *name;
  const char *words;
  const char *plain;
  gboolean    has_accents;
} cases[] = {
  { "nothing",           "",                        "",                   FALSE },
  { "ascii",             "The Tunnel, $1.9bn",      "the tunnel, $1.9bn", FALSE },
  { "one-letter",        "T",                       "t",                  FALSE },
  { "accents",           "Erdoğan, RÉSUMÉ",         "erdogan, resume",    TRUE },
  { "accents-apart",     "Zoe\u0308 e\u0323\u0302", "zoe e",              TRUE },
  { "stroke",            "Łódź",                    "lodz",               TRUE },
  { "sharp-s",           "GROẞ, groß",              "groß, groß",         FALSE },
  { "greek",             "ΣΟΦΟΣ σοφός",             "σοφοσ σοφοσ",        TRUE },
  { "deseret",           "𐐀",                       "𐐨",                  FALSE },
  { "no-case",           "東京",                    "東京",               FALSE },
  { "quotation-marks",   "“Don’t„ «it`s»",          "\"don't\" \"it's\"", FALSE },
  { "dashes",            "2022–23 — −5",            "2022-23 - -5",       FALSE },
  { "white-space",       "a \n\t b\u00a0c\r\nd ",   "a b c d ",           FALSE },
  { "ignored",           "coun\u00adcil\u200b",     "council",            FALSE },
  { "ignored-last",      "a \u00ad",                "a ",                 FALSE },
  { "ignored-in-white",  "a \u200b b",              "a b",                FALSE },
  { "mark-alone",        "\u0301\u0301a",           "\u0301a",            TRUE },
  { "mark-behind-none",  "e\u00ad\u0301 \u0301",     "e\u0301 \u0301",     FALSE },
};

static void
test_plain (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GString) plain = g_string_new ("before ");
  g_autofree char *expected = g_strconcat ("before ", cases[i].plain, NULL);

  g_assert_cmpint (fact_plain_words_append (plain, cases[i].words, strlen (cases[i].words)), ==, cases[i].has_accents);
  g_assert_cmpstr (plain->str, ==, expected);
}

/* Letter by letter it is what a needle is compared with. */
static void
test_letters (void)
{
  static const char * const pieces[] = { "e", "É", "\u0301", "\u0323", " ", "\u00a0", "\u00ad", "\u200b", "Ø", "ß", "‘", "`", "–", "Σ", "京", "𐐀", "कु" };

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (GString) plain = g_string_new (NULL);
      g_autoptr (GString) expected = g_string_new (NULL);
      const char *at, *start;
      FactFolded letter = { 0 };
      gboolean has_accents = FALSE;

      for (gint32 n = g_test_rand_int_range (0, 12); n > 0; n--)
        g_string_append (words, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      for (at = words->str; at < words->str + words->len;)
        {
          at = fact_fold_next (at, words->str + words->len, &start, &letter);
          has_accents |= letter.n_marks > 0;
          if (letter.base != 0)
            g_string_append_unichar (expected, letter.base);
        }

      g_assert_cmpint (fact_plain_words_append (plain, words->str, words->len), ==, has_accents);
      g_assert_cmpstr (plain->str, ==, expected->str);
    }
}

/* What is behind the end does not count, not even an accent. */
static void
test_part (void)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  g_assert_false (fact_plain_words_append (plain, "Cafe\u0301", 4));
  g_assert_cmpstr (plain->str, ==, "cafe");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/plain-words/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_plain);
    }
  g_test_add_func ("/plain-words/letters", test_letters);
  g_test_add_func ("/plain-words/part", test_part);

  return g_test_run ();
}
