/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-hit-context.h"

#include "text/fact-char-class.h"

/* In characters; behind them there is more than two lines of a sidebar hold. */
#define CHARS_BEFORE 28
#define CHARS_FOUND 160
#define CHARS_BEHIND 100

/* The beginning of a word at most so many characters before. */
static const char *
find_start (const char *utf8,
            const char *hit)
{
  const char *start = hit;
  const char *word = hit;

  for (guint i = 0; i < CHARS_BEFORE && start > utf8; i++)
    {
      start = g_utf8_prev_char (start);
      if (fact_char_is_white (g_utf8_get_char (start)))
        word = g_utf8_next_char (start);
    }

  return start == utf8 ? utf8 : word < hit ? word : start;
}

static const char *
advance (const char *at,
         const char *end,
         guint       n_chars)
{
  for (guint i = 0; i < n_chars && at < end; i++)
    at = g_utf8_next_char (at);

  return at;
}

/* One space for each run of white space, and nothing that only a printer would understand. */
static void
append (GString    *words,
        const char *at,
        const char *end)
{
  for (; at < end; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!fact_char_is_white (c) && !g_unichar_iscntrl (c))
        g_string_append_unichar (words, c);
      else if (words->len > 0 && words->str[words->len - 1] != ' ')
        g_string_append_c (words, ' ');
    }
}

/**
 * fact_hit_context_init:
 * @self: (out caller-allocates): takes the words; free with fact_hit_context_clear()
 * @text: a text
 * @hit: what was found in it
 *
 * Cuts out what a list of results shows of a hit. What is left out at either side is an ellipsis.
 */
void
fact_hit_context_init (FactHitContext *self,
                       FactText       *text,
                       FactHit         hit)
{
  const char *utf8 = fact_text_get_utf8 (text);
  const char *text_end = utf8 + fact_text_get_n_bytes (text);
  const char *found = utf8 + hit.byte_offset;
  const char *start = find_start (utf8, found);
  const char *found_end = advance (found, utf8 + hit.byte_end, CHARS_FOUND);
  const char *end = advance (found_end, text_end, CHARS_BEHIND);
  GString *words = g_string_new (start > utf8 ? "…" : NULL);

  append (words, start, found);
  self->start = words->len;
  append (words, found, found_end);
  self->end = words->len;
  append (words, found_end, end);
  if (end < text_end)
    g_string_append (words, "…");

  self->words = g_string_free (words, FALSE);
}

/**
 * fact_hit_context_clear:
 * @self: a context
 *
 * Frees what it holds.
 */
void
fact_hit_context_clear (FactHitContext *self)
{
  g_clear_pointer (&self->words, g_free);
}
