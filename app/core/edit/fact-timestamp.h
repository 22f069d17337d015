/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *fact_timestamp_format   (gint64      time);
gboolean fact_timestamp_is_valid (const char *value);

G_END_DECLS
