/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-typesetting.h"

#include "reading/fact-reading-column.h"

/* The height of a line without leading, and the width of a letter as style sheets count it: that of a digit. */
static void
measure_letters (GtkTextView *view,
                 int         *line_height,
                 int         *char_width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (view));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

  *line_height = PANGO_PIXELS (pango_font_metrics_get_ascent (metrics) + pango_font_metrics_get_descent (metrics));
  *char_width = PANGO_PIXELS (pango_font_metrics_get_approximate_digit_width (metrics));
  pango_font_metrics_unref (metrics);
}

/**
 * fact_article_typesetting_space_lines:
 * @view: a view
 * @tags: its tags
 *
 * Sets lines and paragraphs apart as the font wants it; to be called when that may have changed.
 *
 * Returns: whether anything is spaced otherwise than before
 */
gboolean
fact_article_typesetting_space_lines (GtkTextView     *view,
                                      FactArticleTags *tags)
{
  int line_height, char_width, leading;

  measure_letters (view, &line_height, &char_width);
  leading = fact_reading_column_get_leading (line_height);
  if (gtk_text_view_get_pixels_inside_wrap (view) == leading)
    return FALSE;

  gtk_text_view_set_pixels_inside_wrap (view, leading);
  gtk_text_view_set_pixels_below_lines (view, leading);
  fact_article_tags_set_gap (tags, leading + (line_height + leading) / 2);

  return TRUE;
}

/**
 * fact_article_typesetting_set_margins:
 * @view: a view
 * @width: how wide it is about to be, px
 *
 * Leaves a column for the text that reads well, with room for what is drawn beside it.
 *
 * Returns: the width of the column, px
 */
int
fact_article_typesetting_set_margins (GtkTextView *view,
                                      int          width)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL;
  FactReadingColumn column;
  int line_height, char_width;

  measure_letters (view, &line_height, &char_width);
  column = fact_reading_column_measure (width, line_height, char_width);
  gtk_text_view_set_left_margin (view, is_rtl ? column.right : column.left);
  gtk_text_view_set_right_margin (view, is_rtl ? column.left : column.right);

  return column.width;
}
