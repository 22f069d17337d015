/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-archive.h"

G_BEGIN_DECLS

gboolean    fact_docx_package_is_docx   (FactArchive *archive);
char       *fact_docx_package_find_main (FactArchive *archive);
GHashTable *fact_docx_package_relations (FactArchive *archive,
                                         const char  *part);

G_END_DECLS
