/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-span-index.h"
#include "reading/fact-article-buffer.h"

G_BEGIN_DECLS

void fact_cleared_painter_snapshot (GtkTextView       *view,
                                    FactArticleBuffer *buffer,
                                    GtkSnapshot       *snapshot,
                                    FactSpanIndex     *marks,
                                    FactSpan           visible,
                                    const GdkRGBA     *color);

G_END_DECLS
