/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-head-line.h"

#include <locale.h>

#include "import/fact-text-date.h"
#include "import/fact-text-title.h"

/* Words, date they begin with, bytes it takes. */
static const struct
{
  const char *words;
  const char *date;
  gsize       n_bytes;
} date_cases[] = {
  { "2026-03-12",                    "2026-03-12", 10 },
  { "2026-03-12T10:00:00Z",          "2026-03-12", 10 },
  { "2026/03/12",                    "2026-03-12", 10 },
  { "12 March 2026",                 "2026-03-12", 13 },
  { "12th of March 2026 at noon",    "2026-03-12", 18 },
  { "12. March 2026",                "2026-03-12", 14 },
  { "March 12, 2026",                "2026-03-12", 14 },
  { "Mar. 12, 2026",                 "2026-03-12", 13 },
  { "Sept 1st 2025",                 "2025-09-01", 13 },
  { "Thursday, 12 March 2026",       "2026-03-12", 23 },
  { "Thu 12 March 2026",             "2026-03-12", 17 },
  { "12.3.2026",                     "2026-03-12",  9 },
  { "March 2026",                    "2026-03",    10 },
  { "2026-03",                       "2026-03",     7 },
  { "31 April 2026",                 NULL, 0 },
  { "29 February 2025",              NULL, 0 },
  { "2026-13-01",                    NULL, 0 },
  { "2026-03-123",                   NULL, 0 },
  { "10/12/24",                      NULL, 0 },       /* October or December: one cannot know */
  { "10/12/2024",                    NULL, 0 },
  { "Marching 12, 2026",             NULL, 0 },
  { "2026",                          NULL, 0 },
  { "on 12 March 2026",              NULL, 0 },
  { "",                              NULL, 0 },
};

static void
test_dates (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (date_cases); i++)
    {
      gsize n_bytes = 0;
      g_autofree char *date = fact_text_date_parse (date_cases[i].words, &n_bytes);

      g_test_message ("%s", date_cases[i].words);
      g_assert_cmpstr (date, ==, date_cases[i].date);
      g_assert_cmpuint (n_bytes, ==, date_cases[i].n_bytes);
    }
}

#define TEN "ten words "
#define FIFTY TEN TEN TEN TEN TEN

static const struct
{
  const char *line;
  const char *title;
} title_cases[] = {
  { "",                                                         "" },
  { "Who pays? The tunnel bill explained",                      "Who pays? The tunnel bill explained" },
  { "The tunnel is late. The ferry goes on.",                   "The tunnel is late" },
  { "Mr. Adeyemi and Dr. Frye met J. K. Imbert. They talked.",  "Mr. Adeyemi and Dr. Frye met J. K. Imbert" },
  { "They left at 9 p.m. on Friday. Nobody spoke.",             "They left at 9 p.m. on Friday" },
  { "The bill is $1.9 billion. It rose.",                       "The bill is $1.9 billion" },
  { "“It is late.” So she said.",                               "“It is late.”" },
  { "Made in the U.S.",                                         "Made in the U.S." },
  { "And then…",                                                "And then…" },
  { "And then...",                                              "And then..." },
  { "  two \t spaces ",                                         "two spaces" },
  { FIFTY FIFTY,                                                FIFTY TEN TEN TEN TEN "ten words" },
  { FIFTY FIFTY "x",                                            FIFTY TEN TEN TEN TEN "ten words…" },
  { FIFTY "ends here. Then " FIFTY,                             FIFTY "ends here" },
  { "市長は検査は終わったと述べた。費用は増えた。",             "市長は検査は終わったと述べた。費用は増えた。" },
};

static void
test_titles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (title_cases); i++)
    {
      g_autofree char *title = fact_text_title_from_line (title_cases[i].line);

      g_test_message ("%s", title_cases[i].line);
      g_assert_cmpstr (title, ==, title_cases[i].title);
    }
}

/* However long, and in whatever script: not over the limit, and cut where there is something to cut at. */
static void
test_long_titles (void)
{
  static const char *const pieces[] = { "x", "é", "市", "🚢", "e\xCC\x81", "word ", "市長 ", "a-b-" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) line = g_string_new (NULL);
      g_autofree char *title = NULL;

      for (guint n = 0; n < 500; n++)
        g_string_append (line, pieces[i]);
      title = fact_text_title_from_line (line->str);

      g_assert_cmpint (g_utf8_strlen (title, -1), <=, FACT_TEXT_TITLE_MAX);
      g_assert_cmpint (g_utf8_strlen (title, -1), >, FACT_TEXT_TITLE_MAX - 10);
      g_assert_true (g_str_has_suffix (title, "…"));
      g_assert_true (g_utf8_validate (title, -1, NULL));
    }
}

static const struct
{
  const char *line;
  const char *published, *byline, *outlet, *url, *title, *language;
  const char *rest;            /* NULL: understood */
} line_cases[] = {
  { "12 March 2026",                                   "2026-03-12" },
  { "Published: 12 March 2026",                        "2026-03-12" },
  { "Published on Thursday, 12 March 2026 at 10:30 GMT", "2026-03-12" },
  { "March 12, 2026, 5:59 p.m. ET",                    "2026-03-12" },
  { "date 2026-03-12",                                 "2026-03-12" },
  { "2026-03-12T10:00:00+01:00",                       "2026-03-12" },
  { "Updated 13 March 2026" },
  { "Last updated: 13 March 2026, 10:00" },
  { "By Petra Olin",                                   NULL, "Petra Olin" },
  { "By Petra Olin and J. K. van Frye",                NULL, "Petra Olin and J. K. van Frye" },
  { "Author: Petra Olin",                              NULL, "Petra Olin" },
  { "Source: Northgate Courier",                       NULL, NULL, "Northgate Courier" },
  { "Source: https://courier.example/1",               NULL, NULL, NULL, "https://courier.example/1" },
  { "https://courier.example/1",                       NULL, NULL, NULL, "https://courier.example/1" },
  { "Title: The bill",                                 NULL, NULL, NULL, NULL, "The bill" },
  { "Language: en-GB",                                 NULL, NULL, NULL, NULL, NULL, "en-GB" },
  { "Northgate Courier, 12 March 2026",                "2026-03-12", NULL, "Northgate Courier" },
  { "Northgate Courier | 12 March 2026 | By Petra Olin", "2026-03-12", "Petra Olin", "Northgate Courier" },
  { "By Petra Olin · 12 March 2026 · 4 min read",      "2026-03-12", "Petra Olin" },
  { "4 min read Original article ↗" },
  { "12-minute read" },
  { "Reading time: 4 minutes" },
  { "Share" },
  { "Skip to main content" },
  { "=====" },
  { "By Tuesday the tunnel was flooded",               .rest = "By Tuesday the tunnel was flooded" },
  { "By 12 March 2026 the bill had doubled",           .rest = "By 12 March 2026 the bill had doubled" },
  { "12 March 2026 was a day of rain",                 .rest = "12 March 2026 was a day of rain" },
  { "Share prices fall",                               .rest = "Share prices fall" },
  { "The bill | 12 March 2026",                        .rest = "The bill | 12 March 2026" },
  { "Updates come late. Nobody knows why the committee keeps silent.",
    .rest = "Updates come late. Nobody knows why the committee keeps silent." },
  { "a | b | c | d | e | f | g | h | 12 March 2026", .rest = "a | b | c | d | e | f | g | h | 12 March 2026" },
  { "4 min",                                           .rest = NULL },
  { "1,200 min of silence",                            .rest = "1,200 min of silence" },
};

static void
test_lines (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (line_cases); i++)
    {
      g_autoptr (FactHeadLine) line = fact_head_line_parse (line_cases[i].line);

      g_test_message ("%s", line_cases[i].line);
      g_assert_cmpstr (line->rest, ==, line_cases[i].rest);
      g_assert_cmpstr (line->published, ==, line_cases[i].published);
      g_assert_cmpstr (line->byline, ==, line_cases[i].byline);
      g_assert_cmpstr (line->outlet, ==, line_cases[i].outlet);
      g_assert_cmpstr (line->url, ==, line_cases[i].url);
      g_assert_cmpstr (line->title, ==, line_cases[i].title);
      g_assert_cmpstr (line->language, ==, line_cases[i].language);
    }
}

/* Line, what is cut off it, what is left. */
static const struct
{
  const char *line, *cut, *left;
} cut_cases[] = {
  { "date 2026-03-12 The bill",  "2026-03-12", "The bill" },
  { "Date: 2026-03-12 The bill", "2026-03-12", "The bill" },
  { "2026-03-12 – The bill",     "2026-03-12", "The bill" },
  { "date 2026-02-30 The bill",  NULL,         "date 2026-02-30 The bill" },
  { "date 2026-03-12",           NULL,         "date 2026-03-12" },
  { "dated 2026-03-12 The bill", NULL,         "dated 2026-03-12 The bill" },
};

static void
test_cut_date (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cut_cases); i++)
    {
      g_autofree char *line = g_strdup (cut_cases[i].line);
      g_autofree char *cut = fact_head_line_cut_date (line);

      g_assert_cmpstr (cut, ==, cut_cases[i].cut);
      g_assert_cmpstr (line, ==, cut_cases[i].left);
    }
}

static const struct
{
  const char *line, *outlet;
} copyright_cases[] = {
  { "© 2026 Northgate Courier",                             "Northgate Courier" },
  { "Copyright © 2026 Northgate Courier. All rights reserved.", "Northgate Courier" },
  { "(c) 2024-2026, Metro Wire",                            "Metro Wire" },
  { "Copyright law changed in 2026",                        NULL },
  { "© 2026 all the people who took part",                  NULL },
};

static void
test_copyright (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (copyright_cases); i++)
    {
      g_autofree char *outlet = fact_head_line_parse_copyright (copyright_cases[i].line);

      g_assert_cmpstr (outlet, ==, copyright_cases[i].outlet);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/head-line/dates", test_dates);
  g_test_add_func ("/head-line/titles", test_titles);
  g_test_add_func ("/head-line/titles/long", test_long_titles);
  g_test_add_func ("/head-line/lines", test_lines);
  g_test_add_func ("/head-line/cut-date", test_cut_date);
  g_test_add_func ("/head-line/copyright", test_copyright);

  return g_test_run ();
}
