/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-archive.h"

G_BEGIN_DECLS

/* What a book says about itself. Words are NULL where it does not. */
typedef struct
{
  char      *title;
  char      *authors;
  char      *publisher;
  char      *published;                /* 2024-10-25, 2024-10 or 2024 */
  char      *language;
  GPtrArray *pages;                    /* of char *: names of the files to read, in the order of reading, each once */
} FactEpubPackage;

FactEpubPackage *fact_epub_package_read (FactArchive      *archive,
                                         GError          **error);
void             fact_epub_package_free (FactEpubPackage  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactEpubPackage, fact_epub_package_free)

G_END_DECLS
