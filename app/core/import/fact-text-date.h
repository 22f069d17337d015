/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_text_date_parse (const char *words,
                            gsize      *n_bytes);

G_END_DECLS
