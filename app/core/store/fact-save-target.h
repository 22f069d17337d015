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
} FactSaveTarget;

FactSaveTarget *fact_save_target_new   (const char           *path);
FactSaveTarget *fact_save_target_read  (int                   fd);
gboolean        fact_save_target_write (const char           *path,
                                        int                   fd);
gboolean        fact_save_target_equal (const FactSaveTarget *self,
                                        const FactSaveTarget *other);
void            fact_save_target_free  (FactSaveTarget       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactSaveTarget, fact_save_target_free)

G_END_DECLS
