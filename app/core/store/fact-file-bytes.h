/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/types.h>

G_BEGIN_DECLS

/* File descriptors, without interruptions and short writes. Each returns %FALSE with errno set when it failed. */
int      fact_file_open       (const char *path,
                               int         flags,
                               mode_t      mode);
gboolean fact_file_lock       (int         fd,
                               int         how);
gboolean fact_file_reserve    (int         fd,
                               guint64     n_bytes);
gboolean fact_file_write      (int         fd,
                               const char *bytes,
                               gsize       n_bytes);
gboolean fact_file_copy       (int         from,
                               int         to);
gboolean fact_file_holds_same (int         fd,
                               int         other);
gboolean fact_file_sync       (int         fd);
gboolean fact_folder_sync     (int         fd);

G_END_DECLS
