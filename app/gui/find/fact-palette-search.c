/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-palette-search.h"

#include <stdlib.h>
#include <string.h>

#include "text/fact-needle.h"

/* How well a word fits, by where in a name it stands. */
#define SCORE_INSIDE 1
#define SCORE_WORD 4
#define SCORE_START 6

/* What is meant beyond doubt: a number. */
#define SCORE_NUMBER 1000

#define PARAGRAPH_SIGN "¶"

typedef struct
{
  const char *name;
  guint       score;
} Place;

static void
place_cb (gsize    start,
          gsize    end,
          gpointer user_data)
{
  Place *place = user_data;
  guint score = SCORE_INSIDE;

  if (start == 0)
    score = SCORE_START;
  else if (!g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (place->name + start))))
    score = SCORE_WORD;
  place->score = MAX (place->score, score);
}

/* All words have to stand in the name, in any order; 0 when one does not. */
static guint
score_name (GPtrArray  *needles,
            const char *name)
{
  gsize n_bytes = strlen (name);
  guint sum = 1;

  for (guint i = 0; i < needles->len; i++)
    {
      Place place = { name, 0 };

      fact_needle_foreach (g_ptr_array_index (needles, i), name, n_bytes, 0, n_bytes, place_cb, &place);
      if (place.score == 0)
        return 0;
      sum += place.score;
    }

  return sum;
}

static GPtrArray *
split (const char *typed)
{
  g_auto (GStrv) words = g_strsplit_set (typed, " \t", -1);
  GPtrArray *needles = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_needle_unref);

  for (char **word = words; *word != NULL; word++)
    {
      g_autoptr (FactNeedle) needle = fact_needle_new (*word);

      if (!fact_needle_is_empty (needle))
        g_ptr_array_add (needles, g_steal_pointer (&needle));
    }

  return needles;
}

static void
add (GArray          *matches,
     FactPaletteKind  kind,
     guint            place,
     guint            score)
{
  FactPaletteMatch match = { kind, place, score };

  if (score > 0)
    g_array_append_val (matches, match);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const FactPaletteMatch *x = a;
  const FactPaletteMatch *y = b;

  if (x->score != y->score)
    return x->score > y->score ? -1 : 1;
  if (x->kind != y->kind)
    return x->kind < y->kind ? -1 : 1;

  return (x->place > y->place) - (x->place < y->place);
}

/* The number that all digits typed make: “7”, “claim 7”, “¶12”. 0 for none. */
static guint
find_number (const char *typed)
{
  const char *digits = typed + strcspn (typed, "0123456789");

  return *digits != '\0' ? (guint) MIN (strtoul (digits, NULL, 10), G_MAXINT) : 0;
}

static gboolean
is_only_number (const char *typed)
{
  return typed[strspn (typed, " 0123456789")] == '\0';
}

static void
add_paragraph (GArray     *matches,
               const char *typed,
               guint       n_paragraphs)
{
  gboolean is_meant = strstr (typed, PARAGRAPH_SIGN) != NULL;
  guint number = find_number (typed);

  if (n_paragraphs > 0 && (is_meant || (is_only_number (typed) && number >= 1 && number <= n_paragraphs)))
    add (matches, FACT_PALETTE_PARAGRAPH, number, SCORE_NUMBER);
}

static void
add_articles (GArray    *matches,
              GPtrArray *needles,
              FactState *state)
{
  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      FactArticle *article = fact_state_get_article (state, i);
      g_autofree char *name = g_strdup_printf ("%s %s", fact_article_get_title (article), fact_article_get_outlet (article));

      add (matches, FACT_PALETTE_ARTICLE, i, score_name (needles, name));
    }
}

static void
add_claims (GArray       *matches,
            GPtrArray    *needles,
            const char   *typed,
            FactState    *state,
            const char   *except_id,
            GCancellable *cancellable)
{
  g_autoptr (FactNeedle) word = fact_needle_new ("claim");
  guint number = find_number (typed);
  gsize n_bytes = strlen (typed);
  Place place = { typed, 0 };

  fact_needle_foreach (word, typed, n_bytes, 0, n_bytes, place_cb, &place);
  if (number > 0 && place.score == 0 && !is_only_number (typed))
    number = 0;

  for (guint i = 0; i < fact_state_get_n_claims (state) && !g_cancellable_is_cancelled (cancellable); i++)
    {
      FactClaim *claim = fact_state_get_claim (state, i);

      if (g_strcmp0 (fact_record_get_id (claim), except_id) == 0)
        continue;
      if (number > 0 && fact_claim_get_number (claim) == number)
        add (matches, FACT_PALETTE_CLAIM, i, SCORE_NUMBER);
      else
        add (matches, FACT_PALETTE_CLAIM, i, score_name (needles, fact_claim_get_statement (claim)));
    }
}

static GArray *
take_best (GArray *matches,
           guint   max_matches)
{
  g_array_sort (matches, compare);
  g_array_set_size (matches, MIN (matches->len, max_matches));

  return matches;
}

/**
 * fact_palette_search:
 * @typed: what was typed, in valid UTF-8
 * @state: (nullable): the project, if there is one
 * @actions: (array zero-terminated=1): what can be done now, by name
 * @n_paragraphs: how many paragraphs the article on show has; 0 without one
 * @max_matches: how many to give at most
 * @cancellable: (nullable): to stop it from another thread
 *
 * Finds what is meant by name. All words typed have to stand in a name, in any order and without regard to their forms; where they begin
 * words, or the name, it fits better. A number is a claim's, or that of a paragraph. Where nothing is typed, it is what can be done. Any
 * thread may do it; 50,000 claims take some 20 ms.
 *
 * Returns: (transfer full) (element-type FactPaletteMatch): the best first
 */
GArray *
fact_palette_search (const char         *typed,
                     FactState          *state,
                     const char *const  *actions,
                     guint               n_paragraphs,
                     guint               max_matches,
                     GCancellable       *cancellable)
{
  g_autoptr (GPtrArray) needles = NULL;
  GArray *matches;

  g_return_val_if_fail (typed != NULL && actions != NULL, NULL);

  needles = split (typed);
  matches = g_array_new (FALSE, FALSE, sizeof (FactPaletteMatch));

  add_paragraph (matches, typed, n_paragraphs);
  for (guint i = 0; actions[i] != NULL; i++)
    add (matches, FACT_PALETTE_ACTION, i, score_name (needles, actions[i]));
  if (needles->len > 0 && state != NULL)
    {
      add_articles (matches, needles, state);
      add_claims (matches, needles, typed, state, NULL, cancellable);
    }

  return take_best (matches, max_matches);
}

/**
 * fact_palette_search_claims:
 * @typed: what was typed, in valid UTF-8
 * @state: the project
 * @except_id: (nullable): a claim that is not meant
 * @max_matches: how many to give at most
 * @cancellable: (nullable): to stop it from another thread
 *
 * Likewise, but only claims; where nothing is typed, the first ones.
 *
 * Returns: (transfer full) (element-type FactPaletteMatch): the best first
 */
GArray *
fact_palette_search_claims (const char   *typed,
                            FactState    *state,
                            const char   *except_id,
                            guint         max_matches,
                            GCancellable *cancellable)
{
  g_autoptr (GPtrArray) needles = NULL;
  GArray *matches;

  g_return_val_if_fail (typed != NULL && state != NULL, NULL);

  needles = split (typed);
  matches = g_array_new (FALSE, FALSE, sizeof (FactPaletteMatch));
  add_claims (matches, needles, typed, state, except_id, cancellable);

  return take_best (matches, max_matches);
}
