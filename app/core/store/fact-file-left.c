/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-file-left.h"

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <time.h>

/* No save takes as long. */
#define OLD_SECONDS (24 * 60 * 60)

/* On these a lock may hold for the programs of this machine only, as it does on NFS mounted with “nolock” and on sshfs. */
static gboolean
may_be_elsewhere (int fd)
{
  static const guint32 shared[] = {
    NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, CIFS_SUPER_MAGIC, SMB2_SUPER_MAGIC, FUSE_SUPER_MAGIC, V9FS_MAGIC, CODA_SUPER_MAGIC,
    AFS_SUPER_MAGIC, CEPH_SUPER_MAGIC,
  };
  struct statfs status;

  if (fstatfs (fd, &status) < 0)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (shared); i++)
    if ((guint32) status.f_type == shared[i])
      return TRUE;

  return FALSE;
}

static gboolean
is_old (int fd)
{
  struct stat status;

  return fstat (fd, &status) == 0 && status.st_mtime < time (NULL) - OLD_SECONDS;
}

/**
 * fact_file_is_left:
 * @fd: a file that its maker locks for as long as it is at work, and whose lock the caller could take
 *
 * Returns: whether its maker is certain to be gone: a lock that nobody holds proves that where all who can reach the file share their
 *   locks; elsewhere only a file that was not written for a day is taken for one that was left
 */
gboolean
fact_file_is_left (int fd)
{
  return !may_be_elsewhere (fd) || is_old (fd);
}

/**
 * fact_file_has_name:
 * @fd: an open file
 * @path: the name it was made by
 *
 * Returns: whether it still goes by that name. The number of its names would not tell: there are file systems that always say 0.
 */
gboolean
fact_file_has_name (int         fd,
                    const char *path)
{
  struct stat opened, named;

  return fstat (fd, &opened) == 0 && lstat (path, &named) == 0 &&
         opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}
