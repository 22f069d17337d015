/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-display-map.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *unit;
  guint       n_units;
  guint       n_breaks;
} DisplayCase;

static const DisplayCase display_cases[] = {
  { "empty",             "",                         0,     0 },
  { "prose",             "The tunnel was dug in five years. ", 30, 0 },
  { "lines",             "The tunnel was dug in five years.\n", 5000, 0 },
  { "paragraphs",        "Тоннель рыли пять лет, а не три года.\n\n", 5000, 0 },
  { "run-at-limit",      "x",                        400,   0 },
  { "run-over-limit",    "x",                        401,   1 },
  { "long-run",          "x",                        10000, 24 },
  { "runs",              "xxxxxxxxxx xxxxxxxxxx\t",  400,   0 },
  { "accented-run",      "e\u0301",                  1000,  4 },
  { "flags",             "🇩🇪",                       600,   2 },
  { "families",          "👩‍👧‍👦",                      300,   0 },
  { "endless-family",    "👩‍",                       1000,  19 },
  { "marks-at-limit",    "\u0301",                   100,   0 },
  { "marks",             "\u0301",                   1000,  9 },
  { "few-marks",         "\u0301",                   150,   1 },
  { "han-line",          "特",                       5000,  0 },
  { "long-han-line",     "特",                       20000, 2 },
  { "long-line",         "word and ",                5000,  4 },
  { "separators",        "word and \u2029",          5000,  0 },
};

static FactText *
repeat (const char *unit,
        guint       n_units)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < n_units; i++)
    g_string_append (words, unit);

  return fact_text_new (words->str, words->len);
}

/* There and back for every offset of the text, and back for every offset of the display. */
static void
assert_round_trip (FactText       *text,
                   FactDisplayMap *map)
{
  guint n_chars = fact_text_get_n_chars (text);
  guint n_shown = fact_display_map_to_display (map, n_chars);
  guint before = 0;

  g_assert_cmpuint (g_utf8_strlen (fact_display_map_get_display (map), -1), ==, n_shown);

  for (guint offset = 0; offset <= n_chars; offset++)
    {
      guint shown = fact_display_map_to_display (map, offset);

      g_assert_cmpuint (shown, >=, before);
      g_assert_cmpuint (shown, <=, n_shown);
      g_assert_cmpuint (fact_display_map_to_text (map, shown), ==, offset);
      before = shown;
    }

  before = 0;
  for (guint shown = 0; shown <= n_shown; shown++)
    {
      guint offset = fact_display_map_to_text (map, shown);

      g_assert_cmpuint (offset, >=, before);
      g_assert_cmpuint (offset, <=, n_chars);
      before = offset;
    }
}

/* What is shown is the text with newlines in it, each code point where the map says. */
static void
assert_shows (FactText       *text,
              FactDisplayMap *map,
              guint           n_breaks)
{
  const char *shown = fact_display_map_get_display (map);
  const char *p = fact_text_get_utf8 (text);
  guint shown_offset = 0;
  guint offset = 0;
  guint n_seen = 0;

  for (; *shown != '\0'; shown = g_utf8_next_char (shown), shown_offset++)
    {
      if (fact_display_map_to_display (map, offset) != shown_offset)
        {
          g_assert_cmpint (*shown, ==, '\n');
          g_assert_cmpuint (fact_display_map_to_text (map, shown_offset), ==, offset);
          n_seen++;
          continue;
        }
      g_assert_cmpuint (g_utf8_get_char (shown), ==, g_utf8_get_char (p));
      p = g_utf8_next_char (p);
      offset++;
    }

  g_assert_cmpint (*p, ==, '\0');
  g_assert_cmpuint (n_seen, ==, n_breaks);
}

static void
test_display (gconstpointer data)
{
  const DisplayCase *row = data;
  g_autoptr (FactText) text = repeat (row->unit, row->n_units);
  g_autoptr (FactDisplayMap) map = fact_display_map_new (text);
  FactSpan all = { 0, fact_display_map_to_display (map, fact_text_get_n_chars (text)) };
  g_autofree char *copied = fact_display_map_dup_text (map, all);

  g_assert_cmpuint (fact_display_map_get_n_bytes (map), ==, fact_text_get_n_bytes (text) + row->n_breaks);
  g_assert_cmpuint (strlen (fact_display_map_get_display (map)), ==, fact_display_map_get_n_bytes (map));
  g_assert_cmpint (fact_display_map_is_identity (map), ==, row->n_breaks == 0);
  g_assert_cmpint (fact_display_map_get_display (map) == fact_text_get_utf8 (text), ==, row->n_breaks == 0);
  g_assert_cmpstr (copied, ==, fact_text_get_utf8 (text));
  assert_round_trip (text, map);
  assert_shows (text, map, row->n_breaks);
}

/* Runs of all kinds behind each other; the lines that are shown must keep to the limits. */
static void
test_random (void)
{
  static const char *units[] = { "x", " ", "\n", "e\u0301", "\u0301", "特", "🇩🇪", "👩‍", "ж", "\u200b", "word " };
  g_autoptr (GRand) random = g_rand_new_with_seed (20241102);

  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (FactText) text = NULL;
      g_autoptr (FactDisplayMap) map = NULL;
      guint n_runs = g_rand_int_range (random, 1, 12);

      for (guint i = 0; i < n_runs; i++)
        {
          const char *unit = units[g_rand_int_range (random, 0, G_N_ELEMENTS (units))];
          guint n = g_rand_int_range (random, 1, 3000);

          for (guint j = 0; j < n; j++)
            g_string_append (words, unit);
        }

      text = fact_text_new (words->str, words->len);
      map = fact_display_map_new (text);
      assert_round_trip (text, map);
      assert_shows (text, map, fact_display_map_get_n_bytes (map) - fact_text_get_n_bytes (text));

      {
        g_auto (GStrv) lines = g_strsplit (fact_display_map_get_display (map), "\n", -1);

        for (guint i = 0; lines[i] != NULL; i++)
          g_assert_cmpuint (g_utf8_strlen (lines[i], -1), <=, 10100);
      }
    }
}

/* One long run within prose: only it is broken, and a letter keeps its accent. */
static void
test_run_in_prose (void)
{
  g_autoptr (GString) words = g_string_new ("Before.\n\nlook: ");
  g_autoptr (FactText) text = NULL;
  g_autoptr (FactDisplayMap) map = NULL;
  guint run, second;

  run = words->len;
  for (guint i = 0; i < 399; i++)
    g_string_append_c (words, 'x');
  second = g_utf8_strlen (words->str, -1);
  g_string_append (words, "e\u0301yyyy there.\n\nBehind.");
  text = fact_text_new (words->str, words->len);
  map = fact_display_map_new (text);

  g_assert_cmpuint (fact_display_map_to_display (map, run), ==, run);
  g_assert_cmpuint (fact_display_map_to_display (map, second), ==, second);
  g_assert_cmpuint (fact_display_map_to_display (map, second + 1), ==, second + 1);
  g_assert_cmpuint (fact_display_map_to_display (map, second + 2), ==, second + 3);
}

typedef struct
{
  const char *name;
  FactSpan    span;
  FactSpan    shown;
} SpanCase;

/* Of 1000 x: shown are 400, a newline, 400, a newline, 200. */
static const SpanCase span_cases[] = {
  { "empty-at-start",  { 0, 0 },       { 0, 0 } },
  { "before",          { 10, 20 },     { 10, 20 } },
  { "up-to-break",     { 390, 400 },   { 390, 400 } },
  { "across",          { 390, 410 },   { 390, 411 } },
  { "from-break",      { 400, 410 },   { 401, 411 } },
  { "up-to-second",    { 400, 800 },   { 401, 801 } },
  { "all",             { 0, 1000 },    { 0, 1002 } },
  { "empty-at-break",  { 400, 400 },   { 401, 401 } },
  { "empty-at-end",    { 1000, 1000 }, { 1002, 1002 } },
};

static void
test_span (gconstpointer data)
{
  const SpanCase *row = data;
  g_autoptr (FactText) text = repeat ("x", 1000);
  g_autoptr (FactDisplayMap) map = fact_display_map_new (text);
  FactSpan shown = fact_display_map_span_to_display (map, row->span);
  FactSpan back = fact_display_map_span_to_text (map, row->shown);
  g_autofree char *copied = fact_display_map_dup_text (map, row->shown);

  g_assert_cmpuint (shown.start, ==, row->shown.start);
  g_assert_cmpuint (shown.end, ==, row->shown.end);
  g_assert_cmpuint (back.start, ==, row->span.start);
  g_assert_cmpuint (back.end, ==, row->span.end);
  g_assert_cmpuint (strlen (copied), ==, row->span.end - row->span.start);
  g_assert_null (strchr (copied, '\n'));
}

static void
test_only_a_break (void)
{
  g_autoptr (FactText) text = repeat ("x", 1000);
  g_autoptr (FactDisplayMap) map = fact_display_map_new (text);
  g_autofree char *copied = fact_display_map_dup_text (map, (FactSpan) { 400, 401 });

  g_assert_cmpint (fact_display_map_get_display (map)[400], ==, '\n');
  g_assert_cmpstr (copied, ==, "");
}

static void
test_outlives_text (void)
{
  FactText *text = fact_text_new ("words", -1);
  g_autoptr (FactDisplayMap) map = fact_display_map_new (text);
  g_autoptr (FactDisplayMap) same = fact_display_map_ref (map);

  fact_text_unref (text);
  g_assert_cmpstr (fact_display_map_get_display (same), ==, "words");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (display_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/display-map/text/", display_cases[i].name, NULL);

      g_test_add_data_func (path, &display_cases[i], test_display);
    }
  for (guint i = 0; i < G_N_ELEMENTS (span_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/display-map/span/", span_cases[i].name, NULL);

      g_test_add_data_func (path, &span_cases[i], test_span);
    }

  g_test_add_func ("/display-map/random", test_random);
  g_test_add_func ("/display-map/run-in-prose", test_run_in_prose);
  g_test_add_func ("/display-map/only-a-break", test_only_a_break);
  g_test_add_func ("/display-map/outlives-text", test_outlives_text);

  return g_test_run ();
}
