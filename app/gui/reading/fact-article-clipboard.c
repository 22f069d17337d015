/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-clipboard.h"

#include "reading/fact-passage-content.h"

/*
 * What leaves an article, by copying, selecting or dragging, is the text's own words. GtkTextView would give the buffer's, and in
 * these an endless run has breaks that are only shown.
 */

static GdkContentProvider *
get_selected_content (FactArticleView *view)
{
  FactText *text = fact_article_view_get_text (view);
  FactSpan selection;

  if (text == NULL || !fact_article_view_get_selection (view, &selection))
    return NULL;

  return fact_passage_content_new (text, selection);
}

/**
 * fact_article_clipboard_copy:
 * @view: a view
 *
 * Puts the selected words on the clipboard; where none are selected it stays as it is.
 */
void
fact_article_clipboard_copy (FactArticleView *view)
{
  g_autoptr (GdkContentProvider) content = get_selected_content (view);

  if (content != NULL)
    gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (view)), content);
}

/**
 * fact_article_clipboard_offer_primary:
 * @view: a view
 *
 * Offers the selected words to whoever pastes with the middle button.
 */
void
fact_article_clipboard_offer_primary (FactArticleView *view)
{
  g_autoptr (GdkContentProvider) content = get_selected_content (view);

  if (content != NULL)
    gdk_clipboard_set_content (gtk_widget_get_primary_clipboard (GTK_WIDGET (view)), content);
}

/**
 * fact_article_clipboard_detach_primary:
 * @view: a realized view
 *
 * Undoes what GtkTextView does when it is realized or takes another buffer.
 */
void
fact_article_clipboard_detach_primary (FactArticleView *view)
{
  gtk_text_buffer_remove_selection_clipboard (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                                              gtk_widget_get_primary_clipboard (GTK_WIDGET (view)));
}

/**
 * fact_article_clipboard_attach_primary:
 * @view: a realized view
 *
 * Restores what GtkTextView is about to undo itself, when it is unrealized or takes another buffer.
 */
void
fact_article_clipboard_attach_primary (FactArticleView *view)
{
  gtk_text_buffer_add_selection_clipboard (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                                           gtk_widget_get_primary_clipboard (GTK_WIDGET (view)));
}

/* A drag of selected words. What was selected when the button went down counts: a moment later the same movement selects. */
typedef struct
{
  FactArticleView *view;
  gboolean         is_on_selection;
} Drag;

static gboolean
is_on_selection (GtkTextView *view,
                 double       x,
                 double       y)
{
  GtkTextIter start, end, pointed;
  int buffer_x, buffer_y;

  if (!gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (view), &start, &end))
    return FALSE;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);

  return gtk_text_view_get_iter_at_location (view, &pointed, buffer_x, buffer_y) &&
         gtk_text_iter_in_range (&pointed, &start, &end);
}

static void
begin_cb (GtkGesture       *gesture,
          GdkEventSequence *sequence,
          Drag             *self)
{
  double x, y;

  gtk_gesture_get_point (gesture, sequence, &x, &y);
  self->is_on_selection = is_on_selection (GTK_TEXT_VIEW (self->view), x, y);
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double         x,
            double         y,
            Drag          *self)
{
  return self->is_on_selection ? get_selected_content (self->view) : NULL;
}

/* Where words are dropped elsewhere the view never sees the button go up. */
static void
drag_end_cb (GtkDragSource *source,
             GdkDrag       *drag,
             gboolean       is_move,
             Drag          *self)
{
  fact_article_view_end_pointing (self->view);
}

/**
 * fact_article_clipboard_attach:
 * @view: a view
 *
 * Lets selected words be dragged elsewhere.
 */
void
fact_article_clipboard_attach (FactArticleView *view)
{
  GtkDragSource *source = gtk_drag_source_new ();
  Drag *self = g_new0 (Drag, 1);

  self->view = view;
  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source), GTK_PHASE_CAPTURE);
  g_signal_connect (source, "begin", G_CALLBACK (begin_cb), self);
  g_signal_connect (source, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_data (source, "prepare", G_CALLBACK (prepare_cb), self, (GClosureNotify) (GCallback) g_free, 0);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (source));
}
