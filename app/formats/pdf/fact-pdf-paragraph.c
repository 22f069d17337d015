/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf/fact-pdf-paragraph.h"

#include <math.h>
#include <string.h>

#include "text/fact-sentence-end.h"

/* In heights of letters: what is an indentation, the narrowest space between words, what stands on one line. */
#define INDENTATION 0.5
#define SPACE 0.2
#define SAME_LINE 0.3

/* More white between lines than usual, letters of another size, letters of a heading: factors. */
#define WIDE 1.25
#define OTHER_SIZE 0.12
#define HEADING 1.12

static gunichar
get_last (const FactPdfLine *line)
{
  return g_utf8_get_char (g_utf8_prev_char (line->words + line->n_bytes));
}

static gboolean
is_closing (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return c == '"' || c == '\'' || type == G_UNICODE_CLOSE_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION;
}

static gboolean
ends_sentence (const FactPdfLine *line)
{
  const char *p = line->words + line->n_bytes;

  while (p > line->words)
    {
      gunichar c;

      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);
      if (!is_closing (c))
        return fact_char_ends_sentence (c) || c == ':' || c == ';';
    }

  return FALSE;
}

static gboolean
is_hyphen (gunichar c)
{
  return c == '-' || c == 0xAD || c == 0x2010;
}

static gboolean
has_bullet (const FactPdfLine *line)
{
  static const gunichar bullets[] = { 0x2022, 0x25E6, 0x25AA, 0x25CF, 0x25A0, 0x2023, 0x2043, 0xF0B7, 0x2013, 0x2014, '-', '*' };
  gunichar c = g_utf8_get_char (line->words);
  const char *behind = g_utf8_next_char (line->words);

  if (behind >= line->words + line->n_bytes || *behind != ' ')
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (bullets); i++)
    {
      if (c == bullets[i])
        return TRUE;
    }

  return FALSE;
}

/* “1. ”, “(a) ”, “IV) ”: names an item where something else has ended; “ture. ” does not. */
static gboolean
has_number (const FactPdfLine *line)
{
  static const char *const kinds[] = { "0123456789", "ivxIVX" };
  gsize i = *line->words == '(';
  gsize n = 0;

  for (guint kind = 0; kind < G_N_ELEMENTS (kinds) && n == 0; kind++)
    {
      while (i + n < line->n_bytes && n < 4 && strchr (kinds[kind], line->words[i + n]) != NULL)
        n++;
    }
  n = n == 0 && i < line->n_bytes && g_ascii_isalpha (line->words[i]) ? 1 : n;
  i += n;

  return n > 0 && i + 1 < line->n_bytes && (line->words[i] == '.' || line->words[i] == ')') && line->words[i + 1] == ' ';
}

/* How far the line could have reached. Columns of a document are as wide as each other, wherever they stand. */
static double
get_right (const FactPdfLine *line,
           const FactPdfLine *next)
{
  double right = line->column == next->column ? next->right : line->x1 + next->right - next->x1;

  return MAX (line->right, right);
}

/* Whether the first word of the next line would have had room: then this one was not broken for want of it. */
static gboolean
is_short (const FactPdfLine *line,
          const FactPdfLine *next)
{
  double right = get_right (line, next);
  double word = next->word_x2 - next->x1;

  return !is_hyphen (get_last (line)) && line->x2 + SPACE * line->height + word < right - SPACE * line->height;
}

static gboolean
begins_small (const FactPdfLine *line)
{
  return g_unichar_islower (g_utf8_get_char (line->words));
}

/* From one column to the next, from one page to the next: a sentence seldom ends there by chance. */
static gboolean
begins_elsewhere (const FactPdfLine *above,
                  const FactPdfLine *line)
{
  if (has_bullet (line))
    return TRUE;
  if (!ends_sentence (above) && begins_small (line))
    return FALSE;

  return is_short (above, line) || ends_sentence (above);
}

/* A line that begins farther in than the one above, or farther out. */
static gboolean
is_indented_anew (const FactPdfLine *earlier,
                  const FactPdfLine *above,
                  const FactPdfLine *line)
{
  double step = INDENTATION * line->height;

  /* Behind a first line that hangs out, or one that begins farther in, comes the body of its paragraph. */
  if (line->x1 > above->x1 + step)
    return ends_sentence (above) && !has_bullet (above) && !has_number (above);
  if (line->x1 < above->x1 - step)
    return ends_sentence (above) && earlier != NULL && earlier->column == above->column && fabs (earlier->x1 - above->x1) < step;

  return FALSE;
}

/**
 * fact_pdf_paragraph_begins:
 * @measure: how the document is set
 * @earlier: (nullable): the line before @above
 * @above: a line
 * @line: the next one, in the order of reading
 *
 * Decides whether a paragraph begins, by the size of letters, the white between lines, indentation, and whether the line above
 * ends before it is full.
 *
 * Returns: whether @line begins a paragraph
 */
gboolean
fact_pdf_paragraph_begins (const FactPdfMeasure *measure,
                           const FactPdfLine    *earlier,
                           const FactPdfLine    *above,
                           const FactPdfLine    *line)
{
  gboolean is_heading = above->height > HEADING * measure->height;
  double gap = line->middle - above->middle;

  /* What stands side by side was parted for the white between, as in a table. */
  if (line->page == above->page && fabs (gap) < SAME_LINE * above->height && line->x1 >= above->x2)
    return FALSE;
  if (fabs (line->height - above->height) > OTHER_SIZE * above->height)
    return TRUE;
  if (line->column != above->column)
    return begins_elsewhere (above, line);
  if (gap > WIDE * measure->leading * line->height || has_bullet (line))
    return TRUE;
  if (is_heading)
    return FALSE;

  return is_short (above, line) || is_indented_anew (earlier, above, line) || (ends_sentence (above) && has_number (line));
}
