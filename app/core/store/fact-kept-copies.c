/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-kept-copies.h"

#include "store/fact-file-bytes.h"
#include "store/fact-file-left.h"
#include "store/fact-save-target.h"
#include "store/fact-save-record.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

/* Whether a record is certain to be a dead one. */
typedef enum
{
  MAY_TELL,
  MAY_REMOVE
} Reach;

static void
kept_copy_free (gpointer data)
{
  FactKeptCopy *self = data;

  g_free (self->path);
  g_free (self->target);
  g_free (self);
}

static gboolean
find_kind (const char   *name,
           FactKeptKind *kind)
{
  for (*kind = FACT_KEPT_NEW; *kind <= FACT_KEPT_BEFORE; (*kind)++)
    if (g_str_has_prefix (name, fact_save_record_kind_prefix (*kind)))
      return TRUE;

  return FALSE;
}

/* Whether the file holds what the copy holds, on the disk too: what was not written to it when the program stopped may be nowhere
 * but in memory yet. */
static gboolean
holds_same (const char *path,
            const char *target)
{
  int fd = fact_file_open (path, O_RDONLY | O_NONBLOCK, 0);
  int target_fd = fact_file_open (target, O_RDONLY | O_NONBLOCK, 0);
  gboolean same = fd >= 0 && target_fd >= 0 && fact_file_holds_same (fd, target_fd) && fact_file_sync (target_fd);

  if (fd >= 0)
    close (fd);
  if (target_fd >= 0)
    close (target_fd);

  return same;
}

/* A folder goes with the last copy in it. */
static void
remove_if_bare (const char *folder)
{
  g_autofree char *file = g_build_filename (folder, FACT_SAVE_RECORD_FILE, NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (!g_str_equal (name, FACT_SAVE_RECORD_FILE))
      return;

  unlink (file);
  rmdir (folder);
}

static FactKeptCopy *
kept_copy_new (FactKeptKind  kind,
               const char   *path,
               const char   *target)
{
  FactKeptCopy *self = g_new (FactKeptCopy, 1);

  self->kind = kind;
  self->path = g_strdup (path);
  self->target = g_strdup (target);

  return self;
}

/* The complete copies in a record. What was not complete is no copy of anything: the file was not touched yet. */
static GPtrArray *
list_folder (const char     *folder,
             FactSaveTarget *left)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (kept_copy_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      FactKeptKind kind;

      if (name[0] != '.' && find_kind (name, &kind))
        g_ptr_array_add (found, kept_copy_new (kind, path, left->path));
    }

  return found;
}

/* The file may have lost the name it was saved by and have another one. */
static gboolean
is_held (const FactKeptCopy *copy,
         FactSaveTarget     *wanted)
{
  return holds_same (copy->path, copy->target) ||
         (!g_str_equal (copy->target, wanted->path) && holds_same (copy->path, wanted->path));
}

/* What the file held before is of use as long as it does not hold what was to be saved. */
static gboolean
is_saved (GPtrArray      *found,
          FactSaveTarget *wanted)
{
  for (guint i = 0; i < found->len; i++)
    {
      const FactKeptCopy *copy = g_ptr_array_index (found, i);

      if (copy->kind == FACT_KEPT_NEW && is_held (copy, wanted))
        return TRUE;
    }

  return FALSE;
}

static void
take_copies (GPtrArray      *copies,
             GPtrArray      *found,
             FactSaveTarget *wanted,
             Reach           reach)
{
  gboolean saved = is_saved (found, wanted);

  for (guint i = 0; i < found->len; i++)
    {
      FactKeptCopy *copy = g_ptr_array_index (found, i);

      if (!saved && !is_held (copy, wanted))
        g_ptr_array_add (copies, kept_copy_new (copy->kind, copy->path, copy->target));
      else if (reach == MAY_REMOVE)
        unlink (copy->path);
    }
}

static void
remove_incomplete (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (name[0] == '.')
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        unlink (path);
      }
}

static void
take_folder (GPtrArray      *copies,
             const char     *folder,
             FactSaveTarget *left,
             FactSaveTarget *wanted,
             Reach           reach)
{
  if (left != NULL && fact_save_target_equal (left, wanted))
    {
      g_autoptr (GPtrArray) found = list_folder (folder, left);

      take_copies (copies, found, wanted, reach);
    }

  if (reach == MAY_REMOVE)
    {
      remove_incomplete (folder);
      remove_if_bare (folder);
    }
}

/* A record that nobody holds is one that was left. It is shared while it is looked at, as two windows may do that at a time. Where
 * nobody can tell, as the file system knows no locks or does not share them, its copies are told of and nothing is removed. */
static void
take_record (GPtrArray      *copies,
             const char     *folder,
             FactSaveTarget *wanted)
{
  g_autofree char *file = g_build_filename (folder, FACT_SAVE_RECORD_FILE, NULL);
  int fd = fact_file_open (file, O_RDWR | O_NOFOLLOW | O_NONBLOCK, 0);
  gboolean is_locked;

  if (fd < 0)
    {
      /* Only an empty one can go, so that nothing happens to a new record but that it has to be begun again. */
      if (errno == ENOENT)
        rmdir (folder);
      return;
    }

  is_locked = fact_file_lock (fd, LOCK_SH);
  if (is_locked || errno != EWOULDBLOCK)
    {
      g_autoptr (FactSaveTarget) left = fact_save_target_read (fd);

      take_folder (copies, folder, left, wanted, is_locked && fact_file_is_left (fd) ? MAY_REMOVE : MAY_TELL);
    }
  close (fd);
}

static int
compare_copies (gconstpointer a,
                gconstpointer b)
{
  const FactKeptCopy *one = *(FactKeptCopy **) a;
  const FactKeptCopy *other = *(FactKeptCopy **) b;

  return one->kind != other->kind ? (int) one->kind - (int) other->kind : g_strcmp0 (one->path, other->path);
}

/**
 * fact_kept_copies_find:
 * @state_dir: the folder that was given to fact_safe_replace()
 * @path: a file, in the encoding of file names; it need not exist
 *
 * Looks for complete copies that were left when the program or the computer stopped while @path was being written in place: of what
 * was to be saved, and of what the file held before. When the file holds what was to be saved, and the disk has it, both are removed;
 * so is one of what it held before when it holds that, and what was left before any copy was complete. A file that is being saved
 * right now has none. Where the file system of @state_dir knows no locks, nothing is removed and a save under way is told of like one
 * that was stopped; so it is for a day where other machines may write there without sharing its locks. This reads files as large as @path.
 *
 * Returns: (transfer full) (element-type FactKeptCopy): the copies that differ from what the file holds now, what was to be saved
 *   first; mostly none
 */
GPtrArray *
fact_kept_copies_find (const char *state_dir,
                       const char *path)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (kept_copy_free);
  g_autoptr (FactSaveTarget) wanted = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (state_dir != NULL && path != NULL, copies);

  wanted = fact_save_target_new (path);
  dir = g_dir_open (state_dir, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, FACT_SAVE_RECORD_PREFIX))
      {
        g_autofree char *folder = g_build_filename (state_dir, name, NULL);

        take_record (copies, folder, wanted);
      }
  g_ptr_array_sort (copies, compare_copies);

  return copies;
}

/**
 * fact_kept_copy_sentence:
 * @self: a copy
 *
 * Returns: (transfer full): what happened and where the copy is, for the user
 */
char *
fact_kept_copy_sentence (const FactKeptCopy *self)
{
  g_autofree char *base = g_path_get_basename (self->target);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *path = g_filename_display_name (self->path);

  switch (self->kind)
    {
    case FACT_KEPT_NEW:
      return g_strdup_printf (_("Factdesk stopped while saving “%s”. What was to be saved is kept in “%s”."), name, path);

    case FACT_KEPT_BEFORE:
    default:
      return g_strdup_printf (_("Factdesk stopped while saving “%s”. The file as it was before is kept in “%s”."), name, path);
    }
}

/**
 * fact_kept_copy_discard:
 * @self: a copy
 * @error: a %G_IO_ERROR
 *
 * Removes a copy for which the user has no more use.
 *
 * Returns: whether it is gone
 */
gboolean
fact_kept_copy_discard (const FactKeptCopy  *self,
                        GError             **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  if (g_unlink (self->path) < 0 && errno != ENOENT)
    {
      g_autofree char *name = g_filename_display_name (self->path);
      int errnum = errno;

      g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (errnum), _("“%s” could not be removed: %s."),
                   name, g_strerror (errnum));
      return FALSE;
    }

  remove_if_bare (folder);

  return TRUE;
}
