/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which file a record on the disk is for: by where it really is, and by its number, as it may have several names. */
typedef struct
{
  char    *path;       /* absolute, without symbolic links as far as they can be followed; in the encoding of file names */
  guint64  device;
  guint64  inode;      /* 0 where there is no file */
} FactFileTarget;

FactFileTarget *fact_file_target_new   (const char           *path);
FactFileTarget *fact_file_target_read  (int                   fd);
gboolean        fact_file_target_write (const char           *path,
                                        int                   fd);
gboolean        fact_file_target_equal (const FactFileTarget *self,
                                        const FactFileTarget *other);
void            fact_file_target_free  (FactFileTarget       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactFileTarget, fact_file_target_free)

G_END_DECLS
