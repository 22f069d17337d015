/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edits.h"

#include "../model/small-project.h"

/*
 * A claim by where it occurs and where its evidence is, a letter for each; w for evidence that is no span. What becomes of it when
 * article a goes.
 */
typedef struct
{
  const char *name;
  const char *occurrences;
  const char *evidence;
  gboolean    is_removed;
  gboolean    is_resting;
} UseCase;

static const UseCase use_cases[] = {
  { "made-here-alone", "a", "", TRUE, FALSE },
  { "made-here-twice", "aa", "", TRUE, FALSE },
  { "made-here-with-evidence-elsewhere", "a", "b", TRUE, FALSE },
  { "made-here-with-evidence-here", "a", "a", TRUE, FALSE },
  { "made-here-and-elsewhere", "ab", "", FALSE, TRUE },
  { "made-elsewhere-with-evidence-here", "b", "a", FALSE, TRUE },
  { "made-elsewhere-with-other-evidence-too", "b", "bwa", FALSE, TRUE },
  { "made-nowhere-with-evidence-here", "", "a", FALSE, TRUE },
  { "made-elsewhere", "b", "b", FALSE, FALSE },
  { "made-nowhere", "", "", FALSE, FALSE },
  { "made-nowhere-with-web-evidence", "", "w", FALSE, FALSE },
};

static FactArticle *
article_for (GPtrArray *articles,
             char       letter)
{
  return articles->pdata[letter - 'a'];
}

static FactClaim *
make_claim (const UseCase *row,
            GPtrArray     *articles)
{
  FactClaim *claim = small_claim_new ("claim", 1, "x");
  g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GRefString) id = g_ref_string_new ("web");

  for (guint i = 0; row->occurrences[i] != '\0'; i++)
    REPLACE (claim, small_claim_with_occurrence (claim, "o", article_for (articles, row->occurrences[i]), (FactSpan) { i, i + 1 }));

  if (row->evidence[0] == 'w')
    {
      g_ptr_array_add (evidence, fact_evidence_new (id, FACT_EVIDENCE_WEB, FACT_STANCE_CONTEXT, ""));
      REPLACE (claim, fact_claim_with_evidence (claim, evidence));
    }
  for (guint i = 0; row->evidence[i] != '\0'; i++)
    {
      if (row->evidence[i] != 'w')
        REPLACE (claim, small_claim_with_span (claim, "e", article_for (articles, row->evidence[i]), (FactSpan) { i, i + 1 },
                                               FACT_STANCE_CONTEXT));
    }

  return claim;
}

static void
test_use (gconstpointer data)
{
  const UseCase *row = data;
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "", "");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactState) state = NULL;
  g_autoptr (FactArticleUse) use = NULL;

  g_ptr_array_add (articles, small_article_new ("a", "Größe"));
  g_ptr_array_add (articles, small_article_new ("b", "naïve"));
  g_ptr_array_add (claims, make_claim (row, articles));
  state = fact_state_new_full (header, articles, claims, NULL, NULL);
  use = fact_article_use_new (state, "a");

  g_assert_cmpuint (use->removed->len, ==, row->is_removed);
  g_assert_cmpuint (use->resting->len, ==, row->is_resting);
  if (row->is_removed)
    g_assert_true (use->removed->pdata[0] == claims->pdata[0]);
  if (row->is_resting)
    g_assert_true (use->resting->pdata[0] == claims->pdata[0]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (use_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/article-use/", use_cases[i].name, NULL);

      g_test_add_data_func (path, &use_cases[i], test_use);
    }

  return g_test_run ();
}
