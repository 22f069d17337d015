/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document/fact-document-file.h"

#include "store/fact-attachment-folder.h"
#include "store/fact-state-folder.h"

#include <glib/gi18n-lib.h>

#define GENERATOR "Factdesk " PACKAGE_VERSION

static void
make_own_attachments (FactDocumentFile *self)
{
  g_autofree char *state_dir = fact_state_folder_dup ();

  self->own_attachments = fact_attachment_folder_in_state (state_dir);
  self->attachments = g_strdup (self->own_attachments);
}

/**
 * fact_document_file_init:
 * @self: what to fill
 *
 * Begins for a document that is in no file yet.
 */
void
fact_document_file_init (FactDocumentFile *self)
{
  *self = (FactDocumentFile) { .generator = g_strdup (GENERATOR) };
  make_own_attachments (self);
}

/**
 * fact_document_file_init_loaded:
 * @self: what to fill
 * @file: the file that was read
 * @loaded: what was read; what is said of the file is taken from it
 *
 * Begins for a document that was read from a file.
 */
void
fact_document_file_init_loaded (FactDocumentFile *self,
                                GFile            *file,
                                FactLoaded       *loaded)
{
  g_autofree char *path = g_file_get_path (file);

  *self = (FactDocumentFile) { .attachments = fact_attachment_folder_beside (path) };
  self->file = g_object_ref (file);
  self->identity = loaded->identity;
  self->generator = g_steal_pointer (&loaded->generator);
  self->read_only_reason = g_steal_pointer (&loaded->read_only_reason);
}

/**
 * fact_document_file_clear:
 * @self: what is known of a file
 *
 * Frees what it holds.
 */
void
fact_document_file_clear (FactDocumentFile *self)
{
  g_clear_object (&self->file);
  g_clear_pointer (&self->generator, g_free);
  g_clear_pointer (&self->read_only_reason, g_free);
  g_clear_pointer (&self->attachments, g_free);
  if (self->own_attachments != NULL)
    fact_attachment_folder_remove (self->own_attachments);
  g_clear_pointer (&self->own_attachments, g_free);
  g_clear_pointer (&self->former_attachments, g_free);
}

/**
 * fact_document_file_check_writable:
 * @self: what is known of a file
 * @error: %FACT_STORE_ERROR_READ_ONLY
 *
 * Returns: whether the document may be changed and its file written
 */
gboolean
fact_document_file_check_writable (FactDocumentFile  *self,
                                   GError           **error)
{
  if (self->read_only_reason == NULL)
    return TRUE;

  g_set_error_literal (error, FACT_STORE_ERROR, FACT_STORE_ERROR_READ_ONLY, self->read_only_reason);

  return FALSE;
}

static gboolean
is_same (FactDocumentFile *self,
         GFile            *file)
{
  return self->file != NULL && g_file_equal (self->file, file);
}

/* An unchanged project is written as it was, down to the program that changed it last. */
static const char *
choose_generator (FactDocumentFile *self,
                  GFile            *file,
                  gboolean          is_modified)
{
  return is_same (self, file) && !is_modified ? self->generator : GENERATOR;
}

/**
 * fact_document_file_prepare_save:
 * @self: what is known of the document's file
 * @file: where to save
 * @policy: what to do when another file stands there
 * @is_modified: whether the document has changes that are not in its file
 * @error: %FACT_STORE_ERROR_READ_ONLY, or %G_IO_ERROR_NOT_SUPPORTED for a file that is not on a mounted disk
 *
 * Returns: (transfer full): a save that lacks the state and its position; %NULL with @error set
 */
FactDocumentSave *
fact_document_file_prepare_save (FactDocumentFile  *self,
                                 GFile             *file,
                                 FactSavePolicy     policy,
                                 gboolean           is_modified,
                                 GError           **error)
{
  g_autoptr (FactDocumentSave) save = g_new0 (FactDocumentSave, 1);
  FactFileIdentity none = { 0 };

  if (!fact_document_file_check_writable (self, error))
    return NULL;

  save->path = g_file_get_path (file);
  if (save->path == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           _("Projects can be saved only in folders of this computer. Choose a local folder."));
      return NULL;
    }

  save->attachments_from = g_strdup (self->attachments);
  save->former_attachments = g_strdup (self->former_attachments);
  save->attachments_to = fact_attachment_folder_beside (save->path);
  save->generator = g_strdup (choose_generator (self, file, is_modified));
  if (policy == FACT_SAVE_REFUSE_CHANGED)
    save->expected = g_memdup2 (is_same (self, file) ? &self->identity : &none, sizeof none);

  return g_steal_pointer (&save);
}

/**
 * fact_document_file_take_save:
 * @self: what is known of the document's file
 * @file: the file that was written
 * @save: the save that did it
 *
 * Takes note of what was written.
 *
 * Returns: whether the document is kept in another file now
 */
gboolean
fact_document_file_take_save (FactDocumentFile *self,
                              GFile            *file,
                              FactDocumentSave *save)
{
  self->identity = save->identity;
  g_free (self->generator);
  self->generator = g_steal_pointer (&save->generator);
  g_free (self->attachments);
  self->attachments = g_strdup (save->attachments_to);
  g_clear_pointer (&self->former_attachments, g_free);
  if (is_same (self, file))
    return FALSE;

  g_set_object (&self->file, file);

  return TRUE;
}

/**
 * fact_document_file_forget:
 * @self: what is known of a file
 * @original: (nullable): the file that the project's attachments are beside; %NULL for the one it is in
 *
 * Makes it a document's that is in no file yet. What is attached from now on goes to a folder of its own.
 *
 * Returns: whether it was in one
 */
gboolean
fact_document_file_forget (FactDocumentFile *self,
                           const char       *original)
{
  if (self->file == NULL)
    return FALSE;

  self->former_attachments = original != NULL ? fact_attachment_folder_beside (original) : g_strdup (self->attachments);
  g_free (self->attachments);
  make_own_attachments (self);

  g_clear_object (&self->file);
  self->identity = (FactFileIdentity) { 0 };

  return TRUE;
}
