/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-file-load.h"

#include "store/fact-file-bytes.h"
#include "store/fact-store-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#define CHUNK_BYTES (4 * 1024 * 1024)

static char *
message_for_errno (const char *name,
                   int         errnum)
{
  switch (errnum)
    {
    case ENOENT:
    case ENOTDIR:
      return g_strdup_printf (_("There is no file “%s”. It may have been moved or renamed."), name);

    case EACCES:
    case EPERM:
      return g_strdup_printf (_("You do not have permission to read “%s”. Ask its owner, or open a copy."), name);

    case ELOOP:
      return g_strdup_printf (_("“%s” is a symbolic link that leads back to itself."), name);

    default:
      return g_strdup_printf (_("“%s” could not be read: %s."), name, g_strerror (errnum));
    }
}

static gboolean
fail_with_errno (GError     **error,
                 const char  *name,
                 int          errnum)
{
  g_autofree char *message = NULL;

  /* What open() says of a socket. */
  if (errnum == ENXIO || errnum == ENODEV)
    g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR,
                 _("“%s” is not an ordinary file but a device, pipe or socket."), name);
  else
    {
      message = message_for_errno (name, errnum);
      g_set_error_literal (error, G_IO_ERROR, (int) g_io_error_from_errno (errnum), message);
    }

  return FALSE;
}

static gboolean
is_readable (const struct stat  *status,
             const char         *name,
             guint64             max_bytes,
             GError            **error)
{
  g_autofree char *limit = NULL;

  if (S_ISDIR (status->st_mode))
    g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR,
                 _("“%s” is a folder. Choose a file in it."), name);
  else if (!S_ISREG (status->st_mode))
    g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR,
                 _("“%s” is not an ordinary file but a device, pipe or socket."), name);
  else if ((guint64) status->st_size > max_bytes)
    {
      limit = g_format_size_full (max_bytes, G_FORMAT_SIZE_IEC_UNITS);
      g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_TOO_LARGE,
                   _("“%s” is larger than %s, which is the most Factdesk opens."), name, limit);
    }
  else
    return TRUE;

  return FALSE;
}

static gboolean
fail_changed (GError     **error,
              const char  *name)
{
  g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED,
               _("“%s” changed while it was being read. Open it again when it has been written."), name);

  return FALSE;
}

/* Reads exactly what fstat() promised. */
static gboolean
read_all (int                     fd,
          const char             *name,
          char                   *bytes,
          gsize                   n_bytes,
          GCancellable           *cancellable,
          GFileProgressCallback   progress,
          gpointer                progress_data,
          GError                **error)
{
  gsize n_read = 0;
  gssize n = 1;

  while (n > 0 && n_read < n_bytes)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      do
        n = read (fd, bytes + n_read, MIN (CHUNK_BYTES, n_bytes - n_read));
      while (n < 0 && errno == EINTR);

      if (n < 0)
        return fail_with_errno (error, name, errno);

      n_read += (gsize) n;
      if (progress != NULL)
        progress ((goffset) n_read, (goffset) n_bytes, progress_data);
    }

  return n_read == n_bytes || fail_changed (error, name);
}

static char *
load_open_file (int                     fd,
                const char             *name,
                guint64                 max_bytes,
                gsize                  *n_bytes,
                FactFileIdentity       *identity,
                GCancellable           *cancellable,
                GFileProgressCallback   progress,
                gpointer                progress_data,
                GError                **error)
{
  g_autofree char *bytes = NULL;
  struct stat status;
  FactFileIdentity after;

  if (fstat (fd, &status) < 0)
    {
      fail_with_errno (error, name, errno);
      return NULL;
    }
  if (!is_readable (&status, name, max_bytes, error))
    return NULL;

  *n_bytes = (gsize) status.st_size;
  *identity = fact_file_identity_from_stat (&status);
  bytes = g_try_malloc (*n_bytes + 1);
  if (bytes == NULL)
    {
      fail_with_errno (error, name, ENOMEM);
      return NULL;
    }

  if (!read_all (fd, name, bytes, *n_bytes, cancellable, progress, progress_data, error))
    return NULL;
  bytes[*n_bytes] = '\0';

  if (fstat (fd, &status) < 0)
    {
      fail_with_errno (error, name, errno);
      return NULL;
    }
  after = fact_file_identity_from_stat (&status);
  if (!fact_file_identity_equal (identity, &after))
    {
      fail_changed (error, name);
      return NULL;
    }

  return g_steal_pointer (&bytes);
}

/**
 * fact_file_load:
 * @path: a path; symbolic links are followed
 * @max_bytes: how many bytes to read at most
 * @n_bytes: (out): how many were read
 * @identity: (out): which file it was
 * @cancellable: (nullable): asked every few megabytes
 * @progress: (nullable): called in this thread with bytes read and of all
 * @progress_data: for @progress
 * @error: return location for an error
 *
 * Reads a whole regular file. It is read, not mapped: a mapped file that shrinks would end the program. A pipe, a device
 * or a folder is refused without waiting for anything.
 *
 * Returns: (transfer full): the bytes, with a NUL behind them; %NULL with @error set to %FACT_STORE_ERROR
 *   (FACT_STORE_ERROR_NOT_REGULAR, FACT_STORE_ERROR_TOO_LARGE, FACT_STORE_ERROR_CHANGED: while it was read) or a
 *   %G_IO_ERROR
 */
char *
fact_file_load (const char             *path,
                guint64                 max_bytes,
                gsize                  *n_bytes,
                FactFileIdentity       *identity,
                GCancellable           *cancellable,
                GFileProgressCallback   progress,
                gpointer                progress_data,
                GError                **error)
{
  g_autofree char *name = NULL;
  char *bytes;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  name = g_filename_display_name (path);
  fd = fact_file_open (path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0);
  if (fd < 0)
    {
      fail_with_errno (error, name, errno);
      return NULL;
    }

  bytes = load_open_file (fd, name, max_bytes, n_bytes, identity, cancellable, progress, progress_data, error);
  close (fd);

  return bytes;
}
