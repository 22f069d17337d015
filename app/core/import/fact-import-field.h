/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-importer.h"

G_BEGIN_DECLS

/* What an importer proposes and the user may correct. */
typedef enum
{
  FACT_IMPORT_FIELD_TITLE,
  FACT_IMPORT_FIELD_OUTLET,
  FACT_IMPORT_FIELD_BYLINE,
  FACT_IMPORT_FIELD_PUBLISHED
} FactImportField;

#define FACT_IMPORT_N_FIELDS (FACT_IMPORT_FIELD_PUBLISHED + 1)

const char *fact_import_field_get_nick (FactImportField  self);
const char *fact_imported_get_field    (FactImported    *self,
                                        FactImportField  field);
gboolean    fact_imported_set_field    (FactImported    *self,
                                        FactImportField  field,
                                        const char      *value);

G_END_DECLS
