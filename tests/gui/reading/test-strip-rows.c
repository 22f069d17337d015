/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-coverage-labels.h"
#include "model/fact-mark-map.h"
#include "reading/fact-strip-rows.h"

#include "../../core/model/small-project.h"

/* What the rows of a strip show: u unread, r read, b both, a dot for neither; then verdicts and evidence by row. */
static char *
describe (GArray *rows)
{
  GString *band = g_string_new (NULL);
  GString *marks = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const FactStripRow *row = &g_array_index (rows, FactStripRow, i);

      g_string_append_c (band, ".urb"[row->has_unread + 2 * row->has_read]);
      if (row->verdicts != 0 || row->has_evidence)
        g_string_append_printf (marks, " %u:%u%s", i, row->verdicts, row->has_evidence ? "e" : "");
    }
  g_string_append (band, marks->str);
  g_string_free (marks, TRUE);

  return g_string_free (band, FALSE);
}

typedef struct
{
  const char *path;
  const char *article;
  guint       n_rows;
  const char *rows;
} RowsCase;

/* Article a: 73 characters in two paragraphs, of which the second is unread; with the spaces behind them, 169 high. */
static const RowsCase rows_cases[] = {
  { "/strip-rows/17", "a", 17, "rrrrr....." "uu....." " 0:2e 1:4" },
  { "/strip-rows/one", "a", 1, "b 0:6e" },
  { "/strip-rows/two", "a", 2, "ru 0:6e" },
  { "/strip-rows/one-paragraph", "b", 12, "rrrrruu..... 0:2e" },
};

static void
test_rows (gconstpointer data)
{
  const RowsCase *c = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactMarkMap) map = fact_mark_map_new (state);
  FactSpanIndex *marks = fact_mark_map_get_index (map, c->article);
  g_autoptr (FactCoverage) coverage = fact_coverage_new (fact_article_get_text (fact_state_find_article (state, c->article)), marks);
  g_autoptr (GArray) rows = fact_strip_rows_new (coverage, marks, state, c->n_rows);
  g_autofree char *described = describe (rows);

  g_assert_cmpuint (rows->len, ==, c->n_rows);
  g_assert_cmpstr (described, ==, c->rows);
}

/* Wherever one points, there is a place for it, further down for what stands further down. */
static void
test_places (gconstpointer data)
{
  g_autoptr (FactText) text = fact_text_new (data, -1);
  guint n = fact_text_get_n_chars (text);
  double last = 0;
  guint last_offset = 0;

  for (guint offset = 0; offset <= n; offset++)
    {
      double place = fact_strip_rows_place (text, offset);

      g_assert_cmpfloat (place, >=, last);
      g_assert_cmpfloat (place, <=, 1);
      last = place;
    }
  for (int i = -2; i <= 102; i++)
    {
      guint offset = fact_strip_rows_offset_at (text, i / 100.0);

      g_assert_cmpuint (offset, >=, last_offset);
      g_assert_cmpuint (offset, <=, n);
      last_offset = offset;
    }
}

static void
test_there_and_back (void)
{
  g_autoptr (FactText) text = fact_text_new ("One. Two.\n\nThree.\nFour", -1);

  for (guint number = 1; number <= fact_text_get_n_sentences (text); number++)
    {
      guint offset = fact_text_get_sentence (text, number).start;

      g_assert_cmpuint (ABS ((int) fact_strip_rows_offset_at (text, fact_strip_rows_place (text, offset)) - (int) offset), <=, 1);
    }
}

typedef struct
{
  guint       n_sentences;
  guint       n_unread;
  const char *unread;
  const char *strip;
} LabelCase;

static const LabelCase label_cases[] = {
  { 0, 0, "", "Coverage" },
  { 1, 1, "1 sentence unread", "Coverage: 1 of 1 sentence unread" },
  { 14, 1, "1 sentence unread", "Coverage: 1 of 14 sentences unread" },
  { 14, 3, "3 sentences unread", "Coverage: 3 of 14 sentences unread" },
  { 14, 0, "Every sentence looked at", "Coverage: every sentence looked at" },
};

static void
test_labels (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (label_cases); i++)
    {
      const LabelCase *c = &label_cases[i];
      FactReadingCounts counts = { c->n_sentences, { c->n_unread, c->n_sentences - c->n_unread, 0 } };
      g_autofree char *unread = fact_coverage_label_unread (&counts);
      g_autofree char *strip = fact_coverage_label_strip (&counts);

      g_assert_cmpstr (unread, ==, c->unread);
      g_assert_cmpstr (strip, ==, c->strip);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows_cases); i++)
    g_test_add_data_func (rows_cases[i].path, &rows_cases[i], test_rows);
  g_test_add_data_func ("/strip-rows/places/empty", "", test_places);
  g_test_add_data_func ("/strip-rows/places/white", "\n \n", test_places);
  g_test_add_data_func ("/strip-rows/places/one", "One. Two", test_places);
  g_test_add_data_func ("/strip-rows/places/many", "\n\nOne. Two.\n\n\nThree\nFour.\n\n", test_places);
  g_test_add_func ("/strip-rows/there-and-back", test_there_and_back);
  g_test_add_func ("/strip-rows/labels", test_labels);

  return g_test_run ();
}
