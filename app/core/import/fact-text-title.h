/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many code points a proposed title has at most, an ellipsis included. */
#define FACT_TEXT_TITLE_MAX 100

char *fact_text_title_from_line (const char *line);
char *fact_text_title_from_name (const char *name);

G_END_DECLS
