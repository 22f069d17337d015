/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-copy.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "import/fact-importer.h"

/* Small enough for cancelling to be felt at once. */
#define CHUNK_BYTES (1024 * 1024)

#define ALL_SEALS (F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL)

/**
 * fact_import_set_too_large:
 * @error: return location for an error
 *
 * Tells that a document has more than %FACT_IMPORT_MAX_BYTES: FACT_IMPORT_ERROR_TOO_LARGE.
 */
void
fact_import_set_too_large (GError **error)
{
  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_LARGE,
               /* Translators: %d is a number of mebibytes. */
               _("The file is larger than %d MiB. Please split it and add the parts."),
               FACT_IMPORT_MAX_BYTES / (1024 * 1024));
}

static gboolean
set_no_memory (GError **error,
               int      number)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (number),
               /* Translators: %s is the system's reason, such as “Cannot allocate memory”. */
               _("The file could not be held in memory: %s."), g_strerror (number));

  return FALSE;
}

static gboolean
write_all (int            fd,
           const guint8  *from,
           gsize          n_left,
           GError       **error)
{
  while (n_left > 0)
    {
      gssize n_written = write (fd, from, n_left);

      if (n_written < 0 && errno == EINTR)
        continue;
      if (n_written < 0)
        return set_no_memory (error, errno);
      from += n_written;
      n_left -= (gsize) n_written;
    }

  return TRUE;
}

static gboolean
copy_bounded (GInputStream  *stream,
              int            fd,
              GChecksum     *checksum,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autofree guint8 *chunk = g_malloc (CHUNK_BYTES);
  gsize n_copied = 0;
  gsize n_read;

  do
    {
      if (!g_input_stream_read_all (stream, chunk, CHUNK_BYTES, &n_read, cancellable, error))
        return FALSE;

      n_copied += n_read;
      if (n_copied > FACT_IMPORT_MAX_BYTES)
        {
          fact_import_set_too_large (error);
          return FALSE;
        }
      g_checksum_update (checksum, chunk, (gssize) n_read);
      if (!write_all (fd, chunk, n_read, error))
        return FALSE;
    }
  while (n_read == CHUNK_BYTES);

  return TRUE;
}

/**
 * fact_import_copy_stream:
 * @stream: the contents of a file
 * @sha256: (out) (transfer full): the SHA-256 of these bytes, in lower-case hex
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Copies a document into a file in memory that nobody can change any more: what is parsed is what the checksum is of, and the
 * process that parses it needs no right to the original.
 *
 * Returns: its file descriptor, at the beginning, to be closed by the caller; -1 with @error set to %FACT_IMPORT_ERROR
 *   (FACT_IMPORT_ERROR_TOO_LARGE) or a %G_IO_ERROR
 */
int
fact_import_copy_stream (GInputStream  *stream,
                         char         **sha256,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  int fd = memfd_create ("document", MFD_CLOEXEC | MFD_ALLOW_SEALING);

  if (fd < 0)
    {
      set_no_memory (error, errno);
      return -1;
    }
  if (!copy_bounded (stream, fd, checksum, cancellable, error))
    {
      close (fd);
      return -1;
    }

  fcntl (fd, F_ADD_SEALS, ALL_SEALS);
  lseek (fd, 0, SEEK_SET);
  *sha256 = g_strdup (g_checksum_get_string (checksum));

  return fd;
}
