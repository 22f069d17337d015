/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"
#include "fact-command.h"

G_BEGIN_DECLS

FactExit         fact_cli_document_save       (FactDocument    *document,
                                               const char      *path);
void             fact_cli_tell_kept_copies    (const char      *path);

/* A project file that a command works on: read, changed by edits, and saved once if anything changed. */
typedef struct _FactCliProject FactCliProject;

FactCliProject  *fact_cli_project_open        (const char      *path,
                                               const char      *author,
                                               FactExit        *status);
void             fact_cli_project_free        (FactCliProject  *self);
FactState       *fact_cli_project_get_state   (FactCliProject  *self);
FactEditContext *fact_cli_project_get_context (FactCliProject  *self);
gboolean         fact_cli_project_apply       (FactCliProject  *self,
                                               FactEdit        *edit,
                                               GError         **error);
FactTakenFile   *fact_cli_project_attach      (FactCliProject  *self,
                                               const char      *path,
                                               GError         **error);
FactExit         fact_cli_project_save        (FactCliProject  *self);
FactExit         fact_cli_project_fail        (FactCliProject  *self,
                                               const GError    *error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactCliProject, fact_cli_project_free)

G_END_DECLS
