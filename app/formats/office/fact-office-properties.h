/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-archive.h"
#include "import/fact-imported.h"

G_BEGIN_DECLS

/* What a document says about itself. NULL where it does not. */
typedef struct
{
  char *title;
  char *author;
  char *language;
} FactOfficeProperties;

void fact_office_properties_read  (FactOfficeProperties *self,
                                   FactArchive          *archive,
                                   const char           *part);
void fact_office_properties_clear (FactOfficeProperties *self);
void fact_office_properties_fill  (FactOfficeProperties *self,
                                   FactImported         *imported,
                                   const char           *name);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FactOfficeProperties, fact_office_properties_clear)

G_END_DECLS
