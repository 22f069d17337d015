/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf/fact-pdf-column.h"

#include <math.h>

/* Lines that begin there begin at one place: points. Letters of one size: share. */
#define SAME_PLACE 2.0
#define SAME_SIZE 0.08

/* Measures are counted in steps: quarters of a point, fiftieths of a height. */
#define HEIGHT_STEPS 4
#define N_HEIGHTS 800
#define LEADING_STEPS 50
#define N_LEADINGS 200

/* Beyond that part of them all, leadings are those between paragraphs, too. */
#define LEADING_SHARE 0.3

/* Where nothing can be measured. */
#define USUAL_HEIGHT 12.0
#define USUAL_LEADING 1.2

static gboolean
stands_below (const FactPdfLine *above,
              const FactPdfLine *line)
{
  return line->page == above->page && line->middle > above->middle + above->height * 0.3 && line->x1 < above->x2 && above->x1 < line->x2;
}

static gboolean
begins_likewise (const FactPdfLine *a,
                 const FactPdfLine *b)
{
  return fabs (a->x1 - b->x1) <= SAME_PLACE && fabs (a->height - b->height) <= SAME_SIZE * a->height;
}

/* Lines below each other that begin at the same place reach as far as the longest of them. */
static void
spread_right (GPtrArray *lines,
              guint      from,
              guint      to)
{
  double right = -G_MAXDOUBLE;

  for (guint i = from; i < to; i++)
    {
      const FactPdfLine *line = g_ptr_array_index (lines, i);

      right = MAX (right, line->x2);
    }
  for (guint i = from; i < to; i++)
    {
      FactPdfLine *line = g_ptr_array_index (lines, i);

      line->right = right;
    }
}

static void
find_columns (GPtrArray *lines)
{
  guint column = 0;
  guint from = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      FactPdfLine *line = g_ptr_array_index (lines, i);
      const FactPdfLine *above = i > 0 ? g_ptr_array_index (lines, i - 1) : NULL;
      gboolean below = above != NULL && stands_below (above, line);

      column += !below;
      line->column = column;
      if (i > 0 && !(below && begins_likewise (above, line)))
        {
          spread_right (lines, from, i);
          from = i;
        }
    }
  spread_right (lines, from, lines->len);
}

/* The first step up to which there is that share of all. */
static double
find_step (const gsize *counts,
           guint        n,
           double       share,
           double       n_steps,
           double       otherwise)
{
  gsize total = 0;
  gsize sum = 0;

  for (guint i = 0; i < n; i++)
    total += counts[i];
  if (total == 0)
    return otherwise;

  for (guint i = 0; i < n; i++)
    {
      sum += counts[i];
      if ((double) sum >= share * (double) total)
        return (i + 0.5) / n_steps;
    }

  return otherwise;
}

static void
measure_lines (GPtrArray      *lines,
               FactPdfMeasure *measure)
{
  gsize heights[N_HEIGHTS] = { 0 };
  gsize leadings[N_LEADINGS] = { 0 };

  for (guint i = 0; i < lines->len; i++)
    {
      const FactPdfLine *line = g_ptr_array_index (lines, i);
      const FactPdfLine *above = i > 0 ? g_ptr_array_index (lines, i - 1) : NULL;

      heights[(guint) MIN (line->height * HEIGHT_STEPS, N_HEIGHTS - 1)] += line->n_bytes;
      if (above != NULL && above->column == line->column && begins_likewise (above, line))
        leadings[(guint) MIN ((line->middle - above->middle) / line->height * LEADING_STEPS, N_LEADINGS - 1)]++;
    }

  measure->height = find_step (heights, N_HEIGHTS, 0.5, HEIGHT_STEPS, USUAL_HEIGHT);
  measure->leading = find_step (leadings, N_LEADINGS, LEADING_SHARE, LEADING_STEPS, USUAL_LEADING);
}

/**
 * fact_pdf_column_measure:
 * @pages: (element-type FactPdfPage): all pages, running heads and feet marked
 * @measure: (out): how most of the text is set
 *
 * Finds which lines stand in a column and how far each could reach.
 *
 * Returns: (transfer container) (element-type FactPdfLine): the lines of all pages in the order of reading, without running heads
 *   and feet; they belong to @pages
 */
GPtrArray *
fact_pdf_column_measure (GPtrArray      *pages,
                         FactPdfMeasure *measure)
{
  GPtrArray *lines = g_ptr_array_new ();

  for (guint i = 0; i < pages->len; i++)
    {
      const FactPdfPage *page = g_ptr_array_index (pages, i);

      for (guint j = 0; j < page->lines->len; j++)
        {
          FactPdfLine *line = fact_pdf_page_get_line (page, j);

          if (!line->is_furniture)
            g_ptr_array_add (lines, line);
        }
    }

  find_columns (lines);
  measure_lines (lines, measure);

  return lines;
}
