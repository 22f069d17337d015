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
 * fact_excerpt_lines:
 * @words: words of any length, on any number of lines
 * @max_chars: how many code points are wanted at most, without the "…"
 *
 * Returns: (transfer full): @words, or their beginning with "…" behind it; lines stay lines
 */
char *
fact_excerpt_lines (const char *words,
                    guint       max_chars)
{
  g_autofree char *begin = NULL;

  if (g_utf8_strlen (words, -1) <= (glong) max_chars)
    return g_strdup (words);

  begin = g_utf8_substring (words, 0, max_chars);

  return g_strconcat (begin, "…", NULL);
}

static gboolean
is_line_end (gunichar c)
{
  return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/**
 * fact_line_without_ends:
 * @words: words on any number of lines
 *
 * Returns: (transfer full) (nullable): @words on one line: each run of white space that has a line end in it is a space; %NULL when
 *   there is no line end
 */
char *
fact_line_without_ends (const char *words)
{
  g_autoptr (GString) line = g_string_new (NULL);
  gboolean has_end = FALSE;

  for (const char *p = words; *p != '\0';)
    {
      const char *run = p;
      gboolean has_end_here = FALSE;

      for (; *p != '\0' && fact_char_is_white (g_utf8_get_char (p)); p = g_utf8_next_char (p))
        has_end_here |= is_line_end (g_utf8_get_char (p));

      if (has_end_here)
        g_string_append_c (line, ' ');
      else
        g_string_append_len (line, run, p - run);
      has_end |= has_end_here;

      if (*p != '\0')
        g_string_append_unichar (line, g_utf8_get_char (p));
      p = *p != '\0' ? g_utf8_next_char (p) : p;
    }

  return has_end ? g_string_free (g_steal_pointer (&line), FALSE) : NULL;
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
