/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-cleared-painter.h"

/* Between the line in the margin and the text, how thick the line is, and the least margin it needs; px. */
#define GAP 7
#define THICKNESS 2
#define MIN_MARGIN 12

/* The margin before the lines, where paragraph numbers are. */
static int
find_x (GtkTextView *view)
{
  if (gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL)
    return gtk_widget_get_width (GTK_WIDGET (view)) - gtk_text_view_get_right_margin (view) + GAP - THICKNESS;

  return gtk_text_view_get_left_margin (view) - GAP;
}

static void
snapshot_passage (GtkTextView       *view,
                  FactArticleBuffer *buffer,
                  GtkSnapshot       *snapshot,
                  FactSpan           span,
                  int                x,
                  const GdkRGBA     *color)
{
  GdkRectangle first, last;
  GtkTextIter start, end;

  if (!fact_article_buffer_get_bounds (buffer, span, &start, &end))
    return;

  gtk_text_view_get_iter_location (view, &start, &first);
  gtk_text_view_get_iter_location (view, &end, &last);

  /* The first letter of the next line is at the end of this one. */
  if (last.y > first.y && gtk_text_view_starts_display_line (view, &end))
    {
      gtk_text_iter_backward_char (&end);
      gtk_text_view_get_iter_location (view, &end, &last);
    }
  gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, first.y, THICKNESS, last.y + last.height - first.y));
}

/**
 * fact_cleared_painter_snapshot:
 * @view: the view
 * @buffer: what it shows
 * @snapshot: what to draw on, in buffer coordinates
 * @marks: the marks of the article
 * @visible: what is in sight, code points of the text
 * @color: the colour of the line
 *
 * Draws a line in the margin beside the passages in sight that were read and hold nothing to check.
 */
void
fact_cleared_painter_snapshot (GtkTextView       *view,
                               FactArticleBuffer *buffer,
                               GtkSnapshot       *snapshot,
                               FactSpanIndex     *marks,
                               FactSpan           visible,
                               const GdkRGBA     *color)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  int x = find_x (view);

  if (gtk_text_view_get_left_margin (view) < MIN_MARGIN)
    return;

  fact_span_index_query (marks, visible, found);
  for (guint i = 0; i < found->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (found, i);
      FactSpan span = { MAX (mark->span.start, visible.start), MIN (mark->span.end, visible.end) };

      if (mark->kind == FACT_MARK_CLEARED)
        snapshot_passage (view, buffer, snapshot, span, x, color);
    }
}
