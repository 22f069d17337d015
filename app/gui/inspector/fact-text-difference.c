/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-text-difference.h"

#include <string.h>

/**
 * fact_text_difference_find:
 * @before: UTF-8
 * @after: UTF-8
 * @difference: (out caller-allocates): the one stretch in which they differ
 *
 * Finds what to replace to make @after of @before, so that a caret outside of it stays where it is.
 *
 * Returns: %FALSE when they are the same
 */
gboolean
fact_text_difference_find (const char         *before,
                           const char         *after,
                           FactTextDifference *difference)
{
  const char *b = before;
  const char *a = after;
  const char *b_end = before + strlen (before);
  const char *a_end = after + strlen (after);
  guint start = 0;

  while (b < b_end && a < a_end && g_utf8_get_char (b) == g_utf8_get_char (a))
    {
      b = g_utf8_next_char (b);
      a = g_utf8_next_char (a);
      start++;
    }

  while (b_end > b && a_end > a)
    {
      const char *b_last = g_utf8_prev_char (b_end);
      const char *a_last = g_utf8_prev_char (a_end);

      if (g_utf8_get_char (b_last) != g_utf8_get_char (a_last))
        break;
      b_end = b_last;
      a_end = a_last;
    }

  difference->start = start;
  difference->n_removed = (guint) g_utf8_strlen (b, b_end - b);
  difference->inserted = a;
  difference->n_inserted_bytes = (gsize) (a_end - a);

  return b < b_end || a < a_end;
}
