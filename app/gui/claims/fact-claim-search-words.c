/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-search-words.h"

#include "text/fact-char-class.h"
#include "text/fact-needle.h"
#include "text/fact-plain-words.h"

#include <string.h>

/* Searching is looking for bytes in plain words that were made before: a key typed must not fold fifty thousand statements. Only where
 * accents were typed, which plain words are without, is what was found so looked at again, in the claim itself. */

/* No entry is that long, and what is behind in a statement nobody looks for by typing. */
#define MAX_BYTES 4096

/* Between the parts, so that no word is found that begins in one and ends in the next; plain words have none. */
#define SEPARATOR '\n'

typedef struct
{
  char       *plain;
  FactNeedle *needle;
  gboolean    has_accents;
} Word;

struct _FactClaimSearchWords
{
  GArray *words;               /* of Word, one at least */
};

static void
clear_word (gpointer data)
{
  Word *word = data;

  g_free (word->plain);
  fact_needle_unref (word->needle);
}

static void
add_word (GArray     *words,
          const char *typed,
          gsize       n_bytes)
{
  g_autofree char *word = g_strndup (typed, n_bytes);
  g_autoptr (FactNeedle) needle = fact_needle_new (word);
  GString *plain;
  gboolean has_accents;

  if (fact_needle_is_empty (needle))
    return;

  plain = g_string_new (NULL);
  has_accents = fact_plain_words_append (plain, word, n_bytes);
  g_array_append_val (words, ((Word) { g_string_free (plain, FALSE), g_steal_pointer (&needle), has_accents }));
}

static void
clear_words (gpointer self)
{
  g_array_unref (((FactClaimSearchWords *) self)->words);
}

/**
 * fact_claim_search_words_new:
 * @typed: (nullable): what was typed, in valid UTF-8
 *
 * Returns: (transfer full) (nullable): the words in it; %NULL when there are none
 */
FactClaimSearchWords *
fact_claim_search_words_new (const char *typed)
{
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (Word));
  FactClaimSearchWords *self;

  g_array_set_clear_func (words, clear_word);
  while (typed != NULL && *typed != '\0')
    {
      const char *end = typed;

      while (*end != '\0' && !fact_char_is_white (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);
      add_word (words, typed, (gsize) (end - typed));
      typed = *end != '\0' ? g_utf8_next_char (end) : end;
    }
  if (words->len == 0)
    return NULL;

  self = g_atomic_rc_box_new (FactClaimSearchWords);
  self->words = g_steal_pointer (&words);

  return self;
}

/**
 * fact_claim_search_words_ref:
 * @self: some words
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactClaimSearchWords *
fact_claim_search_words_ref (FactClaimSearchWords *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
fact_claim_search_words_unref (FactClaimSearchWords *self)
{
  g_atomic_rc_box_release_full (self, clear_words);
}

static void
found_cb (gsize    start,
          gsize    end,
          gpointer is_found)
{
  *(gboolean *) is_found = TRUE;
}

static gboolean
stands_in (const Word *word,
           const char *part)
{
  gboolean is_found = FALSE;
  gsize n_bytes = part != NULL ? strlen (part) : 0;

  if (n_bytes > 0)
    fact_needle_foreach (word->needle, part, n_bytes, 0, MIN (n_bytes, MAX_BYTES), found_cb, &is_found);

  return is_found;
}

/* A number has no accents. */
static gboolean
stands_in_claim (const Word *word,
                 FactClaim  *claim)
{
  const char * const *tags = fact_claim_get_tags (claim);

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      if (stands_in (word, tags[i]))
        return TRUE;
    }

  return stands_in (word, fact_claim_get_statement (claim)) ||
         stands_in (word, fact_claim_get_field (claim, FACT_CLAIM_CLAIMANT)) ||
         stands_in (word, fact_claim_get_field (claim, FACT_CLAIM_ASSIGNEE));
}

/**
 * fact_claim_search_words_match:
 * @self: (nullable): words that were typed; %NULL for none
 * @claim: a claim
 * @plain: what fact_claim_plain_words_dup() gives for @claim
 *
 * Letters count as they do when articles are searched: see fact-fold.c.
 *
 * Returns: whether all of the words are in the claim
 */
gboolean
fact_claim_search_words_match (FactClaimSearchWords *self,
                               FactClaim            *claim,
                               const char           *plain)
{
  for (guint i = 0; self != NULL && i < self->words->len; i++)
    {
      const Word *word = &g_array_index (self->words, Word, i);

      if (strstr (plain, word->plain) == NULL || (word->has_accents && !stands_in_claim (word, claim)))
        return FALSE;
    }

  return TRUE;
}

/**
 * fact_claim_search_words_narrow:
 * @self: (nullable): words that were typed; %NULL for none
 * @before: (nullable): likewise
 *
 * Returns: whether claims in which @before is not found need not be searched for @self: each word of @before is a part of one of @self
 */
gboolean
fact_claim_search_words_narrow (FactClaimSearchWords *self,
                                FactClaimSearchWords *before)
{
  for (guint i = 0; before != NULL && i < before->words->len; i++)
    {
      gboolean is_held = FALSE;

      for (guint j = 0; self != NULL && j < self->words->len && !is_held; j++)
        is_held = fact_needle_narrows (g_array_index (self->words, Word, j).needle, g_array_index (before->words, Word, i).needle);
      if (!is_held)
        return FALSE;
    }

  return TRUE;
}

/* Printing it takes as long as all the rest. */
static void
append_number (GString *plain,
               guint    number)
{
  char digits[16];
  gsize first = sizeof digits;

  do
    digits[--first] = (char) ('0' + number % 10);
  while ((number /= 10) > 0);
  g_string_append_len (plain, digits + first, (gssize) (sizeof digits - first));
  g_string_append_c (plain, SEPARATOR);
}

/* Leaves it out where there are @most bytes already: thousands of tags are searched no further. */
static void
append_part (GString    *plain,
             const char *part,
             gsize       most)
{
  gsize n_bytes = part != NULL ? strlen (part) : 0;

  if (n_bytes == 0 || plain->len >= most)
    return;

  if (n_bytes > MAX_BYTES)
    n_bytes = (gsize) (g_utf8_find_prev_char (part, part + MAX_BYTES) - part);
  fact_plain_words_append (plain, part, n_bytes);
  g_string_append_c (plain, SEPARATOR);
}

/**
 * fact_claim_plain_words_dup:
 * @claim: a claim
 *
 * Returns: (transfer full): the claim's number, statement, claimant, assignee and tags, each as fact_plain_words_append() gives it
 */
char *
fact_claim_plain_words_dup (FactClaim *claim)
{
  const char * const *tags = fact_claim_get_tags (claim);
  g_autoptr (GString) plain = g_string_sized_new (160);
  gsize most;

  append_number (plain, fact_claim_get_number (claim));
  append_part (plain, fact_claim_get_statement (claim), G_MAXSIZE);
  most = plain->len + MAX_BYTES;
  append_part (plain, fact_claim_get_field (claim, FACT_CLAIM_CLAIMANT), most);
  append_part (plain, fact_claim_get_field (claim, FACT_CLAIM_ASSIGNEE), most);
  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    append_part (plain, tags[i], most);

  return g_strndup (plain->str, plain->len);
}
