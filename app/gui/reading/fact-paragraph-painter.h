/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reading/fact-article-buffer.h"

G_BEGIN_DECLS

void fact_paragraph_painter_snapshot (GtkTextView       *view,
                                      FactArticleBuffer *buffer,
                                      GtkSnapshot       *snapshot,
                                      GtkWidget         *font_widget,
                                      FactSpan           visible,
                                      const GdkRGBA     *color);

G_END_DECLS
