/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-save-error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

static char *
message_for_errno (const char *name,
                   int         errnum)
{
  switch (errnum)
    {
    case ENOSPC:
    case EDQUOT:
      return g_strdup_printf (_("There is not enough space left to save “%s”. Free some space or save it somewhere else; "
                                "the file is as it was before."), name);

    case EFBIG:
      return g_strdup_printf (_("“%s” would become larger than files may be here. Save it somewhere else; the file is "
                                "as it was before."), name);

    case EACCES:
    case EPERM:
      return g_strdup_printf (_("You do not have permission to save “%s”. Save it under another name or in another "
                                "folder."), name);

    case EROFS:
      return g_strdup_printf (_("“%s” is on a disk that cannot be written to. Save it somewhere else."), name);

    case ENOENT:
    case ENOTDIR:
      return g_strdup_printf (_("The folder for “%s” does not exist. Save it in another folder."), name);

    case ELOOP:
      return g_strdup_printf (_("“%s” is a symbolic link that leads back to itself. Save under another name."), name);

    case ENAMETOOLONG:
      return g_strdup_printf (_("The name “%s” is too long. Save under a shorter name."), name);

    default:
      return g_strdup_printf (_("“%s” could not be saved: %s. Try again or save it somewhere else; the file is as it "
                                "was before."), name, g_strerror (errnum));
    }
}

/**
 * fact_save_error_set:
 * @error: return location for an error
 * @path: the file that should be saved, in the encoding of file names
 * @errnum: what the system said
 *
 * Says for a person what happened and what to do.
 *
 * Returns: %FALSE, with @error set to a %G_IO_ERROR
 */
gboolean
fact_save_error_set (GError     **error,
                     const char  *path,
                     int          errnum)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *message = message_for_errno (name, errnum);

  g_set_error_literal (error, G_IO_ERROR, (int) g_io_error_from_errno (errnum), message);

  return FALSE;
}

/**
 * fact_save_error_set_gone:
 * @error: return location for an error
 * @path: the file that should be saved, in the encoding of file names
 *
 * Says that what was there when the save began is not there any more: the file, the one that was written beside it, or the folder.
 *
 * Returns: %FALSE, with @error set to %G_IO_ERROR_NOT_FOUND
 */
gboolean
fact_save_error_set_gone (GError     **error,
                          const char  *path)
{
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _("“%s” could not be saved: another program moved or removed files in its folder just now. "
                 "Try again, or save it in another folder."), name);

  return FALSE;
}

/* What a stream reports of a file descriptor names no file; these are the two that people meet. */
static int
errno_for_stream_error (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return ENOSPC;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return EACCES;

  return 0;
}

/**
 * fact_save_error_complete:
 * @error: (nullable): an error that came up while the contents were written
 * @path: the file that should be saved, in the encoding of file names
 *
 * Makes of an error that knows no file one that names it. Cancelling stays as it is.
 *
 * Returns: %FALSE
 */
gboolean
fact_save_error_complete (GError     **error,
                          const char  *path)
{
  g_autofree char *name = NULL;
  int errnum;

  if (error == NULL || *error == NULL || g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return FALSE;

  errnum = errno_for_stream_error (*error);
  if (errnum != 0)
    {
      g_clear_error (error);
      return fact_save_error_set (error, path, errnum);
    }

  name = g_filename_display_name (path);
  g_prefix_error (error, _("“%s” could not be saved, and is as it was before: "), name);

  return FALSE;
}
