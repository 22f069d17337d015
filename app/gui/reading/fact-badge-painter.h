/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reading/fact-mark-palette.h"

G_BEGIN_DECLS

/* Draws the small rounded labels in the margin: a claim's symbol and number, or a count. */
typedef struct _FactBadgePainter FactBadgePainter;

FactBadgePainter *fact_badge_painter_new            (GtkWidget             *widget);
void              fact_badge_painter_free           (FactBadgePainter      *self);
void              fact_badge_painter_restyle        (FactBadgePainter      *self);
int               fact_badge_painter_get_height     (FactBadgePainter      *self);
int               fact_badge_painter_measure_claim  (FactBadgePainter      *self,
                                                     guint                  number);
int               fact_badge_painter_measure_count  (FactBadgePainter      *self,
                                                     guint                  n_more);
void              fact_badge_painter_snapshot_claim (FactBadgePainter      *self,
                                                     GtkSnapshot           *snapshot,
                                                     const FactMarkPalette *palette,
                                                     const GdkRectangle    *area,
                                                     FactVerdict            verdict,
                                                     FactMarkEmphasis       emphasis,
                                                     guint                  number);
void              fact_badge_painter_snapshot_count (FactBadgePainter      *self,
                                                     GtkSnapshot           *snapshot,
                                                     const FactMarkPalette *palette,
                                                     const GdkRectangle    *area,
                                                     guint                  n_more);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactBadgePainter, fact_badge_painter_free)

G_END_DECLS
