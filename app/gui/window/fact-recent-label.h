/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_recent_label_place (const char *path,
                               gint64      opened_at,
                               gint64      now);

G_END_DECLS
