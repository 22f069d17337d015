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
                FactSaveRecord     *record,
                FactTemporaryFile  *before,
                int                 errnum,
                GError            **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *copy_name = g_filename_display_name (before->path);

  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (errnum),
               _("“%s” could not be saved: %s. What it held before is safe in “%s”; save your work somewhere else."),
               name, g_strerror (errnum), copy_name);
  fact_temporary_file_keep (before);
  fact_save_record_keep (record);

  return FALSE;
}

static gboolean
replace_open_file (const char         *path,
                   int                 fd,
                   FactSaveRecord     *record,
                   FactTemporaryFile  *contents,
                   GCancellable       *cancellable,
                   GError            **error)
{
  g_autoptr (FactTemporaryFile) before = fact_save_record_copy (record, fd);
  int errnum;

  if (before == NULL ||
      !fact_save_record_complete (record, contents, FACT_KEPT_NEW) ||
      !fact_save_record_complete (record, before, FACT_KEPT_BEFORE) ||
      !reserve_for (fd, contents->fd))
    return fact_save_error_set (error, path, errno);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  if (write_over (fd, contents->fd))
    return TRUE;

  errnum = errno;
  if (write_over (fd, before->fd))
    return fact_save_error_set (error, path, errnum);

  return fail_with_copy (path, record, before, errnum, error);
}

/**
 * fact_replace_in_place:
 * @path: an existing regular file
 * @record: a record for it
 * @contents: the new contents, complete and on the disk, in @record
 * @cancellable: (nullable): asked for the last time before the first byte is touched
 * @error: return location for an error
 *
 * Writes new contents into the file itself, for where nothing can be renamed over it. When that fails the old contents are
 * written back; when even that fails, @record holds them and stays. When the program or the computer stops meanwhile, it holds both.
 *
 * Returns: whether the file holds the new contents; %FALSE with @error set to a %G_IO_ERROR
 */
gboolean
fact_replace_in_place (const char         *path,
                       FactSaveRecord     *record,
                       FactTemporaryFile  *contents,
                       GCancellable       *cancellable,
                       GError            **error)
{
  int fd = fact_file_open (path, O_RDWR | O_NOFOLLOW | O_NONBLOCK, 0);
  gboolean ok;

  if (fd < 0)
    return fact_save_error_set (error, path, errno);

  ok = replace_open_file (path, fd, record, contents, cancellable, error);
  close (fd);

  return ok;
}
