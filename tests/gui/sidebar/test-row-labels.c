/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-row-labels.h"

#include <locale.h>

#include "../../core/model/small-project.h"

/* 2026-11-22T10:00:00Z */
#define NOW 1795341600

static const struct
{
  const char *title;
  const char *outlet;
  const char *published;
  FactRole    role;
  FactTally   tally;
  const char *name;
} article_cases[] = {
  { "Tunnel bill climbs", "Metro Wire", "2026-03-12", FACT_ROLE_ARTICLE, { .n_claims = 3, .n_done = 1, .by_verdict = { 2, 1, 0 } },
    "Tunnel bill climbs, Metro Wire, 12 Mar. 2 supported, 1 disputed, 0 unverified; 1 of 3 done" },
  { "Minutes", "City Record", "", FACT_ROLE_SOURCE, { .n_claims = 0 }, "Minutes, Source, City Record. No claims yet" },
  { "", "", "2024", FACT_ROLE_ARTICLE, { .n_claims = 0 }, "Untitled Article, 2024. No claims yet" },
  { " \xc2\xa0", "", "2024", FACT_ROLE_ARTICLE, { .n_claims = 0 }, "Untitled Article, 2024. No claims yet" },
};

static void
test_articles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (article_cases); i++)
    {
      FactArticle *article = small_article_new ("a", "Words");
      g_autofree char *name = NULL;

      REPLACE (article, fact_article_with_field (article, FACT_ARTICLE_TITLE, article_cases[i].title));
      REPLACE (article, fact_article_with_field (article, FACT_ARTICLE_OUTLET, article_cases[i].outlet));
      REPLACE (article, fact_article_with_field (article, FACT_ARTICLE_PUBLISHED, article_cases[i].published));
      REPLACE (article, fact_article_with_role (article, article_cases[i].role));
      name = fact_row_labels_name_article (article, &article_cases[i].tally, NOW);
      g_assert_cmpstr (name, ==, article_cases[i].name);
      fact_record_unref (article);
    }
}

static void
test_claims (void)
{
  FactArticle *article = small_article_new ("a", "Some words of an article");
  FactClaim *claim = small_claim_new ("x", 7, "It cost\n  $1.9 billion_");
  g_autoptr (FactClaim) blank = small_claim_new ("y", 8, " \n");
  g_autofree char *nothing = fact_row_labels_name_claim (blank);
  g_autofree char *bare = fact_row_labels_name_claim (claim);
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  REPLACE (claim, fact_claim_with_verdict (claim, FACT_VERDICT_DISPUTED));
  REPLACE (claim, small_claim_with_span (claim, "e", article, (FactSpan) { 0, 4 }, FACT_STANCE_SUPPORTS));
  one = fact_row_labels_name_claim (claim);
  REPLACE (claim, small_claim_with_span (claim, "f", article, (FactSpan) { 5, 10 }, FACT_STANCE_DISPUTES));
  two = fact_row_labels_name_claim (claim);

  g_assert_cmpstr (nothing, ==, "Claim 8, Unverified, no evidence: No statement");
  g_assert_cmpstr (bare, ==, "Claim 7, Unverified, no evidence: It cost $1.9 billion_");
  g_assert_cmpstr (one, ==, "Claim 7, Disputed, 1 piece of evidence: It cost $1.9 billion_");
  g_assert_cmpstr (two, ==, "Claim 7, Disputed, 2 pieces of evidence: It cost $1.9 billion_");
  fact_record_unref (claim);
  fact_record_unref (article);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sidebar/row-labels/articles", test_articles);
  g_test_add_func ("/sidebar/row-labels/claims", test_claims);

  return g_test_run ();
}
