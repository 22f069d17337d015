/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-project-coverage.h"
#include "edit/fact-history.h"
#include "store/fact-attachment-check.h"
#include "store/fact-attachment-take.h"
#include "store/fact-project-reader.h"

G_BEGIN_DECLS

#define FACT_TYPE_DOCUMENT (fact_document_get_type ())

/* One open project: project, history, file identity and read-only flag; one per window, no globals. Main thread, also for its last
 * reference: what is large is freed in a worker.
 * Properties: file (nullable), title, modified, read-only, busy; n-steps, how many are to be made by fact_document_step_async().
 * Signal: attachments-checked, when fact_document_check_attachments() has news. */
G_DECLARE_FINAL_TYPE (FactDocument, fact_document, FACT, DOCUMENT, GObject)

/**
 * FactSavePolicy:
 * @FACT_SAVE_REFUSE_CHANGED: refuse when somebody else changed the file since this document last read or wrote it, or when another
 *   file stands there that it never read
 * @FACT_SAVE_OVERWRITE: the user has agreed to overwrite whatever is there
 */
typedef enum
{
  FACT_SAVE_REFUSE_CHANGED,
  FACT_SAVE_OVERWRITE
} FactSavePolicy;

FactDocument    *fact_document_new             (FactEditContext        *context,
                                                const char             *title);
FactDocument    *fact_document_load            (GFile                  *file,
                                                FactEditContext        *context,
                                                GCancellable           *cancellable,
                                                GError                **error);
void             fact_document_load_async      (GFile                  *file,
                                                FactEditContext        *context,
                                                GCancellable           *cancellable,
                                                GFileProgressCallback   progress,
                                                gpointer                progress_data,
                                                GAsyncReadyCallback     callback,
                                                gpointer                user_data);
FactDocument    *fact_document_load_finish     (GAsyncResult           *result,
                                                GError                **error);

gboolean         fact_document_save            (FactDocument           *self,
                                                GFile                  *file,
                                                FactSavePolicy          policy,
                                                GCancellable           *cancellable,
                                                char                  **notice,
                                                GError                **error);
void             fact_document_save_async      (FactDocument           *self,
                                                GFile                  *file,
                                                FactSavePolicy          policy,
                                                GCancellable           *cancellable,
                                                GFileProgressCallback   progress,
                                                gpointer                progress_data,
                                                GAsyncReadyCallback     callback,
                                                gpointer                user_data);
gboolean         fact_document_save_finish     (FactDocument           *self,
                                                GAsyncResult           *result,
                                                char                  **notice,
                                                GError                **error);

const char      *fact_document_get_attachment_folder (FactDocument     *self);
char            *fact_document_dup_attachment_path (FactDocument       *self,
                                                const char             *file);
FactTakenFile   *fact_document_attach          (FactDocument           *self,
                                                GFile                  *source,
                                                GCancellable           *cancellable,
                                                GError                **error);
void             fact_document_attach_async    (FactDocument           *self,
                                                GFile                  *source,
                                                const FactTakenFile    *lost,
                                                GCancellable           *cancellable,
                                                GFileProgressCallback   progress,
                                                gpointer                progress_data,
                                                GAsyncReadyCallback     callback,
                                                gpointer                user_data);
FactTakenFile   *fact_document_attach_finish   (FactDocument           *self,
                                                GAsyncResult           *result,
                                                GError                **error);
void             fact_document_check_attachments (FactDocument         *self);
void             fact_document_check_attachments_of (FactDocument      *self,
                                                FactClaim              *claim);

gboolean         fact_document_apply           (FactDocument           *self,
                                                FactEdit               *edit,
                                                GError                **error);

void             fact_document_step_async      (FactDocument           *self,
                                                FactStepWay             way,
                                                FactEditFunc            make,
                                                gpointer                data,
                                                GDestroyNotify          free_data,
                                                GCancellable           *cancellable,
                                                GAsyncReadyCallback     callback,
                                                gpointer                user_data);
gboolean         fact_document_step_finish     (FactDocument           *self,
                                                GAsyncResult           *result,
                                                GError                **error);
guint            fact_document_get_n_steps     (FactDocument           *self);
gboolean         fact_document_can_step        (FactDocument           *self,
                                                FactStepWay             way);

FactProject     *fact_document_get_project     (FactDocument           *self);
FactHistory     *fact_document_get_history     (FactDocument           *self);
FactProjectCoverage *fact_document_get_coverage (FactDocument          *self);
FactEditContext *fact_document_get_context     (FactDocument           *self);
FactState       *fact_document_get_state       (FactDocument           *self);
GFile           *fact_document_get_file        (FactDocument           *self);
void             fact_document_forget_file     (FactDocument           *self,
                                                GFile                  *original);
const char      *fact_document_get_title       (FactDocument           *self);
gboolean         fact_document_is_modified     (FactDocument           *self);
gboolean         fact_document_is_busy         (FactDocument           *self);
gboolean         fact_document_is_read_only    (FactDocument           *self);
const char      *fact_document_get_read_only_reason (FactDocument      *self);
GPtrArray       *fact_document_get_problems    (FactDocument           *self);
GPtrArray       *fact_document_get_attachment_findings (FactDocument   *self);
GPtrArray       *fact_document_get_repairs     (FactDocument           *self);

G_END_DECLS
