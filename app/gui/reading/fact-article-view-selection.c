/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-view-private.h"

#include "reading/fact-article-clipboard.h"

/* Which words are selected, where they are, and when the user is done selecting them. */

/* After the last key of a selection, ms: long enough not to flicker while Shift and an arrow are held down. */
#define SETTLE_MS 300

static void
settle (FactArticleView *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  fact_article_clipboard_offer_primary (self);
  g_signal_emit_by_name (self, "selection-settled");
}

static gboolean
settle_cb (gpointer data)
{
  FactArticleView *self = data;

  self->settle_id = 0;
  settle (self);

  return G_SOURCE_REMOVE;
}

static void
mark_set_cb (FactArticleView   *self,
             const GtkTextIter *iter,
             GtkTextMark       *mark,
             GtkTextBuffer     *buffer)
{
  if (mark != gtk_text_buffer_get_insert (buffer) && mark != gtk_text_buffer_get_selection_bound (buffer))
    return;

  _fact_article_view_describe_caret (self);
  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (!self->is_pointing)
    {
      self->settle_id = g_timeout_add (SETTLE_MS, settle_cb, self);
      g_source_set_name_by_id (self->settle_id, "[factdesk] selection settles");
    }

  g_signal_emit_by_name (self, "selection-changed");
}

/* To be called when the buffer has what is to be selected in it at first. */
void
_fact_article_view_watch_selection (FactArticleView *self)
{
  g_signal_connect_swapped (self->buffer, "mark-set", G_CALLBACK (mark_set_cb), self);
}

/**
 * fact_article_view_get_selection:
 * @self: a view
 * @selection: (out): what is selected, code points of the text, as the user left it
 *
 * Returns: whether anything is selected
 */
gboolean
fact_article_view_get_selection (FactArticleView *self,
                                 FactSpan        *selection)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), FALSE);

  return self->buffer != NULL && fact_article_buffer_get_selection (self->buffer, selection);
}

/**
 * fact_article_view_get_cursor:
 * @self: a view
 *
 * Returns: what is selected, or else where the cursor is, in code points of the text
 */
FactSpan
fact_article_view_get_cursor (FactArticleView *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;
  FactSpan none = { 0, 0 };

  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), none);

  if (self->buffer == NULL)
    return none;

  buffer = GTK_TEXT_BUFFER (self->buffer);
  gtk_text_buffer_get_selection_bounds (buffer, &start, &end);

  return (FactSpan) { fact_article_buffer_get_offset (self->buffer, &start), fact_article_buffer_get_offset (self->buffer, &end) };
}

void
_fact_article_view_go_on_selecting (FactArticleView *self)
{
  GtkTextIter start, end;

  if (!self->has_to_select || fact_article_buffer_get_n_loaded (self->buffer) < self->to_select.end)
    return;

  self->has_to_select = FALSE;
  fact_article_buffer_get_iter (self->buffer, &start, self->to_select.start);
  fact_article_buffer_get_iter (self->buffer, &end, self->to_select.end);
  gtk_text_buffer_select_range (GTK_TEXT_BUFFER (self->buffer), &end, &start);
}

/**
 * fact_article_view_select_passage:
 * @self: a view
 * @span: code points of the text; empty for the cursor alone
 *
 * Selects words and brings them into sight, as soon as they have come.
 */
void
fact_article_view_select_passage (FactArticleView *self,
                                  FactSpan         span)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  if (self->buffer == NULL)
    return;

  self->to_select = span;
  self->has_to_select = TRUE;
  _fact_article_view_go_on_selecting (self);
  fact_article_scroll_to_passage (self->scroll, span);
}

/**
 * fact_article_view_clear_selection:
 * @self: a view
 *
 * Selects nothing; the cursor stays where it is.
 */
void
fact_article_view_clear_selection (FactArticleView *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter cursor;

  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  gtk_text_buffer_place_cursor (buffer, &cursor);
}

/**
 * fact_article_view_get_selection_area:
 * @self: a view
 * @area: (out caller-allocates): where the selection ends for the user, in coordinates of the view
 *
 * Finds what a popover about the selected words may point to: their last line, or the first when they were selected backwards.
 *
 * Returns: %FALSE when nothing is selected or that end is out of sight
 */
gboolean
fact_article_view_get_selection_area (FactArticleView *self,
                                      GdkRectangle    *area)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start, end, cursor, line;
  GdkRectangle first, last, visible;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    return FALSE;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  line = gtk_text_iter_equal (&cursor, &end) ? end : start;
  gtk_text_view_get_iter_location (view, &line, area);

  /* Where the whole selection is on this line, its middle. */
  gtk_text_view_get_iter_location (view, &start, &first);
  gtk_text_view_get_iter_location (view, &end, &last);
  if (first.y == last.y)
    {
      area->x = MIN (first.x, last.x);
      area->width = ABS (last.x - first.x);
    }

  gtk_text_view_get_visible_rect (view, &visible);
  if (area->y + area->height < visible.y || area->y > visible.y + visible.height)
    return FALSE;

  area->width = MAX (area->width, 1);
  _fact_article_view_move_to_widget (self, area);

  return TRUE;
}

/**
 * fact_article_view_begin_pointing:
 *
 * Told when a button goes down: a selection is not settled before it is up again.
 */
void
fact_article_view_begin_pointing (FactArticleView *self)
{
  self->is_pointing = TRUE;
  g_clear_handle_id (&self->settle_id, g_source_remove);
}

/**
 * fact_article_view_end_pointing:
 *
 * Told when the button is up again: what is selected now is meant.
 */
void
fact_article_view_end_pointing (FactArticleView *self)
{
  self->is_pointing = FALSE;
  settle (self);
}
