/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-text-proposals.h"

#include <string.h>

#include "import/fact-head-line.h"
#include "import/fact-text-title.h"

/* Beyond these the article itself has begun. */
#define MAX_HEAD_LINES 12
#define MAX_LINES_SEARCHED 1000

/* A first line of this length may be broken off in the middle of its sentence by hard wrapping. */
#define MIN_WRAPPED 50
#define MAX_WRAPPED_LINES 6

/* Where a line of this length ends with a stop, it is a paragraph. */
#define MIN_PARAGRAPH 60
#define MAX_SHORT_LINE 160

/* No more than this of a line is looked at: bytes. */
#define MAX_LINE_BYTES 2048

static void
propose (char       **field,
         const char  *value)
{
  if (*field == NULL && value != NULL && *value != '\0')
    *field = g_strdup (value);
}

/* Copies what is looked at of the line at @from, without white space at its ends, and moves @from behind the line. */
static char *
take_line (const char **from)
{
  const char *line = *from;
  const char *end = line;
  const char *cut;

  while (*end != '\0' && *end != '\n')
    end++;
  *from = *end == '\0' ? NULL : end + 1;

  cut = end - line > MAX_LINE_BYTES ? g_utf8_find_prev_char (line, line + MAX_LINE_BYTES) : end;

  return fact_head_line_strip (g_strndup (line, (gsize) (cut - line)));
}

static gboolean
is_paragraph (const char *line)
{
  glong n_chars = g_utf8_strlen (line, -1);

  return n_chars > MAX_SHORT_LINE
         || (n_chars > MIN_PARAGRAPH && strchr (".!?", line[strlen (line) - 1]) != NULL);
}

/* Puts the rest of a hard-wrapped first sentence back on its line: that goes on with a small letter. */
static char *
join_wrapped (const char  *line,
              const char **from)
{
  GString *joined = g_string_new (line);
  glong n_chars = g_utf8_strlen (line, -1);

  for (guint i = 0; i < MAX_WRAPPED_LINES && *from != NULL && n_chars >= MIN_WRAPPED; i++)
    {
      const char *next = *from;
      g_autofree char *more = take_line (&next);

      if (!g_unichar_islower (g_utf8_get_char (more)))
        break;
      g_string_append_printf (joined, " %s", more);
      n_chars = g_utf8_strlen (more, -1);
      *from = next;
    }

  return g_string_free (joined, FALSE);
}

static void
take_title (FactImported  *imported,
            const char    *line,
            const char   **from)
{
  g_autofree char *whole = join_wrapped (line, from);
  g_autofree char *outlet = fact_head_line_cut_outlet (whole);
  g_autofree char *title = fact_text_title_from_line (whole);

  propose (&imported->outlet, outlet);
  propose (&imported->title, title);
}

/* Returns whether the head of the article may go on behind this line. */
static gboolean
read_head_line (FactImported  *imported,
                char          *line,
                const char   **from,
                char         **candidate)
{
  g_autoptr (FactHeadLine) parts = NULL;

  if (imported->published == NULL)
    imported->published = fact_head_line_cut_date (line);

  parts = fact_head_line_parse (line);
  propose (&imported->published, parts->published);
  propose (&imported->byline, parts->byline);
  propose (&imported->url, parts->url);
  propose (&imported->language, parts->language);
  propose (&imported->outlet, parts->outlet);
  propose (&imported->title, parts->title);

  if (parts->rest == NULL)
    {
      /* The name of a paper stands with a byline or a date, or it is no name. */
      if (parts->published != NULL || parts->byline != NULL)
        propose (&imported->outlet, *candidate);
      return TRUE;
    }

  if (imported->title == NULL)
    {
      take_title (imported, line, from);
      return TRUE;
    }

  if (*candidate == NULL && fact_head_line_is_name (parts->rest))
    *candidate = g_strdup (parts->rest);

  return !is_paragraph (parts->rest);
}

static void
read_head (FactImported *imported)
{
  const char *from = fact_text_get_utf8 (imported->text);
  g_autofree char *candidate = NULL;
  guint n_lines = 0;

  for (guint i = 0; i < MAX_LINES_SEARCHED && from != NULL && n_lines < MAX_HEAD_LINES; i++)
    {
      g_autofree char *line = take_line (&from);

      if (*line == '\0')
        continue;
      if (!read_head_line (imported, line, &from, &candidate))
        break;
      n_lines++;
    }
}

/* A copyright line stands last, if there is one. */
static void
read_tail (FactImported *imported)
{
  const char *utf8 = fact_text_get_utf8 (imported->text);
  const char *end = utf8 + fact_text_get_n_bytes (imported->text);
  guint n_lines = 0;

  for (guint i = 0; i < MAX_LINES_SEARCHED && end > utf8 && n_lines < MAX_HEAD_LINES && imported->outlet == NULL; i++)
    {
      const char *start = end;
      const char *from;
      g_autofree char *line = NULL;

      while (start > utf8 && start[-1] != '\n')
        start--;
      from = start;
      end = start - (start > utf8);
      line = take_line (&from);
      if (*line == '\0')
        continue;
      imported->outlet = fact_head_line_parse_copyright (line);
      n_lines++;
    }
}

/**
 * fact_text_proposals_fill:
 * @imported: a text just read, its other fields %NULL
 * @name: (nullable): the file's name, whose part before the last dot is the last resort for a title
 *
 * Proposes title, date, byline, outlet and address of a plain text, as far as its first lines tell them (or for the outlet,
 * a copyright line at its end). Texts saved from the web begin in many ways: with the title; with a date in front of it;
 * with the first paragraph; with reading times, links and buttons in between. What a line is, is decided line by line (see
 * fact_head_line_parse()); the first that is nothing else is the title. The text itself is left alone.
 */
void
fact_text_proposals_fill (FactImported *imported,
                          const char   *name)
{
  g_autofree char *fallback = NULL;

  g_return_if_fail (imported != NULL && imported->text != NULL);

  read_head (imported);
  if (imported->outlet == NULL)
    read_tail (imported);

  if (imported->title == NULL && name != NULL)
    {
      fallback = fact_text_title_from_name (name);
      propose (&imported->title, fallback);
    }
}
