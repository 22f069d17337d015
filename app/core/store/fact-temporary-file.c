/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-temporary-file.h"

#include "store/fact-file-bytes.h"
#include "store/fact-file-left.h"
#include "store/fact-save-error.h"
#include "store/fact-temporary-name.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixoutputstream.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  mode_t mode;
  int    fd;
} Making;

/* Locked for as long as it lives, so that one whose maker was killed can be told from it. A sweep that came between the two calls
 * took it for dead: then it has to be another one. */
static gboolean
make_locked (const char *path,
             gpointer    user_data)
{
  Making *self = user_data;

  /* Not mkostemp(): its mode is fixed, and reading the mask to change it later would race with other threads. */
  self->fd = fact_file_open (path, O_RDWR | O_CREAT | O_EXCL, self->mode);
  if (self->fd < 0)
    return FALSE;

  /* Where the file system knows no locks, a sweep can take none either and leaves everything alone. */
  if ((fact_file_lock (self->fd, LOCK_EX) || errno != EWOULDBLOCK) && fact_file_has_name (self->fd, path))
    return TRUE;

  unlink (path);
  close (self->fd);
  errno = EEXIST;

  return FALSE;
}

/**
 * fact_temporary_file_new:
 * @folder: where to make it
 * @name: the name of the file it is for
 * @mode: its mode, from which the process' mask is taken
 *
 * Makes an empty hidden file `.NAME.factdesk-XXXXXX`.
 *
 * Returns: (transfer full) (nullable): the file; %NULL with errno set
 */
FactTemporaryFile *
fact_temporary_file_new (const char *folder,
                         const char *name,
                         mode_t      mode)
{
  g_autofree char *start = fact_temporary_name_hide (name);
  Making making = { mode, -1 };
  char *path = fact_temporary_name_take (folder, start, make_locked, &making);
  FactTemporaryFile *self;

  if (path == NULL)
    return NULL;

  self = g_new0 (FactTemporaryFile, 1);
  self->path = path;
  self->fd = making.fd;

  return self;
}

/* One of ours by its name and owner, and dead because nobody holds its lock. */
static void
remove_dead (const char *path)
{
  int fd = fact_file_open (path, O_RDWR | O_NOFOLLOW | O_NONBLOCK, 0);
  struct stat status;

  if (fd < 0)
    return;

  if (fstat (fd, &status) == 0 && S_ISREG (status.st_mode) &&
      (status.st_uid == geteuid () || geteuid () == 0) &&
      fact_file_lock (fd, LOCK_EX) && fact_file_is_left (fd))
    unlink (path);
  close (fd);
}

/**
 * fact_temporary_file_sweep:
 * @folder: a folder
 * @name: the name of a file
 *
 * Removes the temporary files for @name that were left in the folder by whoever was killed or lost its power. What somebody still
 * writes stays, also on another machine; so does everything where the file system has no locks, and for a day what is on one that
 * other machines may share without sharing its locks.
 */
void
fact_temporary_file_sweep (const char *folder,
                           const char *name)
{
  g_autofree char *start = fact_temporary_name_hide (name);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *hidden;

  while (dir != NULL && (hidden = g_dir_read_name (dir)) != NULL)
    if (fact_temporary_name_is_for (hidden, start))
      {
        g_autofree char *path = g_build_filename (folder, hidden, NULL);

        remove_dead (path);
      }
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
 * fact_temporary_file_move:
 * @self: a temporary file
 * @path: where to, on the same file system; what is there is replaced
 *
 * Gives the file another name; it still goes with @self unless it is kept.
 *
 * Returns: whether it has it; %FALSE with errno set
 */
gboolean
fact_temporary_file_move (FactTemporaryFile *self,
                          const char        *path)
{
  while (rename (self->path, path) < 0)
    if (errno != EINTR)
      return FALSE;

  g_free (self->path);
  self->path = g_strdup (path);

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
