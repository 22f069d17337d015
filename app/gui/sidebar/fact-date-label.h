/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_date_label_short (const char *published,
                             gint64      now);
char *fact_date_label_since (const char *timestamp,
                             gint64      now);
char *fact_date_label_since_time (gint64  time,
                                  gint64  now);
char *fact_date_label_time  (const char *timestamp);

G_END_DECLS
