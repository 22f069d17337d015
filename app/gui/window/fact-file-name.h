/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define FACT_PROJECT_EXTENSION "factproj"

char     *fact_file_name_suggest        (const char *title,
                                         const char *extension);
GFile    *fact_file_name_with_extension (GFile      *file,
                                         const char *extension);
gboolean  fact_file_name_is_project     (GFile      *file);
char     *fact_file_name_dup_display    (GFile      *file);

G_END_DECLS
