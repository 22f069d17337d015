/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How far a grapheme cluster is followed. What goes on for longer is no letter but an attack, and any place will do. */
#define FACT_GRAPHEME_REACH 1024

gboolean fact_grapheme_is_boundary (const char *utf8,
                                    gsize       n_bytes,
                                    gsize       byte_offset);
gsize    fact_grapheme_floor       (const char *utf8,
                                    gsize       n_bytes,
                                    gsize       byte_offset);
gsize    fact_grapheme_ceiling     (const char *utf8,
                                    gsize       n_bytes,
                                    gsize       byte_offset);

G_END_DECLS
