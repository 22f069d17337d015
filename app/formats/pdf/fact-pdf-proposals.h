/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-importer.h"

#include <poppler.h>

G_BEGIN_DECLS

void fact_pdf_proposals_fill (FactImported          *imported,
                              PopplerDocument       *document,
                              const FactImportHints *hints);

G_END_DECLS
