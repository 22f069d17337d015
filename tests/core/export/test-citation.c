/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/fact-citation.h"

#include <locale.h>

#include "export/fact-date-words.h"

#define TEXT "A title\n\nThe tunnel  costs\nmuch 🚢.\n\nThe last paragraph."

static const struct
{
  const char *words;
  const char *quotation;
} quote_cases[] = {
  { "words",                   "“words”" },
  { "“words”",                 "“words”" },
  { "\"words\"",               "\"words\"" },
  { "„Worte“",                 "„Worte“" },
  { "“so” and “so”",           "““so” and “so””" },
  { "“so” she said",           "““so” she said”" },
  { "\"",                      "“\"”" },
  { "",                        "“”" },
};

static void
test_quote (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (quote_cases); i++)
    {
      g_autofree char *quotation = fact_citation_quote (quote_cases[i].words);

      g_assert_cmpstr (quotation, ==, quote_cases[i].quotation);
    }
}

static const struct
{
  const char *date;
  const char *words;
} date_cases[] = {
  { "2024-10-25",           "25 October 2024" },
  { "2024-03-05",           "5 March 2024" },
  { "2024-10",              "October 2024" },
  { "2024",                 "2024" },
  { "2024-10-25T10:00:00Z", "25 October 2024" },
  { "2024-02-30",           "2024-02-30" },
  { "2024-10-2x",           "2024-10-2x" },
  { "last week",            "last week" },
  { "",                     "" },
};

static void
test_dates (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (date_cases); i++)
    {
      g_autofree char *words = fact_date_words_format (date_cases[i].date);

      g_assert_cmpstr (words, ==, date_cases[i].words);
    }
}

typedef struct
{
  const char *path;
  const char *title, *outlet, *published;
  FactSpan    span;
  const char *citation;
  guint       page;            /* on which the second line begins; 0 when there are no pages */
} CitationCase;

static const CitationCase citation_cases[] = {
  { "full", "A title", "Metro Wire", "2026-03-12", { 9, 27 }, "“The tunnel costs” — Metro Wire, 12 March 2026, ¶ 2" },
  { "across-lines", "A title", "Metro Wire", "2026-03", { 13, 34 }, "“tunnel costs much 🚢.” — Metro Wire, March 2026, ¶ 2–3" },
  { "across-paragraphs", "A title", "Metro Wire", "", { 27, 41 }, "“much 🚢. The l” — Metro Wire, ¶ 3–4" },
  { "without-outlet", "A title", "", "2026", { 0, 7 }, "“A title” — “A title”, 2026, ¶ 1" },
  { "without-anything", "", "", "", { 0, 7 }, "“A title” — untitled article, ¶ 1" },
  { "before-the-page", "A title", "Metro Wire", "", { 0, 7 }, "“A title” — Metro Wire, ¶ 1", 12 },
  { "on-a-page", "A title", "Metro Wire", "", { 9, 27 }, "“The tunnel costs” — Metro Wire, p. 12", 12 },
  { "empty", "A title", "", "", { 3, 3 }, NULL },
  { "beyond", "A title", "", "", { 3, 1000 }, NULL },
};

static FactState *
new_state (const CitationCase *row)
{
  g_autoptr (GRefString) project_id = g_ref_string_new ("p");
  g_autoptr (GRefString) id = g_ref_string_new ("a");
  g_autoptr (FactHeader) header = fact_header_new (project_id, "", "");
  g_autoptr (FactText) text = fact_text_new (TEXT, -1);
  g_autofree char *sha256 = fact_text_dup_sha256 (text);
  g_autoptr (FactArticle) bare = fact_article_new (id, text, sha256);
  g_autoptr (FactArticle) titled = fact_article_with_field (bare, FACT_ARTICLE_TITLE, row->title);
  g_autoptr (FactArticle) named = fact_article_with_field (titled, FACT_ARTICLE_OUTLET, row->outlet);
  g_autoptr (FactArticle) dated = fact_article_with_field (named, FACT_ARTICLE_PUBLISHED, row->published);
  g_autoptr (FactArticle) paged = NULL;
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  if (row->page > 0)
    {
      const FactSourcePlace place = { 8, -1, row->page, -1 };
      g_autoptr (FactSourceMap) map = fact_source_map_new (&place, 1);

      paged = fact_article_with_source_map (dated, map);
    }
  g_ptr_array_add (articles, paged != NULL ? paged : dated);

  return fact_state_new_full (header, articles, none, none, none);
}

static void
test_citation (gconstpointer data)
{
  const CitationCase *row = data;
  g_autoptr (FactState) state = new_state (row);
  g_autofree char *citation = fact_citation_format (state, "a", row->span);

  g_assert_cmpstr (citation, ==, row->citation);
  g_assert_null (fact_citation_format (state, "no such article", row->span));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/citation/dates", test_dates);
  g_test_add_func ("/citation/quote", test_quote);
  for (guint i = 0; i < G_N_ELEMENTS (citation_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/citation/", citation_cases[i].path, NULL);

      g_test_add_data_func (path, &citation_cases[i], test_citation);
    }

  return g_test_run ();
}
