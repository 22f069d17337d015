/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "pdf/fact-pdf-page.h"

G_BEGIN_DECLS

/**
 * FactPdfMeasure:
 * @height: of the letters of most words, in points
 * @leading: how far most lines are apart, in heights of their letters
 *
 * How the body of a document is set.
 */
typedef struct
{
  double height;
  double leading;
} FactPdfMeasure;

GPtrArray *fact_pdf_column_measure (GPtrArray      *pages,
                                    FactPdfMeasure *measure);

G_END_DECLS
