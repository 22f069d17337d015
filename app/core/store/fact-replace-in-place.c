/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-replace-in-place.h"

#include "store/fact-file-bytes.h"
#include "store/fact-save-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean
sync_folder_at (const char *path)
{
  int fd = fact_file_open (path, O_RDONLY | O_DIRECTORY, 0);
  gboolean ok;
  int errnum;

  if (fd < 0)
    return FALSE;

  ok = fact_folder_sync (fd);
  errnum = errno;
  close (fd);
  errno = errnum;

  return ok;
}

/* A complete copy of @fd that is on the disk before anything happens to the file. */
static FactTemporaryFile *
copy_to_state (const char *path,
               int         fd,
               const char *state_dir)
{
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *name = g_strdup_printf ("%s.before", base);
  g_autoptr (FactTemporaryFile) copy = fact_temporary_file_new (state_dir, name, 0600);

  if (copy == NULL ||
      !fact_file_copy (fd, copy->fd) ||
      !fact_file_sync (copy->fd) ||
      !sync_folder_at (state_dir))
    return NULL;

  return g_steal_pointer (&copy);
}

static gboolean
write_over (int fd,
            int contents)
{
  return fact_file_copy (contents, fd) && fact_file_sync (fd);
}

/* The new contents may be longer: the space has to be there before the first byte of the old ones is touched. */
static gboolean
reserve_for (int fd,
             int contents)
{
  struct stat new;

  return fstat (contents, &new) == 0 && fact_file_reserve (fd, (guint64) new.st_size);
}

static gboolean
fail_with_copy (const char         *path,
                FactTemporaryFile  *copy,
                int                 errnum,
                GError            **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *copy_name = g_filename_display_name (copy->path);

  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (errnum),
               _("“%s” could not be saved: %s. What it held before is safe in “%s”; save your work somewhere else."),
               name, g_strerror (errnum), copy_name);
  fact_temporary_file_keep (copy);

  return FALSE;
}

static gboolean
replace_open_file (const char         *path,
                   int                 fd,
                   FactTemporaryFile  *contents,
                   const char         *state_dir,
                   GCancellable       *cancellable,
                   GError            **error)
{
  g_autoptr (FactTemporaryFile) copy = copy_to_state (path, fd, state_dir);
  int errnum;

  if (copy == NULL || !reserve_for (fd, contents->fd))
    return fact_save_error_set (error, path, errno);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  if (write_over (fd, contents->fd))
    return TRUE;

  errnum = errno;
  if (write_over (fd, copy->fd))
    return fact_save_error_set (error, path, errnum);

  return fail_with_copy (path, copy, errnum, error);
}

/**
 * fact_replace_in_place:
 * @path: an existing regular file
 * @contents: the new contents, complete and on the disk
 * @state_dir: a folder for a copy of the old contents while they are being written over
 * @cancellable: (nullable): asked for the last time before the first byte is touched
 * @error: return location for an error
 *
 * Writes new contents into the file itself, for where nothing can be renamed over it. When that fails the old contents are
 * written back; when even that fails, or the computer stops meanwhile, `.NAME.before.XXXXXX` in @state_dir holds them.
 *
 * Returns: whether the file holds the new contents; %FALSE with @error set to a %G_IO_ERROR
 */
gboolean
fact_replace_in_place (const char         *path,
                       FactTemporaryFile  *contents,
                       const char         *state_dir,
                       GCancellable       *cancellable,
                       GError            **error)
{
  int fd = fact_file_open (path, O_RDWR | O_NOFOLLOW | O_NONBLOCK, 0);
  gboolean ok;

  if (fd < 0)
    return fact_save_error_set (error, path, errno);

  ok = replace_open_file (path, fd, contents, state_dir, cancellable, error);
  close (fd);

  return ok;
}
