/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-search-words.h"

#include <string.h>

/* Searching is looking for bytes in what was folded before. A key typed must not fold fifty thousand statements. */

/* No entry is that long, and what is behind in a statement nobody looks for by typing. */
#define MAX_BYTES 4096

/* Between the parts, so that no word is found that begins in one and ends in the next. */
#define SEPARATOR '\n'

static void
append_words (GString    *all,
              const char *words)
{
  gsize len = words != NULL ? strlen (words) : 0;

  if (len == 0 || all->len >= MAX_BYTES)
    return;

  if (len > MAX_BYTES)
    len = (gsize) (g_utf8_find_prev_char (words, words + MAX_BYTES) - words);
  g_string_append_len (all, words, (gssize) len);
  g_string_append_c (all, SEPARATOR);
}

static gboolean
is_ascii (const char *words)
{
  while (*words > 0)
    words++;

  return *words == '\0';
}

/**
 * fact_claim_search_words_fold:
 * @words: some words
 *
 * Upper case is lower case, and a letter with an accent is one whether it is written as one code point or two.
 *
 * Returns: (transfer full): the form in which words are compared
 */
char *
fact_claim_search_words_fold (const char *words)
{
  g_autofree char *composed = NULL;

  if (is_ascii (words))
    return g_ascii_strdown (words, -1);

  composed = g_utf8_normalize (words, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (composed != NULL ? composed : words, -1);
}

/**
 * fact_claim_search_words_dup:
 * @claim: a claim
 *
 * Returns: (transfer full): the claim's number, statement, claimant, assignee and tags, folded
 */
char *
fact_claim_search_words_dup (FactClaim *claim)
{
  const char * const *tags = fact_claim_get_tags (claim);
  g_autoptr (GString) all = g_string_sized_new (160);

  g_string_append_printf (all, "%u%c", fact_claim_get_number (claim), SEPARATOR);
  append_words (all, fact_claim_get_statement (claim));
  append_words (all, fact_claim_get_field (claim, FACT_CLAIM_CLAIMANT));
  append_words (all, fact_claim_get_field (claim, FACT_CLAIM_ASSIGNEE));
  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    append_words (all, tags[i]);

  return fact_claim_search_words_fold (all->str);
}

/**
 * fact_claim_search_words_split:
 * @typed: (nullable): what was typed
 *
 * Returns: (transfer full) (nullable): the words in it, folded; %NULL when there are none
 */
char **
fact_claim_search_words_split (const char *typed)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  g_autofree char *folded = NULL;
  g_auto (GStrv) parts = NULL;
  gboolean has_any = FALSE;

  if (typed == NULL)
    return NULL;

  builder = g_strv_builder_new ();
  folded = fact_claim_search_words_fold (typed);
  parts = g_strsplit_set (folded, " \t\n", -1);
  for (char **part = parts; *part != NULL; part++)
    {
      if (**part == '\0')
        continue;
      g_strv_builder_add (builder, *part);
      has_any = TRUE;
    }

  return has_any ? g_strv_builder_end (builder) : NULL;
}

/**
 * fact_claim_search_words_match:
 * @search: what is searched in
 * @words: (nullable): words that were split; %NULL for none
 *
 * Returns: whether all of @words are in @search
 */
gboolean
fact_claim_search_words_match (const char         *search,
                               const char * const *words)
{
  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      if (strstr (search, words[i]) == NULL)
        return FALSE;
    }

  return TRUE;
}
