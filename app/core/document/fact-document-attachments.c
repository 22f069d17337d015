/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-document-private.h"

#include "document/fact-progress-relay.h"
#include "document/fact-worker.h"
#include "store/fact-attachment-folder.h"
#include "store/fact-state-folder.h"

#include <sys/stat.h>

typedef struct
{
  GFile             *source;
  char              *folder;
  char              *former;
  FactTakenFile     *lost;      /* what is to be there again; NULL for something new */
  FactProgressRelay *relay;
  FactTakenFile     *taken;
  GError            *error;     /* why it could not be attached; NULL when it was */
} AttachRequest;

static void
attach_request_free (gpointer data)
{
  AttachRequest *request = data;

  g_object_unref (request->source);
  g_free (request->folder);
  g_free (request->former);
  g_clear_pointer (&request->lost, fact_taken_file_free);
  fact_progress_relay_unref (request->relay);
  g_clear_pointer (&request->taken, fact_taken_file_free);
  g_clear_error (&request->error);
  g_free (request);
}

/* What is kept for a project that is in no file is nobody else's business; what others left there long ago goes. In a copy of a project
 * all attachments come together first, so that no two of them get one name. */
static gboolean
prepare_folder (const char    *folder,
                const char    *former,
                GCancellable  *cancellable,
                GError       **error)
{
  g_autofree char *state_dir = fact_state_folder_dup ();

  if (!g_str_has_prefix (folder, state_dir))
    return TRUE;

  fact_attachment_folder_sweep (state_dir);
  g_mkdir_with_parents (folder, S_IRWXU);

  return former == NULL || fact_attachments_take_all (former, folder, cancellable, error);
}

/**
 * fact_document_get_attachment_folder:
 * @self: a document
 *
 * Returns: (transfer none): the folder where attachments go, which need not be there: beside its file, or in the folder for what the
 *   program keeps as long as it is in no file
 */
const char *
fact_document_get_attachment_folder (FactDocument *self)
{
  return _fact_document_get_file (self)->attachments;
}

/**
 * fact_document_dup_attachment_path:
 * @self: a document
 * @file: what the project says of an attachment
 *
 * Returns: (transfer full) (nullable): where it is, for another program; %NULL unless it is a file of the project's own
 */
char *
fact_document_dup_attachment_path (FactDocument *self,
                                   const char   *file)
{
  FactDocumentFile *known = _fact_document_get_file (self);
  char *path = fact_attachment_dup_path (known->attachments, file);

  return path != NULL || known->former_attachments == NULL ? path : fact_attachment_dup_path (known->former_attachments, file);
}

/**
 * fact_document_attach:
 * @self: a document that may be changed
 * @source: a file from anywhere
 * @cancellable: (nullable): ends it early
 * @error: see fact_attachment_take()
 *
 * Copies a file into the folder of the document's attachments; what is to be evidence then is for an edit to say.
 *
 * Returns: (transfer full): what it is called there; %NULL with @error set
 */
FactTakenFile *
fact_document_attach (FactDocument  *self,
                      GFile         *source,
                      GCancellable  *cancellable,
                      GError       **error)
{
  FactDocumentFile *known = _fact_document_get_file (self);

  if (!prepare_folder (known->attachments, known->former_attachments, cancellable, error))
    return NULL;

  return fact_attachment_take (source, fact_document_get_attachment_folder (self), cancellable, NULL, NULL, error);
}

static void
attach_work (gpointer      job,
             GCancellable *cancellable)
{
  AttachRequest *request = g_task_get_task_data (job);

  if (!prepare_folder (request->folder, request->former, cancellable, &request->error))
    return;

  if (request->lost != NULL)
    request->taken = fact_attachment_take_again (request->source, request->folder, request->lost, cancellable,
                                                 fact_progress_relay_tell, request->relay, &request->error);
  else
    request->taken = fact_attachment_take (request->source, request->folder, cancellable, fact_progress_relay_tell,
                                           request->relay, &request->error);
}

static void
attach_done (gpointer job)
{
  g_autoptr (GTask) task = job;
  AttachRequest *request = g_task_get_task_data (task);
  FactDocument *self = g_task_get_source_object (task);

  if (request->error != NULL)
    {
      g_task_return_error (task, g_steal_pointer (&request->error));
      return;
    }

  /* The project was saved elsewhere meanwhile, and the file has to go after it. */
  if (!g_str_equal (request->folder, fact_document_get_attachment_folder (self)))
    {
      GCancellable *cancellable = g_task_get_cancellable (task);

      g_clear_pointer (&request->taken, fact_taken_file_free);
      g_free (request->folder);
      request->folder = g_strdup (fact_document_get_attachment_folder (self));
      fact_worker_run (g_steal_pointer (&task), cancellable, attach_work, attach_done);
      return;
    }

  g_task_return_boolean (task, TRUE);
}

/**
 * fact_document_attach_async:
 * @self: a document that may be changed
 * @source: a file from anywhere
 * @lost: (nullable): an attachment of the document that is missing or was changed, and @source is to be, see
 *   fact_attachment_take_again(); %NULL for a new one
 * @cancellable: (nullable): ends it early
 * @progress: (nullable): told in this thread how far it is
 * @progress_data: for @progress
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Like fact_document_attach(), in a worker thread.
 */
void
fact_document_attach_async (FactDocument          *self,
                            GFile                 *source,
                            const FactTakenFile   *lost,
                            GCancellable          *cancellable,
                            GFileProgressCallback  progress,
                            gpointer               progress_data,
                            GAsyncReadyCallback    callback,
                            gpointer               user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  AttachRequest *request = g_new0 (AttachRequest, 1);

  request->source = g_object_ref (source);
  request->folder = g_strdup (fact_document_get_attachment_folder (self));
  request->former = g_strdup (_fact_document_get_file (self)->former_attachments);
  request->lost = lost != NULL ? fact_taken_file_new (lost->name, lost->sha256) : NULL;
  request->relay = fact_progress_relay_new (progress, progress_data);
  g_task_set_source_tag (task, fact_document_attach_async);
  g_task_set_task_data (task, request, attach_request_free);
  fact_worker_run (g_steal_pointer (&task), cancellable, attach_work, attach_done);
}

/**
 * fact_document_attach_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: see fact_document_attach()
 *
 * Returns: (transfer full): what it is called there; %NULL with @error set
 */
FactTakenFile *
fact_document_attach_finish (FactDocument  *self,
                             GAsyncResult  *result,
                             GError       **error)
{
  AttachRequest *request = g_task_get_task_data (G_TASK (result));

  fact_progress_relay_close (request->relay);
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;

  return g_steal_pointer (&request->taken);
}
