/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-imported-article.h"

#include <locale.h>

#include "../edit/fixed-context.h"
#include "model/fact-state.h"

#define TEXT "The tunnel costs $1.9 billion.\n\n  \n\nIt opens in 2031."

typedef struct
{
  const char *path;
  gsize       start, end;
  const char *words;
  const char *claim;           /* NULL: no claim is made of it */
} CommentCase;

static const CommentCase comment_cases[] = {
  { "words",                4,  10, "Which one?",  "tunnel" },
  { "white-space-at-ends",  3,  11, "Which one?",  "tunnel" },
  { "between-letters",      6,  6,  "Who says so?", "The tunnel costs $1.9 billion." },
  { "white-space",          3,  4,  "Who says so?", "The tunnel costs $1.9 billion." },
  { "at-the-end",           53, 53, "Really?",     "It opens in 2031." },
  { "whole-text",           0,  53, "Check all.",  "The tunnel costs $1.9 billion. It opens in 2031." },
  { "without-words",        4,  10, " ",           "tunnel" },
};

static FactState *
make_state (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "Project", "2026-11-22T10:00:00Z");

  return fact_state_new (header);
}

static void
check_claim (FactState         *state,
             const CommentCase *row)
{
  FactClaim *claim = fact_state_get_claim (state, 0);
  FactNote *note;

  g_assert_cmpstr (fact_claim_get_statement (claim), ==, row->claim);
  g_assert_cmpuint (fact_claim_get_number (claim), ==, 1);
  g_assert_cmpuint (fact_header_get_last_number (fact_state_get_header (state)), ==, 1);
  g_assert_cmpint (fact_claim_get_verdict (claim), ==, FACT_VERDICT_UNVERIFIED);
  g_assert_cmpint (fact_claim_get_progress (claim), ==, FACT_PROGRESS_TODO);
  g_assert_cmpuint (fact_claim_get_n_occurrences (claim), ==, 1);

  if (*row->words == ' ')
    {
      g_assert_cmpuint (fact_claim_get_n_notes (claim), ==, 0);
      return;
    }
  note = fact_claim_get_note (claim, 0);
  g_assert_cmpstr (fact_note_get_text (note), ==, row->words);
  g_assert_cmpstr (fact_note_get_by (note), ==, "Ada");
  g_assert_cmpstr (fact_note_get_at (note), ==, "2026-03-12T10:00:00Z");
}

static void
test_comment (gconstpointer data)
{
  const CommentCase *row = data;
  FixedSource source = { FIXED_START, 0 };
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ann");
  g_autoptr (FactState) state = make_state ();
  g_autoptr (FactImported) imported = fact_imported_new (fact_text_new (TEXT, -1), "text/plain");
  g_autoptr (FactArticle) article = NULL;
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  g_autoptr (GPtrArray) comments = fact_import_comments_new ();
  g_autoptr (FactEdit) edit = NULL;
  g_autoptr (FactState) after = NULL;

  fact_imported_add_comment (imported, row->start, row->end, row->words, "Ada", "2026-03-12T10:00:00Z");
  article = fact_imported_to_article (imported, NULL, "a.docx", context);
  g_ptr_array_add (articles, article);
  fact_imported_to_comments (imported, article, comments);

  edit = fact_edit_add_articles (state, context, articles, comments, NULL);
  after = fact_state_apply (state, fact_edit_get_changes (edit));
  g_assert_cmpuint (fact_state_get_n_articles (after), ==, 1);
  g_assert_cmpuint (fact_state_get_n_claims (after), ==, row->claim != NULL ? 1 : 0);
  if (row->claim != NULL)
    check_claim (after, row);
}

static void
test_source_map (void)
{
  FixedSource source = { FIXED_START, 0 };
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ann");
  g_autoptr (FactImported) imported = fact_imported_new (fact_text_new (TEXT, -1), "application/pdf");
  g_autoptr (FactArticle) article = NULL;
  g_autofree char *label = NULL;

  fact_imported_add_page (imported, 0, 1);
  fact_imported_add_page (imported, 36, 2);
  imported->extractor = g_strdup ("pdf 3");
  article = fact_imported_to_article (imported, NULL, "a.pdf", context);

  label = fact_source_map_label (fact_article_get_source_map (article), 37, 40);
  g_assert_cmpstr (label, ==, "p. 2");
  g_assert_cmpstr (fact_article_get_provenance (article, FACT_PROVENANCE_EXTRACTOR), ==, "pdf 3");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (comment_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/imported-article/comment/", comment_cases[i].path, NULL);

      g_test_add_data_func (path, &comment_cases[i], test_comment);
    }
  g_test_add_func ("/imported-article/source-map", test_source_map);

  return g_test_run ();
}
