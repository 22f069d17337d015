/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fact_encoding_guess       (const char  *data,
                                    gsize        n_bytes,
                                    char       **name,
                                    char       **converter);
gboolean fact_encoding_has_escapes (const char  *data,
                                    gsize        n_bytes);

G_END_DECLS
