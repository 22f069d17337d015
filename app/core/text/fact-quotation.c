/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text/fact-quotation.h"

#include "text/fact-char-class.h"
#include "text/fact-fold.h"
#include "text/fact-grapheme.h"
#include "text/fact-occurrences.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How much of a quotation an error message repeats. */
#define SHOWN_CHARS 60

typedef struct
{
  guint nth;                             /* which place is wanted, from 1 */
  guint n_places;
  gsize start;                           /* of the one wanted, in bytes */
  gsize end;
  gsize n_words_bytes;
} Places;

static void
add_place (Places *places,
           gsize   start,
           gsize   end)
{
  places->n_places++;
  if (places->n_places == places->nth)
    {
      places->start = start;
      places->end = end;
    }
}

static void
place_found_cb (gsize    byte_offset,
                gpointer user_data)
{
  Places *places = user_data;

  add_place (places, byte_offset, byte_offset + places->n_words_bytes);
}

/* One unit of what is compared: a folded code point, or a run of white space, which is ' '. 0 at the end. */
static gunichar
next_unit (const char **at,
           const char  *end,
           const char **unit_start)
{
  const char *p = *at;
  gunichar unit = 0;

  while (p < end && fact_fold_is_ignored (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  *unit_start = p;

  if (p < end)
    {
      unit = fact_fold_typography (g_utf8_get_char (p));
      p = g_utf8_next_char (p);
    }

  if (fact_char_is_white (unit))
    {
      unit = ' ';
      while (p < end && (fact_char_is_white (g_utf8_get_char (p)) || fact_fold_is_ignored (g_utf8_get_char (p))))
        p = g_utf8_next_char (p);
    }

  *at = p;

  return unit;
}

static GArray *
fold_words (const char *words,
            gsize       n_bytes)
{
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (gunichar));
  const char *at = words;
  const char *unit_start;
  gunichar unit;

  while ((unit = next_unit (&at, words + n_bytes, &unit_start)) != 0)
    g_array_append_val (units, unit);

  return g_steal_pointer (&units);
}

static gboolean
units_equal (gconstpointer units,
             gsize         a,
             gsize         b)
{
  const gunichar *array = units;

  return array[a] == array[b];
}

static void
check_place (FactText *text,
             Places   *places,
             gsize     start,
             gsize     end)
{
  const char *utf8 = fact_text_get_utf8 (text);
  gsize n_bytes = fact_text_get_n_bytes (text);

  if (fact_grapheme_is_boundary (utf8, n_bytes, start) && fact_grapheme_is_boundary (utf8, n_bytes, end))
    add_place (places, start, end);
}

/* One pass over the text; of its folded form only where the last units began is kept. */
static void
find_folded (FactText *text,
             GArray   *units,
             Places   *places)
{
  const gunichar *pattern = (const gunichar *) units->data;
  g_autofree guint32 *borders = fact_borders_new (pattern, units->len, units_equal);
  g_autofree gsize *starts = g_new (gsize, units->len);
  const char *utf8 = fact_text_get_utf8 (text);
  const char *at = utf8;
  const char *unit_start;
  gunichar unit;
  gsize matched = 0;

  for (gsize i = 0; (unit = next_unit (&at, utf8 + fact_text_get_n_bytes (text), &unit_start)) != 0; i++)
    {
      starts[i % units->len] = unit_start - utf8;

      while (matched > 0 && pattern[matched] != unit)
        matched = borders[matched - 1];
      matched += pattern[matched] == unit;

      if (matched == units->len)
        {
          check_place (text, places, starts[(i + 1) % units->len], at - utf8);
          matched = borders[matched - 1];
        }
    }
}

static void
find_places (FactText   *text,
             const char *words,
             gsize       n_bytes,
             Places     *places)
{
  g_autoptr (GArray) units = NULL;

  places->n_words_bytes = n_bytes;
  fact_occurrences_foreach (fact_text_get_utf8 (text), fact_text_get_n_bytes (text), words, n_bytes, NULL,
                            place_found_cb, places);
  if (places->n_places > 0)
    return;

  units = fold_words (words, n_bytes);
  if (units->len > 0)
    find_folded (text, units, places);
}

/* Without the white space at its ends. */
static const char *
trim (const char *words,
      gsize      *n_bytes)
{
  const char *end = words + strlen (words);

  while (words < end && fact_char_is_blank (g_utf8_get_char (words)))
    words = g_utf8_next_char (words);
  while (end > words && fact_char_is_blank (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);

  *n_bytes = end - words;

  return words;
}

static char *
shorten (const char *words,
         gsize       n_bytes)
{
  const char *end = words;

  for (guint n = 0; n < SHOWN_CHARS && end < words + n_bytes; n++)
    end = g_utf8_next_char (end);
  if (end == words + n_bytes)
    return g_strndup (words, n_bytes);

  return g_strdup_printf ("%.*s…", (int) (end - words), words);
}

static gboolean
check_places (const Places  *places,
              guint          nth,
              const char    *shown,
              GError       **error)
{
  if (places->n_places == 0)
    g_set_error (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_NOT_FOUND,
                 _("The article does not contain “%s”. Quote it as the article has it."), shown);
  else if (nth > places->n_places)
    g_set_error (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_NOT_FOUND,
                 ngettext ("The article contains “%s” only %u time.",
                           "The article contains “%s” only %u times.", places->n_places),
                 shown, places->n_places);
  else if (nth == 0 && places->n_places > 1)
    g_set_error (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_AMBIGUOUS,
                 ngettext ("The article contains “%s” %u time. Quote more of the sentence, or say which one is meant.",
                           "The article contains “%s” %u times. Quote more of the sentence, or say which one is meant.",
                           places->n_places),
                 shown, places->n_places);
  else
    return TRUE;

  return FALSE;
}

/**
 * fact_quotation_find:
 * @text: a text
 * @quotation: words from it, in valid UTF-8; white space at their ends does not count
 * @nth: which of the places is meant, from 1; 0 if there has to be just one
 * @span: (out): where they stand, in code points; untouched on error
 * @error: return location for an error
 *
 * Finds quoted words. If they nowhere stand exactly so, runs of white space count as one space, line ends included;
 * typographic quotation marks, apostrophes and dashes as their plain forms; and soft hyphens and characters of zero width
 * not at all. The span always covers the text's own words, and never splits a grapheme cluster.
 *
 * Returns: %TRUE if found; %FALSE with @error set to %FACT_TEXT_ERROR (FACT_TEXT_ERROR_EMPTY: nothing was quoted;
 *   FACT_TEXT_ERROR_NOT_FOUND: there is no such place; FACT_TEXT_ERROR_AMBIGUOUS: there are several and @nth is 0)
 */
gboolean
fact_quotation_find (FactText    *text,
                     const char  *quotation,
                     guint        nth,
                     FactSpan    *span,
                     GError     **error)
{
  Places places = { .nth = MAX (nth, 1) };
  g_autofree char *shown = NULL;
  const char *words;
  gsize n_bytes;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (quotation != NULL, FALSE);
  g_return_val_if_fail (span != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  words = trim (quotation, &n_bytes);
  if (n_bytes == 0)
    {
      g_set_error_literal (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_EMPTY,
                           _("The quotation is empty. Quote the words to mark."));
      return FALSE;
    }

  find_places (text, words, n_bytes, &places);
  shown = shorten (words, n_bytes);
  if (!check_places (&places, nth, shown, error))
    return FALSE;

  span->start = fact_text_to_offset (text, places.start);
  span->end = fact_text_to_offset (text, places.end);

  return TRUE;
}
