/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean  fact_html_sniff         (const char *data,
                                   gsize       n_bytes,
                                   const char *name);
char     *fact_html_sniff_charset (const char *data,
                                   gsize       n_bytes);

G_END_DECLS
