/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-history.h"

G_BEGIN_DECLS

#define FACT_TYPE_DOCUMENT (fact_document_get_type ())

/* One open project: project, history, file identity and read-only flag; one per window, no globals.
 * Properties: file (GFile, nullable), title (shown), modified, read-only, busy. */
G_DECLARE_FINAL_TYPE (FactDocument, fact_document, FACT, DOCUMENT, GObject)

FactDocument    *fact_document_new             (FactEditContext      *context,
                                                const char           *title);
FactProject     *fact_document_get_project     (FactDocument         *self);
FactHistory     *fact_document_get_history     (FactDocument         *self);
FactEditContext *fact_document_get_context     (FactDocument         *self);
FactState       *fact_document_get_state       (FactDocument         *self);
GFile           *fact_document_get_file        (FactDocument         *self);
gboolean         fact_document_is_modified     (FactDocument         *self);
gboolean         fact_document_is_read_only    (FactDocument         *self);
const char      *fact_document_get_read_only_reason (FactDocument    *self);
GPtrArray       *fact_document_get_problems    (FactDocument         *self);   /* of FactProblem, from the last load */

/* Takes an edit or the error why there is none: applies it, or passes the error on. A read-only document refuses. */
gboolean         fact_document_apply           (FactDocument         *self,
                                                FactEdit             *edit,
                                                GError              **error);

void             fact_document_load_async      (GFile                *file,
                                                FactEditContext      *context,
                                                GCancellable         *cancellable,
                                                GFileProgressCallback progress,
                                                gpointer              progress_data,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
FactDocument    *fact_document_load_finish     (GAsyncResult         *result,
                                                GError              **error);

typedef enum
{
  FACT_SAVE_REFUSE_CHANGED,      /* refuse when somebody else changed the file since it was read: FACT_STORE_ERROR_CHANGED */
  FACT_SAVE_OVERWRITE
} FactSavePolicy;

void             fact_document_save_async      (FactDocument         *self,
                                                GFile                *file,
                                                FactSavePolicy        policy,
                                                GCancellable         *cancellable,
                                                GFileProgressCallback progress,
                                                gpointer              progress_data,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
gboolean         fact_document_save_finish     (FactDocument         *self,
                                                GAsyncResult         *result,
                                                char                **notice,
                                                GError              **error);

/* The synchronous ones are the real ones: the command line and the tests call them. */
FactDocument    *fact_document_load            (GFile                *file,
                                                FactEditContext      *context,
                                                GCancellable         *cancellable,
                                                GError              **error);
gboolean         fact_document_save            (FactDocument         *self,
                                                GFile                *file,
                                                FactSavePolicy        policy,
                                                GCancellable         *cancellable,
                                                char                **notice,
                                                GError              **error);

G_END_DECLS
