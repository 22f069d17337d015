/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-span-handles.h"

/* In px beside letters of the usual size. The knobs stand above the first line and below the last one, where there is the least of
 * letters, and so does what can be grasped: in the middle of a line words are selected, up to the end of a mark. */
#define STEM_WIDTH 2
#define KNOB_RADIUS 4.5
#define KNOB_RING 1.5
#define KNOB_DISTANCE 3
#define GRASP_SIDEWAYS 10
#define GRASP_OUTWARDS 12
#define GRASP_INWARDS 7

/* Of the height of a line, where letters are small. */
#define GRASP_SHARE 0.3

/**
 * fact_span_handles_clear:
 * @self: (out caller-allocates): handles
 *
 * Makes them be nowhere.
 */
void
fact_span_handles_clear (FactSpanHandles *self)
{
  *self = (FactSpanHandles) { 0 };
}

static gboolean
holds (FactSpan span,
       guint    offset)
{
  return offset >= span.start && offset < span.end;
}

/* Of a letter that is written to the left GTK gives the right edge and a negative width: either way x is where it begins. */
static GdkRectangle
find_start (GtkTextView       *view,
            const GtkTextIter *start)
{
  GdkRectangle letter;

  gtk_text_view_get_iter_location (view, start, &letter);
  letter.width = 0;

  return letter;
}

/* Not where the next letter begins: that may be on the next line. */
static GdkRectangle
find_end (GtkTextView       *view,
          const GtkTextIter *end)
{
  GtkTextIter last = *end;
  GdkRectangle letter;

  if (!gtk_text_iter_backward_cursor_position (&last))
    gtk_text_iter_backward_char (&last);
  gtk_text_view_get_iter_location (view, &last, &letter);
  letter.x += letter.width;
  letter.width = 0;

  return letter;
}

/**
 * fact_span_handles_place:
 * @self: (out caller-allocates): handles
 * @view: a text view
 * @buffer: what it shows
 * @span: a passage, code points of the text
 * @visible: what of the text is in sight
 *
 * Puts the handles at the ends of a passage, as far as they are in sight.
 */
void
fact_span_handles_place (FactSpanHandles   *self,
                         GtkTextView       *view,
                         FactArticleBuffer *buffer,
                         FactSpan           span,
                         FactSpan           visible)
{
  GtkTextIter start, end;

  fact_span_handles_clear (self);
  if (fact_article_buffer_get_n_loaded (buffer) < span.end || !fact_article_buffer_get_bounds (buffer, span, &start, &end))
    return;

  if (holds (visible, span.start))
    self->edges[FACT_SPAN_START] = find_start (view, &start);
  if (holds (visible, span.end - 1))
    self->edges[FACT_SPAN_END] = find_end (view, &end);
}

static void
append_box (GtkSnapshot   *snapshot,
            float          x,
            float          y,
            float          width,
            float          height,
            const GdkRGBA *color)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x, y, width, height);
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (&box, &bounds, MIN (width, height) / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, color, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_disc (GtkSnapshot   *snapshot,
             float          x,
             float          y,
             float          radius,
             const GdkRGBA *color)
{
  append_box (snapshot, x - radius, y - radius, 2 * radius, 2 * radius, color);
}

static void
snapshot_handle (GtkSnapshot           *snapshot,
                 FactSpanSide           side,
                 const GdkRectangle    *edge,
                 float                  scale,
                 const FactMarkPalette *palette)
{
  float stem = STEM_WIDTH * scale;
  float distance = KNOB_DISTANCE * scale;
  float y = side == FACT_SPAN_START ? edge->y - distance : edge->y + edge->height + distance;

  append_box (snapshot, edge->x - stem / 2, edge->y - distance, stem, edge->height + 2 * distance, &palette->accent);
  append_disc (snapshot, edge->x, y, (KNOB_RADIUS + KNOB_RING) * scale, &palette->paper);
  append_disc (snapshot, edge->x, y, KNOB_RADIUS * scale, &palette->accent);
}

/**
 * fact_span_handles_snapshot:
 * @self: handles
 * @snapshot: what to draw on, in buffer coordinates
 * @scale: how many times as large as usual the letters of the desktop are
 * @palette: the colours
 *
 * Draws the handles that are in sight.
 */
void
fact_span_handles_snapshot (const FactSpanHandles *self,
                            GtkSnapshot           *snapshot,
                            double                 scale,
                            const FactMarkPalette *palette)
{
  for (guint side = 0; side < FACT_SPAN_N_SIDES; side++)
    {
      if (self->edges[side].height > 0)
        snapshot_handle (snapshot, side, &self->edges[side], scale, palette);
    }
}

/* How far from the knob a point is that grasps a handle; negative for one that does not. */
static double
measure_grasp (FactSpanSide        side,
               const GdkRectangle *edge,
               double              scale,
               int                 x,
               int                 y)
{
  double sideways = ABS (x - edge->x);
  double outwards = side == FACT_SPAN_START ? edge->y - y : y - (edge->y + edge->height);

  if (edge->height == 0 || sideways > GRASP_SIDEWAYS * scale || outwards > GRASP_OUTWARDS * scale ||
      -outwards > MIN (GRASP_INWARDS * scale, GRASP_SHARE * edge->height))
    return -1;

  return sideways + ABS (outwards - KNOB_DISTANCE * scale);
}

/**
 * fact_span_handles_find:
 * @self: handles
 * @scale: as for fact_span_handles_snapshot()
 * @x: buffer coordinate
 * @y: buffer coordinate
 * @side: (out): which handle is there; the nearer one where both are
 *
 * Returns: whether there is one
 */
gboolean
fact_span_handles_find (const FactSpanHandles *self,
                        double                 scale,
                        int                    x,
                        int                    y,
                        FactSpanSide          *side)
{
  double least = -1;

  for (guint i = 0; i < FACT_SPAN_N_SIDES; i++)
    {
      double distance = measure_grasp (i, &self->edges[i], scale, x, y);

      if (distance < 0 || (least >= 0 && distance >= least))
        continue;

      least = distance;
      *side = i;
    }

  return least >= 0;
}
