/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where which code point of a text stands. Private to FactText, which keeps the bytes it belongs to. */
typedef struct _FactCodePointIndex FactCodePointIndex;

gsize               fact_code_points_count             (const char         *utf8,
                                                        gsize               n_bytes);

FactCodePointIndex *fact_code_point_index_new          (const char         *utf8,
                                                        gsize               n_bytes);
void                fact_code_point_index_free         (FactCodePointIndex *self);

guint               fact_code_point_index_get_n_chars  (FactCodePointIndex *self);
gsize               fact_code_point_index_to_byte      (FactCodePointIndex *self,
                                                        guint               offset);
guint               fact_code_point_index_to_offset    (FactCodePointIndex *self,
                                                        gsize               byte_offset);

G_END_DECLS
