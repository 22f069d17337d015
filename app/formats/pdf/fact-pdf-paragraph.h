/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pdf/fact-pdf-column.h"

G_BEGIN_DECLS

gboolean fact_pdf_paragraph_begins (const FactPdfMeasure *measure,
                                    const FactPdfLine    *earlier,
                                    const FactPdfLine    *above,
                                    const FactPdfLine    *line);

G_END_DECLS
