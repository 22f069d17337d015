/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-folder.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PROJECT_EXTENSION ".factproj"

/* As many as a list can show and a project can hold with ease. A home folder given by mistake has more. */
#define MAX_FILES 10000u

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
static gboolean
is_meant (const char *name)
{
  return name[0] != '.' && !g_str_has_suffix (name, PROJECT_EXTENSION) && !g_str_has_suffix (name, PROJECT_EXTENSION ".d");
}

static void
take_entry (FactImportFolder *self,
            GFileInfo        *info,
            GFile            *child,
            GPtrArray        *files,
            GPtrArray        *folders)
{
  GFileType type = g_file_info_get_file_type (info);

  if (!is_meant (g_file_info_get_name (info)))
    return;

  if (type == G_FILE_TYPE_REGULAR)
    g_ptr_array_add (files, g_object_ref (child));
  else if (type == G_FILE_TYPE_DIRECTORY && g_file_info_get_is_symlink (info))
    self->n_left_out++;
  else if (type == G_FILE_TYPE_DIRECTORY)
    g_ptr_array_add (folders, g_object_ref (child));
}

static gboolean
list_entries (FactImportFolder *self,
              GFile            *folder,
              GPtrArray        *files,
              GPtrArray        *folders,
              GCancellable     *cancellable,
              GError          **error)
{
  g_autoptr (GFileEnumerator) enumerator = g_file_enumerate_children (folder,
                                                                      G_FILE_ATTRIBUTE_STANDARD_NAME ","
                                                                      G_FILE_ATTRIBUTE_STANDARD_IS_SYMLINK ","
                                                                      G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                                                      G_FILE_QUERY_INFO_NONE, cancellable, error);
  GFileInfo *info;
  GFile *child;

  if (enumerator == NULL)
    return FALSE;

  do
    {
      if (!g_file_enumerator_iterate (enumerator, &info, &child, cancellable, error))
        return FALSE;
      if (info != NULL)
        take_entry (self, info, child, files, folders);
    }
  while (info != NULL);

  g_ptr_array_sort (files, compare_files);
  g_ptr_array_sort (folders, compare_files);

  return TRUE;
}

/* Takes the files of one folder, and puts the folders in it before those that wait, in their order. */
static gboolean
read_one (FactImportFolder *self,
          GFile            *folder,
          GQueue           *waiting,
          GCancellable     *cancellable,
          GError          **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) folders = g_ptr_array_new_with_free_func (g_object_unref);

  if (!list_entries (self, folder, files, folders, cancellable, error))
    return FALSE;

  g_ptr_array_extend_and_steal (self->files, g_steal_pointer (&files));
  for (guint i = folders->len; i-- > 0;)
    g_queue_push_head (waiting, g_object_ref (g_ptr_array_index (folders, i)));

  if (self->files->len > MAX_FILES)
    {
      g_ptr_array_set_size (self->files, MAX_FILES);
      self->is_cut = TRUE;
    }

  return TRUE;
}

/* What is wrong with a folder within is told by its number; only giving up ends the search. */
static gboolean
read_waiting (FactImportFolder *self,
              GQueue           *waiting,
              GCancellable     *cancellable,
              GError          **error)
{
  while (!self->is_cut && !g_queue_is_empty (waiting))
    {
      g_autoptr (GFile) folder = g_queue_pop_head (waiting);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!read_one (self, folder, waiting, cancellable, NULL))
        self->n_left_out++;
    }

  return TRUE;
}

/**
 * fact_import_folder_read:
 * @folder: a folder
 * @cancellable: (nullable): to give up
 * @error: a %G_IO_ERROR
 *
 * Looks what there is in a folder to import, in the folders within it, too. Blocks.
 *
 * Returns: (transfer full): what there is, maybe nothing; %NULL with @error set
 */
FactImportFolder *
fact_import_folder_read (GFile         *folder,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (FactImportFolder) self = g_new0 (FactImportFolder, 1);
  GQueue waiting = G_QUEUE_INIT;
  gboolean is_read;

  self->files = g_ptr_array_new_with_free_func (g_object_unref);
  is_read = read_one (self, folder, &waiting, cancellable, error) && read_waiting (self, &waiting, cancellable, error);
  g_queue_clear_full (&waiting, g_object_unref);

  return is_read ? g_steal_pointer (&self) : NULL;
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
  if (self->is_cut)
    return g_strdup_printf (ngettext ("There are more files in this folder. The first %u was taken; add the others folder by folder.",
                                      "There are more files in this folder. The first %u were taken; add the others folder by folder.",
                                      MAX_FILES), MAX_FILES);
  if (self->n_left_out > 0)
    return g_strdup_printf (ngettext ("%u folder in this one was left out: it cannot be opened, or is a link.",
                                      "%u folders in this one were left out: they cannot be opened, or are links.",
                                      self->n_left_out), self->n_left_out);

  return self->files->len > 0 ? NULL : g_strdup (_("There is no file in this folder to import."));
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
