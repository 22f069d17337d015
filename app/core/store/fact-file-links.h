/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

gboolean fact_file_follow_links (char        **path,
                                 gboolean     *exists,
                                 struct stat  *status);

G_END_DECLS
