/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-cli-import.h"

#include "fact-cli-json.h"
#include "fact-cli-output.h"
#include "import/fact-import-folder.h"
#include "import/fact-importer.h"

static const char *const result_nicks[] = { "imported", "duplicate", "failed" };

static FactCliImport *
import_new (const char *path,
            gboolean    was_named)
{
  FactCliImport *self = g_new0 (FactCliImport, 1);

  self->path = g_strdup (path);
  self->was_named = was_named;
  self->result = FACT_CLI_FAILED;

  return self;
}

static void
import_free (gpointer data)
{
  FactCliImport *self = data;

  g_clear_pointer (&self->article, fact_record_unref);
  g_clear_pointer (&self->duplicate_of, fact_record_unref);
  g_clear_error (&self->error);
  g_free (self->path);
  g_free (self);
}

/* A folder that nothing can be taken from is told like a file that could not be read. */
static void
add_failed_folder (GPtrArray  *imports,
                   const char *folder,
                   gboolean    was_named,
                   GError     *error)
{
  FactCliImport *failed = import_new (folder, was_named);

  failed->error = error;
  g_ptr_array_add (imports, failed);
}

/* That something of a folder is left out is told; it is no failure as long as there is anything to import. */
static void
add_folder (GPtrArray  *imports,
            const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autofree char *name = g_filename_display_name (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImportFolder) found = fact_import_folder_read (file, NULL, &error);
  g_autofree char *left_out = found != NULL ? fact_import_folder_left_out (found) : NULL;

  if (found == NULL)
    {
      add_failed_folder (imports, folder, TRUE, g_steal_pointer (&error));
      return;
    }

  for (guint i = 0; i < found->files->len; i++)
    {
      GFile *within = g_ptr_array_index (found->files, i);
      g_autofree char *relative = g_file_get_relative_path (file, within);
      g_autofree char *path = g_build_filename (folder, relative, NULL);

      g_ptr_array_add (imports, import_new (path, FALSE));
    }

  if (found->files->len == 0)
    add_failed_folder (imports, folder, FALSE,
                       g_error_new_literal (FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY, left_out));
  else if (left_out != NULL)
    fact_cli_message ("%s: %s", name, left_out);
}

/**
 * fact_cli_import_expand:
 * @paths: files and folders
 *
 * Makes a list of all files there are in @paths: in the order of the arguments, and in a folder in the order of names; those of
 * folders within it come behind its own.
 *
 * Returns: (transfer full) (element-type FactCliImport): the list
 */
GPtrArray *
fact_cli_import_expand (char **paths)
{
  GPtrArray *imports = g_ptr_array_new_with_free_func (import_free);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      if (g_file_test (paths[i], G_FILE_TEST_IS_DIR))
        add_folder (imports, paths[i]);
      else
        g_ptr_array_add (imports, import_new (paths[i], TRUE));
    }

  return imports;
}

/**
 * fact_cli_import_get_exit:
 * @self: an import that was tried
 *
 * Returns: what to end with: a duplicate that was left out is something to report; so is a file of the wrong kind that merely lay in a folder
 */
FactExit
fact_cli_import_get_exit (FactCliImport *self)
{
  FactExit status;

  if (self->result == FACT_CLI_IMPORTED)
    return FACT_EXIT_DONE;
  if (self->result == FACT_CLI_DUPLICATE)
    return FACT_EXIT_REPORT;

  status = fact_cli_get_exit (self->error);

  return status == FACT_EXIT_INPUT && !self->was_named ? FACT_EXIT_REPORT : status;
}

static void
print_json (FactCliImport *self,
            const char    *name)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "name", name);
  json_object_set_string_member (object, "result", result_nicks[self->result]);
  if (self->article != NULL)
    json_object_set_string_member (object, "article", fact_record_get_id (self->article));
  if (self->duplicate_of != NULL)
    json_object_set_string_member (object, "duplicateOf", fact_record_get_id (self->duplicate_of));
  if (self->error != NULL)
    json_object_set_string_member (object, "reason", self->error->message);
  fact_cli_json_print_line (object);
}

/* Words of the program are as in JSON here, not translated: it is a line for other programs too. */
static void
print_line (FactCliImport *self,
            const char    *name)
{
  FactArticle *same = self->result == FACT_CLI_DUPLICATE ? self->article : self->duplicate_of;
  g_autofree char *title = same != NULL ? fact_cli_one_line (fact_article_get_title (same)) : NULL;
  g_autofree char *reason = self->error != NULL ? fact_cli_one_line (self->error->message) : NULL;

  if (self->result == FACT_CLI_FAILED)
    fact_cli_print ("%s: failed: %s\n", name, reason);
  else if (self->result == FACT_CLI_DUPLICATE)
    fact_cli_print ("%s: duplicate of “%s”\n", name, title);
  else if (same != NULL)
    fact_cli_print ("%s: imported, duplicate of “%s”\n", name, title);
  else
    fact_cli_print ("%s: imported\n", name);
}

/**
 * fact_cli_import_print:
 * @self: an import that was tried
 * @as_json: whether to write a JSON object, or a line for people
 *
 * Writes to standard output what became of a file. That one could not be read is told on standard error as well.
 */
void
fact_cli_import_print (FactCliImport *self,
                       gboolean       as_json)
{
  g_autofree char *name = fact_cli_display_name (self->path);

  if (self->error != NULL)
    fact_cli_fail (self->path, self->error);

  if (as_json)
    print_json (self, name);
  else
    print_line (self, name);
}

/**
 * fact_cli_import_tell_warnings:
 * @path: where the file is
 * @warnings: (element-type utf8): what the user should know of how it was read
 *
 * Tells it on standard error.
 */
void
fact_cli_import_tell_warnings (const char *path,
                               GPtrArray  *warnings)
{
  g_autofree char *name = fact_cli_display_name (path);

  for (guint i = 0; i < warnings->len; i++)
    fact_cli_message ("%s: %s", name, (const char *) g_ptr_array_index (warnings, i));
}
