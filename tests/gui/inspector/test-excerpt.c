/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-excerpt.h"

static const struct
{
  const char *words;
  guint       max_chars;
  const char *line;
} cases[] = {
  { "It cost $1.9 billion.", 80, "It cost $1.9 billion." },
  { "  It\n\tcost\u00A0much \n", 80, "It cost much" },
  { "one\u2029two\u2028three", 80, "one two three" },
  { "abcde", 5, "abcde" },
  { "abcdef", 5, "abcd…" },
  { "日本語です", 4, "日本語…" },
  { "ab cd", 4, "ab…" },
  { "ab  cde", 5, "ab c…" },
  { "a", 1, "a" },
  { "ab", 1, "…" },
  { " \n ", 5, "" },
  { "", 5, "" },
  { NULL, 5, "" },
};

static void
test_excerpt (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = fact_excerpt (cases[i].words, cases[i].max_chars);

      g_assert_cmpstr (line, ==, cases[i].line);
      g_assert_cmpint (g_utf8_strlen (line, -1), <=, cases[i].max_chars);
    }
}

static void
test_run (void)
{
  g_assert_cmpuint (fact_longest_run ("ab cde f"), ==, 3);
  g_assert_cmpuint (fact_longest_run ("日本語です"), ==, 5);
  g_assert_cmpuint (fact_longest_run (" \n"), ==, 0);
  g_assert_cmpuint (fact_longest_run (NULL), ==, 0);
}

static const struct
{
  const char *words;
  const char *line;      /* NULL where it is one already */
} line_cases[] = {
  { "", NULL },
  { "one  line\t", NULL },
  { "two\nlines", "two lines" },
  { "two \r\n  lines", "two lines" },
  { "gap  kept\nhere", "gap  kept here" },
  { "at the end\n", "at the end " },
  { "\n\nbefore", " before" },
  { "Zeile\xe2\x80\xa8zwei", "Zeile zwei" },
  { "page\fbreak", "page break" },
};

static void
test_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (line_cases); i++)
    {
      g_autofree char *line = fact_line_without_ends (line_cases[i].words);

      g_assert_cmpstr (line, ==, line_cases[i].line);
    }
}

/* Short words stay as they are, with their lines; of long ones there is the beginning. */
static void
test_beginning (void)
{
  g_autofree char *whole = fact_excerpt_lines ("ä\nb", 3);
  g_autofree char *cut = fact_excerpt_lines ("ä\nbc", 3);

  g_assert_cmpstr (whole, ==, "ä\nb");
  g_assert_cmpstr (cut, ==, "ä\nb…");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inspector/excerpt/lines", test_excerpt);
  g_test_add_func ("/inspector/excerpt/beginning", test_beginning);
  g_test_add_func ("/inspector/excerpt/longest-run", test_run);
  g_test_add_func ("/inspector/excerpt/line", test_line);

  return g_test_run ();
}
