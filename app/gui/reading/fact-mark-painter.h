/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"
#include "reading/fact-article-buffer.h"
#include "reading/fact-badge-painter.h"

G_BEGIN_DECLS

/**
 * FactMarkScene:
 * @view: the text view
 * @buffer: what it shows
 * @project: the project
 * @marks: (nullable): the marks of the article; %NULL where it has none
 * @claim_id: (nullable): the current claim
 * @mark_id: (nullable): which of its marks was gone to
 * @visible: what is in sight, code points of the text
 *
 * What is to be painted.
 */
typedef struct
{
  GtkTextView       *view;
  FactArticleBuffer *buffer;
  FactProject       *project;
  FactSpanIndex     *marks;
  const char        *claim_id;
  const char        *mark_id;
  FactSpan           visible;
} FactMarkScene;

/**
 * FactBadge:
 * @area: where it was drawn, buffer coordinates
 * @claim_id: (nullable): the claim; %NULL when the badge counts several
 * @mark_id: (nullable): its occurrence
 * @starts: where the marks that the badge counts start, code points, half-open
 *
 * A badge in the margin, as it was last drawn.
 */
typedef struct
{
  GdkRectangle  area;
  char         *claim_id;
  char         *mark_id;
  FactSpan      starts;
} FactBadge;

/* Draws tints, underline patterns, outlines and the badges in the margin; only for what is in sight. */
typedef struct _FactMarkPainter FactMarkPainter;

FactMarkPainter       *fact_mark_painter_new             (GtkWidget           *font_widget,
                                                          GSettings           *settings);
void                   fact_mark_painter_free            (FactMarkPainter     *self);
void                   fact_mark_painter_restyle         (FactMarkPainter     *self,
                                                          GtkWidget           *view);
const FactMarkPalette *fact_mark_painter_get_palette     (FactMarkPainter     *self);
void                   fact_mark_painter_snapshot_tints  (FactMarkPainter     *self,
                                                          GtkSnapshot         *snapshot,
                                                          const FactMarkScene *scene);
void                   fact_mark_painter_snapshot_marks  (FactMarkPainter     *self,
                                                          GtkSnapshot         *snapshot,
                                                          const FactMarkScene *scene);
void                   fact_mark_painter_snapshot_badges (FactMarkPainter     *self,
                                                          GtkSnapshot         *snapshot,
                                                          const FactMarkScene *scene);
const FactBadge       *fact_mark_painter_find_badge      (FactMarkPainter     *self,
                                                          int                  x,
                                                          int                  y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactMarkPainter, fact_mark_painter_free)

G_END_DECLS
