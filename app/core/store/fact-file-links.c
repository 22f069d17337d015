/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-file-links.h"

#include <errno.h>

#define MAX_LINKS 40

/* Where the symbolic link at @path leads, one step. */
static char *
follow_link (const char *path)
{
  g_autofree char *target = g_file_read_link (path, NULL);
  g_autofree char *folder = NULL;

  if (target == NULL)
    return NULL;
  if (g_path_is_absolute (target))
    return g_steal_pointer (&target);

  folder = g_path_get_dirname (path);

  return g_build_filename (folder, target, NULL);
}

/**
 * fact_file_follow_links:
 * @path: (inout): a path; the path of the real file behind it
 * @exists: (out): whether there is a file
 * @status: (out): what it is like, when there is one
 *
 * Finds the real file behind a path that may lead through symbolic links. It need not exist yet, which is why realpath() does not do.
 *
 * Returns: whether it was found; %FALSE with errno set
 */
gboolean
fact_file_follow_links (char        **path,
                        gboolean     *exists,
                        struct stat  *status)
{
  *exists = FALSE;
  for (guint i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *target = NULL;

      if (lstat (*path, status) < 0)
        return errno == ENOENT;

      if (!S_ISLNK (status->st_mode))
        {
          *exists = TRUE;
          return TRUE;
        }

      target = follow_link (*path);
      if (target == NULL)
        {
          errno = EIO;
          return FALSE;
        }
      g_free (*path);
      *path = g_steal_pointer (&target);
    }

  errno = ELOOP;

  return FALSE;
}
