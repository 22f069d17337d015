/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-excerpt.h"

#include "text/fact-char-class.h"

/**
 * fact_excerpt:
 * @words: (nullable): words of any length, on any number of lines
 * @max_chars: how many code points are wanted at most, more than 0
 *
 * Makes one line of @words that is cheap to lay out: each run of white space becomes a space, and what is too long is cut, with
 * "…" as its last code point.
 *
 * Returns: (transfer full): the line
 */
char *
fact_excerpt (const char *words,
              guint       max_chars)
{
  g_autoptr (GString) line = g_string_new (NULL);
  gsize cut_at = 0;
  guint n_chars = 0;
  gboolean has_gap = FALSE;

  for (const char *p = words; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (fact_char_is_white (c))
        {
          has_gap = n_chars > 0;
          continue;
        }
      if (n_chars + has_gap + 1 > max_chars)
        {
          g_string_truncate (line, cut_at);
          g_string_append (line, "…");
          break;
        }

      if (has_gap)
        g_string_append_c (line, ' ');
      g_string_append_unichar (line, c);
      n_chars += has_gap + 1;
      has_gap = FALSE;
      if (n_chars < max_chars)
        cut_at = line->len;
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

/**
 * fact_longest_run:
 * @words: (nullable): words
 *
 * Laying out a run without a place to break a line costs the square of its length, so a view wants to know.
 *
 * Returns: code points of the longest stretch without white space
 */
guint
fact_longest_run (const char *words)
{
  guint longest = 0;
  guint run = 0;

  for (const char *p = words; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      run = fact_char_is_white (g_utf8_get_char (p)) ? 0 : run + 1;
      longest = MAX (longest, run);
    }

  return longest;
}
