/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-quotation.h"

#include "marked-text.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *marked;                  /* with the place that is to be found; without brackets: an error */
  const char *quotation;
  guint       nth;
  gint        code;
} QuotationCase;

static const QuotationCase quotation_cases[] = {
  { "exact",             "paid [44 million] in May",          "44 million", 0 },
  { "whole",             "[44 million]",                      "44 million", 0 },
  { "after-accents",     "é ü [44 million] ß",                "44 million", 0 },
  { "white-at-ends",     "paid [44 million] in May",          " 44 million\n", 0 },
  { "first",             "a [no], no, no",                    "no", 1 },
  { "second",            "a no, [no], no",                    "no", 2 },
  { "third",             "a no, no, [no]",                    "no", 3 },
  { "fourth",            "a no, no, no",                      "no", 4, FACT_TEXT_ERROR_NOT_FOUND },
  { "several",           "a no, no, no",                      "no", 0, FACT_TEXT_ERROR_AMBIGUOUS },
  { "none",              "paid 44 million in May",            "45 million", 0, FACT_TEXT_ERROR_NOT_FOUND },
  { "none-first",        "paid 44 million in May",            "45 million", 1, FACT_TEXT_ERROR_NOT_FOUND },
  { "other-case",        "paid 44 Million in May",            "44 million", 0, FACT_TEXT_ERROR_NOT_FOUND },
  { "no-words",          "paid 44 million",                   "", 0, FACT_TEXT_ERROR_EMPTY },
  { "only-white",        "paid 44 million",                   " \n", 0, FACT_TEXT_ERROR_EMPTY },
  { "empty-text",        "",                                  "words", 0, FACT_TEXT_ERROR_NOT_FOUND },

  { "line-end",          "paid [44\nmillion] in May",         "44 million", 0 },
  { "wrapped-mail",      "a [b c\n   d e] f",                 "b c d e", 0 },
  { "no-break-space",    "paid [44\u00a0million] in May",     "44 million", 0 },
  { "spaces-for-one",    "paid [44 million] in May",          "44 \n  million", 0 },
  { "space-is-needed",   "paid 44million in May",             "44 million", 0, FACT_TEXT_ERROR_NOT_FOUND },
  { "straight-quotes",   "She said [“it’s over”] twice",      "\"it's over\"", 0 },
  { "curly-quotes",      "She said [\"it's over\"] twice",    "“it’s over”", 0 },
  { "german-quotes",     "Sie sagte [„nein“] dazu",           "\"nein\"", 0 },
  { "guillemets",        "Elle dit [«non»]",                  "\"non\"", 0 },
  { "dash",              "in [2022 — or 2023] —",             "2022 - or 2023", 0 },
  { "minus",             "at [−5 degrees]",                   "-5 degrees", 0 },
  { "no-break-hyphen",   "a [war\u2011torn] land",            "war-torn", 0 },
  { "soft-hyphen",       "a [coun\u00adcil] vote",            "council", 0 },
  { "zero-width-space",  "a [coun\u200bcil] vote",            "council", 0 },
  { "exact-wins",        "“no” or [\"no\"]",                  "\"no\"", 0 },
  { "tolerant-second",   "“no” or [“no”]",                    "\"no\"", 2 },
  { "tolerant-several",  "“no” or ‟no”",                      "\"no\"", 0, FACT_TEXT_ERROR_AMBIGUOUS },
  { "tolerant-overlap",  "a\nb\na\nb\na",                     "a b a", 0, FACT_TEXT_ERROR_AMBIGUOUS },
  { "tolerant-restart",  "x a a [a a\nb] c",                  "a a b", 0 },

  { "accent-behind",     "the cafe\u0301s",                   "cafe", 0, FACT_TEXT_ERROR_NOT_FOUND },
  { "accent-elsewhere",  "the cafe\u0301, the [cafe]",        "cafe", 0 },
  { "tolerant-accent",   "“cafe\u0301 and [“cafe]",           "\"cafe", 0 },
};

static void
test_quotation (gconstpointer data)
{
  const QuotationCase *row = data;
  gboolean is_found = strchr (row->marked, '[') != NULL;
  g_autoptr (FactText) text = NULL;
  g_autoptr (GError) error = NULL;
  FactSpan expected = { 7, 7 };
  FactSpan span = { 7, 7 };

  text = is_found ? marked_text_new (row->marked, &expected) : fact_text_new (row->marked, -1);
  g_assert_cmpint (fact_quotation_find (text, row->quotation, row->nth, &span, &error), ==, is_found);

  if (is_found)
    g_assert_no_error (error);
  else
    g_assert_error (error, FACT_TEXT_ERROR, row->code);
  g_assert_cmpuint (span.start, ==, expected.start);
  g_assert_cmpuint (span.end, ==, expected.end);
}

static void
test_says_how_often (void)
{
  g_autoptr (FactText) text = fact_text_new ("no, no, no", -1);
  g_autoptr (GError) ambiguous = NULL;
  g_autoptr (GError) too_few = NULL;
  FactSpan span;

  g_assert_false (fact_quotation_find (text, "no", 0, &span, &ambiguous));
  g_assert_nonnull (strstr (ambiguous->message, "“no” 3 times"));
  g_assert_false (fact_quotation_find (text, "no", 5, &span, &too_few));
  g_assert_nonnull (strstr (too_few->message, "“no” only 3 times"));
}

static void
test_message_is_short (void)
{
  g_autofree char *words = g_strnfill (10000, 'x');
  g_autoptr (FactText) text = fact_text_new ("no", -1);
  g_autoptr (GError) error = NULL;
  FactSpan span;

  g_assert_false (fact_quotation_find (text, words, 0, &span, &error));
  g_assert_cmpuint (strlen (error->message), <, 300);
  g_assert_nonnull (strstr (error->message, "x…"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (quotation_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/quotation/", quotation_cases[i].name, NULL);

      g_test_add_data_func (path, &quotation_cases[i], test_quotation);
    }

  g_test_add_func ("/quotation/says-how-often", test_says_how_often);
  g_test_add_func ("/quotation/message-is-short", test_message_is_short);

  return g_test_run ();
}
