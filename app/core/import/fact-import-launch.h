/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-importer.h"

G_BEGIN_DECLS

GSubprocess *fact_import_launch (int                     document,
                                 const FactImportHints  *hints,
                                 GError                **error);

G_END_DECLS
