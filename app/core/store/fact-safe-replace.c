/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-safe-replace.h"

#include "store/fact-file-attributes.h"
#include "store/fact-file-bytes.h"
#include "store/fact-file-identity.h"
#include "store/fact-file-links.h"
#include "store/fact-replace-in-place.h"
#include "store/fact-save-check.h"
#include "store/fact-save-error.h"
#include "store/fact-store-error.h"
#include "store/fact-temporary-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define NEW_FILE_MODE 0666 /* less the process' mask */

typedef struct
{
  char             *path;         /* of the real file */
  char             *folder;
  char             *base;
  gboolean          exists;
  struct stat       old;
  FactFileIdentity  identity;     /* the same for comparing; of no file where there is none */
  int               folder_fd;
  guint64           size_hint;
  FactWriteFunc     write_func;
  gpointer          user_data;
  const char       *state_dir;
  GCancellable     *cancellable;
  FactReplaceNote   note;
  FactFileIdentity  written;
} Replacing;

static gboolean
refuse_irregular (Replacing  *self,
                  GError    **error)
{
  g_autofree char *name = g_filename_display_name (self->path);

  if (S_ISDIR (self->old.st_mode))
    g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR,
                 _("“%s” is a folder. Save under another name."), name);
  else
    g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR,
                 _("“%s” is not an ordinary file but a device, pipe or socket. Save under another name."), name);

  return FALSE;
}

static gboolean
prepare (Replacing               *self,
         const char              *path,
         const FactFileIdentity  *expected,
         GError                 **error)
{
  self->path = g_strdup (path);
  if (!fact_file_follow_links (&self->path, &self->exists, &self->old))
    return fact_save_error_set (error, path, errno);

  if (self->exists && !S_ISREG (self->old.st_mode))
    return refuse_irregular (self, error);

  if (self->exists)
    self->identity = fact_file_identity_from_stat (&self->old);
  if (!fact_save_check_expected (self->path, &self->identity, expected, error))
    return FALSE;

  /* A file that may not be written is not to be replaced either, even where its folder would allow that. */
  if (self->exists && faccessat (AT_FDCWD, self->path, W_OK, AT_EACCESS) < 0)
    return fact_save_error_set (error, self->path, errno);

  self->folder = g_path_get_dirname (self->path);
  self->base = g_path_get_basename (self->path);
  self->folder_fd = fact_file_open (self->folder, O_RDONLY | O_DIRECTORY, 0);
  /* A folder may be open for writing but closed for reading: then there is only no way to confirm. */
  if (self->folder_fd < 0 && errno != EACCES)
    return fact_save_error_set (error, self->path, errno);

  return TRUE;
}

static FactSaveRecord *
begin_record (Replacing  *self,
              GError    **error)
{
  FactSaveRecord *record = NULL;

  if (g_mkdir_with_parents (self->state_dir, 0700) == 0)
    record = fact_save_record_new (self->state_dir, self->path);
  if (record == NULL)
    fact_save_error_set (error, self->state_dir, errno);

  return record;
}

static gboolean
in_place (Replacing          *self,
          FactSaveRecord     *record,
          FactTemporaryFile  *contents,
          GError            **error)
{
  self->note = FACT_REPLACE_IN_PLACE;

  return fact_replace_in_place (self->path, &self->identity, record, contents, self->cancellable, &self->written, error);
}

static gboolean
fill (Replacing          *self,
      FactTemporaryFile  *contents,
      GError            **error)
{
  return fact_temporary_file_fill (contents, self->path, self->size_hint, self->write_func, self->user_data,
                                   self->cancellable, error);
}

/* The contents are produced in the state folder first, so that a failure there touches nothing. */
static gboolean
produce_in_state (Replacing  *self,
                  GError    **error)
{
  g_autoptr (FactSaveRecord) record = begin_record (self, error);
  g_autoptr (FactTemporaryFile) contents = NULL;

  if (record == NULL)
    return FALSE;

  contents = fact_save_record_add (record);
  if (contents == NULL)
    return fact_save_error_set (error, self->state_dir, errno);

  return fill (self, contents, error) && in_place (self, record, contents, error);
}

/* The same for contents that were written beside the file before it turned out that they cannot stay there. */
static gboolean
copy_to_state (Replacing          *self,
               FactTemporaryFile  *beside,
               GError            **error)
{
  g_autoptr (FactSaveRecord) record = begin_record (self, error);
  g_autoptr (FactTemporaryFile) contents = NULL;

  if (record == NULL)
    return FALSE;

  contents = fact_save_record_copy (record, beside->fd);
  if (contents == NULL)
    return fact_save_error_set (error, self->state_dir, errno);

  return in_place (self, record, contents, error);
}

/* A single file that is mounted where it is, or one that may be written but not given way to another. */
static gboolean
is_fixed (int errnum)
{
  return errnum == EBUSY || errnum == EXDEV || errnum == EACCES || errnum == EPERM;
}

static gboolean
rename_over (Replacing          *self,
             FactTemporaryFile  *contents,
             GError            **error)
{
  int result;

  /* Asked while nobody else can write it. The new name changes none of it. */
  self->written = fact_file_identity_for_open (contents->fd);
  if (!fact_save_check_unchanged (self->path, &self->identity, error))
    return FALSE;

  do
    result = rename (contents->path, self->path);
  while (result < 0 && errno == EINTR);

  if (result < 0 && self->exists && is_fixed (errno))
    return copy_to_state (self, contents, error);
  if (result < 0)
    return errno == ENOENT ? fact_save_error_set_gone (error, self->path) : fact_save_error_set (error, self->path, errno);

  fact_temporary_file_keep (contents);
  self->note = FACT_REPLACE_BESIDE;
  if (self->folder_fd < 0 || !fact_folder_sync (self->folder_fd))
    self->note = FACT_REPLACE_UNCONFIRMED;

  return TRUE;
}

static gboolean
beside (Replacing          *self,
        FactTemporaryFile  *contents,
        GError            **error)
{
  if (!fill (self, contents, error))
    return FALSE;

  if (self->exists)
    switch (fact_file_attributes_give_rest (contents->fd, &self->old, self->path))
      {
      case FACT_ATTRIBUTES_KEPT:
        break;

      case FACT_ATTRIBUTES_REFUSED:
        return copy_to_state (self, contents, error);

      case FACT_ATTRIBUTES_FAILED:
      default:
        return fact_save_error_set (error, self->path, errno);
      }

  if (!fact_file_sync (contents->fd))
    return fact_save_error_set (error, self->path, errno);

  return !g_cancellable_set_error_if_cancelled (self->cancellable, error) && rename_over (self, contents, error);
}

static gboolean
folder_is_closed (void)
{
  return errno == EACCES || errno == EPERM || errno == EROFS;
}

static gboolean
replace (Replacing  *self,
         GError    **error)
{
  g_autoptr (FactTemporaryFile) contents = NULL;

  fact_temporary_file_sweep (self->folder, self->base);
  if (self->exists && self->old.st_nlink > 1)
    return produce_in_state (self, error);

  contents = fact_temporary_file_new (self->folder, self->base, self->exists ? 0600 : NEW_FILE_MODE);
  if (contents == NULL && self->exists && folder_is_closed ())
    return produce_in_state (self, error);
  if (contents == NULL)
    return fact_save_error_set (error, self->path, errno);

  if (!self->exists)
    return beside (self, contents, error);

  switch (fact_file_attributes_give_owner (contents->fd, &self->old))
    {
    case FACT_ATTRIBUTES_KEPT:
      return beside (self, contents, error);

    case FACT_ATTRIBUTES_REFUSED:
      return produce_in_state (self, error);

    case FACT_ATTRIBUTES_FAILED:
    default:
      return fact_save_error_set (error, self->path, errno);
    }
}

/* Copies that an earlier save left are of no more use when they hold what the file holds now. */
static void
clear_records (Replacing *self)
{
  g_autoptr (GPtrArray) left = fact_kept_copies_find (self->state_dir, self->path);
}

static void
clear (Replacing *self)
{
  if (self->folder_fd >= 0)
    close (self->folder_fd);
  g_free (self->path);
  g_free (self->folder);
  g_free (self->base);
}

/**
 * fact_safe_replace_expected:
 * @path: the file, in the encoding of file names; a symbolic link is followed, the file need not exist
 * @expected: (nullable): which file may be there and be lost, or none where it names none; %NULL for whatever is there
 * @size_hint: about how many bytes are going to be written, reserved first; 0 when that is not known
 * @write_func: writes the new contents; called once at most
 * @user_data: for @write_func
 * @state_dir: a folder of the user's for copies while a file has to be written in place; made when needed
 * @cancellable: (nullable): given to @write_func and asked until the file itself is touched
 * @note: (out) (optional): how it was done, for telling the user
 * @written: (out) (optional): which file it is now
 * @error: return location for an error
 *
 * Gives a file new contents so that it holds, whatever fails and whenever the computer stops, the old ones or the new
 * ones, whole: written beside it, brought to the disk, given the old file's owner, mode and extended attributes, and
 * renamed over it. A file with several hard links, one whose owner cannot be kept, whose folder is closed or which is a
 * mount of its own is written in place, after complete copies of both the new and the old contents were laid into
 * @state_dir, where fact_kept_copies_find() finds them if the computer stops meanwhile. What an earlier save left beside
 * the file when it was killed is cleared away. Neither g_file_replace_contents() (a full disk leaves a truncated file)
 * nor g_file_set_contents() (replaces links, drops modes) does that.
 *
 * What another program writes into the file, or in its place, before the file itself is touched is not overwritten; nor is it taken
 * for @written afterwards.
 *
 * Returns: whether the file holds the new contents; %FALSE with @error set, and the file as it was, to %FACT_STORE_ERROR
 *   (FACT_STORE_ERROR_NOT_REGULAR: a folder, pipe or device, FACT_STORE_ERROR_CHANGED: not what was expected, or somebody
 *   else wrote it meanwhile), a %G_IO_ERROR, or an error of @write_func
 */
gboolean
fact_safe_replace_expected (const char              *path,
                            const FactFileIdentity  *expected,
                            guint64                  size_hint,
                            FactWriteFunc            write_func,
                            gpointer                 user_data,
                            const char              *state_dir,
                            GCancellable            *cancellable,
                            FactReplaceNote         *note,
                            FactFileIdentity        *written,
                            GError                 **error)
{
  Replacing self = { 0 };
  gboolean ok;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (write_func != NULL, FALSE);
  g_return_val_if_fail (state_dir != NULL, FALSE);

  self.folder_fd = -1;
  self.size_hint = size_hint;
  self.write_func = write_func;
  self.user_data = user_data;
  self.state_dir = state_dir;
  self.cancellable = cancellable;

  ok = !g_cancellable_set_error_if_cancelled (cancellable, error) &&
       prepare (&self, path, expected, error) &&
       replace (&self, error);

  if (ok && note != NULL)
    *note = self.note;
  if (ok && written != NULL)
    *written = self.written;
  if (ok && self.note == FACT_REPLACE_IN_PLACE)
    clear_records (&self);
  clear (&self);

  return ok;
}

/**
 * fact_safe_replace:
 * @path: see fact_safe_replace_expected()
 * @size_hint: likewise
 * @write_func: likewise
 * @user_data: likewise
 * @state_dir: likewise
 * @cancellable: (nullable): likewise
 * @note: (out) (optional): likewise
 * @error: likewise
 *
 * Gives a file new contents, whatever is there when this begins.
 *
 * Returns: whether the file holds the new contents
 */
gboolean
fact_safe_replace (const char       *path,
                   guint64           size_hint,
                   FactWriteFunc     write_func,
                   gpointer          user_data,
                   const char       *state_dir,
                   GCancellable     *cancellable,
                   FactReplaceNote  *note,
                   GError          **error)
{
  return fact_safe_replace_expected (path, NULL, size_hint, write_func, user_data, state_dir, cancellable, note, NULL, error);
}
