/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-save-record.h"

#include "store/fact-file-bytes.h"
#include "store/fact-file-left.h"
#include "store/fact-save-target.h"
#include "store/fact-temporary-name.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* File names end at 255 bytes; this leaves room for the prefix. */
#define MAX_NAME_BYTES 200

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

/* Somebody who looks for dead records may come between any two of the calls and take the new one for such: then it has to be
 * another one. */
static gboolean
make_folder (const char *path,
             gpointer    user_data)
{
  g_autofree char *file = g_build_filename (path, FACT_SAVE_RECORD_FILE, NULL);
  int *fd = user_data;
  int errnum;

  if (mkdir (path, 0700) < 0)
    return FALSE;

  *fd = fact_file_open (file, O_RDWR | O_CREAT | O_EXCL, 0600);
  errnum = *fd < 0 && errno != ENOENT ? errno : EEXIST;
  if (*fd >= 0)
    {
      if ((fact_file_lock (*fd, LOCK_EX) || errno != EWOULDBLOCK) && fact_file_has_name (*fd, file))
        return TRUE;

      unlink (file);
      close (*fd);
    }

  rmdir (path);
  errno = errnum;

  return FALSE;
}

/**
 * fact_save_record_new:
 * @state_dir: an existing folder
 * @path: the file that is going to be written in place; it exists
 *
 * Begins a record, and brings to the disk which file it is for. Nobody takes it for one that was left as long as it lives.
 *
 * Returns: (transfer full) (nullable): the record; %NULL with errno set
 */
FactSaveRecord *
fact_save_record_new (const char *state_dir,
                      const char *path)
{
  g_autoptr (FactSaveRecord) self = NULL;
  int fd = -1;
  char *folder = fact_temporary_name_take (state_dir, FACT_SAVE_RECORD_PREFIX, make_folder, &fd);

  if (folder == NULL)
    return NULL;

  self = g_new0 (FactSaveRecord, 1);
  self->folder = folder;
  self->base = g_path_get_basename (path);
  self->fd = fd;

  if (!fact_save_target_write (path, fd) || !fact_file_sync (fd) || !sync_folder_at (state_dir))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * fact_save_record_add:
 * @self: a record
 *
 * Returns: (transfer full) (nullable): an empty file in it, which counts as nothing before it is complete; %NULL with errno set
 */
FactTemporaryFile *
fact_save_record_add (FactSaveRecord *self)
{
  return fact_temporary_file_new (self->folder, self->base, 0600);
}

/**
 * fact_save_record_copy:
 * @self: a record
 * @fd: a file open for reading
 *
 * Returns: (transfer full) (nullable): a copy of it in the record, on the disk; %NULL with errno set
 */
FactTemporaryFile *
fact_save_record_copy (FactSaveRecord *self,
                       int             fd)
{
  g_autoptr (FactTemporaryFile) copy = fact_save_record_add (self);

  if (copy == NULL || !fact_file_copy (fd, copy->fd) || !fact_file_sync (copy->fd))
    return NULL;

  return g_steal_pointer (&copy);
}

/**
 * fact_save_record_kind_prefix:
 * @kind: what a copy holds
 *
 * Returns: (transfer none): what the names of such copies start with
 */
const char *
fact_save_record_kind_prefix (FactKeptKind kind)
{
  return kind == FACT_KEPT_BEFORE ? "before-" : "new-";
}

/**
 * fact_save_record_complete:
 * @self: a record
 * @copy: a file in it, whole and on the disk
 * @kind: what it holds
 *
 * Makes it a copy that can be found after a crash.
 *
 * Returns: whether the disk has it so; %FALSE with errno set
 */
gboolean
fact_save_record_complete (FactSaveRecord    *self,
                           FactTemporaryFile *copy,
                           FactKeptKind       kind)
{
  g_autofree char *name = g_strdup_printf ("%s%.*s", fact_save_record_kind_prefix (kind), MAX_NAME_BYTES, self->base);
  g_autofree char *path = g_build_filename (self->folder, name, NULL);

  return fact_temporary_file_move (copy, path) && sync_folder_at (self->folder);
}

/**
 * fact_save_record_keep:
 * @self: a record
 *
 * Leaves it where it is when @self is freed.
 */
void
fact_save_record_keep (FactSaveRecord *self)
{
  self->is_kept = TRUE;
}

/**
 * fact_save_record_free:
 * @self: (nullable): a record, without copies unless it is kept
 *
 * Removes it unless it was kept. errno stays.
 */
void
fact_save_record_free (FactSaveRecord *self)
{
  g_autofree char *file = NULL;
  int errnum = errno;

  if (self == NULL)
    return;

  file = g_build_filename (self->folder, FACT_SAVE_RECORD_FILE, NULL);
  if (!self->is_kept)
    {
      unlink (file);
      rmdir (self->folder);
    }
  close (self->fd);
  g_free (self->folder);
  g_free (self->base);
  g_free (self);
  errno = errnum;
}
