/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-import.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-json.h"
#include "fact-cli-output.h"
#include "import/fact-importer.h"

static const char *const result_nicks[] = { "imported", "duplicate", "failed" };

/**
 * fact_cli_import_new:
 * @path: where the file is
 * @was_named: whether the user named it
 *
 * Returns: (transfer full): an import that has not begun
 */
FactCliImport *
fact_cli_import_new (const char *path,
                     gboolean    was_named)
{
  FactCliImport *self = g_new0 (FactCliImport, 1);

  self->path = g_strdup (path);
  self->was_named = was_named;
  self->result = FACT_CLI_FAILED;

  return self;
}

/**
 * fact_cli_import_free:
 * @self: an import
 *
 * Frees it.
 */
void
fact_cli_import_free (FactCliImport *self)
{
  g_clear_pointer (&self->article, fact_record_unref);
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
  FactCliImport *failed = fact_cli_import_new (folder, was_named);

  failed->error = error;
  g_ptr_array_add (imports, failed);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* Hidden files, projects and what is no file are not meant when somebody names their folder. */
static void
add_folder (GPtrArray  *imports,
            const char *folder)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  guint n_before = imports->len;

  if (dir == NULL)
    {
      add_failed_folder (imports, folder, TRUE, g_steal_pointer (&error));
      return;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (*name != '.' && !g_str_has_suffix (name, ".factproj"))
        g_ptr_array_add (names, g_strdup (name));
    }
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_ptr_array_add (imports, fact_cli_import_new (path, FALSE));
    }

  if (imports->len == n_before)
    add_failed_folder (imports, folder, FALSE, g_error_new_literal (FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY,
                                                                    _("There is no file in this folder to import.")));
}

/**
 * fact_cli_import_expand:
 * @paths: files and folders
 *
 * Makes a list of all files there are in @paths: in the order of the arguments, and in a folder in the order of names.
 * Folders within folders are left out.
 *
 * Returns: (transfer full) (element-type FactCliImport): the list
 */
GPtrArray *
fact_cli_import_expand (char **paths)
{
  GPtrArray *imports = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_cli_import_free);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      if (g_file_test (paths[i], G_FILE_TEST_IS_DIR))
        add_folder (imports, paths[i]);
      else
        g_ptr_array_add (imports, fact_cli_import_new (paths[i], TRUE));
    }

  return imports;
}

/**
 * fact_cli_import_get_exit:
 * @self: an import that was tried
 *
 * Returns: what to end with: a duplicate is something to report; so is a file of the wrong kind that merely lay in a folder
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
  if (self->error != NULL)
    json_object_set_string_member (object, "reason", self->error->message);
  fact_cli_json_print_line (object);
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
    {
      print_json (self, name);
    }
  else if (self->result == FACT_CLI_DUPLICATE)
    {
      g_autofree char *title = fact_cli_one_line (fact_article_get_title (self->article));

      fact_cli_print ("%s: duplicate of “%s”\n", name, title);
    }
  else if (self->result == FACT_CLI_FAILED)
    {
      g_autofree char *reason = fact_cli_one_line (self->error->message);

      fact_cli_print ("%s: failed: %s\n", name, reason);
    }
  else
    {
      fact_cli_print ("%s: imported\n", name);
    }
}
