/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"
#include "store/fact-file-identity.h"
#include "store/fact-safe-replace.h"

G_BEGIN_DECLS

/**
 * FactDocumentSave:
 * @state: what to write
 * @generator: what the file shall say it was written by
 * @path: where to write it
 * @expected: (nullable): which file must stand there, or none where it names none; %NULL when any may be overwritten
 * @attachments_from: the folder that has the project's attachments
 * @former_attachments: (nullable): the folder of the file that the document is a copy of
 * @attachments_to: the one that has to have them, which may be the same
 * @position: the history's position of @state
 * @identity: the file that was written
 * @notice: (nullable): what the user should know of the way it was written
 *
 * All that a worker needs to save a document, and what it tells.
 */
typedef struct
{
  FactState        *state;
  char             *generator;
  char             *path;
  FactFileIdentity *expected;
  char             *attachments_from;
  char             *former_attachments;
  char             *attachments_to;
  guint64           position;
  FactFileIdentity  identity;
  char             *notice;
} FactDocumentSave;

gboolean fact_document_save_run      (FactDocumentSave       *self,
                                      GCancellable           *cancellable,
                                      GFileProgressCallback   progress,
                                      gpointer                progress_data,
                                      GError                **error);
void     fact_document_save_free     (FactDocumentSave       *self);
char    *fact_document_save_describe (FactReplaceNote         note,
                                      const char             *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactDocumentSave, fact_document_save_free)

G_END_DECLS
