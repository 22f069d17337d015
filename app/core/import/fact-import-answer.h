/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-importer.h"

G_BEGIN_DECLS

GBytes       *fact_import_answer_write (FactImported  *imported,
                                        const GError  *failure);
FactImported *fact_import_answer_read  (GBytes        *bytes,
                                        GError       **error);

G_END_DECLS
