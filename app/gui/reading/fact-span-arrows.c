/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-span-arrows.h"

#include <fribidi.h>

#define PARAGRAPH_SEPARATOR 0x2029

static gboolean
is_line_end (gunichar c)
{
  return c == '\n' || c == PARAGRAPH_SEPARATOR;
}

static const char *
find_line_start (const char *utf8,
                 const char *at)
{
  while (at > utf8 && !is_line_end (g_utf8_get_char (g_utf8_prev_char (at))))
    at = g_utf8_prev_char (at);

  return at;
}

static const char *
find_line_end (const char *at,
               const char *end)
{
  while (at < end && !is_line_end (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

/* That of the first letter that has one. */
static FriBidiParType
find_direction (const char *at,
                const char *end)
{
  for (; at < end; at = g_utf8_next_char (at))
    {
      FriBidiCharType type = fribidi_get_bidi_type (g_utf8_get_char (at));

      if (FRIBIDI_IS_STRONG (type))
        return FRIBIDI_IS_RTL (type) ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    }

  return FRIBIDI_PAR_ON;
}

/* As the text view sees it: a line without letters, such as one of numbers, has the direction of the line before, and such lines at the
 * beginning have that of what follows. */
static gboolean
is_right_to_left (FactText *text,
                  guint     offset)
{
  const char *utf8 = fact_text_get_utf8 (text);
  const char *end = utf8 + fact_text_get_n_bytes (text);
  const char *line = find_line_start (utf8, utf8 + fact_text_to_byte_offset (text, offset));
  const char *line_end = find_line_end (line, end);
  FriBidiParType direction = find_direction (line, line_end);

  while (direction == FRIBIDI_PAR_ON && line > utf8)
    {
      const char *behind = line;

      line = find_line_start (utf8, g_utf8_prev_char (line));
      direction = find_direction (line, behind);
    }
  if (direction == FRIBIDI_PAR_ON)
    direction = find_direction (line_end, end);

  return direction == FRIBIDI_PAR_RTL;
}

/**
 * fact_span_arrows_get_step:
 * @text: a text
 * @span: a passage of it, in code points; not empty
 * @side: which of its ends is to move
 * @arrow: %GTK_DIR_LEFT or %GTK_DIR_RIGHT: where to, on the screen
 *
 * In a paragraph that is written from right to left, the left arrow goes on in the text, also through words in it that are written the
 * other way.
 *
 * Returns: the step that takes the end there
 */
FactSpanStep
fact_span_arrows_get_step (FactText         *text,
                           FactSpan          span,
                           FactSpanSide      side,
                           GtkDirectionType  arrow)
{
  gboolean is_on;

  g_return_val_if_fail (span.start < span.end && span.end <= fact_text_get_n_chars (text), FACT_SPAN_END_ON);
  g_return_val_if_fail (arrow == GTK_DIR_LEFT || arrow == GTK_DIR_RIGHT, FACT_SPAN_END_ON);

  is_on = (arrow == GTK_DIR_LEFT) == is_right_to_left (text, side == FACT_SPAN_START ? span.start : span.end - 1);
  if (side == FACT_SPAN_START)
    return is_on ? FACT_SPAN_START_ON : FACT_SPAN_START_BACK;

  return is_on ? FACT_SPAN_END_ON : FACT_SPAN_END_BACK;
}
