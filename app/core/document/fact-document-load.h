/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"
#include "model/fact-mark-map.h"
#include "store/fact-project-reader.h"

G_BEGIN_DECLS

/**
 * FactDocumentLoad:
 * @loaded: what was read
 * @marks: the marks of the state that was read
 * @repair: the edit that repairs them; empty when all hold
 * @repairs: (element-type FactRepair): what it does
 *
 * All that a worker prepares of a document, so that the main thread has only to show it.
 */
typedef struct
{
  FactLoaded  *loaded;
  FactMarkMap *marks;
  FactEdit    *repair;
  GPtrArray   *repairs;
} FactDocumentLoad;

FactDocumentLoad *fact_document_load_run  (GFile                  *file,
                                           FactEditContext        *context,
                                           GCancellable           *cancellable,
                                           GFileProgressCallback   progress,
                                           gpointer                progress_data,
                                           GError                **error);
void              fact_document_load_free (FactDocumentLoad       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactDocumentLoad, fact_document_load_free)

G_END_DECLS
