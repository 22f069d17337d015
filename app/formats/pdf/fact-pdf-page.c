/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf/fact-pdf-page.h"

#include <math.h>
#include <string.h>

/* Farther out is no paper: points. */
#define FARTHEST 1e6

/* Letters that type setters make one of: U+FB00 and those behind it. */
static const char *const ligatures[] = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };

/* A line while its letters are read. */
typedef struct
{
  gsize  start;                /* in the words of the page */
  guint  n_letters;
  guint  n_words;
  double middles;              /* sums, for the mean */
  double heights;
  double x1;
  double x2;
  double word_x2;
} Reading;

static double
clamp (double x)
{
  return isfinite (x) ? CLAMP (x, -FARTHEST, FARTHEST) : 0.0;
}

static void
begin_line (Reading *self,
            gsize    start)
{
  *self = (Reading) { .start = start, .x1 = FARTHEST, .x2 = -FARTHEST, .word_x2 = -FARTHEST };
}

/* Soft hyphens within a line are places where it could have been broken, and was not. */
static void
drop_soft_hyphens (GString *words,
                   gsize    from)
{
  for (char *p = strstr (words->str + from, "\xC2\xAD"); p != NULL; p = strstr (p, "\xC2\xAD"))
    {
      gsize at = (gsize) (p - words->str);

      if (at + 2 == words->len)
        break;
      g_string_erase (words, (gssize) at, 2);
      p = words->str + at;
    }
}

static void
end_line (FactPdfPage *page,
          Reading     *reading)
{
  GString *words = page->words;
  FactPdfLine line = { .page = page->number };

  while (words->len > reading->start && words->str[words->len - 1] == ' ')
    g_string_truncate (words, words->len - 1);
  drop_soft_hyphens (words, reading->start);

  if (reading->n_letters > 0 && words->len > reading->start)
    {
      line.n_bytes = words->len - reading->start;
      line.x1 = reading->x1;
      line.x2 = reading->x2;
      line.word_x2 = reading->word_x2;
      line.middle = reading->middles / reading->n_letters;
      line.height = MAX (reading->heights / reading->n_letters, 0.1);
      g_array_append_val (page->lines, line);
    }
  else
    {
      g_string_truncate (words, reading->start);
    }
  begin_line (reading, words->len);
}

static void
add_letter (FactPdfPage            *page,
            Reading                *reading,
            gunichar                c,
            const PopplerRectangle *box)
{
  if (g_unichar_isspace (c))
    {
      if (page->words->len > reading->start && page->words->str[page->words->len - 1] != ' ')
        g_string_append_c (page->words, ' ');
      reading->n_words += reading->n_letters > 0;
      return;
    }
  if (g_unichar_iscntrl (c))
    return;

  if (c >= 0xFB00 && c < 0xFB00 + G_N_ELEMENTS (ligatures))
    g_string_append (page->words, ligatures[c - 0xFB00]);
  else
    g_string_append_unichar (page->words, c);

  reading->n_letters++;
  reading->middles += clamp ((box->y1 + box->y2) / 2);
  reading->heights += clamp (fabs (box->y2 - box->y1));
  reading->x1 = MIN (reading->x1, clamp (MIN (box->x1, box->x2)));
  reading->x2 = MAX (reading->x2, clamp (MAX (box->x1, box->x2)));
  if (reading->n_words == 0)
    reading->word_x2 = reading->x2;
}

static void
read_lines (FactPdfPage            *self,
            const char             *words,
            const PopplerRectangle *boxes,
            guint                   n_boxes)
{
  static const PopplerRectangle nowhere = { 0 };
  const char *at = self->words->str;
  Reading reading;
  guint i = 0;

  begin_line (&reading, 0);
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p), i++)
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n')
        end_line (self, &reading);
      else
        add_letter (self, &reading, c, i < n_boxes ? &boxes[i] : &nowhere);
    }
  end_line (self, &reading);

  /* Only now do the words stay where they are. */
  at = self->words->str;
  for (guint n = 0; n < self->lines->len; n++)
    {
      FactPdfLine *line = fact_pdf_page_get_line (self, n);

      line->words = at;
      at += line->n_bytes;
    }
}

static gboolean
has_pictures (PopplerPage *page)
{
  GList *pictures = poppler_page_get_image_mapping (page);
  gboolean has = pictures != NULL;

  poppler_page_free_image_mapping (pictures);

  return has;
}

/**
 * fact_pdf_page_read:
 * @page: a page of a document
 * @number: its number, from 1
 *
 * Reads the lines of a page, columns one after the other. Ligatures are the letters they are made of.
 *
 * Returns: (transfer full): what there is to read
 */
FactPdfPage *
fact_pdf_page_read (PopplerPage *page,
                    guint        number)
{
  FactPdfPage *self = g_new0 (FactPdfPage, 1);
  g_autofree char *words = poppler_page_get_text (page);
  g_autofree PopplerRectangle *boxes = NULL;
  guint n_boxes = 0;

  self->number = number;
  self->lines = g_array_new (FALSE, FALSE, sizeof (FactPdfLine));
  self->words = g_string_sized_new (words != NULL ? strlen (words) : 0);
  poppler_page_get_size (page, NULL, &self->height);

  if (words != NULL && g_utf8_validate (words, -1, NULL))
    {
      poppler_page_get_text_layout (page, &boxes, &n_boxes);
      read_lines (self, words, boxes, n_boxes);
    }
  if (self->lines->len == 0)
    self->is_picture = has_pictures (page);

  return self;
}

/**
 * fact_pdf_page_get_line:
 * @self: a page
 * @i: less than the number of its lines
 *
 * Returns: (transfer none): one of its lines
 */
FactPdfLine *
fact_pdf_page_get_line (const FactPdfPage *self,
                        guint              i)
{
  return &g_array_index (self->lines, FactPdfLine, i);
}

/**
 * fact_pdf_page_free:
 * @self: (nullable): a page
 *
 * Frees it with its lines.
 */
void
fact_pdf_page_free (FactPdfPage *self)
{
  if (self == NULL)
    return;

  g_string_free (self->words, TRUE);
  g_array_unref (self->lines);
  g_free (self);
}
