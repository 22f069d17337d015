/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <poppler.h>

G_BEGIN_DECLS

/**
 * FactPdfLine:
 * @words: what it says, UTF-8, in the page's @words; not terminated
 * @n_bytes: its length in bytes; never 0
 * @page: the number of its page, from 1
 * @column: lines of a page that stand below each other have the same; filled by fact_pdf_column_measure()
 * @x1: its left edge
 * @x2: its right edge
 * @word_x2: the right edge of its first word
 * @middle: the height at which it stands, down from the top
 * @height: of its letters, from the deepest descender to the highest ascender
 * @right: how far lines reach that begin where it does; filled by fact_pdf_column_measure()
 * @is_furniture: whether it is a running head or foot or a page number; filled by fact_pdf_furniture_mark()
 *
 * A line of a page. Lengths are in points, from the page's upper left corner.
 */
typedef struct
{
  const char *words;
  gsize       n_bytes;
  guint       page;
  guint       column;
  double      x1;
  double      x2;
  double      word_x2;
  double      middle;
  double      height;
  double      right;
  gboolean    is_furniture;
} FactPdfLine;

/**
 * FactPdfPage:
 * @number: from 1
 * @height: in points
 * @words: what all lines say
 * @lines: (element-type FactPdfLine): in the order of reading
 * @is_picture: whether there are pictures on it but no words
 *
 * What there is to read on a page.
 */
typedef struct
{
  guint    number;
  double   height;
  GString *words;
  GArray  *lines;
  gboolean is_picture;
} FactPdfPage;

FactPdfPage *fact_pdf_page_read     (PopplerPage       *page,
                                     guint              number);
void         fact_pdf_page_free     (FactPdfPage       *self);
FactPdfLine *fact_pdf_page_get_line (const FactPdfPage *self,
                                     guint              i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactPdfPage, fact_pdf_page_free)

G_END_DECLS
