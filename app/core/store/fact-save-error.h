/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean fact_save_error_set      (GError     **error,
                                   const char  *path,
                                   int          errnum);
gboolean fact_save_error_set_gone (GError     **error,
                                   const char  *path);
gboolean fact_save_error_complete (GError     **error,
                                   const char  *path);

G_END_DECLS
