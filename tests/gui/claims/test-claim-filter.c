/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-filter.h"

#include "text/fact-needle.h"

#include "../../core/model/small-project.h"

#include <string.h>

#define NONE 0
#define BIT(value) (1u << (value))

/* Claim 7 "The Großmarkt tunnel costs $1.9 billion." by Zoë, Ada's, tagged cost and Budget, disputed and in review. */
static FactClaimDigest *
new_digest (void)
{
  static const char * const tags[] = { "cost", "Budget", NULL };
  g_autoptr (FactClaim) bare = small_claim_new ("seven", 7, "The Großmarkt tunnel costs $1.9 billion.");
  g_autoptr (FactClaim) judged = fact_claim_with_verdict (bare, FACT_VERDICT_DISPUTED);
  g_autoptr (FactClaim) advanced = fact_claim_with_progress (judged, FACT_PROGRESS_REVIEW);
  g_autoptr (FactClaim) said = fact_claim_with_field (advanced, FACT_CLAIM_CLAIMANT, "Zoe\xcc\x88");
  g_autoptr (FactClaim) assigned = fact_claim_with_field (said, FACT_CLAIM_ASSIGNEE, "Ada");
  g_autoptr (FactClaim) tagged = fact_claim_with_tags (assigned, tags);

  return fact_claim_digest_new (tagged, "Ada");
}

static const struct
{
  const char      *name;
  guint64          verdicts;
  guint            progress;
  FactClaimTraits  traits;
  const char      *tag;
  const char      *typed;
  gboolean         matches;
} cases[] = {
  { "all", NONE, NONE, NONE, NULL, NULL, TRUE },
  { "verdict", BIT (FACT_VERDICT_DISPUTED), NONE, NONE, NULL, NULL, TRUE },
  { "one-of-two-verdicts", BIT (FACT_VERDICT_DISPUTED) | BIT (FACT_VERDICT_SUPPORTED), NONE, NONE, NULL, NULL, TRUE },
  { "other-verdict", BIT (FACT_VERDICT_SUPPORTED), NONE, NONE, NULL, NULL, FALSE },
  { "progress", NONE, BIT (FACT_PROGRESS_REVIEW), NONE, NULL, NULL, TRUE },
  { "other-progress", NONE, BIT (FACT_PROGRESS_DONE), NONE, NULL, NULL, FALSE },
  { "verdict-and-other-progress", BIT (FACT_VERDICT_DISPUTED), BIT (FACT_PROGRESS_DONE), NONE, NULL, NULL, FALSE },
  { "mine", NONE, NONE, FACT_CLAIM_TRAIT_MINE, NULL, NULL, TRUE },
  { "not-done-without-evidence", NONE, NONE, FACT_CLAIM_TRAIT_NOT_DONE | FACT_CLAIM_TRAIT_NO_EVIDENCE, NULL, NULL, TRUE },
  { "no-open-query", NONE, NONE, FACT_CLAIM_TRAIT_OPEN_QUERY, NULL, NULL, FALSE },
  { "tag", NONE, NONE, NONE, "cost", NULL, TRUE },
  { "part-of-a-tag", NONE, NONE, NONE, "cos", NULL, FALSE },
  { "words", NONE, NONE, NONE, NULL, "tunnel BILLION", TRUE },
  { "one-word-not", NONE, NONE, NONE, NULL, "tunnel million", FALSE },
  { "blanks-only", NONE, NONE, NONE, NULL, "  \t", TRUE },
  { "number", NONE, NONE, NONE, NULL, "7", TRUE },
  { "sharp-s", NONE, NONE, NONE, NULL, "GROẞMARKT", TRUE },
  { "sharp-s-is-one-letter", NONE, NONE, NONE, NULL, "grossmarkt", FALSE },
  { "composed", NONE, NONE, NONE, NULL, "zo\xc3\xab", TRUE },
  { "plain-for-accent", NONE, NONE, NONE, NULL, "ZOE", TRUE },
  { "other-accent", NONE, NONE, NONE, NULL, "zoé", FALSE },
  { "accent-not-there", NONE, NONE, NONE, NULL, "tünnel", FALSE },
  { "no-break-space", NONE, NONE, NONE, NULL, "billion\u00a0tunnel", TRUE },
  { "nothing-to-see", NONE, NONE, NONE, NULL, "\u00ad \u200b", TRUE },
  { "assignee", NONE, NONE, NONE, NULL, "ada", TRUE },
  { "in-a-tag", NONE, NONE, NONE, NULL, "budg", TRUE },
  { "across-parts", NONE, NONE, NONE, NULL, "costbudget", FALSE },
};

static FactClaimFilter *
new_filter (guint i)
{
  FactClaimFilter *filter = fact_claim_filter_copy (NULL);

  filter->verdicts = cases[i].verdicts;
  filter->progress = cases[i].progress;
  filter->traits = cases[i].traits;
  filter->tag = g_strdup (cases[i].tag);
  filter->words = fact_claim_search_words_new (cases[i].typed);

  return filter;
}

static void
test_match (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (FactClaimDigest) digest = new_digest ();
  g_autoptr (FactClaimFilter) filter = new_filter (i);

  g_assert_cmpint (fact_claim_filter_matches (filter, digest), ==, cases[i].matches);
}

/* Whatever is said to be within another filter must pass that, too. */
static void
test_within (void)
{
  g_autoptr (FactClaimDigest) digest = new_digest ();
  guint n_within = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < G_N_ELEMENTS (cases); j++)
      {
        g_autoptr (FactClaimFilter) filter = new_filter (i);
        g_autoptr (FactClaimFilter) wider = new_filter (j);

        if (!fact_claim_filter_is_within (filter, wider))
          continue;
        n_within++;
        g_assert_true (!cases[i].matches || cases[j].matches);
      }

  g_assert_cmpuint (n_within, >, G_N_ELEMENTS (cases));
}

static void
count_cb (gsize    start,
          gsize    end,
          gpointer n_found)
{
  (*(guint *) n_found)++;
}

static void
assert_within (const char *typed,
               const char *wider_typed,
               gboolean    is_within)
{
  g_autoptr (FactClaimFilter) filter = fact_claim_filter_copy (NULL);
  g_autoptr (FactClaimFilter) wider = fact_claim_filter_copy (NULL);

  filter->words = fact_claim_search_words_new (typed);
  wider->words = fact_claim_search_words_new (wider_typed);
  g_assert_cmpint (fact_claim_filter_is_within (filter, wider), ==, is_within);
}

/* Typing on narrows what was found; deleting does not. */
static void
test_typing (void)
{
  assert_within ("tun", "tu", TRUE);
  assert_within ("tun c", "tun", TRUE);
  assert_within ("tun", "tun ", TRUE);
  assert_within ("tu", "tun", FALSE);
  assert_within ("tun", "tun c", FALSE);
  assert_within ("unt", "tun", FALSE);
  assert_within ("tü", "tu", TRUE);
  assert_within ("tun", "tü", FALSE);
}

/* What is found in plain words is what is found in the words themselves. */
static void
test_plainly (void)
{
  static const char * const letters[] = { "e", "E", "é", "e\u0301", "o", "Ø", "ß", "ẞ", "’", "'", "—", "-", "\u00ad", "\u00a0", "σ", "Σ", "京" };

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (GString) statement = g_string_new (NULL);
      g_autoptr (GString) typed = g_string_new (NULL);
      g_autoptr (FactClaim) claim = NULL;
      g_autoptr (FactNeedle) needle = NULL;
      g_autoptr (FactClaimSearchWords) words = NULL;
      g_autofree char *plain = NULL;
      guint n_found = 0;

      for (gint32 n = g_test_rand_int_range (1, 8); n > 0; n--)
        g_string_append (statement, letters[g_test_rand_int_range (0, G_N_ELEMENTS (letters))]);
      for (gint32 n = g_test_rand_int_range (1, 4); n > 0; n--)
        g_string_append (typed, letters[g_test_rand_int_range (0, G_N_ELEMENTS (letters))]);
      claim = small_claim_new ("seven", 7, statement->str);
      plain = fact_claim_plain_words_dup (claim);
      needle = fact_needle_new (typed->str);
      words = fact_claim_search_words_new (typed->str);
      if (words == NULL || strstr (typed->str, "\u00a0") != NULL)
        continue;

      fact_needle_foreach (needle, statement->str, statement->len, 0, statement->len, count_cb, &n_found);
      g_assert_cmpint (fact_claim_search_words_match (words, claim, plain), ==, n_found > 0);
    }
}

static void
test_kept (void)
{
  g_autoptr (FactClaimFilter) filter = fact_claim_filter_copy (NULL);
  g_autoptr (FactClaimFilter) read = NULL;
  g_autoptr (FactClaimFilter) strange = fact_claim_filter_from_string ("what ever");
  g_autoptr (FactClaimFilter) beyond = fact_claim_filter_from_string ("4294967295 0 4294967295 ");
  g_autofree char *string = NULL;

  filter->verdicts = BIT (FACT_VERDICT_UNVERIFIED);
  filter->traits = FACT_CLAIM_TRAIT_NO_EVIDENCE;
  filter->tag = g_strdup ("two words");
  string = fact_claim_filter_to_string (filter);
  read = fact_claim_filter_from_string (string);

  g_assert_cmpuint (read->verdicts, ==, filter->verdicts);
  g_assert_cmpuint (read->progress, ==, 0);
  g_assert_cmpuint (read->traits, ==, filter->traits);
  g_assert_cmpstr (read->tag, ==, "two words");
  g_assert_true (fact_claim_filter_is_empty (strange));
  g_assert_cmpuint (beyond->verdicts, ==, (1u << FACT_N_VERDICTS) - 1);
  g_assert_cmpuint (beyond->traits, ==, (1u << FACT_CLAIM_N_TRAITS) - 1);
  g_assert_null (beyond->tag);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/claim-filter/match/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_match);
    }
  g_test_add_func ("/claim-filter/within", test_within);
  g_test_add_func ("/claim-filter/typing", test_typing);
  g_test_add_func ("/claim-filter/plainly", test_plainly);
  g_test_add_func ("/claim-filter/kept", test_kept);

  return g_test_run ();
}
