/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reading/fact-article-buffer.h"

G_BEGIN_DECLS

/* Draws the numbers of paragraphs beside the text. */
typedef struct _FactParagraphPainter FactParagraphPainter;

FactParagraphPainter *fact_paragraph_painter_new      (GtkWidget            *font_widget);
void                  fact_paragraph_painter_free     (FactParagraphPainter *self);
void                  fact_paragraph_painter_restyle  (FactParagraphPainter *self);
void                  fact_paragraph_painter_snapshot (FactParagraphPainter *self,
                                                       GtkTextView          *view,
                                                       FactArticleBuffer    *buffer,
                                                       GtkSnapshot          *snapshot,
                                                       FactSpan              visible,
                                                       const GdkRGBA        *color);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactParagraphPainter, fact_paragraph_painter_free)

G_END_DECLS
