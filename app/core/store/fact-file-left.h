/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fact_file_has_name (int         fd,
                             const char *path);
gboolean fact_file_is_left  (int         fd);

G_END_DECLS
