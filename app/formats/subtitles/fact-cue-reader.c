/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "subtitles/fact-cue-reader.h"

#include <string.h>

#include "subtitles/fact-cue.h"
#include "subtitles/fact-cue-time.h"

#define LANGUAGE "Language:"

typedef struct
{
  const char *start;
  gsize       n_bytes;
} Line;

/*
 * A line is only known for what it is by the next one: before a line with times it names or numbers the cue, else it is words. So
 * each waits.
 */
typedef struct
{
  FactCueList *list;           /* (unowned) */
  FactCue     *cue;            /* (unowned) (nullable): the last of the list */
  gboolean     is_webvtt;
  gboolean     is_after_blank; /* no line has come since the last blank one */
  gboolean     is_skipping;    /* in a block that says nothing */
  Line         waiting;        /* start is NULL when none does */
  gboolean     waiting_is_first; /* in its block */
} Reader;

static gboolean
is_number (const Line *line)
{
  for (gsize i = 0; i < line->n_bytes; i++)
    {
      if (!g_ascii_isdigit (line->start[i]) && !g_ascii_isspace (line->start[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
begins_with (const Line *line,
             const char *word)
{
  gsize n = strlen (word);

  return line->n_bytes >= n && memcmp (line->start, word, n) == 0;
}

/* Comments, styles and places of WebVTT. */
static gboolean
begins_silent_block (const Line *line)
{
  static const char *const names[] = { "NOTE", "STYLE", "REGION", "Style:" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gsize n = strlen (names[i]);

      if (begins_with (line, names[i]) && (line->n_bytes == n || g_ascii_isspace (line->start[n])))
        return TRUE;
    }

  return FALSE;
}

static void
begin_cue (Reader *self,
           gint64  start,
           gint64  end)
{
  self->cue = fact_cue_new (start, end);
  g_ptr_array_add (self->list->cues, self->cue);
}

static void
read_head_line (FactCueList *list,
                const Line  *line)
{
  if (begins_with (line, LANGUAGE) && list->language == NULL)
    {
      gsize n = strlen (LANGUAGE);

      list->language = g_strstrip (g_strndup (line->start + n, line->n_bytes - n));
    }
}

static void
take_words (Reader     *self,
            const Line *line)
{
  if (self->cue == NULL && self->is_webvtt)
    {
      read_head_line (self->list, line);
      return;
    }

  /* Words before the first time are words all the same. */
  if (self->cue == NULL)
    begin_cue (self, FACT_CUE_NO_TIME, FACT_CUE_NO_TIME);
  fact_cue_add_line (self->cue, line->start, line->n_bytes);
}

static void
take_waiting (Reader *self)
{
  if (self->waiting.start != NULL)
    take_words (self, &self->waiting);
  self->waiting.start = NULL;
}

static void
read_times (Reader     *self,
            const Line *line)
{
  gint64 start;
  gint64 end;

  /* The line before names this cue: with a number, or in WebVTT with anything. */
  if (self->waiting.start != NULL && !is_number (&self->waiting) && !(self->is_webvtt && self->waiting_is_first))
    take_waiting (self);
  self->waiting.start = NULL;

  if (!fact_cue_time_parse_line (line->start, line->n_bytes, &start, &end))
    self->list->n_bad_times++;
  begin_cue (self, start, end);
  self->is_skipping = FALSE;
  self->is_after_blank = FALSE;
}

static void
read_line (Reader     *self,
           const Line *line)
{
  gsize n_blank = 0;

  while (n_blank < line->n_bytes && g_ascii_isspace (line->start[n_blank]))
    n_blank++;

  if (n_blank == line->n_bytes)
    {
      take_waiting (self);
      self->is_skipping = FALSE;
      self->is_after_blank = TRUE;
      return;
    }

  if (fact_cue_time_is_line (line->start, line->n_bytes))
    {
      read_times (self, line);
      return;
    }

  take_waiting (self);
  if (self->is_webvtt && self->is_after_blank && begins_silent_block (line))
    self->is_skipping = TRUE;
  if (!self->is_skipping)
    {
      self->waiting = *line;
      self->waiting_is_first = self->is_after_blank;
    }
  self->is_after_blank = FALSE;
}

/* “WEBVTT - A talk at the library” */
static void
read_signature (FactCueList *list,
                const Line  *line)
{
  gsize n = strlen (FACT_CUE_SIGNATURE);
  g_autofree char *title = g_strstrip (g_strndup (line->start + n, line->n_bytes - n));
  const char *from = title;

  while (*from == '-' || g_ascii_isspace (*from))
    from++;
  if (*from != '\0')
    list->title = g_strdup (from);
}

static gsize
find_line_end (const char *from,
               const char *end)
{
  const char *p = from;

  while (p < end && *p != '\n' && *p != '\r')
    p++;

  return (gsize) (p - from);
}

/**
 * fact_cue_list_read:
 * @utf8: a file of subtitles, WebVTT or SubRip
 * @n_bytes: its length in bytes
 *
 * Reads the cues. What is damaged is read as far as it goes: a cue whose times make no sense keeps its words.
 *
 * Returns: (transfer full): what the file holds; its cues may be none
 */
FactCueList *
fact_cue_list_read (const char *utf8,
                    gsize       n_bytes)
{
  FactCueList *list = g_new0 (FactCueList, 1);
  Reader reader = { .list = list, .is_after_blank = TRUE };
  const char *end = utf8 + n_bytes;
  const char *p = utf8;

  list->cues = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_cue_free);
  reader.is_webvtt = g_str_has_prefix (utf8, FACT_CUE_SIGNATURE);

  while (p < end)
    {
      Line line = { p, find_line_end (p, end) };

      if (p == utf8 && reader.is_webvtt)
        read_signature (list, &line);
      else
        read_line (&reader, &line);
      p += line.n_bytes;
      p += end - p >= 2 && p[0] == '\r' && p[1] == '\n' ? 2 : 1;
    }

  /* A number at the end belongs to a cue that was cut off. */
  if (reader.waiting.start != NULL && !(reader.waiting_is_first && is_number (&reader.waiting)))
    take_waiting (&reader);

  return list;
}

/**
 * fact_cue_list_free:
 * @self: (nullable): what a file of subtitles holds
 *
 * Frees it with its cues.
 */
void
fact_cue_list_free (FactCueList *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->cues);
  g_free (self->title);
  g_free (self->language);
  g_free (self);
}
