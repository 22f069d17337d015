/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-verdict-bar-drawing.h"

#include "sidebar/fact-named-colour.h"
#include "sidebar/fact-verdict-bar-layout.h"

#define PART_GAP 1
#define PART_MIN_WIDTH 4

/**
 * fact_verdict_bar_draw:
 * @widget: whose colours and direction
 * @snapshot: what to draw on
 * @tally: how many claims stand where
 * @x: left edge, px
 * @y: upper edge, px
 * @width: length of the bar, px; it is %FACT_VERDICT_BAR_HEIGHT high
 *
 * Draws how far the claims of something are.
 */
void
fact_verdict_bar_draw (GtkWidget       *widget,
                       GtkSnapshot     *snapshot,
                       const FactTally *tally,
                       int              x,
                       int              y,
                       int              width)
{
  static const char * const colours[FACT_N_VERDICTS] = {
    "fd_supported_fill", "fd_disputed_fill", "fd_unverified_fill",
  };
  const int height = FACT_VERDICT_BAR_HEIGHT;
  const gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  FactVerdictBarPart parts[FACT_N_VERDICTS];
  GskRoundedRect outline;

  fact_verdict_bar_layout (tally, width, PART_GAP, PART_MIN_WIDTH, parts);

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, y, width, height), height / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (tally->n_claims == 0)
    {
      GdkRGBA track = fact_named_colour (widget, "fd_border");

      gtk_snapshot_append_color (snapshot, &track, &outline.bounds);
    }
  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    {
      GdkRGBA colour = fact_named_colour (widget, colours[i]);
      float left = is_rtl ? width - parts[i].x - parts[i].width : parts[i].x;

      if (parts[i].width > 0)
        gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (x + left, y, parts[i].width, height));
    }
  gtk_snapshot_pop (snapshot);
}
