/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "subtitles/fact-cue.h"

#include <string.h>

#include "subtitles/fact-cue-tag.h"

static void
line_free (gpointer data)
{
  FactCueLine *self = data;

  g_free (self->speaker);
  g_free (self->words);
  g_free (self);
}

/**
 * fact_cue_new:
 * @start: when it is shown, in milliseconds, or FACT_CUE_NO_TIME
 * @end: when it is taken away, in milliseconds, or FACT_CUE_NO_TIME
 *
 * Returns: (transfer full): a cue that says nothing yet
 */
FactCue *
fact_cue_new (gint64 start,
              gint64 end)
{
  FactCue *self = g_new (FactCue, 1);

  self->start = start;
  self->end = end;
  self->lines = g_ptr_array_new_with_free_func (line_free);

  return self;
}

/**
 * fact_cue_free:
 * @self: (nullable): a cue
 *
 * Frees it with its lines.
 */
void
fact_cue_free (FactCue *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->lines);
  g_free (self);
}

/* “MAYOR: We will see.” names who speaks in capitals, as transcripts do; what else stands before a colon may be anything. */
static gboolean
names_in_capitals (const char *words)
{
  guint n_letters = 0;

  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == ':')
        return n_letters >= 2 && g_ascii_isspace (p[1]);
      if (g_unichar_islower (c) || n_letters > 40)
        return FALSE;
      if (g_unichar_isalpha (c))
        n_letters++;
      else if (!g_unichar_isspace (c) && c != '.' && c != '-' && c != '\'' && c != '#' && !g_unichar_isdigit (c))
        return FALSE;
    }

  return FALSE;
}

/* “- Yes.”, “-Yes.”: but “-- and so” goes on. */
static gboolean
begins_with_dash (const char *words)
{
  gunichar c = g_utf8_get_char (words);
  gunichar next;

  if (c != '-' && c != 0x2013 && c != 0x2014 && c != 0x2010)
    return FALSE;

  next = g_utf8_get_char (g_utf8_next_char (words));

  return g_unichar_isspace (next) || g_unichar_isupper (next) || next == '[' || next == '(';
}

/* Captions of broadcasters mark another speaker with “>>”, another story with “>>>”. */
static char *
cut_arrows (char     *words,
            gboolean *is_turn)
{
  gsize n = strspn (words, ">");
  char *rest;

  if (n < 2 || n > 3)
    return words;

  *is_turn = TRUE;
  rest = g_strchug (g_strdup (words + n));
  g_free (words);

  return rest;
}

static void
take_line (FactCue    *self,
           GString    *words,
           const char *speaker,
           gboolean    is_turn)
{
  FactCueLine *line;
  char *cleaned = g_strstrip (g_strdup (words->str));

  g_string_truncate (words, 0);
  cleaned = cut_arrows (cleaned, &is_turn);
  if (*cleaned == '\0')
    {
      g_free (cleaned);
      return;
    }

  line = g_new (FactCueLine, 1);
  line->speaker = g_strdup (speaker);
  line->is_turn = is_turn || begins_with_dash (cleaned) || names_in_capitals (cleaned);
  line->words = cleaned;
  g_ptr_array_add (self->lines, line);
}

/* White space of any length is one space: some programs place words with it. */
static void
append_char (GString  *words,
             gunichar  c)
{
  if (c < 0x80 && g_ascii_isspace ((char) c))
    {
      if (words->len > 0 && words->str[words->len - 1] != ' ')
        g_string_append_c (words, ' ');
    }
  else
    {
      g_string_append_unichar (words, c);
    }
}

/**
 * fact_cue_add_line:
 * @self: a cue
 * @line: a line as it stands in the file, UTF-8
 * @n_bytes: its length in bytes
 *
 * Adds what the line says: without tags and places, with characters for their names, a part for each voice. A line that says
 * nothing is left out.
 */
void
fact_cue_add_line (FactCue    *self,
                   const char *line,
                   gsize       n_bytes)
{
  g_autoptr (GString) words = g_string_sized_new (n_bytes);
  g_autofree char *speaker = NULL;
  gboolean is_turn = FALSE;
  const char *end = line + n_bytes;
  const char *p = line;

  while (p < end)
    {
      FactCueTag tag = { 0 };
      gsize n_tag = fact_cue_tag_read (&tag, p, (gsize) (end - p));

      if (n_tag == 0)
        {
          append_char (words, g_utf8_get_char (p));
          p = g_utf8_next_char (p);
          continue;
        }

      p += n_tag;
      if (tag.character != 0)
        append_char (words, tag.character);
      if (tag.speaker != NULL)
        {
          take_line (self, words, speaker, is_turn);
          g_free (speaker);
          speaker = tag.speaker;
          is_turn = TRUE;
        }
    }

  take_line (self, words, speaker, is_turn);
}
