/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "find/fact-hit-painter.h"

#include "reading/fact-passage-geometry.h"
#include "sidebar/fact-named-colour.h"

/* In px. */
#define RADIUS 3.0f
#define EDGE 1.0f

/* Who looks for one letter does not look at each. */
#define MAX_SHOWN 500

static void
snapshot_piece (GtkSnapshot        *snapshot,
                const GdkRectangle *piece,
                const GdkRGBA      *fill,
                const GdkRGBA      *edge)
{
  const float widths[4] = { EDGE, EDGE, EDGE, EDGE };
  const GdkRGBA colours[4] = { *edge, *edge, *edge, *edge };
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (&box, &GRAPHENE_RECT_INIT (piece->x, piece->y, piece->width, piece->height), RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, fill, &box.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &box, widths, colours);
}

/**
 * fact_hit_painter_snapshot:
 * @view: the text view
 * @buffer: what it shows
 * @snapshot: what to draw on, in buffer coordinates
 * @hits: what was found in the buffer's text
 * @visible: what is in sight, code points of the text
 *
 * Draws what lies behind words that were found, as far as they are in sight: a tint with an edge, which is seen without its colour. Tags
 * would have to be set on all hits of a long text at each key.
 */
void
fact_hit_painter_snapshot (GtkTextView       *view,
                           FactArticleBuffer *buffer,
                           GtkSnapshot       *snapshot,
                           const FactHits    *hits,
                           FactSpan           visible)
{
  FactText *text = fact_article_buffer_get_text (buffer);
  GdkRGBA fill = fact_named_colour (GTK_WIDGET (view), "fd_found");
  GdkRGBA edge = fact_named_colour (GTK_WIDGET (view), "fd_found_edge");
  guint first = fact_hits_find (hits, fact_text_to_byte_offset (text, visible.start));

  for (guint i = first; i < MIN (hits->n_hits, first + MAX_SHOWN); i++)
    {
      FactSpan span = fact_hits_get_span (hits, text, i);
      g_autoptr (GArray) pieces = NULL;
      GtkTextIter start, end;

      span.end = MIN (span.end, visible.end);
      if (span.start >= visible.end || !fact_article_buffer_get_bounds (buffer, span, &start, &end))
        break;

      pieces = fact_passage_geometry_new (view, &start, &end);
      for (guint j = 0; j < pieces->len; j++)
        snapshot_piece (snapshot, &g_array_index (pieces, GdkRectangle, j), &fill, &edge);
    }
}
