/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-save-check.h"

#include "store/fact-save-error.h"
#include "store/fact-store-error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

/**
 * fact_save_check_expected:
 * @path: the file that should be saved
 * @present: which file is there
 * @expected: (nullable): which one the caller agrees to lose, or none where it names none; %NULL for whatever is there
 * @error: return location for an error
 *
 * A file that is gone is no loss.
 *
 * Returns: whether the file may be written; %FALSE with @error set to %FACT_STORE_ERROR_CHANGED
 */
gboolean
fact_save_check_expected (const char              *path,
                          const FactFileIdentity  *present,
                          const FactFileIdentity  *expected,
                          GError                 **error)
{
  g_autofree char *name = NULL;

  if (expected == NULL || !fact_file_identity_exists (present) || fact_file_identity_equal (present, expected))
    return TRUE;

  name = g_filename_display_name (path);
  if (fact_file_identity_exists (expected))
    g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED,
                 _("“%s” was changed by another program since it was opened here. "
                   "Save under another name, or overwrite the other changes."), name);
  else
    g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED,
                 _("There is a file “%s” already. Save under another name, or overwrite it."), name);

  return FALSE;
}

static gboolean
check_same (const char              *path,
            const struct stat       *status,
            const FactFileIdentity  *before,
            GError                 **error)
{
  FactFileIdentity now = fact_file_identity_from_stat (status);
  g_autofree char *name = NULL;

  if (fact_file_identity_equal (&now, before))
    return TRUE;

  name = g_filename_display_name (path);
  g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED,
               _("“%s” was written by another program just now, so it was left as it is. "
                 "Save under another name, or overwrite it."), name);

  return FALSE;
}

/**
 * fact_save_check_unchanged:
 * @path: the file that should be saved, not a symbolic link
 * @before: which file was there when the save began, or none
 * @error: return location for an error
 *
 * To be asked last before another file takes its name: writing a large one takes its time, and the caller has agreed to lose what
 * was there when it began, nothing else. A file that is gone by now is no loss.
 *
 * Returns: whether it is as it was; %FALSE with @error set to %FACT_STORE_ERROR_CHANGED or a %G_IO_ERROR
 */
gboolean
fact_save_check_unchanged (const char              *path,
                           const FactFileIdentity  *before,
                           GError                 **error)
{
  struct stat status;

  if (lstat (path, &status) < 0)
    return errno == ENOENT || fact_save_error_set (error, path, errno);

  return check_same (path, &status, before, error);
}

/**
 * fact_save_check_open:
 * @path: the file that should be saved, not a symbolic link
 * @fd: what was opened by that name
 * @before: which file was there when the save began
 * @error: return location for an error
 *
 * The same for a file that is going to be written in place: it has to be there, under its name.
 *
 * Returns: whether it is as it was; %FALSE with @error set to %FACT_STORE_ERROR_CHANGED or a %G_IO_ERROR
 */
gboolean
fact_save_check_open (const char              *path,
                      int                      fd,
                      const FactFileIdentity  *before,
                      GError                 **error)
{
  struct stat named, opened;

  if (lstat (path, &named) < 0)
    return errno == ENOENT ? fact_save_error_set_gone (error, path) : fact_save_error_set (error, path, errno);
  if (fstat (fd, &opened) < 0)
    return fact_save_error_set (error, path, errno);

  return check_same (path, &named, before, error) && check_same (path, &opened, before, error);
}
