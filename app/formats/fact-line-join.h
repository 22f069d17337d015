/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fact_line_join_wants_space (const char *before,
                                     gsize       n_before,
                                     const char *after);

G_END_DECLS
