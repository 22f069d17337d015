/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-scroll.h"

/* How far down a passage is brought that was out of sight: a reader looks above the middle. */
#define PASSAGE_ALIGN 0.3

/* What is this near to an edge, in px, counts as out of sight. */
#define EDGE 24

/* Frames until GTK has carried a scroll out; until then what is on top is not what anybody wants there. */
#define SETTLING_FRAMES 3

typedef enum
{
  REQUEST_NONE,
  REQUEST_TOP,
  REQUEST_PASSAGE
} Request;

struct _FactArticleScroll
{
  GtkTextView             *view;          /* not owned, it owns this */
  FactArticleBuffer       *buffer;        /* may be NULL */
  FactArticleScrolledFunc  scrolled;
  gpointer                 user_data;
  Request                  request;
  FactSpan                 span;          /* of the request */
  gboolean                 is_fresh;      /* no line of the buffer has been laid out, so nothing is known of its place */
  guint                    n_frames;      /* until it is settled */
  guint                    tick_id;
};

/**
 * fact_article_scroll_new:
 * @view: the view, which must outlive this
 * @scrolled: called when the user scrolled
 * @user_data: for @scrolled
 *
 * Returns: (transfer full): what scrolls @view
 */
FactArticleScroll *
fact_article_scroll_new (GtkTextView             *view,
                         FactArticleScrolledFunc  scrolled,
                         gpointer                 user_data)
{
  FactArticleScroll *self = g_new0 (FactArticleScroll, 1);

  self->view = view;
  self->scrolled = scrolled;
  self->user_data = user_data;

  return self;
}

static void
forget_tick (FactArticleScroll *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->tick_id);
  self->tick_id = 0;
}

void
fact_article_scroll_free (FactArticleScroll *self)
{
  forget_tick (self);
  g_clear_object (&self->buffer);
  g_free (self);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  FactArticleScroll *self = data;

  if (self->n_frames > 0)
    self->n_frames--;
  if (self->n_frames > 0)
    return G_SOURCE_CONTINUE;

  self->is_fresh = FALSE;
  self->tick_id = 0;

  return G_SOURCE_REMOVE;
}

static void
settle_later (FactArticleScroll *self)
{
  self->n_frames = SETTLING_FRAMES;
  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->view), tick_cb, self, NULL);
}

/**
 * fact_article_scroll_set_buffer:
 * @self: what scrolls
 * @buffer: (nullable): what the view shows from now on
 *
 * Forgets what was requested for the buffer before.
 */
void
fact_article_scroll_set_buffer (FactArticleScroll *self,
                                FactArticleBuffer *buffer)
{
  g_set_object (&self->buffer, buffer);
  self->request = REQUEST_NONE;
  self->is_fresh = TRUE;
  settle_later (self);
}

static void
scroll_to_iter (FactArticleScroll *self,
                GtkTextIter       *iter,
                double             align)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextMark *mark = gtk_text_buffer_get_mark (buffer, "scroll-target");

  /* To a mark, for GTK scrolls there again when it knows the heights of the lines above. */
  if (mark == NULL)
    mark = gtk_text_buffer_create_mark (buffer, "scroll-target", iter, TRUE);
  else
    gtk_text_buffer_move_mark (buffer, mark, iter);

  gtk_text_view_scroll_to_mark (self->view, mark, 0.0, TRUE, 0.0, align);
  settle_later (self);
}

static gboolean
is_in_sight (FactArticleScroll *self,
             const GtkTextIter *start,
             const GtkTextIter *end)
{
  GdkRectangle visible, first, last;

  if (self->is_fresh)
    return FALSE;

  gtk_text_view_get_visible_rect (self->view, &visible);
  gtk_text_view_get_iter_location (self->view, start, &first);
  gtk_text_view_get_iter_location (self->view, end, &last);

  /* A passage longer than the window is in sight when its start is. */
  return first.y >= visible.y + EDGE && first.y + first.height <= visible.y + visible.height - EDGE &&
         (last.y + last.height <= visible.y + visible.height || last.y - first.y > visible.height / 2);
}

static void
scroll_to_passage (FactArticleScroll *self)
{
  GtkTextIter start, end;

  if (!fact_article_buffer_get_bounds (self->buffer, self->span, &start, &end))
    return;

  /* So that the keyboard goes on from here; what the user has selected is not taken away. */
  if (!gtk_text_buffer_get_has_selection (GTK_TEXT_BUFFER (self->buffer)))
    gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self->buffer), &start);

  if (!is_in_sight (self, &start, &end))
    scroll_to_iter (self, &start, PASSAGE_ALIGN);
}

static void
scroll_to_top (FactArticleScroll *self)
{
  GtkTextIter iter;

  if (self->span.start == 0)
    {
      gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view)), 0);
      settle_later (self);
      return;
    }

  fact_article_buffer_get_iter (self->buffer, &iter, self->span.start);
  if (self->is_fresh)
    gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self->buffer), &iter);
  scroll_to_iter (self, &iter, 0.0);
}

/**
 * fact_article_scroll_go_on:
 * @self: what scrolls
 *
 * To be called when more of the text has come: what was requested is done as soon as its place is there.
 */
void
fact_article_scroll_go_on (FactArticleScroll *self)
{
  Request request = self->request;

  if (request == REQUEST_NONE || self->buffer == NULL)
    return;
  if (fact_article_buffer_get_n_loaded (self->buffer) < self->span.end &&
      !fact_article_buffer_is_loaded (self->buffer))
    return;

  self->request = REQUEST_NONE;
  if (request == REQUEST_PASSAGE)
    scroll_to_passage (self);
  else
    scroll_to_top (self);
}

/**
 * fact_article_scroll_to_passage:
 * @self: what scrolls
 * @span: code points of the text
 *
 * Brings a passage into sight; where it is in sight already, nothing moves.
 */
void
fact_article_scroll_to_passage (FactArticleScroll *self,
                                FactSpan           span)
{
  self->request = REQUEST_PASSAGE;
  self->span = span;
  fact_article_scroll_go_on (self);
}

/**
 * fact_article_scroll_to_top:
 * @self: what scrolls
 * @offset: a code point of the text
 *
 * Brings a code point to the top; 0 brings the heading into sight too.
 */
void
fact_article_scroll_to_top (FactArticleScroll *self,
                            guint              offset)
{
  self->request = REQUEST_TOP;
  self->span = (FactSpan) { offset, offset };
  fact_article_scroll_go_on (self);
}

/**
 * fact_article_scroll_moved:
 * @self: what scrolls
 *
 * To be called when the view has scrolled: passes it on if it was the user who did it.
 */
void
fact_article_scroll_moved (FactArticleScroll *self)
{
  GdkRectangle visible;
  GtkTextIter iter;
  guint offset = 0;

  if (self->buffer == NULL || self->n_frames > 0 || self->request != REQUEST_NONE)
    return;

  gtk_text_view_get_visible_rect (self->view, &visible);
  if (visible.y > 0)
    {
      gtk_text_view_get_iter_at_location (self->view, &iter, gtk_text_view_get_left_margin (self->view), visible.y);
      offset = fact_article_buffer_get_offset (self->buffer, &iter);
    }

  self->scrolled (offset, self->user_data);
}
