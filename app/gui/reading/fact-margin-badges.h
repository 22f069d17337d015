/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-badge-painter.h"
#include "reading/fact-mark-scene.h"

G_BEGIN_DECLS

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

/* The badges in the margin, each beside the line on which its claim starts; those of claims that start in sight. */
typedef struct _FactMarginBadges FactMarginBadges;

FactMarginBadges *fact_margin_badges_new      (GtkWidget             *font_widget,
                                               const FactMarkPalette *palette,
                                               FactMarkPieces        *pieces);
void              fact_margin_badges_free     (FactMarginBadges      *self);
void              fact_margin_badges_restyle  (FactMarginBadges      *self);
void              fact_margin_badges_clear    (FactMarginBadges      *self);
void              fact_margin_badges_snapshot (FactMarginBadges      *self,
                                               GtkSnapshot           *snapshot,
                                               const FactMarkScene   *scene);
const FactBadge  *fact_margin_badges_find     (FactMarginBadges      *self,
                                               int                    x,
                                               int                    y);

G_END_DECLS
