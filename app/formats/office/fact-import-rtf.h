/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-importer.h"

G_BEGIN_DECLS

extern const FactImporter fact_import_rtf;

G_END_DECLS
