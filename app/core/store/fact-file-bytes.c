/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-file-bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK_BYTES (256 * 1024)

/**
 * fact_file_open:
 * @path: a path
 * @flags: as for open(); O_CLOEXEC is added
 * @mode: as for open()
 *
 * Returns: the descriptor; -1 with errno set
 */
int
fact_file_open (const char *path,
                int         flags,
                mode_t      mode)
{
  int fd;

  do
    fd = open (path, flags | O_CLOEXEC, mode);
  while (fd < 0 && errno == EINTR);

  return fd;
}

/**
 * fact_file_lock:
 * @fd: a file
 * @how: LOCK_EX for whoever writes it, LOCK_SH for those who look whether anybody does
 *
 * Takes the lock of a file without waiting for it. It goes with the descriptor, also when the process is killed.
 *
 * Returns: whether it is held now; %FALSE with errno set: to EWOULDBLOCK when somebody else holds it
 */
gboolean
fact_file_lock (int fd,
                int how)
{
  while (flock (fd, how | LOCK_NB) < 0)
    if (errno != EINTR)
      return FALSE;

  return TRUE;
}

/**
 * fact_file_reserve:
 * @fd: a file open for writing
 * @n_bytes: how much is going to be written
 *
 * Takes the space from the disk now, so that a full one is noticed before anything is written. The file's length stays.
 *
 * Returns: %FALSE with errno set when there is not that much; %TRUE also where the file system cannot reserve
 */
gboolean
fact_file_reserve (int     fd,
                   guint64 n_bytes)
{
  int result;

  if (n_bytes == 0 || n_bytes > G_MAXINT64)
    return TRUE;

  do
    result = fallocate (fd, FALLOC_FL_KEEP_SIZE, 0, (off_t) n_bytes);
  while (result < 0 && errno == EINTR);

  return result == 0 || errno == EOPNOTSUPP || errno == EINVAL || errno == ENOSYS;
}

/**
 * fact_file_write:
 * @fd: a file open for writing
 * @bytes: what to write
 * @n_bytes: how much
 *
 * Returns: whether all of it was written; %FALSE with errno set
 */
gboolean
fact_file_write (int         fd,
                 const char *bytes,
                 gsize       n_bytes)
{
  while (n_bytes > 0)
    {
      gssize n = write (fd, bytes, n_bytes);

      if (n < 0 && errno != EINTR)
        return FALSE;
      if (n > 0)
        {
          bytes += n;
          n_bytes -= (gsize) n;
        }
    }

  return TRUE;
}

/**
 * fact_file_copy:
 * @from: a file open for reading
 * @to: a file open for writing
 *
 * Makes @to hold what @from holds, from the first byte to the last, whatever it held and wherever both stand.
 *
 * Returns: whether it does; %FALSE with errno set
 */
gboolean
fact_file_copy (int from,
                int to)
{
  g_autofree char *chunk = g_malloc (CHUNK_BYTES);
  off_t length = 0;
  gssize n;

  if (lseek (from, 0, SEEK_SET) < 0 || lseek (to, 0, SEEK_SET) < 0)
    return FALSE;

  while ((n = read (from, chunk, CHUNK_BYTES)) != 0)
    {
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0 || !fact_file_write (to, chunk, (gsize) n))
        return FALSE;
      length += n;
    }

  while (ftruncate (to, length) < 0)
    if (errno != EINTR)
      return FALSE;

  return TRUE;
}

static gsize
read_some (int   fd,
           char *chunk)
{
  gsize n_read = 0;
  gssize n = 1;

  while (n_read < CHUNK_BYTES && n != 0)
    {
      n = read (fd, chunk + n_read, CHUNK_BYTES - n_read);
      if (n < 0 && errno != EINTR)
        break;
      n_read += (gsize) MAX (n, 0);
    }

  return n_read;
}

/**
 * fact_file_holds_same:
 * @fd: a file open for reading, at its start
 * @other: another one
 *
 * Returns: whether both are certain to hold the same bytes
 */
gboolean
fact_file_holds_same (int fd,
                      int other)
{
  g_autofree char *chunk = g_malloc (CHUNK_BYTES);
  g_autofree char *other_chunk = g_malloc (CHUNK_BYTES);
  struct stat status, other_status;
  gsize n_left;

  if (fstat (fd, &status) < 0 || fstat (other, &other_status) < 0 || status.st_size != other_status.st_size)
    return FALSE;

  n_left = (gsize) status.st_size;
  while (n_left > 0)
    {
      gsize n = read_some (fd, chunk);

      /* Less than it was said to hold is a file that is being written or cannot be read. */
      if (n == 0 || n > n_left || n != read_some (other, other_chunk) || memcmp (chunk, other_chunk, n) != 0)
        return FALSE;
      n_left -= n;
    }

  return TRUE;
}

/**
 * fact_file_sync:
 * @fd: a file
 *
 * Returns: whether the disk has it; %FALSE with errno set
 */
gboolean
fact_file_sync (int fd)
{
  while (fsync (fd) < 0)
    if (errno != EINTR)
      return FALSE;

  return TRUE;
}

/**
 * fact_folder_sync:
 * @fd: a folder
 *
 * Returns: whether the disk has its entries, as far as the file system can say; %FALSE with errno set
 */
gboolean
fact_folder_sync (int fd)
{
  return fact_file_sync (fd) || errno == EINVAL || errno == ENOTSUP;
}
