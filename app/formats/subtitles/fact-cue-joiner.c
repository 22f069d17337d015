/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "subtitles/fact-cue-joiner.h"

#include <string.h>

#include "fact-line-join.h"
#include "subtitles/fact-cue.h"
#include "text/fact-sentence-end.h"

/* A pause that parts what was said before from what is said then: at the end of a sentence, and anywhere. Milliseconds. */
#define PAUSE 2000
#define LONG_PAUSE 5000

/* A paragraph of this length ends with its sentence; where nothing marks sentences, with a cue. Bytes. */
#define LONG_PARAGRAPH 500
#define MAX_PARAGRAPH 1200

typedef struct
{
  GString    *text;
  GArray     *starts;          /* of gsize: where the words of each cue begin, in bytes */
  gsize       paragraph;       /* where the present one begins */
  const char *speaker;         /* (nullable): whose words it is, where a tag says so */
  gboolean    is_answer;       /* the present paragraph is a turn without a name */
  gint64      end;             /* of the last cue, or FACT_CUE_NO_TIME */
} Joiner;

static gboolean
is_closing (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return c == '"' || c == '\'' || type == G_UNICODE_CLOSE_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION;
}

static gboolean
ends_sentence (GString *text)
{
  const char *p = text->str + text->len;

  while (p > text->str)
    {
      gunichar c;

      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);
      if (!is_closing (c))
        return fact_char_ends_sentence (c) || c == 0x266A;
      if (c == ']')
        return TRUE;
    }

  return TRUE;
}

static gboolean
has_stops (GString *text,
           gsize    from)
{
  return strpbrk (text->str + from, ".!?") != NULL;
}

/* Whether the words go on in a new paragraph though nobody is said to begin. */
static gboolean
is_new_paragraph (Joiner            *self,
                  const FactCue     *cue,
                  const FactCueLine *line,
                  gboolean           is_first)
{
  gsize n_bytes = self->text->len - self->paragraph;
  gint64 pause = 0;

  if (is_first && cue->start != FACT_CUE_NO_TIME && self->end != FACT_CUE_NO_TIME)
    pause = cue->start - self->end;

  if (ends_sentence (self->text) && !g_unichar_islower (g_utf8_get_char (line->words)))
    return self->is_answer || pause >= PAUSE || n_bytes >= LONG_PARAGRAPH || (is_first && self->speaker != NULL && line->speaker == NULL);

  return pause >= LONG_PAUSE || (is_first && n_bytes >= MAX_PARAGRAPH && !has_stops (self->text, self->paragraph));
}

static gboolean
is_turn (Joiner            *self,
         const FactCueLine *line)
{
  if (line->speaker == NULL)
    return line->is_turn;

  return g_strcmp0 (line->speaker, self->speaker) != 0;
}

static void
begin_paragraph (Joiner            *self,
                 const FactCueLine *line,
                 gboolean           turn)
{
  if (self->text->len > 0)
    g_string_append (self->text, "\n\n");
  self->paragraph = self->text->len;
  self->speaker = line->speaker;
  self->is_answer = turn && line->speaker == NULL;
}

static void
add_line (Joiner            *self,
          const FactCue     *cue,
          const FactCueLine *line,
          gboolean           is_first)
{
  gboolean turn = is_turn (self, line);

  if (self->text->len == 0 || turn || is_new_paragraph (self, cue, line, is_first))
    begin_paragraph (self, line, turn);
  else if (fact_line_join_wants_space (self->text->str, self->text->len, line->words))
    g_string_append_c (self->text, ' ');

  if (is_first)
    g_array_append_val (self->starts, self->text->len);
  if (turn && line->speaker != NULL)
    g_string_append_printf (self->text, "%s: ", line->speaker);
  g_string_append (self->text, line->words);
}

static void
add_times (FactImported *imported,
           GPtrArray    *cues,
           GArray       *starts)
{
  for (guint i = 0; i < cues->len; i++)
    {
      const FactCue *cue = g_ptr_array_index (cues, i);

      if (cue->start != FACT_CUE_NO_TIME)
        fact_imported_add_time (imported, fact_text_to_offset (imported->text, g_array_index (starts, gsize, i)), cue->start);
    }
}

/**
 * fact_cue_join:
 * @cues: (element-type FactCue): of which each says something
 * @media_type: what they come from
 *
 * Makes a text that reads as one of what was cut to fit a screen. Sentences are put together again; another speaker begins a
 * paragraph, with a name if there is one, and so does a pause behind a sentence. The time of each cue is kept for its first letter.
 *
 * Returns: (transfer full): the text and the times
 */
FactImported *
fact_cue_join (GPtrArray  *cues,
               const char *media_type)
{
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  Joiner joiner = { .text = g_string_new (NULL), .starts = starts, .end = FACT_CUE_NO_TIME };
  FactImported *imported;
  gsize n_bytes;

  for (guint i = 0; i < cues->len; i++)
    {
      const FactCue *cue = g_ptr_array_index (cues, i);

      for (guint j = 0; j < cue->lines->len; j++)
        add_line (&joiner, cue, g_ptr_array_index (cue->lines, j), j == 0);
      joiner.end = cue->end;
    }

  n_bytes = joiner.text->len;
  imported = fact_imported_new (fact_text_new_take (g_string_free (joiner.text, FALSE), n_bytes), media_type);
  add_times (imported, cues, starts);

  return imported;
}
