/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-row-pill.h"

#include "sidebar/fact-named-colour.h"

/* In px; what .pill-label of the style sheet has. */
#define SIDE 7
#define RADIUS 9.0f
#define STRENGTH 0.10f

/**
 * fact_row_pill_get_width:
 * @words_width: the width of a word or a number, px
 *
 * Returns: the width of the patch it stands on, px
 */
int
fact_row_pill_get_width (int words_width)
{
  return SIDE + words_width + SIDE;
}

/**
 * fact_row_pill_measure:
 * @row: a row
 * @words: a word
 *
 * Returns: the width of the patch it stands on, px
 */
int
fact_row_pill_measure (FactListRow *row,
                       const char  *words)
{
  g_autoptr (PangoLayout) layout = fact_row_words_new (GTK_WIDGET (row), FACT_ROW_PILL, words);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return fact_row_pill_get_width (width);
}

/**
 * fact_row_pill_draw:
 * @row: a row
 * @snapshot: what to draw on
 * @words: a word or a number
 * @x: where the patch begins, px from the side where reading begins
 * @y: its upper edge, px
 * @width: its width, px
 * @height: its height, px
 *
 * Draws words on a patch of their own.
 */
void
fact_row_pill_draw (FactListRow *row,
                    GtkSnapshot *snapshot,
                    const char  *words,
                    int          x,
                    int          y,
                    int          width,
                    int          height)
{
  g_autoptr (PangoLayout) layout = fact_row_words_new (GTK_WIDGET (row), FACT_ROW_PILL, words);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), NULL);
  GdkRGBA patch = { colour.red, colour.green, colour.blue, colour.alpha * STRENGTH };
  int left = fact_list_row_mirror (row, x, width);
  int words_width, words_height;
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (left, y, width, height), MIN (RADIUS, height / 2.0f));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &patch, &outline.bounds);
  gtk_snapshot_pop (snapshot);

  pango_layout_get_pixel_size (layout, &words_width, &words_height);
  fact_row_words_snapshot (layout, snapshot, left + (width - words_width) / 2, y + (height - words_height) / 2, &colour);
}
