/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-scroll.h"

/* How far down a passage is brought that was out of sight: a reader looks above the middle. */
#define PASSAGE_ALIGN 0.3

/* What is so far up in an article is shown with the heading above it: as a part of the window. */
#define WITH_HEADING 0.6

/* For an align: the heading stays in sight. */
#define HOLD_HEADING -1.0

/* What is this near to an edge, in px, counts as out of sight. */
#define EDGE 24

/*
 * A scroll is held for some frames. GTK starts an animation to where the passage seems to be before the lines around it are laid
 * out, and where it is changes as they are; so the value is set right in each frame until it stays right for a few.
 */
#define STEADY_FRAMES 3
#define MAX_FRAMES 30

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
  GtkTextMark             *target;        /* what is held in its place; not owned; may be NULL */
  double                   align;         /* where in the window: 0 is the top, 1 the bottom; or HOLD_HEADING */
  gboolean                 has_place;     /* noted */
  guint                    place;         /* code point of the text */
  double                   place_align;
  guint                    n_steady;      /* frames for which it has been there */
  guint                    n_frames;      /* frames for which it has been held */
  guint                    tick_id;
};

static void
forget_tick (FactArticleScroll *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->tick_id);
  self->tick_id = 0;
}

static gboolean
scroll_cb (FactArticleScroll *self)
{
  fact_article_scroll_let_go (self);

  return GDK_EVENT_PROPAGATE;
}

static void
watch_wheel (FactArticleScroll *self)
{
  GtkEventController *wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), wheel);
}

/**
 * fact_article_scroll_new:
 * @view: the view, which must outlive this
 * @scrolled: called when the view has scrolled
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
  watch_wheel (self);

  return self;
}

void
fact_article_scroll_free (FactArticleScroll *self)
{
  forget_tick (self);
  g_clear_object (&self->buffer);
  g_free (self);
}

static GtkAdjustment *
get_adjustment (FactArticleScroll *self)
{
  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
}

static double
find_value (FactArticleScroll *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double page = gtk_adjustment_get_page_size (adjustment);
  GdkRectangle letter;
  GtkTextIter iter;

  if (self->align < 0)
    return 0;

  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self->buffer), &iter, self->target);
  gtk_text_view_get_iter_location (self->view, &iter, &letter);

  if (self->align > 0 && letter.y + letter.height < WITH_HEADING * page)
    return 0;

  return CLAMP (letter.y - self->align * (page - letter.height), 0,
                MAX (gtk_adjustment_get_upper (adjustment) - page, 0));
}

static void
tell_top (FactArticleScroll *self)
{
  GdkRectangle visible;
  GtkTextIter iter;
  guint offset = 0;

  gtk_text_view_get_visible_rect (self->view, &visible);
  if (visible.y > 0)
    {
      gtk_text_view_get_iter_at_location (self->view, &iter, gtk_text_view_get_left_margin (self->view), visible.y);

      /* Where writing goes to the left, that is the end of the line. */
      if (!gtk_text_view_starts_display_line (self->view, &iter))
        gtk_text_view_backward_display_line_start (self->view, &iter);
      offset = fact_article_buffer_get_offset (self->buffer, &iter);
    }

  self->scrolled (offset, self->user_data);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  FactArticleScroll *self = data;
  gboolean is_of_request = self->target != NULL;
  double value = self->target != NULL ? find_value (self) : gtk_adjustment_get_value (get_adjustment (self));

  if (ABS (gtk_adjustment_get_value (get_adjustment (self)) - value) < 1)
    self->n_steady++;
  else
    self->n_steady = 0;

  gtk_adjustment_set_value (get_adjustment (self), value);
  self->n_frames++;
  if (self->n_steady < STEADY_FRAMES && self->n_frames < MAX_FRAMES)
    return G_SOURCE_CONTINUE;

  self->is_fresh = FALSE;
  self->target = NULL;
  self->tick_id = 0;
  if (is_of_request)
    tell_top (self);

  return G_SOURCE_REMOVE;
}

static void
hold (FactArticleScroll *self)
{
  self->n_steady = 0;
  self->n_frames = 0;
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
  self->target = NULL;
  hold (self);
}

static void
set_target (FactArticleScroll *self,
            GtkTextIter       *iter,
            double             align)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);

  self->align = align;
  self->target = gtk_text_buffer_get_mark (buffer, "scroll-target");
  if (self->target == NULL)
    self->target = gtk_text_buffer_create_mark (buffer, "scroll-target", iter, TRUE);
  else
    gtk_text_buffer_move_mark (buffer, self->target, iter);
}

static void
scroll_to_iter (FactArticleScroll *self,
                GtkTextIter       *iter,
                double             align)
{
  set_target (self, iter, align);

  /* Has the lines around it laid out before the next frame. */
  if (align >= 0)
    gtk_text_view_scroll_to_mark (self->view, self->target, 0.0, TRUE, 0.0, align);
  hold (self);
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

  fact_article_buffer_get_iter (self->buffer, &iter, self->span.start);
  if (self->is_fresh)
    gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self->buffer), &iter);
  scroll_to_iter (self, &iter, self->span.start == 0 ? HOLD_HEADING : 0.0);
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
 * fact_article_scroll_let_go:
 * @self: what scrolls
 *
 * To be called when the user begins to scroll: nothing is held in its place, or waited for, any more.
 */
void
fact_article_scroll_let_go (FactArticleScroll *self)
{
  self->request = REQUEST_NONE;
  if (self->target == NULL)
    return;

  self->target = NULL;
  self->is_fresh = FALSE;
  forget_tick (self);        /* or else fact_article_scroll_moved() would not tell */
}

/* The line that the cursor is in, where that is in sight, or else the one at the top. */
static void
find_place (FactArticleScroll *self,
            GtkTextIter       *iter,
            double            *align)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GdkRectangle visible, letter;

  gtk_text_buffer_get_iter_at_mark (buffer, iter, gtk_text_buffer_get_insert (buffer));
  gtk_text_view_get_visible_rect (self->view, &visible);
  gtk_text_view_get_iter_location (self->view, iter, &letter);
  *align = (double) (letter.y - visible.y) / MAX (visible.height - letter.height, 1);
  if (*align >= 0 && *align <= 1)
    return;

  gtk_text_view_get_iter_at_location (self->view, iter, gtk_text_view_get_left_margin (self->view), visible.y);
  *align = 0;
}

/**
 * fact_article_scroll_note_place:
 * @self: what scrolls
 *
 * To be called before the lines may be laid out otherwise, in other letters or another width.
 */
void
fact_article_scroll_note_place (FactArticleScroll *self)
{
  GtkTextIter iter;

  /* What is being brought to its place is still meant. */
  self->has_place = FALSE;
  if (self->buffer == NULL || self->is_fresh || self->request != REQUEST_NONE || self->target != NULL)
    return;

  find_place (self, &iter, &self->place_align);
  self->place = fact_article_buffer_get_offset (self->buffer, &iter);
  self->has_place = TRUE;
}

/**
 * fact_article_scroll_hold_place:
 * @self: what scrolls
 *
 * To be called when the lines will be laid out otherwise: what was read before stays where it was in the window.
 */
void
fact_article_scroll_hold_place (FactArticleScroll *self)
{
  GtkTextIter iter;

  if (self->has_place)
    {
      fact_article_buffer_get_iter (self->buffer, &iter, self->place);
      set_target (self, &iter, self->place_align);
    }

  self->has_place = FALSE;
  if (self->target != NULL)
    hold (self);
}

/**
 * fact_article_scroll_moved:
 * @self: what scrolls
 *
 * To be called when the view has scrolled: passes it on, at once if it was the user who did it, or else when the view has come to rest.
 */
void
fact_article_scroll_moved (FactArticleScroll *self)
{
  if (self->buffer != NULL && self->tick_id == 0 && self->request == REQUEST_NONE)
    tell_top (self);
}
