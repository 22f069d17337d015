/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-temporary-file.h"

#include "store/fact-file-bytes.h"
#include "store/fact-save-error.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixoutputstream.h>
#include <string.h>
#include <unistd.h>

/* File names end at 255 bytes; this leaves room for the dots and the six letters. */
#define MAX_NAME_BYTES 200
#define N_LETTERS      6
#define MAX_TRIES      100

static void
choose_letters (char *letters)
{
  static const char alphabet[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  for (guint i = 0; i < N_LETTERS; i++)
    letters[i] = alphabet[g_random_int_range (0, sizeof alphabet - 1)];
}

/**
 * fact_temporary_file_new:
 * @folder: where to make it
 * @name: the name of the file it is for
 * @mode: its mode, from which the process' mask is taken
 *
 * Makes an empty hidden file `.NAME.XXXXXX`.
 *
 * Returns: (transfer full) (nullable): the file; %NULL with errno set
 */
FactTemporaryFile *
fact_temporary_file_new (const char *folder,
                         const char *name,
                         mode_t      mode)
{
  g_autofree char *hidden = g_strdup_printf (".%.*s.XXXXXX", MAX_NAME_BYTES, name);
  g_autofree char *path = g_build_filename (folder, hidden, NULL);
  FactTemporaryFile *self;
  int fd = -1;

  /* Not mkostemp(): its mode is fixed, and reading the mask to change it later would race with other threads. */
  for (guint i = 0; i < MAX_TRIES && fd < 0; i++)
    {
      choose_letters (path + strlen (path) - N_LETTERS);
      fd = fact_file_open (path, O_RDWR | O_CREAT | O_EXCL, mode);
      if (fd < 0 && errno != EEXIST)
        return NULL;
    }

  if (fd < 0)
    return NULL;

  self = g_new0 (FactTemporaryFile, 1);
  self->path = g_steal_pointer (&path);
  self->fd = fd;

  return self;
}

static gboolean
write_contents (FactTemporaryFile  *self,
                FactWriteFunc       write_func,
                gpointer            user_data,
                GCancellable       *cancellable,
                GError            **error)
{
  g_autoptr (GOutputStream) stream = g_unix_output_stream_new (self->fd, FALSE);

  return write_func (stream, user_data, cancellable, error) &&
         g_output_stream_flush (stream, cancellable, error) &&
         !g_cancellable_set_error_if_cancelled (cancellable, error);
}

/* Gives back what was reserved and not needed. */
static gboolean
cut_to_length (int fd)
{
  off_t length = lseek (fd, 0, SEEK_CUR);

  if (length < 0)
    return FALSE;

  while (ftruncate (fd, length) < 0)
    if (errno != EINTR)
      return FALSE;

  return TRUE;
}

/**
 * fact_temporary_file_fill:
 * @self: an empty temporary file
 * @target: the file the contents are for, for messages
 * @size_hint: how many bytes to reserve first, 0 for none
 * @write_func: writes the contents
 * @user_data: for @write_func
 * @cancellable: (nullable): for @write_func
 * @error: return location for an error
 *
 * Returns: whether the file holds the whole contents and the disk has them
 */
gboolean
fact_temporary_file_fill (FactTemporaryFile  *self,
                          const char         *target,
                          guint64             size_hint,
                          FactWriteFunc       write_func,
                          gpointer            user_data,
                          GCancellable       *cancellable,
                          GError            **error)
{
  if (!fact_file_reserve (self->fd, size_hint))
    return fact_save_error_set (error, target, errno);

  if (!write_contents (self, write_func, user_data, cancellable, error))
    return fact_save_error_complete (error, target);

  if (!cut_to_length (self->fd) || !fact_file_sync (self->fd))
    return fact_save_error_set (error, target, errno);

  return TRUE;
}

/**
 * fact_temporary_file_keep:
 * @self: a temporary file
 *
 * Leaves the file where it is when @self is freed.
 */
void
fact_temporary_file_keep (FactTemporaryFile *self)
{
  g_clear_pointer (&self->path, g_free);
}

/**
 * fact_temporary_file_free:
 * @self: (nullable): a temporary file
 *
 * Removes the file unless it was kept. errno stays, so that a caller who gives up can still tell why.
 */
void
fact_temporary_file_free (FactTemporaryFile *self)
{
  int errnum = errno;

  if (self == NULL)
    return;

  if (self->path != NULL)
    unlink (self->path);
  close (self->fd);
  g_free (self->path);
  g_free (self);
  errno = errnum;
}
