/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-selection.h"

#include "marked-text.h"

typedef struct
{
  const char *name;
  const char *selected;
  const char *marked;                  /* NULL: there is nothing to mark */
} SelectionCase;

static const SelectionCase selection_cases[] = {
  { "as-it-is",         "one [two] three",             "one [two] three" },
  { "whole",            "[one two]",                   "[one two]" },
  { "spaces",           "one[ two ]three",             "one [two] three" },
  { "line-ends",        "one[\n\ntwo\n]three",         "one\n\n[two]\nthree" },
  { "inner-space",      "[ one  two ]",                " [one  two] " },
  { "unicode-spaces",   "[\u00a0\u2003\u2028\u3000one\u2029\f\v\xc2\x85\u202f]",
                        "\u00a0\u2003\u2028\u3000[one]\u2029\f\v\xc2\x85\u202f" },
  { "zero-width",       "[\u200b\ufeffone\u2060]",     "\u200b\ufeff[one]\u2060" },
  { "empty",            "one []two",                   NULL },
  { "empty-text",       "[]",                          NULL },
  { "only-white",       "one[ \n\u00a0 ]two",          NULL },
  { "only-zero-width",  "one[\u200b]two",              NULL },
  { "accent-left-out",  "caf[e]\u0301 noir",           "caf[e\u0301] noir" },
  { "accent-only",      "cafe[\u0301] noir",           "caf[e\u0301] noir" },
  { "starts-in-letter", "e[\u0301t\u00e9] x",          "[e\u0301t\u00e9] x" },
  { "half-a-flag",      "🇩🇪🇫[🇷]🇮🇹",                    "🇩🇪[🇫🇷]🇮🇹" },
  { "other-half",       "🇩🇪[🇫]🇷🇮🇹",                    "🇩🇪[🇫🇷]🇮🇹" },
  { "flag",             "🇩🇪[🇫🇷]🇮🇹",                    "🇩🇪[🇫🇷]🇮🇹" },
  { "one-of-a-family",  "x👩‍[👧]‍👦 y",                  "x[👩‍👧‍👦] y" },
  { "skin",             "x[👍]🏽y",                     "x[👍🏽]y" },
  { "hangul",           "\u1112[\u1161]\u11ab",        "[\u1112\u1161\u11ab]" },
  { "space-under-mark", "a[ \u0301b]",                 "a[ \u0301b]" },
  { "han",              "特[斯 ]拉",                   "特[斯] 拉" },
  { "right-to-left",    "שלום[ ומרحبا ]12",            "שלום [ומרحبا] 12" },
};

static void
test_selection (gconstpointer data)
{
  const SelectionCase *row = data;
  g_autoptr (GError) error = NULL;
  FactSpan selection;
  FactSpan span = { 7, 7 };
  g_autoptr (FactText) text = marked_text_new (row->selected, &selection);
  gboolean is_marked = fact_selection_to_span (text, selection, &span, &error);

  if (row->marked != NULL)
    {
      FactSpan expected;
      g_autoptr (FactText) same = marked_text_new (row->marked, &expected);

      g_assert_no_error (error);
      g_assert_true (is_marked);
      g_assert_true (fact_text_equal (text, same));
      g_assert_cmpuint (span.start, ==, expected.start);
      g_assert_cmpuint (span.end, ==, expected.end);

      g_assert_true (fact_selection_to_span (text, span, &span, NULL));
      g_assert_true (fact_span_equal (span, expected));
    }
  else
    {
      g_assert_error (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_EMPTY);
      g_assert_false (is_marked);
      g_assert_cmpuint (span.start, ==, 7);
    }
}

static void
test_backwards (void)
{
  g_autoptr (FactText) text = fact_text_new ("one two three", -1);
  FactSpan backwards = { 8, 3 };
  FactSpan span;

  g_assert_true (fact_selection_to_span (text, backwards, &span, NULL));
  g_assert_cmpuint (span.start, ==, 4);
  g_assert_cmpuint (span.end, ==, 7);
}

static void
test_beyond (void)
{
  g_autoptr (FactText) text = fact_text_new ("one", -1);
  g_autoptr (GError) error = NULL;
  FactSpan beyond = { 0, 4 };
  FactSpan span;

  g_assert_false (fact_selection_to_span (text, beyond, &span, &error));
  g_assert_error (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_NOT_FOUND);
}

/* Every selection there is of letters of all kinds: the result covers what was selected but white space. */
static void
test_all_selections (void)
{
  g_autoptr (FactText) text = fact_text_new (" e\u0301 👩‍👧🇩🇪🇫🇷 \n\u1112\u1161 👍🏽x\u00a0", -1);
  guint n_chars = fact_text_get_n_chars (text);

  for (guint start = 0; start <= n_chars; start++)
    for (guint end = start; end <= n_chars; end++)
      {
        FactSpan span;
        FactSpan again;

        if (!fact_selection_to_span (text, (FactSpan) { start, end }, &span, NULL))
          continue;
        g_assert_cmpuint (span.start, <, span.end);
        g_assert_cmpuint (span.end, <=, n_chars);
        g_assert_true (fact_selection_to_span (text, span, &again, NULL));
        g_assert_true (fact_span_equal (span, again));
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (selection_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/selection/", selection_cases[i].name, NULL);

      g_test_add_data_func (path, &selection_cases[i], test_selection);
    }

  g_test_add_func ("/selection/backwards", test_backwards);
  g_test_add_func ("/selection/beyond", test_beyond);
  g_test_add_func ("/selection/all", test_all_selections);

  return g_test_run ();
}
