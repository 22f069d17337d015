/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document/fact-document-load.h"

#include "store/fact-progress-part.h"

#include <glib/gi18n-lib.h>

/* Behind the reading comes what it takes to hold the marks against the texts. */
#define READING_SHARE (FACT_PROGRESS_WHOLE * 9 / 10)

/**
 * fact_document_load_run:
 * @file: a local file
 * @context: who opens it
 * @cancellable: (nullable): ends it early
 * @progress: (nullable): called in this thread, with how much of %FACT_PROGRESS_WHOLE is done: once from nothing to the whole
 * @progress_data: for @progress
 * @error: a %FACT_STORE_ERROR or %G_IO_ERROR; %G_IO_ERROR_NOT_SUPPORTED for a file that is not on a mounted disk
 *
 * Reads a project and holds its marks against the texts. Touches nothing that another thread can see.
 *
 * Returns: (transfer full): what was prepared; %NULL with @error set
 */
FactDocumentLoad *
fact_document_load_run (GFile                  *file,
                        FactEditContext        *context,
                        GCancellable           *cancellable,
                        GFileProgressCallback   progress,
                        gpointer                progress_data,
                        GError                **error)
{
  g_autoptr (FactDocumentLoad) self = g_new0 (FactDocumentLoad, 1);
  g_autofree char *path = g_file_get_path (file);
  FactProgressPart reading = { progress, progress_data, 0, READING_SHARE };
  FactProgressPart marks = { progress, progress_data, READING_SHARE, FACT_PROGRESS_WHOLE };

  if (path == NULL)
    {
      g_autofree char *uri = g_file_get_uri (file);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   _("“%s” is not on this computer. Copy it to a local folder and open it there."), uri);
      return NULL;
    }

  self->loaded = fact_project_read (path, cancellable, fact_progress_part_tell, &reading, error);
  if (self->loaded == NULL)
    return NULL;

  self->repair = fact_edit_repair_marks (self->loaded->state, context, cancellable, &self->repairs, error);
  if (self->repair == NULL)
    return NULL;
  fact_progress_part_tell (1, 2, &marks);

  self->marks = fact_mark_map_new (self->loaded->state);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  fact_progress_part_tell (2, 2, &marks);

  return g_steal_pointer (&self);
}

void
fact_document_load_free (FactDocumentLoad *self)
{
  g_clear_pointer (&self->loaded, fact_loaded_free);
  g_clear_pointer (&self->marks, fact_mark_map_free);
  g_clear_pointer (&self->repair, fact_edit_unref);
  g_clear_pointer (&self->repairs, g_ptr_array_unref);
  g_free (self);
}
