/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fact_partial_date_parse (const char *value,
                                  guint      *year,
                                  guint      *month,
                                  guint      *day);

G_END_DECLS
