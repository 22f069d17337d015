/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-line-join.h"

/* Chinese and Japanese are written without spaces; Korean letters are as wide, but its words are parted. */
static gboolean
is_written_without_spaces (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);

  if (script == G_UNICODE_SCRIPT_HANGUL)
    return FALSE;

  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA || script == G_UNICODE_SCRIPT_KATAKANA
         || (g_unichar_iswide (c) && !g_unichar_isalnum (c));
}

/**
 * fact_line_join_wants_space:
 * @before: words, UTF-8
 * @n_before: how many bytes they are
 * @after: the words of the next line
 *
 * Whether a line end between these words was a space, or nothing.
 *
 * Returns: whether a space is wanted where both are put on one line
 */
gboolean
fact_line_join_wants_space (const char *before,
                            gsize       n_before,
                            const char *after)
{
  gunichar last;

  if (n_before == 0 || *after == '\0')
    return FALSE;

  last = g_utf8_get_char (g_utf8_prev_char (before + n_before));

  return last != ' ' && !(is_written_without_spaces (last) && is_written_without_spaces (g_utf8_get_char (after)));
}
