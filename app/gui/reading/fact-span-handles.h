/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-buffer.h"
#include "reading/fact-mark-palette.h"
#include "text/fact-span-step.h"

G_BEGIN_DECLS

#define FACT_SPAN_N_SIDES (FACT_SPAN_END + 1)

/**
 * FactSpanHandles:
 * @edges: by side, in buffer coordinates: the line without width at which the passage starts or ends; without height where that is
 *   out of sight
 *
 * The handles by which the ends of a passage are dragged, as they were last drawn.
 */
typedef struct
{
  GdkRectangle edges[FACT_SPAN_N_SIDES];
} FactSpanHandles;

void     fact_span_handles_clear    (FactSpanHandles       *self);
void     fact_span_handles_place    (FactSpanHandles       *self,
                                     GtkTextView           *view,
                                     FactArticleBuffer     *buffer,
                                     FactSpan               span,
                                     FactSpan               visible);
void     fact_span_handles_snapshot (const FactSpanHandles *self,
                                     GtkSnapshot           *snapshot,
                                     double                 scale,
                                     const FactMarkPalette *palette);
gboolean fact_span_handles_find     (const FactSpanHandles *self,
                                     double                 scale,
                                     int                    x,
                                     int                    y,
                                     FactSpanSide          *side);

G_END_DECLS
