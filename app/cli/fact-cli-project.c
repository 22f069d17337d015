/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-project.h"

#include "document/fact-repair-sentence.h"
#include "fact-cli-output.h"
#include "fact-cli-wait.h"
#include "store/fact-kept-copies.h"
#include "store/fact-problem.h"
#include "store/fact-state-folder.h"
#include "store/fact-store-error.h"

struct _FactCliProject
{
  char            *path;
  GFile           *file;
  FactEditContext *context;
  FactDocument    *document;
  gboolean         changed;
};

typedef struct
{
  FactDocument *document;
  GFile        *file;
} Save;

static void
start_save (gpointer             user_data,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             callback_data)
{
  Save *self = user_data;

  fact_document_save_async (self->document, self->file, FACT_SAVE_REFUSE_CHANGED, cancellable, NULL, NULL, callback, callback_data);
}

/**
 * fact_cli_document_save:
 * @document: a document
 * @path: where to, in the encoding of file names
 *
 * Writes a document's file, whole or not at all, also when somebody interrupts the program. What the user should know about how it
 * was written, or why it could not be, is told on standard error.
 *
 * Returns: what to end with
 */
FactExit
fact_cli_document_save (FactDocument *document,
                        const char   *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  Save save = { document, file };
  g_autoptr (GAsyncResult) result = fact_cli_wait (start_save, &save);
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;

  if (!fact_document_save_finish (document, result, &notice, &error))
    return fact_cli_fail (path, error);

  if (notice != NULL)
    fact_cli_message ("%s: %s", name, notice);

  return FACT_EXIT_DONE;
}

static void
tell_problems (FactCliProject *self)
{
  GPtrArray *problems = fact_document_get_problems (self->document);
  g_autofree char *name = g_filename_display_name (self->path);

  for (guint i = 0; i < problems->len; i++)
    {
      const FactProblem *problem = g_ptr_array_index (problems, i);

      fact_cli_message ("%s: %s: %s", name, problem->path, problem->message);
    }
}

/* The repairs are in memory so far; a command that saves saves them as well. */
static void
tell_repairs (FactCliProject *self)
{
  GPtrArray *repairs = fact_document_get_repairs (self->document);
  g_autofree char *name = g_filename_display_name (self->path);

  for (guint i = 0; i < repairs->len; i++)
    {
      const FactRepair *repair = g_ptr_array_index (repairs, i);
      g_autofree char *mark = fact_repair_sentence_mark (repair);
      g_autofree char *sentence = fact_repair_sentence (repair);

      fact_cli_message ("%s: %s: %s", name, mark, sentence);
    }
}

/**
 * fact_cli_tell_kept_copies:
 * @path: where a project file is
 *
 * Tells on standard error which copies of it were kept because a program stopped while saving it.
 */
void
fact_cli_tell_kept_copies (const char *path)
{
  g_autofree char *state_dir = fact_state_folder_dup ();
  g_autoptr (GPtrArray) copies = fact_kept_copies_find (state_dir, path);
  g_autofree char *name = g_filename_display_name (path);

  for (guint i = 0; i < copies->len; i++)
    {
      g_autofree char *sentence = fact_kept_copy_sentence (g_ptr_array_index (copies, i));

      fact_cli_message ("%s: %s", name, sentence);
    }
}

/**
 * fact_cli_project_open:
 * @path: where the project file is
 * @author: (nullable): who changes it
 * @status: (out): what to end with when it cannot be read
 *
 * Reads a project file. What could not be understood in it is told on standard error, and which marks were repaired; so is why it
 * cannot be read, and whether a copy of it was kept.
 *
 * Returns: (transfer full) (nullable): the project; %NULL when it cannot be read
 */
FactCliProject *
fact_cli_project_open (const char *path,
                       const char *author,
                       FactExit   *status)
{
  g_autoptr (FactCliProject) self = g_new0 (FactCliProject, 1);
  g_autoptr (GError) error = NULL;

  self->path = g_strdup (path);
  self->file = g_file_new_for_path (path);
  self->context = fact_edit_context_new (author != NULL ? author : "");
  fact_cli_tell_kept_copies (path);
  self->document = fact_document_load (self->file, self->context, NULL, &error);
  if (self->document == NULL)
    {
      *status = fact_cli_fail (path, error);
      return NULL;
    }
  tell_problems (self);
  tell_repairs (self);

  return g_steal_pointer (&self);
}

/**
 * fact_cli_project_free:
 * @self: (nullable): a project
 *
 * Lets go of it; what was not saved is lost.
 */
void
fact_cli_project_free (FactCliProject *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->document);
  g_clear_pointer (&self->context, fact_edit_context_unref);
  g_clear_object (&self->file);
  g_free (self->path);
  g_free (self);
}

/**
 * fact_cli_project_get_state:
 * @self: a project
 *
 * Returns: (transfer none): its present state, good until the next edit
 */
FactState *
fact_cli_project_get_state (FactCliProject *self)
{
  return fact_document_get_state (self->document);
}

/**
 * fact_cli_project_get_context:
 * @self: a project
 *
 * Returns: (transfer none): what edit functions need
 */
FactEditContext *
fact_cli_project_get_context (FactCliProject *self)
{
  return self->context;
}

/**
 * fact_cli_project_apply:
 * @self: a project
 * @edit: (transfer full) (nullable): what an edit function gave
 * @error: return location for an error; set already when @edit is %NULL
 *
 * Makes a change in memory.
 *
 * Returns: %FALSE with @error set by the edit function, or to %FACT_STORE_ERROR (FACT_STORE_ERROR_READ_ONLY)
 */
gboolean
fact_cli_project_apply (FactCliProject  *self,
                        FactEdit        *edit,
                        GError         **error)
{
  gboolean changes = edit != NULL && !fact_edit_is_empty (edit);

  if (!fact_document_apply (self->document, edit, error))
    return FALSE;
  self->changed |= changes;

  return TRUE;
}

/**
 * fact_cli_project_attach:
 * @self: a project
 * @path: a file
 * @error: %FACT_STORE_ERROR_READ_ONLY, or a %G_IO_ERROR
 *
 * Copies a file to the folder beside the project.
 *
 * Returns: (transfer full): what it is called there; %NULL with @error set
 */
FactTakenFile *
fact_cli_project_attach (FactCliProject  *self,
                         const char      *path,
                         GError         **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  if (fact_document_is_read_only (self->document))
    {
      g_set_error_literal (error, FACT_STORE_ERROR, FACT_STORE_ERROR_READ_ONLY,
                           fact_document_get_read_only_reason (self->document));
      return NULL;
    }

  return fact_document_attach (self->document, file, NULL, error);
}

/**
 * fact_cli_project_save:
 * @self: a project
 *
 * Writes the project file if anything was changed; otherwise it is not touched. See fact_cli_document_save().
 *
 * Returns: what to end with
 */
FactExit
fact_cli_project_save (FactCliProject *self)
{
  return self->changed ? fact_cli_document_save (self->document, self->path) : FACT_EXIT_DONE;
}

/**
 * fact_cli_project_fail:
 * @self: a project
 * @error: why it could not be changed
 *
 * Tells on standard error what went wrong: as being about the file when that cannot be written, about the arguments otherwise.
 *
 * Returns: what to end with
 */
FactExit
fact_cli_project_fail (FactCliProject *self,
                       const GError   *error)
{
  return fact_cli_fail (fact_cli_get_exit (error) == FACT_EXIT_USAGE ? NULL : self->path, error);
}
