/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-underline.h"

/* Sizes in px. */
#define SOLID_HEIGHT 1.6f
#define DOUBLE_HEIGHT 1.2f
#define DOUBLE_GAP 1.2f
#define DASH_HEIGHT 1.6f
#define DASH_LENGTH 6.0f
#define DASH_PERIOD 9.0f
#define DOT_HEIGHT 2.4f
#define DOT_PERIOD 4.8f

/**
 * fact_underline_for_verdict:
 * @verdict: a verdict
 *
 * Returns: the pattern under the words of claims with this verdict
 */
FactUnderline
fact_underline_for_verdict (FactVerdict verdict)
{
  switch (verdict)
    {
    case FACT_VERDICT_SUPPORTED:
      return FACT_UNDERLINE_SOLID;
    case FACT_VERDICT_DISPUTED:
      return FACT_UNDERLINE_DOUBLE;
    case FACT_VERDICT_UNVERIFIED:
    default:
      return FACT_UNDERLINE_DASHED;
    }
}

/* One gradient that repeats: a node for each dash would make thousands of them on a page. */
static void
append_strokes (GtkSnapshot   *snapshot,
                float          x,
                float          y,
                float          width,
                float          height,
                float          length,
                float          period,
                const GdkRGBA *color)
{
  const GdkRGBA none = { color->red, color->green, color->blue, 0 };
  const GskColorStop stops[] = { { 0, *color }, { length / period, *color }, { length / period, none }, { 1, none } };

  gtk_snapshot_append_repeating_linear_gradient (snapshot,
                                                 &GRAPHENE_RECT_INIT (x, y, width, height),
                                                 &GRAPHENE_POINT_INIT (x, y),
                                                 &GRAPHENE_POINT_INIT (x + period, y),
                                                 stops, G_N_ELEMENTS (stops));
}

/**
 * fact_underline_snapshot:
 * @self: a pattern
 * @snapshot: what to draw on
 * @x: left end, px
 * @y: top of the line, px
 * @width: length of the line, px
 * @color: its colour
 *
 * Draws a line below words, at most %FACT_UNDERLINE_HEIGHT high.
 */
void
fact_underline_snapshot (FactUnderline  self,
                         GtkSnapshot   *snapshot,
                         float          x,
                         float          y,
                         float          width,
                         const GdkRGBA *color)
{
  switch (self)
    {
    case FACT_UNDERLINE_SOLID:
      gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y, width, SOLID_HEIGHT));
      break;
    case FACT_UNDERLINE_DOUBLE:
      gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y, width, DOUBLE_HEIGHT));
      gtk_snapshot_append_color (snapshot, color,
                                 &GRAPHENE_RECT_INIT (x, y + DOUBLE_HEIGHT + DOUBLE_GAP, width, DOUBLE_HEIGHT));
      break;
    case FACT_UNDERLINE_DASHED:
      append_strokes (snapshot, x, y, width, DASH_HEIGHT, DASH_LENGTH, DASH_PERIOD, color);
      break;
    case FACT_UNDERLINE_DOTTED:
      append_strokes (snapshot, x, y, width, DOT_HEIGHT, DOT_PERIOD / 2, DOT_PERIOD, color);
      break;
    default:
      g_assert_not_reached ();
    }
}
