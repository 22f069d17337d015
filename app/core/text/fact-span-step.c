/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-span-step.h"

#include "text/fact-char-class.h"
#include "text/fact-selection.h"

typedef enum
{
  CLASS_NONE,       /* beyond the text */
  CLASS_WHITE,
  CLASS_LETTERS,
  CLASS_MARKS       /* punctuation and symbols: a full stop is a step of its own */
} CharClass;

/* A walk through the text, by code points. */
typedef struct
{
  const char *utf8;
  const char *end;
  const char *at;
  guint       offset;
} Walk;

static void
walk_init (Walk     *self,
           FactText *text,
           guint     offset)
{
  self->utf8 = fact_text_get_utf8 (text);
  self->end = self->utf8 + fact_text_get_n_bytes (text);
  self->at = self->utf8 + fact_text_to_byte_offset (text, offset);
  self->offset = offset;
}

static CharClass
classify (gunichar c)
{
  if (fact_char_is_white (c) || fact_char_is_zero_width (c))
    return CLASS_WHITE;

  return g_unichar_isalnum (c) || g_unichar_ismark (c) ? CLASS_LETTERS : CLASS_MARKS;
}

static CharClass
get_class (Walk     *self,
           gboolean  is_forward)
{
  if (is_forward)
    return self->at < self->end ? classify (g_utf8_get_char (self->at)) : CLASS_NONE;

  return self->at > self->utf8 ? classify (g_utf8_get_char (g_utf8_prev_char (self->at))) : CLASS_NONE;
}

static void
skip (Walk      *self,
      gboolean   is_forward,
      CharClass  class)
{
  while (get_class (self, is_forward) == class)
    {
      self->at = is_forward ? g_utf8_next_char (self->at) : g_utf8_prev_char (self->at);
      self->offset += is_forward ? 1 : -1;
    }
}

/* White space on the way and the word behind it. */
static guint
step_over_word (FactText *text,
                guint     offset,
                gboolean  is_forward)
{
  CharClass class;
  Walk walk;

  walk_init (&walk, text, offset);
  skip (&walk, is_forward, CLASS_WHITE);
  class = get_class (&walk, is_forward);
  if (class != CLASS_NONE)
    skip (&walk, is_forward, class);

  return walk.offset;
}

/**
 * fact_span_step:
 * @text: a text
 * @span: a passage of it, in code points
 * @step: which end goes where
 * @moved: (out): the passage with that end moved
 *
 * Moves one end of a passage by a word, or by the punctuation between words. What comes out is a span as
 * fact_selection_to_span() makes them: no white space at its ends, and no letter torn from its accents.
 *
 * Returns: %FALSE when nothing would be left of the passage, or there is no word to go to; @moved is untouched then
 */
gboolean
fact_span_step (FactText     *text,
                FactSpan      span,
                FactSpanStep  step,
                FactSpan     *moved)
{
  FactSpan result = span;

  g_return_val_if_fail (span.start < span.end && span.end <= fact_text_get_n_chars (text), FALSE);

  if (step == FACT_SPAN_END_ON || step == FACT_SPAN_END_BACK)
    result.end = step_over_word (text, span.end, step == FACT_SPAN_END_ON);
  else
    result.start = step_over_word (text, span.start, step == FACT_SPAN_START_ON);

  if (result.start >= result.end || !fact_selection_to_span (text, result, &result, NULL) || fact_span_equal (result, span))
    return FALSE;

  *moved = result;

  return TRUE;
}

/* An end may stop where a word or punctuation does. This is the first such place at @offset or farther from the other end. */
static guint
find_stop_outside (FactText     *text,
                   FactSpanSide  side,
                   guint         offset)
{
  gboolean outwards = side == FACT_SPAN_END;
  CharClass class;
  Walk walk;

  walk_init (&walk, text, offset);
  class = get_class (&walk, !outwards);
  if (class == CLASS_WHITE || class == CLASS_NONE)
    {
      skip (&walk, outwards, CLASS_WHITE);
      class = get_class (&walk, outwards);
    }
  if (class != CLASS_NONE)
    skip (&walk, outwards, class);

  return walk.offset;
}

/* Likewise the first such place at @offset or nearer to the other end. */
static guint
find_stop_inside (FactText     *text,
                  FactSpanSide  side,
                  guint         offset)
{
  gboolean outwards = side == FACT_SPAN_END;
  CharClass class;
  Walk walk;

  walk_init (&walk, text, offset);
  class = get_class (&walk, !outwards);
  if (class != CLASS_WHITE && class != CLASS_NONE)
    {
      if (get_class (&walk, outwards) != class)
        return offset;
      skip (&walk, !outwards, class);
    }
  skip (&walk, !outwards, CLASS_WHITE);

  return walk.offset;
}

static gboolean
leaves_something (FactSpan     span,
                  FactSpanSide side,
                  guint        offset)
{
  return side == FACT_SPAN_END ? offset > span.start : offset < span.end;
}

/* Where it was before counts as a place to stop, too: a mark may end within a word. */
static guint
find_nearest_stop (FactText     *text,
                   FactSpan      span,
                   FactSpanSide  side,
                   guint         offset)
{
  const guint stops[] = { find_stop_inside (text, side, offset), find_stop_outside (text, side, offset) };
  guint nearest = side == FACT_SPAN_END ? span.end : span.start;

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      if (leaves_something (span, side, stops[i]) && ABS ((gint64) stops[i] - offset) < ABS ((gint64) nearest - offset))
        nearest = stops[i];
    }

  return nearest;
}

/**
 * fact_span_pull:
 * @text: a text
 * @span: a passage of it, in code points
 * @side: which of its ends is pulled
 * @offset: where to, in code points; may lie beyond the other end, or the text
 * @grain: how finely
 *
 * Moves one end of a passage to where it is pulled, as nearly as it can be there: a word, or a letter, of the passage always
 * stays. What comes out is a span as fact_selection_to_span() makes them.
 *
 * Returns: the passage with that end moved; @span when it is best left where it is
 */
FactSpan
fact_span_pull (FactText      *text,
                FactSpan       span,
                FactSpanSide   side,
                guint          offset,
                FactSpanGrain  grain)
{
  FactSpan result = span;

  g_return_val_if_fail (span.start < span.end && span.end <= fact_text_get_n_chars (text), span);

  if (side == FACT_SPAN_END)
    offset = CLAMP (offset, span.start + 1, fact_text_get_n_chars (text));
  else
    offset = MIN (offset, span.end - 1);
  if (grain == FACT_SPAN_BY_WORDS)
    offset = find_nearest_stop (text, span, side, offset);

  if (side == FACT_SPAN_END)
    result.end = offset;
  else
    result.start = offset;

  return fact_selection_to_span (text, result, &result, NULL) ? result : span;
}
