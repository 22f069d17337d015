/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-margin-badges.h"
#include "reading/fact-mark-scene.h"

G_BEGIN_DECLS

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
