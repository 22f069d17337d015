/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document/fact-document-save.h"

#include "store/fact-attachment-take.h"
#include "store/fact-project-writer.h"
#include "store/fact-safe-replace.h"
#include "store/fact-state-folder.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  FactDocumentSave      *save;
  GFileProgressCallback  progress;
  gpointer               progress_data;
} Writing;

static gboolean
write_project (GOutputStream  *stream,
               gpointer        user_data,
               GCancellable   *cancellable,
               GError        **error)
{
  Writing *writing = user_data;

  return fact_project_write (writing->save->state, writing->save->generator, stream, cancellable,
                             writing->progress, writing->progress_data, error);
}

/**
 * fact_document_save_describe:
 * @note: how a file was replaced
 * @path: the file, in the encoding of file names
 *
 * Returns: (transfer full) (nullable): what the user should know of it; %NULL when it was done in the ordinary way
 */
char *
fact_document_save_describe (FactReplaceNote  note,
                             const char      *path)
{
  g_autofree char *name = g_filename_display_name (path);

  switch (note)
    {
    case FACT_REPLACE_IN_PLACE:
      return g_strdup_printf (_("“%s” could not be replaced as a whole, so it was written in place. "
                                "A copy of the earlier file was kept until that was done."), name);
    case FACT_REPLACE_UNCONFIRMED:
      return g_strdup_printf (_("“%s” was saved, but the disk did not confirm that it is stored safely."), name);
    case FACT_REPLACE_BESIDE:
    default:
      return NULL;
    }
}

static gboolean
bring_attachments (FactDocumentSave  *self,
                   const char        *from,
                   GCancellable      *cancellable,
                   GError           **error)
{
  return from == NULL || g_str_equal (from, self->attachments_to)
         || fact_attachments_take_all (from, self->attachments_to, cancellable, error);
}

/**
 * fact_document_save_run:
 * @self: what to save
 * @cancellable: (nullable): ends it early, with the old file as it was
 * @progress: (nullable): called in this thread
 * @progress_data: for @progress
 * @error: %FACT_STORE_ERROR_CHANGED when another file stands there than expected; another %FACT_STORE_ERROR or a %G_IO_ERROR
 *
 * Writes the project, whole or not at all, and fills in @self's identity and notice. Attachments are copied first: no project file names
 * one that is not beside it yet.
 *
 * Returns: whether it was saved
 */
gboolean
fact_document_save_run (FactDocumentSave       *self,
                        GCancellable           *cancellable,
                        GFileProgressCallback   progress,
                        gpointer                progress_data,
                        GError                **error)
{
  g_autofree char *state_dir = fact_state_folder_dup ();
  Writing writing = { self, progress, progress_data };
  FactReplaceNote note;

  if (!bring_attachments (self, self->attachments_from, cancellable, error)
      || !bring_attachments (self, self->former_attachments, cancellable, error))
    return FALSE;
  if (!fact_safe_replace_expected (self->path, self->expected, fact_project_estimate_size (self->state), write_project,
                                   &writing, state_dir, cancellable, &note, &self->identity, error))
    return FALSE;

  self->notice = fact_document_save_describe (note, self->path);

  return TRUE;
}

void
fact_document_save_free (FactDocumentSave *self)
{
  g_clear_pointer (&self->state, fact_state_unref);
  g_free (self->generator);
  g_free (self->path);
  g_free (self->expected);
  g_free (self->attachments_from);
  g_free (self->former_attachments);
  g_free (self->attachments_to);
  g_free (self->notice);
  g_free (self);
}
