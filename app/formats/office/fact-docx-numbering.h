/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-archive.h"

G_BEGIN_DECLS

/* The lists of a Word document, and how far each is counted. */
typedef struct _FactDocxNumbering FactDocxNumbering;

FactDocxNumbering *fact_docx_numbering_read  (FactArchive       *archive,
                                              const char        *part);
void               fact_docx_numbering_free  (FactDocxNumbering *self);
char              *fact_docx_numbering_count (FactDocxNumbering *self,
                                              const char        *list,
                                              guint              level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactDocxNumbering, fact_docx_numbering_free)

G_END_DECLS
