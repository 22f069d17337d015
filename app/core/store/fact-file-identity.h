/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

/**
 * FactFileIdentity:
 * @device: the file system it is on
 * @inode: its number there; 0 when there is no file
 * @mtime_ns: when its contents last changed, in nanoseconds
 * @size: its length in bytes
 *
 * What tells whether a file is still the one that was read, with the same contents. A plain value.
 */
typedef struct
{
  guint64 device;
  guint64 inode;
  gint64  mtime_ns;
  guint64 size;
} FactFileIdentity;

FactFileIdentity fact_file_identity_from_stat    (const struct stat      *status);
FactFileIdentity fact_file_identity_for_path     (const char             *path);
FactFileIdentity fact_file_identity_for_open     (int                     fd);
gboolean         fact_file_identity_equal        (const FactFileIdentity *self,
                                                  const FactFileIdentity *other);
gboolean         fact_file_identity_is_same_file (const FactFileIdentity *self,
                                                  const FactFileIdentity *other);
gboolean         fact_file_identity_exists       (const FactFileIdentity *self);

G_END_DECLS
