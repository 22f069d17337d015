/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_html_date_parse (const char *value);
char *fact_html_date_find  (const char *words,
                            gsize       n_bytes,
                            const char *language,
                            gsize      *start,
                            gsize      *end);

G_END_DECLS
