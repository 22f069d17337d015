/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-buffer.h"
#include "text/fact-search.h"

G_BEGIN_DECLS

void fact_hit_painter_snapshot (GtkTextView       *view,
                                FactArticleBuffer *buffer,
                                GtkSnapshot       *snapshot,
                                const FactHits    *hits,
                                FactSpan           visible);

G_END_DECLS
