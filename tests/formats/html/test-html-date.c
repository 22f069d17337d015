/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-date.h"

#include <locale.h>
#include <string.h>

typedef struct
{
  const char *path;
  const char *words;
  const char *language;
  const char *date;
} DateCase;

static const DateCase find_cases[] = {
  { "iso",             "2024-10-25",                         NULL,    "2024-10-25" },
  { "iso-time",        "2024-10-25T23:59:59-08:00",          NULL,    "2024-10-25" },
  { "slashes",         "2024/10/25",                         NULL,    "2024-10-25" },
  { "english",         "Published: October 25, 2024 at 9",   NULL,    "2024-10-25" },
  { "english-ordinal", "25th of October, 2024",              NULL,    "2024-10-25" },
  { "english-short",   "Fri, 25 Oct 2024 08:00:00 GMT",      NULL,    "2024-10-25" },
  { "english-dot",     "Nov. 5, 2019",                       NULL,    "2019-11-05" },
  { "english-dashes",  "25-Oct-2024",                        NULL,    "2024-10-25" },
  { "german",          "Montag, 4. März 2024",               "de",    "2024-03-04" },
  { "german-numbers",  "Stand: 04.03.2024, 10:27 Uhr",       "de",    "2024-03-04" },
  { "german-short",    "vom 04.03.24",                       "de",    "2024-03-04" },
  { "french",          "le 1er juillet 2021",                "fr",    "2021-07-01" },
  { "spanish",         "4 de mayo de 2022",                  "es",    "2022-05-04" },
  { "portuguese",      "22 de março de 2018 às 20:13",       "pt-BR", "2018-03-22" },
  { "italian",         "3 agosto 2020",                      "it",    "2020-08-03" },
  { "polish",          "12 października 2019",               "pl",    "2019-10-12" },
  { "russian",         "5 февраля 2020",                     "ru",    "2020-02-05" },
  { "turkish",         "9 Eylül 2021",                       "tr",    "2021-09-09" },
  { "japanese",        "2018年8月16日",                       "ja",    "2018-08-16" },
  { "american",        "10/12/2024",                         "en-US", "2024-10-12" },
  { "british",         "10/12/2024",                         "en-GB", NULL },
  { "english-unclear", "10/12/2024",                         "en",    NULL },
  { "english-clear",   "10/25/2024",                         "en",    "2024-10-25" },
  { "day-first",       "10/12/2024",                         "fr",    "2024-12-10" },
  { "same-either-way", "10/10/2024",                         NULL,    "2024-10-10" },
  { "second-of-two",   "Room 25, October 3, 2024",           NULL,    "2024-10-03" },
  { "no-such-day",     "2023-02-30",                         NULL,    NULL },
  { "no-day",          "October 2024",                       NULL,    NULL },
  { "no-year",         "October 25",                         NULL,    NULL },
  { "history",         "4 July 1776",                        NULL,    NULL },
  { "number",          "1234567890123456789012345",          NULL,    NULL },
  { "version",         "1.2.3",                              NULL,    NULL },
  { "empty",           "",                                   NULL,    NULL },
};

static const DateCase parse_cases[] = {
  { "iso",       "2024-10-25T08:00:00+02:00",       NULL, "2024-10-25" },
  { "compact",   "20241025",                        NULL, "2024-10-25" },
  { "compact-time", "20241025080000",               NULL, "2024-10-25" },
  { "rfc-2822",  "Fri, 25 Oct 2024 08:00:00 +0200", NULL, "2024-10-25" },
  { "java",      "Oct 25, 2024 8:00:00 AM",         NULL, "2024-10-25" },
  { "no-such",   "20241325",                        NULL, NULL },
  { "seconds",   "1729843200",                      NULL, NULL },
  { "words",     "yesterday",                       NULL, NULL },
};

static void
test_find (gconstpointer data)
{
  const DateCase *row = data;
  g_autofree char *date = fact_html_date_find (row->words, strlen (row->words), row->language, NULL, NULL);

  g_assert_cmpstr (date, ==, row->date);
}

static void
test_parse (gconstpointer data)
{
  const DateCase *row = data;
  g_autofree char *date = fact_html_date_parse (row->words);

  g_assert_cmpstr (date, ==, row->date);
}

static void
test_place (void)
{
  const char *words = "Às 5 de maio de 2020, hoje";
  gsize start = 0;
  gsize end = 0;
  g_autofree char *date = fact_html_date_find (words, strlen (words), "pt", &start, &end);

  g_assert_cmpstr (date, ==, "2020-05-05");
  g_assert_cmpuint (start, ==, strlen ("Às "));
  g_assert_cmpuint (end, ==, strlen ("Às 5 de maio de 2020"));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (find_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/html/date/find/", find_cases[i].path, NULL);

      g_test_add_data_func (path, &find_cases[i], test_find);
    }
  for (guint i = 0; i < G_N_ELEMENTS (parse_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/html/date/parse/", parse_cases[i].path, NULL);

      g_test_add_data_func (path, &parse_cases[i], test_parse);
    }
  g_test_add_func ("/html/date/place", test_place);

  return g_test_run ();
}
