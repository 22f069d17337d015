/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document-file.h"
#include "document/fact-document-load.h"
#include "document/fact-document-save.h"
#include "document/fact-document.h"

G_BEGIN_DECLS

/* What comes before and behind the work of a worker thread; in the main thread. */
FactDocument     *_fact_document_new_for_load (FactDocumentLoad *load,
                                               GFile            *file,
                                               FactEditContext  *context);
FactDocumentSave *_fact_document_begin_save   (FactDocument     *self,
                                               GFile            *file,
                                               FactSavePolicy    policy,
                                               GError          **error);
void              _fact_document_end_save     (FactDocument     *self,
                                               GFile            *file,
                                               FactDocumentSave *save);
FactDocumentFile *_fact_document_get_file       (FactDocument     *self);
GCancellable     *_fact_document_get_cancellable (FactDocument    *self);
void              _fact_document_take_attachment_findings (FactDocument *self,
                                               GPtrArray        *findings);
void              _fact_document_set_busy     (FactDocument     *self,
                                               gboolean          is_busy);

G_END_DECLS
