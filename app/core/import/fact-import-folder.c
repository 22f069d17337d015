/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-folder.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PROJECT_EXTENSION ".factproj"

/* File names need not be UTF-8, what is compared must. */
static char *
dup_key (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);

  return g_utf8_collate_key_for_filename (name, -1);
}

static int
compare_files (gconstpointer a,
               gconstpointer b)
{
  g_autofree char *key_a = dup_key (*(GFile **) a);
  g_autofree char *key_b = dup_key (*(GFile **) b);

  return strcmp (key_a, key_b);
}

/* Hidden files and projects are left alone: nobody means them who gives their folder. Only a dot hides: what a file manager hides by a
 * list of its own would be missing without a word. */
static void
take_entry (FactImportFolder *self,
            GFileInfo        *info,
            GFile            *child)
{
  const char *name = g_file_info_get_name (info);

  if (name[0] == '.' || g_str_has_suffix (name, PROJECT_EXTENSION))
    return;

  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    g_ptr_array_add (self->files, g_object_ref (child));
  else if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    self->n_folders++;
}

/**
 * fact_import_folder_read:
 * @folder: a folder
 * @cancellable: (nullable): to give up
 * @error: a %G_IO_ERROR
 *
 * Looks what there is in a folder to import. Blocks.
 *
 * Returns: (transfer full): what there is, maybe nothing; %NULL with @error set
 */
FactImportFolder *
fact_import_folder_read (GFile         *folder,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (FactImportFolder) self = g_new0 (FactImportFolder, 1);
  g_autoptr (GFileEnumerator) enumerator = NULL;
  GFileInfo *info;
  GFile *child;

  self->files = g_ptr_array_new_with_free_func (g_object_unref);
  enumerator = g_file_enumerate_children (folder,
                                          G_FILE_ATTRIBUTE_STANDARD_NAME ","
                                          G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                          G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (enumerator == NULL)
    return NULL;

  do
    {
      if (!g_file_enumerator_iterate (enumerator, &info, &child, cancellable, error))
        return NULL;
      if (info != NULL)
        take_entry (self, info, child);
    }
  while (info != NULL);

  g_ptr_array_sort (self->files, compare_files);

  return g_steal_pointer (&self);
}

/**
 * fact_import_folder_left_out:
 * @self: a folder
 *
 * Returns: (transfer full) (nullable): what of it is not imported and what to do about that, in sentences; %NULL when nothing is
 *   missing but what nobody means: hidden files, projects, pipes and the like
 */
char *
fact_import_folder_left_out (FactImportFolder *self)
{
  if (self->n_folders == 0)
    return self->files->len > 0 ? NULL : g_strdup (_("There is no file in this folder to import."));

  if (self->files->len > 0)
    return g_strdup_printf (ngettext ("%u folder in this one was left out. Add it by itself to have its files.",
                                      "%u folders in this one were left out. Add them by themselves to have their files.",
                                      self->n_folders), self->n_folders);

  return g_strdup_printf (ngettext ("There is no file in this folder to import, only %u folder. Add that by itself.",
                                    "There is no file in this folder to import, only %u folders. Add them by themselves.",
                                    self->n_folders), self->n_folders);
}

/**
 * fact_import_folder_free:
 * @self: a folder
 *
 * Frees it.
 */
void
fact_import_folder_free (FactImportFolder *self)
{
  g_ptr_array_unref (self->files);
  g_free (self);
}
