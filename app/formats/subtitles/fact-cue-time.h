/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fact_cue_time_is_line    (const char *line,
                                   gsize       n_bytes);
gboolean fact_cue_time_parse_line (const char *line,
                                   gsize       n_bytes,
                                   gint64     *start,
                                   gint64     *end);

G_END_DECLS
