/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/fact-mail-flowed.h"

#include <string.h>

/* A line of a flowed text, without what the sender put there for the way only. */
typedef struct
{
  const char *words;
  gsize       n_bytes;
  gsize       n_quotes;        /* how many > stand before it */
  gboolean    flows;           /* the next line goes on with it */
} Line;

/* Before a signature: it ends with a space but does not flow. */
static gboolean
is_signature (const Line *line)
{
  return line->n_bytes == 3 && memcmp (line->words, "-- ", 3) == 0;
}

static gsize
read_line (Line       *line,
           const char *from)
{
  gsize n_bytes = strcspn (from, "\n");
  gsize skip;

  line->n_quotes = MIN (strspn (from, ">"), n_bytes);
  skip = line->n_quotes + (from[line->n_quotes] == ' ');
  line->words = from + skip;
  line->n_bytes = n_bytes - skip;
  if (line->n_bytes > 0 && line->words[line->n_bytes - 1] == '\r')
    line->n_bytes--;
  line->flows = line->n_bytes > 0 && line->words[line->n_bytes - 1] == ' ' && !is_signature (line);

  return n_bytes + (from[n_bytes] == '\n');
}

static void
begin_line (GString    *joined,
            const Line *line)
{
  if (joined->len > 0)
    g_string_append_c (joined, '\n');
  for (gsize i = 0; i < line->n_quotes; i++)
    g_string_append_c (joined, '>');
  if (line->n_quotes > 0)
    g_string_append_c (joined, ' ');
}

/**
 * fact_mail_flowed_join:
 * @text: a text of the kind "format=flowed", UTF-8
 * @drops_spaces: whether the space that says that a line flows is none of the text's ("delsp=yes")
 *
 * Puts paragraphs together again that were cut for the way, as RFC 3676 says. What is quoted keeps its marks.
 *
 * Returns: (transfer full): the text, a line for each paragraph
 */
char *
fact_mail_flowed_join (const char *text,
                       gboolean    drops_spaces)
{
  GString *joined = g_string_sized_new (strlen (text));
  gboolean flows = FALSE;
  gsize n_quotes = 0;

  while (*text != '\0')
    {
      Line line;

      text += read_line (&line, text);
      if (!flows || line.n_quotes != n_quotes)
        begin_line (joined, &line);
      g_string_append_len (joined, line.words, (gssize) (line.n_bytes - (line.flows && drops_spaces)));
      flows = line.flows;
      n_quotes = line.n_quotes;
    }

  return g_string_free (joined, FALSE);
}
