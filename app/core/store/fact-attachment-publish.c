/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-attachment-publish.h"

#include "model/fact-attachment-name.h"
#include "store/fact-attachment-check.h"
#include "store/fact-file-bytes.h"
#include "store/fact-save-error.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

/* Takes the name only where nobody has it; FALSE with errno set, EEXIST where somebody does. */
static gboolean
rename_to_free (const char *from,
                const char *path)
{
  int fd;
  int problem;

  if (renameat2 (AT_FDCWD, from, AT_FDCWD, path, RENAME_NOREPLACE) == 0)
    return TRUE;
  if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
    return FALSE;

  /* A file system that cannot do it in one step: the name is taken first, and given to the whole file then. */
  fd = fact_file_open (path, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
  if (fd < 0)
    return FALSE;
  close (fd);
  do
    problem = rename (from, path) == 0 ? 0 : errno;
  while (problem == EINTR);
  if (problem == 0)
    return TRUE;

  unlink (path);
  errno = problem;

  return FALSE;
}

static gboolean
publish (FactTemporaryFile *file,
         const char        *path)
{
  if (!rename_to_free (file->path, path))
    return FALSE;

  fact_temporary_file_keep (file);

  return TRUE;
}

static void
sync_folder (const char *folder)
{
  int fd = fact_file_open (folder, O_RDONLY | O_DIRECTORY, 0);

  if (fd < 0)
    return;
  fact_folder_sync (fd);
  close (fd);
}

/**
 * fact_attachment_target_dup_name:
 * @target: where a file goes
 * @number: which name for it, from 1
 *
 * Returns: (transfer full): the name it may have there
 */
char *
fact_attachment_target_dup_name (const FactAttachmentTarget *target,
                                 guint                       number)
{
  return target->max_number > 1 ? fact_attachment_name_make (target->name, number) : g_strdup (target->name);
}

/* What has the name of a lost file is somebody's work, and stays under another name. */
static gboolean
move_aside (const FactAttachmentTarget *target,
            const char                 *path)
{
  for (guint number = 2; number <= FACT_ATTACHMENT_MAX_NUMBER; number++)
    {
      g_autofree char *name = fact_attachment_name_make (target->name, number);
      g_autofree char *aside = g_build_filename (target->folder, name, NULL);

      if (rename_to_free (path, aside))
        return TRUE;
      if (errno != EEXIST)
        return FALSE;
    }

  return FALSE;
}

static void
fail_taken (const FactAttachmentTarget  *target,
            GError                     **error)
{
  g_autofree char *folder = g_filename_display_basename (target->folder);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
               /* Translators: the first is a file's name, the second that of a folder. */
               _("There is another file “%s” in the folder “%s” already."), target->name, folder);
}

static char *
publish_in_place_of (FactTemporaryFile           *file,
                     const FactAttachmentTarget  *target,
                     const char                  *path,
                     GError                     **error)
{
  if (!move_aside (target, path) || !publish (file, path))
    {
      fact_save_error_set (error, path, errno);
      return NULL;
    }
  sync_folder (target->folder);

  return g_strdup (target->name);
}

/**
 * fact_attachment_publish:
 * @file: a whole file in the folder of @target
 * @target: where it goes
 * @sha256: its checksum
 * @cancellable: (nullable): ends it early
 * @error: %G_IO_ERROR_EXISTS where no name is left; another %G_IO_ERROR
 *
 * Gives a file the first free name. Where one of the same contents has it already, that one stays instead.
 *
 * Returns: (transfer full): the name; %NULL with @error set
 */
char *
fact_attachment_publish (FactTemporaryFile           *file,
                         const FactAttachmentTarget  *target,
                         const char                  *sha256,
                         GCancellable                *cancellable,
                         GError                     **error)
{
  for (guint number = 1; number <= target->max_number; number++)
    {
      g_autofree char *name = fact_attachment_target_dup_name (target, number);
      g_autofree char *path = g_build_filename (target->folder, name, NULL);

      if (publish (file, path))
        {
          sync_folder (target->folder);
          return g_steal_pointer (&name);
        }
      if (errno != EEXIST)
        {
          fact_save_error_set (error, path, errno);
          return NULL;
        }
      if (fact_attachment_check (target->folder, name, sha256, NULL, cancellable) == FACT_ATTACHMENT_GOOD)
        return g_steal_pointer (&name);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      if (target->lost_sha256 != NULL)
        return publish_in_place_of (file, target, path, error);
    }
  fail_taken (target, error);

  return NULL;
}
