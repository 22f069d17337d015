/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-importer.h"

G_BEGIN_DECLS

void fact_text_proposals_fill (FactImported *imported,
                               const char   *name);

G_END_DECLS
