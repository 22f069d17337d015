/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-replace-in-place.h"

#include "store/fact-file-bytes.h"
#include "store/fact-save-check.h"
#include "store/fact-save-error.h"
#include "store/fact-store-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean
write_over (int fd,
            int contents)
{
  return fact_file_copy (contents, fd) && fact_file_sync (fd);
}

/* Two that write into the same file at a time would mix their bytes. Where the file system knows no locks, there is only the look
 * at the file itself. */
static gboolean
lock (const char  *path,
      int          fd,
      GError     **error)
{
  g_autofree char *name = NULL;

  if (fact_file_lock (fd, LOCK_EX) || errno != EWOULDBLOCK)
    return TRUE;

  name = g_filename_display_name (path);
  g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED,
               _("“%s” is being written by another program, so it was left as it is. "
                 "Save under another name, or try again in a moment."), name);

  return FALSE;
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
replace_open_file (const char              *path,
                   int                      fd,
                   const FactFileIdentity  *old,
                   FactSaveRecord          *record,
                   FactTemporaryFile       *contents,
                   GCancellable            *cancellable,
                   GError                 **error)
{
  g_autoptr (FactTemporaryFile) before = fact_save_record_copy (record, fd);
  struct stat new;
  int errnum;

  if (before == NULL ||
      !fact_save_record_complete (record, contents, FACT_KEPT_NEW) ||
      !fact_save_record_complete (record, before, FACT_KEPT_BEFORE) ||
      fstat (contents->fd, &new) < 0)
    return fact_save_error_set (error, path, errno);

  /* Behind the copies, which take their time. */
  if (g_cancellable_set_error_if_cancelled (cancellable, error) || !fact_save_check_open (path, fd, old, error))
    return FALSE;

  /* The new contents may be longer: the space has to be there before the first byte of the old ones is touched. This already may
   * change the time of the file. */
  if (!fact_file_reserve (fd, (guint64) new.st_size))
    return fact_save_error_set (error, path, errno);

  if (write_over (fd, contents->fd))
    return TRUE;

  errnum = errno;
  if (write_over (fd, before->fd))
    return fact_save_error_set (error, path, errnum);

  return fail_with_copy (path, record, before, errnum, error);
}

/* The length is that of what was written: whoever writes right behind us is not to be taken for us. */
static FactFileIdentity
identify (int fd,
          int contents)
{
  FactFileIdentity written = fact_file_identity_for_open (fd);

  written.size = fact_file_identity_for_open (contents).size;

  return written;
}

/**
 * fact_replace_in_place:
 * @path: an existing regular file
 * @old: which file that is, with which contents
 * @record: a record for it
 * @contents: the new contents, complete and on the disk, in @record
 * @cancellable: (nullable): asked for the last time before the first byte is touched
 * @written: (out): which file it is afterwards
 * @error: return location for an error
 *
 * Writes new contents into the file itself, for where nothing can be renamed over it. When that fails the old contents are
 * written back; when even that fails, @record holds them and stays. When the program or the computer stops meanwhile, it holds both.
 *
 * The file is locked meanwhile, and asked last before it is touched whether it is still @old.
 *
 * Returns: whether the file holds the new contents; %FALSE with @error set to %FACT_STORE_ERROR_CHANGED (somebody else wrote it
 *   meanwhile, or is writing it) or a %G_IO_ERROR
 */
gboolean
fact_replace_in_place (const char              *path,
                       const FactFileIdentity  *old,
                       FactSaveRecord          *record,
                       FactTemporaryFile       *contents,
                       GCancellable            *cancellable,
                       FactFileIdentity        *written,
                       GError                 **error)
{
  int fd = fact_file_open (path, O_RDWR | O_NOFOLLOW | O_NONBLOCK, 0);
  gboolean ok;

  if (fd < 0)
    return fact_save_error_set (error, path, errno);

  ok = lock (path, fd, error) && replace_open_file (path, fd, old, record, contents, cancellable, error);
  if (ok)
    *written = identify (fd, contents->fd);
  close (fd);

  return ok;
}
