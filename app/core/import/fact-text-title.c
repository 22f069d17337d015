/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-text-title.h"

#include <string.h>

/* Words before a full stop that seldom end a sentence. A single letter does not either (“J. K. Rowling”). */
static const char *const abbreviations[] = {
  "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "gen", "col", "lt", "sgt", "capt", "sen", "rep", "gov", "rev", "hon",
  "no", "nos", "vs", "inc", "ltd", "co", "corp", "approx", "est", "fig", "p", "pp", "art",
  "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
};

static gboolean
is_closing (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return c == '"' || c == '\'' || type == G_UNICODE_CLOSE_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION;
}

/* A full stop at @stop that belongs to the word before it. */
static gboolean
is_abbreviation (const char *line,
                 const char *stop)
{
  const char *start = stop;
  g_autofree char *word = NULL;

  while (start > line && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);
  while (start < stop && !g_unichar_isalnum (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);

  word = g_utf8_strdown (start, stop - start);
  if (strchr (word, '.') != NULL || g_utf8_strlen (word, -1) == 1)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (abbreviations); i++)
    {
      if (strcmp (word, abbreviations[i]) == 0)
        return TRUE;
    }

  return FALSE;
}

/* What follows a sentence: white space, and then no small letter. East Asian stops need no space. */
static gboolean
is_followed_by_sentence (const char *after,
                         gunichar    stop)
{
  if (stop == 0x3002 || stop == 0xFF01 || stop == 0xFF1F)
    return TRUE;
  if (!g_unichar_isspace (g_utf8_get_char (after)))
    return FALSE;

  while (*after != '\0' && g_unichar_isspace (g_utf8_get_char (after)))
    after = g_utf8_next_char (after);

  return *after != '\0' && !g_unichar_islower (g_utf8_get_char (after));
}

/* Returns where the first sentence ends: behind its stop and closing quotation marks. */
static const char *
find_sentence_end (const char *line)
{
  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      const char *after = g_utf8_next_char (p);

      if (c != '.' && c != '!' && c != '?' && c != 0x3002 && c != 0xFF01 && c != 0xFF1F)
        continue;

      while (*after != '\0' && is_closing (g_utf8_get_char (after)))
        after = g_utf8_next_char (after);
      if (is_followed_by_sentence (after, c) && !(c == '.' && is_abbreviation (line, p)))
        return after;
    }

  return line + strlen (line);
}

static void
trim_end (GString *title)
{
  while (title->len > 0)
    {
      const char *last = g_utf8_find_prev_char (title->str, title->str + title->len);
      gunichar c = g_utf8_get_char (last);

      if (!g_unichar_isspace (c) && strchr (",;:-(", (int) (c < 0x80 ? c : 'x')) == NULL
          && g_unichar_type (c) != G_UNICODE_DASH_PUNCTUATION)
        return;
      g_string_truncate (title, (gsize) (last - title->str));
    }
}

/* Cuts at the last space that leaves room for the ellipsis; in an endless run anywhere but inside a cluster of marks. */
static void
shorten (GString *title)
{
  const char *limit = g_utf8_offset_to_pointer (title->str, FACT_TEXT_TITLE_MAX - 1);
  const char *cut = limit;

  while (cut > title->str && !g_unichar_isspace (g_utf8_get_char (cut)))
    cut = g_utf8_prev_char (cut);

  if (cut == title->str)
    {
      cut = limit;
      while (cut > title->str && g_unichar_ismark (g_utf8_get_char (cut)))
        cut = g_utf8_prev_char (cut);
    }

  g_string_truncate (title, (gsize) (cut - title->str));
  trim_end (title);
  g_string_append (title, "…");
}

/* Titles end without a full stop, sentences with one. */
static void
drop_full_stop (GString *title)
{
  const char *last;

  if (title->len < 2)
    return;

  last = title->str + title->len - 1;
  if (*last == '.' && last[-1] != '.' && !is_abbreviation (title->str, last))
    g_string_truncate (title, title->len - 1);
}

static GString *
collapse_spaces (const char *words)
{
  GString *result = g_string_new (NULL);
  gboolean pending = FALSE;

  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        {
          pending = result->len > 0;
          continue;
        }
      if (pending)
        g_string_append_c (result, ' ');
      pending = FALSE;
      g_string_append_unichar (result, c);
    }

  return result;
}

/**
 * fact_text_title_from_line:
 * @line: the first line of an article: its title, or the paragraph it starts with
 *
 * Makes a title. A line that is short enough stays whole; of a longer one, or of one that reads as prose because it ends in a
 * full stop, the first sentence is taken, and if that is too long as well, as many words as fit, and “…”.
 *
 * Returns: (transfer full): at most %FACT_TEXT_TITLE_MAX code points on one line; "" for an empty line
 */
char *
fact_text_title_from_line (const char *line)
{
  GString *title = collapse_spaces (line);
  gboolean is_long = g_utf8_strlen (title->str, (gssize) title->len) > FACT_TEXT_TITLE_MAX;

  if (is_long || g_str_has_suffix (title->str, "."))
    g_string_truncate (title, (gsize) (find_sentence_end (title->str) - title->str));

  drop_full_stop (title);
  if (g_utf8_strlen (title->str, (gssize) title->len) > FACT_TEXT_TITLE_MAX)
    shorten (title);

  return g_string_free (title, FALSE);
}

/**
 * fact_text_title_from_name:
 * @name: a file's name, without its folder
 *
 * Makes a title where nothing in a file is one.
 *
 * Returns: (transfer full): the name up to its last dot
 */
char *
fact_text_title_from_name (const char *name)
{
  const char *dot = strrchr (name, '.');

  return g_strndup (name, dot != NULL && dot > name ? (gsize) (dot - name) : strlen (name));
}
