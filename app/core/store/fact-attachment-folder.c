/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-attachment-folder.h"

#include "model/fact-attachment-name.h"
#include "store/fact-file-bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define FOLDER_SUFFIX ".d"
#define STATE_FOLDER "attachments"

/* What a project that was never saved had attached when the program stopped may be wanted back for this long. */
#define SWEEP_SECONDS (30 * 24 * 60 * 60)

/**
 * fact_attachment_folder_beside:
 * @project_path: where a project file is, or a link to it
 *
 * Returns: (transfer full): the folder that has its attachments, which need not be there
 */
char *
fact_attachment_folder_beside (const char *project_path)
{
  g_autofree char *real_path = realpath (project_path, NULL);

  return g_strconcat (real_path != NULL ? real_path : project_path, FOLDER_SUFFIX, NULL);
}

/**
 * fact_attachment_folder_in_state:
 * @state_dir: the folder for what the program keeps
 *
 * Returns: (transfer full): a folder of its own, not made yet, for what is attached to a project that is in no file
 */
char *
fact_attachment_folder_in_state (const char *state_dir)
{
  g_autofree char *id = g_uuid_string_random ();

  return g_build_filename (state_dir, STATE_FOLDER, id, NULL);
}

/**
 * fact_attachment_folder_remove:
 * @folder: one from fact_attachment_folder_in_state()
 *
 * Removes it with its files, where it is there. No folder beside a project is ever removed.
 */
void
fact_attachment_folder_remove (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      unlink (path);
    }
  rmdir (folder);
}

static gboolean
is_old_folder (const char *path)
{
  struct stat status;

  return lstat (path, &status) == 0 && S_ISDIR (status.st_mode) && status.st_mtime < time (NULL) - SWEEP_SECONDS;
}

/**
 * fact_attachment_folder_sweep:
 * @state_dir: the folder for what the program keeps
 *
 * Removes what was attached to projects that were never saved, and that nobody touched for a month: they were lost with the program.
 */
void
fact_attachment_folder_sweep (const char *state_dir)
{
  g_autofree char *all = g_build_filename (state_dir, STATE_FOLDER, NULL);
  g_autoptr (GDir) dir = g_dir_open (all, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (all, name, NULL);

      if (g_uuid_string_is_valid (name) && is_old_folder (path))
        fact_attachment_folder_remove (path);
    }
}

/* Neither the folder nor the file may be a link, which could lead anywhere; and opening a pipe must not wait. */
static int
open_in (const char *folder,
         const char *name)
{
  int folder_fd = fact_file_open (folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0);
  int fd, errnum;

  if (folder_fd < 0)
    return -1;

  do
    fd = openat (folder_fd, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  while (fd < 0 && errno == EINTR);
  errnum = errno;
  close (folder_fd);
  errno = errnum;

  return fd;
}

/**
 * fact_attachment_open:
 * @folder: the folder of a project's attachments
 * @file: what the project says of one
 *
 * Opens an attachment for reading: a regular file in this very folder, whatever the project says.
 *
 * Returns: a file descriptor; -1 with errno set, EINVAL where @file is no name to be looked for
 */
int
fact_attachment_open (const char *folder,
                      const char *file)
{
  const char *name = fact_attachment_name_find (file);
  struct stat status;
  int fd;

  if (name == NULL)
    {
      errno = EINVAL;
      return -1;
    }

  fd = open_in (folder, name);
  if (fd >= 0 && (fstat (fd, &status) < 0 || !S_ISREG (status.st_mode)))
    {
      close (fd);
      errno = EINVAL;
      return -1;
    }

  return fd;
}

/**
 * fact_attachment_dup_path:
 * @folder: the folder of a project's attachments
 * @file: what the project says of one
 *
 * Returns: (transfer full) (nullable): where it is, for another program; %NULL unless it can be opened here
 */
char *
fact_attachment_dup_path (const char *folder,
                          const char *file)
{
  int fd = fact_attachment_open (folder, file);

  if (fd < 0)
    return NULL;
  close (fd);

  return g_build_filename (folder, fact_attachment_name_find (file), NULL);
}
