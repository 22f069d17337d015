/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gsize fact_text_slice_measure (const char *utf8,
                               gsize       n_bytes,
                               gsize       max_bytes);

G_END_DECLS
