/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The letters an article is set in, as the user chose them, now and whenever that changes. */
typedef struct _FactReadingFont FactReadingFont;

FactReadingFont *fact_reading_font_new  (GtkWidget       *article_view,
                                         GtkWidget       *title);
void             fact_reading_font_free (FactReadingFont *self);

G_END_DECLS
