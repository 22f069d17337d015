/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-display-breaks.h"

#include "text/fact-char-class.h"
#include "text/fact-code-point-index.h"
#include "text/fact-grapheme.h"

#include <string.h>

/* All in code points. GTK 4.8 takes 20 s for 100,000 of them without a place to break the line, for the time grows with the square of
 * their number. With a line end every 1,000 laying them out takes three times as long as prose, every 400 less than twice; a line
 * end costs nothing later, a zero width space in its place half a second. */
#define LONGEST_RUN 400

/* One line of 100 kB takes 225 ms to show and, with 1,000 marks, 309 ms more, for offsets in a line are found by
 * walking it. The break comes at white space near that length. */
#define LONGEST_LINE 10000
#define LINE_BREAK_FROM (LONGEST_LINE - LONGEST_RUN)

/* 1,000 marks on one letter of each line take a second. No writing needs more than some ten. */
#define LONGEST_CLUSTER 100

/* A run of no more bytes than this cannot hold a cluster that is too long: what extends one takes two bytes at least. */
#define SAFE_FOREIGN_BYTES (2 * LONGEST_CLUSTER)

typedef struct
{
  GArray *breaks;
  guint   n_line;                        /* code points since the line began, or since it was last broken */
  guint   n_run;                         /* since the line could last be broken */
  guint   n_cluster;                     /* since the grapheme cluster began */
} Walk;

/* A cheap check by bytes that lets nearly every line pass. */
static gboolean
is_harmless (const char *line,
             gsize       n_bytes)
{
  guint n_run = 0;
  guint n_foreign = 0;

  if (n_bytes <= LONGEST_CLUSTER)
    return TRUE;
  if (n_bytes > LINE_BREAK_FROM)
    return FALSE;

  for (gsize i = 0; i < n_bytes; i++)
    {
      guchar byte = line[i];

      n_run = byte == ' ' ? 0 : n_run + 1;
      n_foreign = byte < 0x80 ? 0 : n_foreign + 1;

      if (n_run > LONGEST_RUN || n_foreign > SAFE_FOREIGN_BYTES)
        return FALSE;
    }

  return TRUE;
}

/* Behind white space, and between the wide characters of East Asia, whose lines break anywhere. */
static gboolean
allows_break (gunichar c)
{
  return fact_char_is_white (c) || c == 0x200B || g_unichar_iswide (c);
}

static gboolean
wants_break (const Walk *walk)
{
  if (walk->n_line == 0)
    return FALSE;

  return walk->n_cluster >= LONGEST_CLUSTER
         || walk->n_run >= LONGEST_RUN
         || (walk->n_line >= LINE_BREAK_FROM && walk->n_run == 0);
}

/* Asked from the start of the cluster on, the rule for clusters has little to look back to, whatever the text. */
static void
walk_line (Walk       *walk,
           const char *line,
           gsize       n_bytes,
           guint       offset)
{
  const char *end = line + n_bytes;
  const char *cluster = line;

  walk->n_line = walk->n_run = walk->n_cluster = 0;

  for (const char *p = line; p < end; p = g_utf8_next_char (p), offset++)
    {
      gunichar c = g_utf8_get_char (p);
      gboolean may_break = walk->n_cluster >= LONGEST_CLUSTER || fact_grapheme_is_boundary (cluster, end - cluster, p - cluster);

      if (may_break && wants_break (walk))
        {
          g_array_append_val (walk->breaks, offset);
          walk->n_line = walk->n_run = 0;
        }
      if (may_break)
        {
          cluster = p;
          walk->n_cluster = 0;
        }

      walk->n_cluster++;
      walk->n_line++;
      walk->n_run = allows_break (c) ? 0 : walk->n_run + 1;
      if (c == 0x2029)
        walk->n_line = 0;
    }
}

/**
 * fact_display_breaks_find:
 * @utf8: (array length=n_bytes): valid UTF-8
 * @n_bytes: its length in bytes
 *
 * Finds where a text has to be broken so that a text view can show it: runs of more than 400 code points in which no line
 * could be broken, clusters of more than 100 (letters under endless accents), and lines of more than some 9,000 at white
 * space. Runs are broken between grapheme clusters. One pass, linear in the length of the text.
 *
 * Returns: (transfer full) (element-type guint32): before which code points a newline is to be shown, in order
 */
GArray *
fact_display_breaks_find (const char *utf8,
                          gsize       n_bytes)
{
  g_autoptr (GArray) breaks = g_array_new (FALSE, FALSE, sizeof (guint32));
  Walk walk = { .breaks = breaks };
  const char *end = utf8 + n_bytes;
  const char *counted = utf8;
  guint offset = 0;

  for (const char *line = utf8; line < end;)
    {
      const char *line_end = memchr (line, '\n', end - line);

      if (line_end == NULL)
        line_end = end;

      if (!is_harmless (line, line_end - line))
        {
          offset += fact_code_points_count (counted, line - counted);
          counted = line;
          walk_line (&walk, line, line_end - line, offset);
        }

      line = line_end < end ? line_end + 1 : end;
    }

  return g_steal_pointer (&breaks);
}
