/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-widening.h"

#include "text/fact-char-class.h"
#include "text/fact-selection.h"

#include <uniwbrk.h>

/*
 * A selection grows from a word to its sentence to its paragraph. What a word is says Unicode Standard Annex 29, through libunistring; it
 * is looked for between white space, and in what goes on for longer than REACH code points around the place, within those.
 */
#define REACH 128

typedef enum
{
  UNIT_WORD,
  UNIT_SENTENCE,
  UNIT_PARAGRAPH
} Unit;

#define N_UNITS (UNIT_PARAGRAPH + 1)

static gboolean
has_letter (const char *start,
            const char *end)
{
  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

static const char *
find_run_start (const char *utf8,
                const char *at)
{
  for (guint n = 0; at > utf8 && n < REACH; n++)
    {
      const char *before = g_utf8_prev_char (at);

      if (fact_char_is_white (g_utf8_get_char (before)))
        break;
      at = before;
    }

  return at;
}

static const char *
find_run_end (const char *at,
              const char *end)
{
  for (guint n = 0; at < end && n < REACH && !fact_char_is_white (g_utf8_get_char (at)); n++)
    at = g_utf8_next_char (at);

  return at;
}

/* The word that holds @at, or else ends there. */
static gboolean
find_word (FactText *text,
           guint     offset,
           FactSpan *word)
{
  const char *utf8 = fact_text_get_utf8 (text);
  const char *at = utf8 + fact_text_to_byte_offset (text, offset);
  const char *start = find_run_start (utf8, at);
  const char *end = find_run_end (at, utf8 + fact_text_get_n_bytes (text));
  g_autofree char *breaks = g_malloc (end - start + 1);
  const char *from = start;

  u8_wordbreaks ((const guint8 *) start, end - start, breaks);
  for (const char *p = start; p < end;)
    {
      p = g_utf8_next_char (p);
      if (p < end && !breaks[p - start])
        continue;
      if (p >= at && has_letter (from, p))
        {
          *word = (FactSpan) { fact_text_to_offset (text, from - utf8), fact_text_to_offset (text, p - utf8) };
          if (p > at || p == end || !has_letter (p, g_utf8_next_char (p)))
            return word->start <= offset;
        }
      from = p;
    }

  return FALSE;
}

/**
 * fact_widening_find_sentence:
 * @text: a text
 * @offset: a code point of it, or its end
 * @sentence: (out): the sentence that holds it or ends there
 *
 * Returns: %FALSE where there is no sentence
 */
gboolean
fact_widening_find_sentence (FactText *text,
                             guint     offset,
                             FactSpan *sentence)
{
  guint number = fact_text_get_sentence_at (text, offset);

  if (number == 0 || offset > fact_text_get_sentence (text, number).end)
    return FALSE;

  *sentence = fact_text_get_sentence (text, number);

  return TRUE;
}

static gboolean
find_paragraph (FactText *text,
                guint     offset,
                FactSpan *paragraph)
{
  guint number = fact_text_get_paragraph_at (text, offset);

  if (number == 0 || offset > fact_text_get_paragraph (text, number).end)
    return FALSE;

  return fact_selection_to_span (text, fact_text_get_paragraph (text, number), paragraph, NULL);
}

static gboolean
find_unit (FactText *text,
           Unit      unit,
           guint     offset,
           FactSpan *span)
{
  switch (unit)
    {
    case UNIT_WORD:
      return find_word (text, offset, span);
    case UNIT_SENTENCE:
      return fact_widening_find_sentence (text, offset, span);
    case UNIT_PARAGRAPH:
    default:
      return find_paragraph (text, offset, span);
    }
}

/* Whole units from that at the start of @span to that at its end. */
static gboolean
find_units (FactText *text,
            Unit      unit,
            FactSpan  span,
            FactSpan *units)
{
  FactSpan first, last;

  if (!find_unit (text, unit, span.start, &first))
    return FALSE;

  last = first;
  if (span.end > first.end)
    find_unit (text, unit, span.end - 1, &last);
  *units = (FactSpan) { MIN (first.start, span.start), MAX (last.end, span.end) };

  return fact_selection_to_span (text, *units, units, NULL);
}

/**
 * fact_widening_widen:
 * @text: a text
 * @selection: what is selected, in code points; empty where the cursor is
 * @wider: (out): what to select instead
 *
 * Finds the next larger of word, sentence and paragraph around a selection; of several, where it goes over several. It is a span by the
 * rule of fact_selection_to_span(), which holds all of @selection but white space.
 *
 * Returns: %FALSE when there is nothing wider
 */
gboolean
fact_widening_widen (FactText *text,
                     FactSpan  selection,
                     FactSpan *wider)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (selection.end <= fact_text_get_n_chars (text), FALSE);

  fact_selection_to_span (text, selection, &selection, NULL);
  for (guint unit = 0; unit < N_UNITS; unit++)
    {
      FactSpan units;

      if (find_units (text, unit, selection, &units) && units.end - units.start > selection.end - selection.start)
        {
          *wider = units;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_widening_narrow:
 * @text: a text
 * @selection: what is selected, in code points
 * @origin: where the cursor was before it was widened; where that is not known, the start of @selection
 * @narrower: (out): what to select instead; empty when it is the cursor at @origin
 *
 * Finds the next smaller of paragraph, sentence and word in a selection.
 *
 * Returns: %FALSE when nothing is selected
 */
gboolean
fact_widening_narrow (FactText *text,
                      FactSpan  selection,
                      guint     origin,
                      FactSpan *narrower)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (selection.end <= fact_text_get_n_chars (text), FALSE);

  if (selection.start >= selection.end)
    return FALSE;

  origin = CLAMP (origin, selection.start, selection.end);
  for (guint unit = N_UNITS; unit > 0; unit--)
    {
      FactSpan span;

      if (find_unit (text, unit - 1, origin, &span) && span.start >= selection.start && span.end <= selection.end &&
          span.end - span.start < selection.end - selection.start)
        {
          *narrower = span;
          return TRUE;
        }
    }

  *narrower = (FactSpan) { origin, origin };

  return TRUE;
}
