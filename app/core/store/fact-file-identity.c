/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-file-identity.h"

FactFileIdentity
fact_file_identity_from_stat (const struct stat *status)
{
  FactFileIdentity self;

  self.device = status->st_dev;
  self.inode = status->st_ino;
  self.mtime_ns = (gint64) status->st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + status->st_mtim.tv_nsec;
  self.size = (guint64) status->st_size;

  return self;
}

/**
 * fact_file_identity_for_path:
 * @path: a path; symbolic links are followed
 *
 * Returns: which file is there now; one that does not exist when there is none or it cannot be asked
 */
FactFileIdentity
fact_file_identity_for_path (const char *path)
{
  struct stat status;

  if (stat (path, &status) < 0)
    return (FactFileIdentity) { 0, 0, 0, 0 };

  return fact_file_identity_from_stat (&status);
}

/**
 * fact_file_identity_for_open:
 * @fd: an open file
 *
 * Returns: which file it is, whatever has its name by now; one that does not exist when it cannot be asked
 */
FactFileIdentity
fact_file_identity_for_open (int fd)
{
  struct stat status;

  if (fstat (fd, &status) < 0)
    return (FactFileIdentity) { 0, 0, 0, 0 };

  return fact_file_identity_from_stat (&status);
}

gboolean
fact_file_identity_equal (const FactFileIdentity *self,
                          const FactFileIdentity *other)
{
  return self->device == other->device &&
         self->inode == other->inode &&
         self->mtime_ns == other->mtime_ns &&
         self->size == other->size;
}

/**
 * fact_file_identity_is_same_file:
 * @self: a file
 * @other: a file
 *
 * Returns: whether both are there and one file, whatever it holds by now
 */
gboolean
fact_file_identity_is_same_file (const FactFileIdentity *self,
                                 const FactFileIdentity *other)
{
  return fact_file_identity_exists (self) && self->device == other->device && self->inode == other->inode;
}

gboolean
fact_file_identity_exists (const FactFileIdentity *self)
{
  return self->inode != 0;
}
