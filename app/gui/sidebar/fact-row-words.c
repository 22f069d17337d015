/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-row-words.h"

static const struct
{
  PangoWeight weight;
  gboolean    is_tabular;        /* digits of one width, so that columns of numbers hold still */
} fonts[FACT_N_ROW_FONTS] = {
  [FACT_ROW_TITLE] = { PANGO_WEIGHT_BOLD, FALSE },
  [FACT_ROW_STATEMENT] = { PANGO_WEIGHT_NORMAL, FALSE },
  [FACT_ROW_CAPTION] = { PANGO_WEIGHT_NORMAL, TRUE },
  [FACT_ROW_PILL] = { PANGO_WEIGHT_BOLD, TRUE },
};

static PangoAttrList *
get_attributes (FactRowFont font)
{
  static PangoAttrList *lists[FACT_N_ROW_FONTS];

  if (lists[font] == NULL)
    {
      lists[font] = pango_attr_list_new ();
      pango_attr_list_insert (lists[font], pango_attr_weight_new (fonts[font].weight));
      if (fonts[font].is_tabular)
        pango_attr_list_insert (lists[font], pango_attr_font_features_new ("tnum=1"));
    }

  return lists[font];
}

/**
 * fact_row_words_new:
 * @row: the widget that will show them
 * @font: what kind of words they are
 * @words: (nullable): the words, plain text
 *
 * Returns: (transfer full): the words laid out on one line
 */
PangoLayout *
fact_row_words_new (GtkWidget   *row,
                    FactRowFont  font,
                    const char  *words)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (row, words);

  pango_layout_set_attributes (layout, get_attributes (font));
  pango_layout_set_single_paragraph_mode (layout, TRUE);

  return layout;
}

/**
 * fact_row_words_new_lines:
 * @row: the widget that will show them
 * @font: what kind of words they are
 * @words: the words, plain text
 * @width: how long a line may be, px
 * @n_lines: how many lines there may be
 *
 * Returns: (transfer full): the words laid out; what does not fit is cut off with an ellipsis
 */
PangoLayout *
fact_row_words_new_lines (GtkWidget   *row,
                          FactRowFont  font,
                          const char  *words,
                          int          width,
                          int          n_lines)
{
  PangoLayout *layout = fact_row_words_new (row, font, words);
  gboolean is_rtl = gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL;

  pango_layout_set_width (layout, MAX (width, 1) * PANGO_SCALE);
  pango_layout_set_height (layout, -n_lines);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, is_rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);

  return layout;
}

/**
 * fact_row_words_cut:
 * @words: words on one line
 * @room: how long the line may be, px
 *
 * Cuts off what does not fit, with an ellipsis.
 */
void
fact_row_words_cut (PangoLayout *words,
                    int          room)
{
  int width;

  pango_layout_get_pixel_size (words, &width, NULL);
  if (width <= room)
    return;

  pango_layout_set_width (words, MAX (room, 1) * PANGO_SCALE);
  pango_layout_set_ellipsize (words, PANGO_ELLIPSIZE_END);
}

/**
 * fact_row_words_snapshot:
 * @words: words of a row
 * @snapshot: what to draw on
 * @x: left edge, px
 * @y: upper edge, px
 * @colour: their colour
 */
void
fact_row_words_snapshot (PangoLayout   *words,
                         GtkSnapshot   *snapshot,
                         int            x,
                         int            y,
                         const GdkRGBA *colour)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, words, colour);
  gtk_snapshot_restore (snapshot);
}
