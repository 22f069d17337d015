/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-import-folder.h"
#include "import/fact-import-file.h"

G_BEGIN_DECLS

/**
 * FactImportReading:
 * @imported: (nullable): an article
 * @text_sha256: (nullable): of its words
 * @n_words: how many these are
 * @folder: (nullable): the files there are, where it is a folder
 *
 * What was found where the user said that there is something to import: an article, or a folder.
 */
typedef struct
{
  FactImported     *imported;
  char             *text_sha256;
  guint             n_words;
  FactImportFolder *folder;
} FactImportReading;

void               fact_import_reading_start  (GFile                *file,
                                               GCancellable         *cancellable,
                                               gpointer              source_object,
                                               GAsyncReadyCallback   callback);
FactImportReading *fact_import_reading_finish (GAsyncResult         *result,
                                               GError              **error);
void               fact_import_reading_free   (FactImportReading    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactImportReading, fact_import_reading_free)

G_END_DECLS
