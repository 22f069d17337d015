/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_find_label (guint place,
                       guint n_found);
char *fact_find_summary (guint64 n_found,
                         guint   n_articles);
char *fact_find_more    (guint   n_more);

G_END_DECLS
