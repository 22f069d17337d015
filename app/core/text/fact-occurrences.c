/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-occurrences.h"

#include "text/fact-grapheme.h"

#include <string.h>

typedef struct
{
  const char         *utf8;
  gsize               n_bytes;
  const char         *words;
  gsize               n_words_bytes;
  guint32            *borders;
  guint64            *work;               /* NULL when there is no bound */
  FactOccurrenceFunc  func;
  gpointer            user_data;
} Search;

/**
 * fact_borders_new:
 * @units: a pattern
 * @n_units: its length, from 1 to %G_MAXUINT32
 * @equal: says whether two units of the pattern are the same
 *
 * Makes the failure table of Knuth, Morris and Pratt, “Fast Pattern Matching in Strings” (1977): for each beginning of
 * the pattern, how long the longest shorter beginning is that it ends with.
 *
 * Returns: (transfer full) (array length=n_units): the table; free with g_free()
 */
guint32 *
fact_borders_new (gconstpointer      units,
                  gsize              n_units,
                  FactUnitsEqualFunc equal)
{
  guint32 *borders = g_new (guint32, n_units);
  guint32 border = 0;

  borders[0] = 0;

  for (gsize i = 1; i < n_units; i++)
    {
      while (border > 0 && !equal (units, border, i))
        border = borders[border - 1];
      border += equal (units, border, i);
      borders[i] = border;
    }

  return borders;
}

static gboolean
bytes_equal (gconstpointer units,
             gsize         a,
             gsize         b)
{
  const char *bytes = units;

  return bytes[a] == bytes[b];
}

/* Takes from the work that may be done; %FALSE when there is not that much left. */
static gboolean
spend (Search  *search,
       guint64  amount)
{
  if (search->work == NULL)
    return TRUE;

  if (*search->work < amount)
    {
      *search->work = 0;
      return FALSE;
    }
  *search->work -= amount;

  return TRUE;
}

/* Words that end within a letter of the text are other words: “cafe” does not stand in a decomposed “café”. */
static gboolean
report (Search *search,
        gsize   at)
{
  if (!spend (search, FACT_OCCURRENCE_WORK))
    return FALSE;

  if (fact_grapheme_is_boundary (search->utf8, search->n_bytes, at)
      && fact_grapheme_is_boundary (search->utf8, search->n_bytes, at + search->n_words_bytes))
    search->func (at, search->user_data);

  return TRUE;
}

/* Behind an occurrence: moves @at as long as the bytes read may be the beginning of another one that overlaps it. */
static gboolean
follow (Search *search,
        gsize  *at)
{
  const guint32 *borders = search->borders;
  gsize matched = borders[search->n_words_bytes - 1];

  for (; *at < search->n_bytes && matched > 0; (*at)++)
    {
      while (matched > 0 && search->words[matched] != search->utf8[*at])
        matched = borders[matched - 1];
      matched += search->words[matched] == search->utf8[*at];

      if (matched == search->n_words_bytes)
        {
          if (!report (search, *at + 1 - matched))
            return FALSE;
          matched = borders[matched - 1];
        }
    }

  return TRUE;
}

/**
 * fact_occurrences_foreach:
 * @utf8: (array length=n_bytes): the text to search
 * @n_bytes: its length in bytes
 * @words: (array length=n_words_bytes): the words to find
 * @n_words_bytes: their length in bytes; 0 finds nothing
 * @work: (inout) (nullable): how much may be done, in bytes of text to pass over, where a place found counts as
 *   %FACT_OCCURRENCE_WORK of them; less by what was done. %NULL: any amount
 * @func: (scope call): called for each place
 * @user_data: passed to @func
 *
 * Finds all places at which words stand, also overlapping ones, as long as no grapheme cluster is split at their ends.
 * memmem() finds the next, and is as fast as memory; but called again at every place of “aaaa…” it would take quadratic
 * time, so what overlaps a match is followed by the automaton of Knuth, Morris and Pratt. Together that is linear.
 *
 * Returns: whether all of the text was searched; %FALSE when @work did not suffice
 */
gboolean
fact_occurrences_foreach (const char         *utf8,
                          gsize               n_bytes,
                          const char         *words,
                          gsize               n_words_bytes,
                          guint64            *work,
                          FactOccurrenceFunc  func,
                          gpointer            user_data)
{
  Search search = { utf8, n_bytes, words, n_words_bytes, NULL, work, func, user_data };
  g_autofree guint32 *borders = NULL;
  gsize from = 0;

  if (n_words_bytes == 0)
    return TRUE;
  if (!spend (&search, n_bytes))
    return FALSE;

  while (n_bytes - from >= n_words_bytes)
    {
      const char *hit = memmem (utf8 + from, n_bytes - from, words, n_words_bytes);

      if (hit == NULL)
        return TRUE;
      if (borders == NULL)
        search.borders = borders = fact_borders_new (words, n_words_bytes, bytes_equal);

      from = hit - utf8 + n_words_bytes;
      if (!report (&search, hit - utf8) || !follow (&search, &from))
        return FALSE;
    }

  return TRUE;
}
