/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-importer.h"

G_BEGIN_DECLS

FactImported *fact_import_process_run (int                     document,
                                       const FactImportHints  *hints,
                                       guint                   n_seconds,
                                       GCancellable           *cancellable,
                                       GError                **error);

G_END_DECLS
