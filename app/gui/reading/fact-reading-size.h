/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The size of the text of articles, in percent of the usual one. */
#define FACT_READING_SIZE_MIN 50
#define FACT_READING_SIZE_NORMAL 100
#define FACT_READING_SIZE_MAX 300

int  fact_reading_size_larger      (int        percent);
int  fact_reading_size_smaller     (int        percent);

void fact_reading_size_install     (GActionMap *actions,
                                    GSettings  *settings);
void fact_reading_size_attach      (GtkWidget  *article_view);

G_END_DECLS
