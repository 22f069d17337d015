/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-imported.h"
#include "pdf/fact-pdf-column.h"

G_BEGIN_DECLS

FactImported *fact_pdf_text_write (GPtrArray            *lines,
                                   const FactPdfMeasure *measure);

G_END_DECLS
