/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document-save.h"
#include "document/fact-document.h"

G_BEGIN_DECLS

/**
 * FactDocumentFile:
 * @file: (nullable): where it is; %NULL until first saved
 * @identity: of the file as last read or written
 * @generator: what the file says it was written by
 * @read_only_reason: (nullable): why it must not be written; %NULL when it may
 * @attachments: the folder of its attachments, which need not be there
 * @own_attachments: (nullable): the one that was made for it while it was in no file, gone with the document
 * @former_attachments: (nullable): the folder of the file that it is a copy of; only read
 *
 * What a document knows of the file it is kept in.
 */
typedef struct
{
  GFile            *file;
  FactFileIdentity  identity;
  char             *generator;
  char             *read_only_reason;
  char             *attachments;
  char             *own_attachments;
  char             *former_attachments;
} FactDocumentFile;

void              fact_document_file_init           (FactDocumentFile  *self);
void              fact_document_file_init_loaded    (FactDocumentFile  *self,
                                                     GFile             *file,
                                                     FactLoaded        *loaded);
void              fact_document_file_clear          (FactDocumentFile  *self);

gboolean          fact_document_file_check_writable (FactDocumentFile  *self,
                                                     GError           **error);
FactDocumentSave *fact_document_file_prepare_save   (FactDocumentFile  *self,
                                                     GFile             *file,
                                                     FactSavePolicy     policy,
                                                     gboolean           is_modified,
                                                     GError           **error);
gboolean          fact_document_file_take_save      (FactDocumentFile  *self,
                                                     GFile             *file,
                                                     FactDocumentSave  *save);
gboolean          fact_document_file_forget         (FactDocumentFile  *self,
                                                     const char        *original);

G_END_DECLS
