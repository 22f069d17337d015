/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-importer.h"

G_BEGIN_DECLS

FactImported *fact_import_bytes (GBytes                 *bytes,
                                 const FactImportHints  *hints,
                                 GCancellable           *cancellable,
                                 GError                **error);
FactImported *fact_import_file  (GFile                  *file,
                                 const char             *url,
                                 GCancellable           *cancellable,
                                 GError                **error);

G_END_DECLS
