/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-view-private.h"

#include "navigation/fact-claim-marks.h"
#include "pane/fact-text-scale.h"

/* The ends of a mark, dragged by their handles. Until the handle is let go nothing is edited: the view shows marks of its own, among
 * which the one that is dragged stands elsewhere. */

/* How fast the text is scrolled when the pointer is beyond its edge: px in a second for each px. */
#define SCROLL_SPEED 10

struct _FactSpanDrag
{
  FactSpanIndex *marks;         /* of the article, with the dragged one where it is now */
  FactMark       mark;          /* that one */
  FactSpan       before;
  FactSpanSide   side;
  FactSpanGrain  grain;
  double         x;             /* the pointer, in coordinates of the view */
  double         y;
  double         to_end_x;      /* from the pointer to where the end was when it was grasped: the middle of its line */
  double         to_end_y;
  guint          scroll_id;
  gint64         scrolled_at;   /* µs of the frame clock */
};

/* Of the project, or as they look while one is dragged; NULL where the article has none. */
FactSpanIndex *
_fact_article_view_get_marks (FactArticleView *self)
{
  if (self->drag != NULL)
    return self->drag->marks;

  return self->project != NULL ? fact_project_get_span_index (self->project, self->article_id) : NULL;
}

/* The mark with handles, as it is shown; NULL when there is none in the article on show. */
static const FactMark *
find_handled (FactArticleView *self)
{
  FactSpanIndex *marks = _fact_article_view_get_marks (self);
  FactClaim *claim;
  FactAnchor *anchor;
  g_autoptr (GPtrArray) near = NULL;

  if (self->drag != NULL)
    return &self->drag->mark;
  if (marks == NULL || self->handled_id == NULL || self->claim_id == NULL)
    return NULL;

  claim = fact_state_find_claim (fact_project_get_state (self->project), self->claim_id);
  anchor = fact_claim_marks_find_anchor (claim, self->handled_id);
  if (anchor == NULL)
    return NULL;

  near = g_ptr_array_new ();
  fact_span_index_query_at (marks, fact_anchor_get_span (anchor).start, near);
  for (guint i = 0; i < near->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (near, i);

      if (g_strcmp0 (mark->id, self->handled_id) == 0 && g_strcmp0 (mark->claim_id, self->claim_id) == 0)
        return mark;
    }

  return NULL;
}

/* Over the paper that covers a selected first line, in which the handles of that line would be cut off. */
void
_fact_article_view_snapshot_handles (FactArticleView *self,
                                     GtkSnapshot     *snapshot)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  const FactMark *mark = find_handled (self);
  GdkRectangle origin = { 0, 0, 0, 0 };

  fact_span_handles_clear (&self->handles);
  if (mark == NULL)
    return;

  fact_span_handles_place (&self->handles, view, self->buffer, mark->span, self->visible);
  _fact_article_view_move_to_widget (self, &origin);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (origin.x, origin.y));
  fact_span_handles_snapshot (&self->handles, snapshot, fact_text_scale (GTK_WIDGET (self)),
                              fact_mark_painter_get_palette (self->painter));
  gtk_snapshot_restore (snapshot);
}

/**
 * fact_article_view_set_handles:
 * @self: a view
 * @mark_id: (nullable): the mark of the selected claim whose ends can be dragged; %NULL for none
 *
 * Shows handles at the ends of a mark.
 */
void
fact_article_view_set_handles (FactArticleView *self,
                               const char      *mark_id)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  if (self->drag != NULL && g_strcmp0 (self->drag->mark.id, mark_id) != 0)
    fact_article_view_cancel_drag (self);
  if (g_strcmp0 (self->handled_id, mark_id) == 0)
    return;

  g_free (self->handled_id);
  self->handled_id = g_strdup (mark_id);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fact_article_view_find_handle_at:
 * @self: a view
 * @x: where
 * @y: where
 * @side: (out): which end is dragged by it
 *
 * Returns: whether there is a handle
 */
gboolean
fact_article_view_find_handle_at (FactArticleView *self,
                                  int              x,
                                  int              y,
                                  FactSpanSide    *side)
{
  int buffer_x, buffer_y;

  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), FALSE);

  if (self->buffer == NULL)
    return FALSE;

  gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);

  return fact_span_handles_find (&self->handles, fact_text_scale (GTK_WIDGET (self)), buffer_x, buffer_y, side);
}

static void
move_mark (FactArticleView *self,
           FactSpan         span)
{
  FactSpanDrag *drag = self->drag;
  FactSpan from = drag->mark.span;

  if (fact_span_equal (from, span))
    return;

  fact_span_index_remove (drag->marks, &drag->mark);
  drag->mark.span = span;
  fact_span_index_add (drag->marks, &drag->mark);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The place between two letters that is nearest to where the end is dragged; of lines out of sight, none is. */
static guint
find_offset (FactArticleView *self)
{
  FactSpanDrag *drag = self->drag;
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GdkRectangle visible;
  GtkTextIter iter;
  int x, y, n_trailing;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, (int) (drag->x + drag->to_end_x),
                                         (int) (drag->y + drag->to_end_y), &x, &y);
  gtk_text_view_get_visible_rect (view, &visible);
  y = CLAMP (y, visible.y, visible.y + visible.height - 1);
  gtk_text_view_get_iter_at_position (view, &iter, &n_trailing, x, y);
  gtk_text_iter_forward_chars (&iter, n_trailing);

  return fact_article_buffer_get_offset (self->buffer, &iter);
}

static void
follow_pointer (FactArticleView *self)
{
  FactSpanDrag *drag = self->drag;

  move_mark (self, fact_span_pull (fact_article_buffer_get_text (self->buffer), drag->before, drag->side, find_offset (self),
                                   drag->grain));
}

/* How far the pointer is above the view (negative) or below it, px. */
static double
find_distance_beyond (FactArticleView *self)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self));

  return self->drag->y - CLAMP (self->drag->y, 0, height);
}

static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (widget);
  FactSpanDrag *drag = self->drag;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = (double) (now - drag->scrolled_at) / G_USEC_PER_SEC;

  drag->scrolled_at = now;
  gtk_adjustment_set_value (self->vadjustment, gtk_adjustment_get_value (self->vadjustment)
                                               + find_distance_beyond (self) * SCROLL_SPEED * seconds);
  follow_pointer (self);

  return G_SOURCE_CONTINUE;
}

static void
stop_scrolling (FactArticleView *self)
{
  if (self->drag->scroll_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->drag->scroll_id);
  self->drag->scroll_id = 0;
}

static void
start_scrolling (FactArticleView *self)
{
  if (self->drag->scroll_id != 0 || self->vadjustment == NULL)
    return;

  self->drag->scrolled_at = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  self->drag->scroll_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static FactSpanDrag *
span_drag_new (FactSpanIndex  *marks,
               const FactMark *mark,
               FactSpanSide    side)
{
  FactSpanDrag *drag = g_new0 (FactSpanDrag, 1);

  drag->marks = fact_span_index_copy (marks);
  drag->mark = *mark;
  g_ref_string_acquire (drag->mark.claim_id);
  g_ref_string_acquire (drag->mark.id);
  drag->before = mark->span;
  drag->side = side;

  return drag;
}

static void
span_drag_free (FactSpanDrag *drag)
{
  fact_span_index_free (drag->marks);
  g_ref_string_release (drag->mark.claim_id);
  g_ref_string_release (drag->mark.id);
  g_free (drag);
}

/**
 * fact_article_view_is_dragging:
 *
 * Returns: whether the user holds a handle
 */
gboolean
fact_article_view_is_dragging (FactArticleView *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), FALSE);

  return self->drag != NULL;
}

/**
 * fact_article_view_begin_drag:
 * @self: a view
 * @x: where a button went down
 * @y: likewise
 *
 * Takes the handle that is there. What was selected no longer is, as with any click.
 *
 * Returns: whether there was one
 */
gboolean
fact_article_view_begin_drag (FactArticleView *self,
                              double           x,
                              double           y)
{
  const FactMark *mark = find_handled (self);
  GdkRectangle end;
  FactSpanSide side;

  if (mark == NULL || !fact_article_view_find_handle_at (self, (int) x, (int) y, &side))
    return FALSE;

  end = self->handles.edges[side];
  end.y += end.height / 2;
  _fact_article_view_move_to_widget (self, &end);

  self->drag = span_drag_new (_fact_article_view_get_marks (self), mark, side);
  self->drag->x = x;
  self->drag->y = y;
  self->drag->to_end_x = end.x - x;
  self->drag->to_end_y = end.y - y;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  fact_article_view_clear_selection (self);
  fact_article_scroll_let_go (self->scroll);

  return TRUE;
}

/**
 * fact_article_view_drag_to:
 * @self: a view of which a handle is held
 * @x: where the pointer is now; may be outside of the view, which is then scrolled
 * @y: likewise
 * @grain: how finely the end follows
 *
 * Shows the mark as it would be if the handle were let go here.
 */
void
fact_article_view_drag_to (FactArticleView *self,
                           double           x,
                           double           y,
                           FactSpanGrain    grain)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self) && self->drag != NULL);

  self->drag->x = x;
  self->drag->y = y;
  self->drag->grain = grain;
  follow_pointer (self);
  if (find_distance_beyond (self) != 0)
    start_scrolling (self);
  else
    stop_scrolling (self);
}

/**
 * fact_article_view_cancel_drag:
 * @self: a view
 *
 * Lets go of the handle, if one is held, and shows the mark as it is.
 */
void
fact_article_view_cancel_drag (FactArticleView *self)
{
  FactSpanDrag *drag;

  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  if (self->drag == NULL)
    return;

  stop_scrolling (self);
  drag = g_steal_pointer (&self->drag);
  span_drag_free (drag);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fact_article_view_end_drag:
 * @self: a view of which a handle is held
 *
 * Lets go of the handle, and tells where the mark shall be.
 */
void
fact_article_view_end_drag (FactArticleView *self)
{
  g_autofree char *mark_id = NULL;
  FactSpan before, span;

  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self) && self->drag != NULL);

  mark_id = g_strdup (self->drag->mark.id);
  before = self->drag->before;
  span = self->drag->mark.span;
  fact_article_view_cancel_drag (self);
  if (!fact_span_equal (span, before))
    g_signal_emit_by_name (self, "mark-resized", mark_id, span.start, span.end);
}
