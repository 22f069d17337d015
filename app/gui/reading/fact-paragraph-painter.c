/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-paragraph-painter.h"

/* Between a number and the text, and the least margin a number needs; px. */
#define GAP 14
#define MIN_MARGIN 34

/* The margin before the lines, where they begin. */
static int
get_margin (GtkTextView *view)
{
  if (gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL)
    return gtk_text_view_get_right_margin (view);

  return gtk_text_view_get_left_margin (view);
}

static void
snapshot_number (GtkTextView   *view,
                 GtkSnapshot   *snapshot,
                 PangoLayout   *layout,
                 GtkTextIter   *start,
                 const GdkRGBA *color)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL;
  GdkRectangle letter;
  int width, height, x, y;

  gtk_text_view_get_iter_location (view, start, &letter);
  pango_layout_get_pixel_size (layout, &width, &height);
  x = is_rtl ? gtk_widget_get_width (GTK_WIDGET (view)) - get_margin (view) + GAP
             : get_margin (view) - GAP - width;

  gtk_snapshot_save (snapshot);
  y = letter.y + (letter.height - height) / 2;      /* whole pixels, where letters are sharp */
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/**
 * fact_paragraph_painter_snapshot:
 * @view: the view
 * @buffer: what it shows
 * @snapshot: what to draw on, in buffer coordinates
 * @font_widget: a widget in the small font of the interface
 * @visible: what is in sight, code points of the text
 * @color: the colour of the numbers
 *
 * Draws the numbers of the paragraphs in sight beside their first lines. Where there is no room for them they are left out.
 */
void
fact_paragraph_painter_snapshot (GtkTextView       *view,
                                 FactArticleBuffer *buffer,
                                 GtkSnapshot       *snapshot,
                                 GtkWidget         *font_widget,
                                 FactSpan           visible,
                                 const GdkRGBA     *color)
{
  FactText *text = fact_article_buffer_get_text (buffer);
  guint n = fact_text_get_n_paragraphs (text);
  g_autoptr (PangoLayout) layout = NULL;

  if (n == 0 || get_margin (view) < MIN_MARGIN)
    return;

  layout = gtk_widget_create_pango_layout (font_widget, NULL);

  for (guint number = MAX (1, fact_text_get_paragraph_at (text, visible.start)); number <= n; number++)
    {
      FactSpan paragraph = fact_text_get_paragraph (text, number);
      GtkTextIter start;
      char words[16];

      if (paragraph.start >= visible.end)
        break;
      if (paragraph.start < visible.start)
        continue;

      g_snprintf (words, sizeof words, "%u", number);
      pango_layout_set_text (layout, words, -1);
      fact_article_buffer_get_iter (buffer, &start, paragraph.start);
      snapshot_number (view, snapshot, layout, &start, color);
    }
}
