/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-import-list.h"

G_BEGIN_DECLS

char *fact_import_label_status   (FactImportItem         *item);
char *fact_import_label_add      (const FactImportCounts *counts);
char *fact_import_label_progress (const FactImportCounts *counts);
char *fact_import_label_summary  (const FactImportCounts *counts);

G_END_DECLS
