/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_excerpt           (const char *words,
                              guint       max_chars);
char *fact_excerpt_lines     (const char *words,
                              guint       max_chars);
char *fact_line_without_ends (const char *words);
guint fact_longest_run       (const char *words);

G_END_DECLS
