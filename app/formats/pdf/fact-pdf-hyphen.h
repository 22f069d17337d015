/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pdf/fact-pdf-page.h"

G_BEGIN_DECLS

/* What becomes of the hyphen at the end of a line. */
typedef enum
{
  FACT_PDF_HYPHEN_NONE,        /* there is none: line ends are spaces */
  FACT_PDF_HYPHEN_STAYS,       /* it belongs to the word */
  FACT_PDF_HYPHEN_GOES         /* the word was parted there */
} FactPdfHyphenFate;

/* How words are written within the lines of a document. */
typedef struct _FactPdfHyphens FactPdfHyphens;

FactPdfHyphens    *fact_pdf_hyphens_new    (GPtrArray         *lines);
void               fact_pdf_hyphens_free   (FactPdfHyphens    *self);

FactPdfHyphenFate  fact_pdf_hyphens_decide (FactPdfHyphens    *self,
                                            const FactPdfLine *line,
                                            const FactPdfLine *next);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactPdfHyphens, fact_pdf_hyphens_free)

G_END_DECLS
