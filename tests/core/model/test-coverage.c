/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-coverage.h"

#include <stdio.h>

/* Five sentences: 0-10, 11-15, 16-27, then in a paragraph of their own 28-35 and 36-48. */
#define TEXT "One it is. Two? “Three,” 3.\n" "Four 4! Five (five)."

typedef struct
{
  const char *name;
  const char *marks;         /* KIND start-end, where KIND is o, e or c; ordered by start */
  const char *readings;      /* of each sentence: unread, cleared, marked */
} CoverageCase;

static const CoverageCase coverage_cases[] = {
  { "none", "", "uuuuu" },
  { "claim", "o0-3", "muuuu" },
  { "evidence", "e4-6", "muuuu" },
  { "claim-over-two", "o4-13", "mmuuu" },
  { "claim-between", "o10-11", "uuuuu" },
  { "claims-overlapping", "o0-48 o4-5 e12-13 o13-48", "mmmmm" },
  { "claim-beyond", "o40-4000", "uuuum" },
  { "cleared", "c0-10", "cuuuu" },
  { "cleared-without-stop", "c0-9", "cuuuu" },
  { "cleared-words-only", "c17-22 c25-26", "uucuu" },
  { "cleared-but-a-letter", "c1-10", "uuuuu" },
  { "cleared-but-the-last-letter", "c0-8", "uuuuu" },
  { "cleared-in-pieces", "c0-3 c4-6 c7-9", "cuuuu" },
  { "cleared-in-pieces-but-one", "c0-3 c7-9", "uuuuu" },
  { "cleared-overlapping", "c0-5 c2-9 c3-4", "cuuuu" },
  { "cleared-all", "c0-48", "ccccc" },
  { "cleared-two", "c0-15", "ccuuu" },
  { "cleared-last", "c36-47", "uuuuc" },
  { "marked-and-cleared", "c0-48 o29-30", "cccmc" },
  { "empty", "c3-3 o3-3", "uuuuu" },
};

static FactMarkKind
kind_from_letter (char letter)
{
  return letter == 'o' ? FACT_MARK_OCCURRENCE : letter == 'e' ? FACT_MARK_EVIDENCE : FACT_MARK_CLEARED;
}

static FactSpanIndex *
read_marks (const char *words)
{
  g_auto (GStrv) marks = g_strsplit (words, " ", -1);
  FactSpanIndex *index = fact_span_index_new ();

  for (guint i = 0; marks[i] != NULL && *marks[i] != '\0'; i++)
    {
      FactMark mark = { { 0, 0 }, kind_from_letter (marks[i][0]), NULL, NULL };

      g_assert_cmpint (sscanf (marks[i] + 1, "%u-%u", &mark.span.start, &mark.span.end), ==, 2);
      fact_span_index_add (index, &mark);
    }

  return index;
}

static void
test_coverage (gconstpointer data)
{
  const CoverageCase *c = data;
  g_autoptr (FactText) text = fact_text_new (TEXT, -1);
  g_autoptr (FactSpanIndex) marks = read_marks (c->marks);
  g_autoptr (FactCoverage) coverage = fact_coverage_new (text, marks);
  FactReadingCounts counts = fact_coverage_get_counts (coverage);
  g_autoptr (GString) readings = g_string_new (NULL);
  guint by_reading[FACT_N_READINGS] = { 0, };

  for (guint number = 1; number <= counts.n_sentences; number++)
    {
      FactReading reading = fact_coverage_get_reading (coverage, number);

      by_reading[reading]++;
      g_string_append_c (readings, "ucm"[reading]);
    }

  g_assert_cmpstr (readings->str, ==, c->readings);
  g_assert_cmpmem (counts.by_reading, sizeof counts.by_reading, by_reading, sizeof by_reading);
}

static void
test_find_unread (void)
{
  g_autoptr (FactText) text = fact_text_new (TEXT, -1);
  g_autoptr (FactSpanIndex) marks = read_marks ("o0-1 c36-48");
  g_autoptr (FactCoverage) coverage = fact_coverage_new (text, marks);
  FactSpan second = fact_text_get_sentence (text, 2);
  FactSpan fourth = fact_text_get_sentence (text, 4);

  g_assert_cmpuint (fact_coverage_find_unread (coverage, 0), ==, 2);
  g_assert_cmpuint (fact_coverage_find_unread (coverage, second.start), ==, 2);
  g_assert_cmpuint (fact_coverage_find_unread (coverage, second.start + 1), ==, 3);
  g_assert_cmpuint (fact_coverage_find_unread (coverage, fourth.start), ==, 4);
  g_assert_cmpuint (fact_coverage_find_unread (coverage, fourth.end), ==, 0);
  g_assert_cmpuint (fact_coverage_find_unread (coverage, G_MAXUINT), ==, 0);
}

/* Ten thousand marks over ten thousand sentences; squared, that would take minutes. */
static void
test_many (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (FactText) text = NULL;
  g_autoptr (FactSpanIndex) marks = fact_span_index_new ();
  g_autoptr (FactCoverage) coverage = NULL;

  for (guint i = 0; i < 10000; i++)
    {
      FactMark mark = { { i, 70000 }, i % 2 == 0 ? FACT_MARK_OCCURRENCE : FACT_MARK_CLEARED, NULL, NULL };

      g_string_append (words, "Oh no. ");
      fact_span_index_append (marks, &mark);
    }
  text = fact_text_new (words->str, words->len);

  for (guint i = 0; i < 100; i++)
    {
      g_clear_pointer (&coverage, fact_coverage_unref);
      coverage = fact_coverage_new (text, marks);
    }
  g_assert_cmpuint (fact_coverage_get_counts (coverage).by_reading[FACT_READING_MARKED], ==, 10000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (coverage_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/coverage/", coverage_cases[i].name, NULL);

      g_test_add_data_func (path, &coverage_cases[i], test_coverage);
    }
  g_test_add_func ("/coverage/find-unread", test_find_unread);
  g_test_add_func ("/coverage/many", test_many);

  return g_test_run ();
}
