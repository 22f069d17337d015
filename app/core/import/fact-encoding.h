/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_encoding_decode          (GBytes      *bytes,
                                     gsize       *n_bytes,
                                     char       **encoding,
                                     GPtrArray   *warnings,
                                     GError     **error);
char *fact_encoding_decode_declared (GBytes      *bytes,
                                     const char  *declared,
                                     gsize       *n_bytes,
                                     char       **encoding,
                                     GPtrArray   *warnings,
                                     GError     **error);

G_END_DECLS
