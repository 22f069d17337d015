/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-view-private.h"

#include "reading/fact-mark-choice.h"

/* What lies under the pointer, or at the cursor. */

/* Takes an area in buffer coordinates. */
void
_fact_article_view_move_to_widget (FactArticleView *self,
                                   GdkRectangle    *area)
{
  gtk_text_view_buffer_to_window_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, area->x, area->y,
                                         &area->x, &area->y);
}

static const FactBadge *
find_badge (FactArticleView *self,
            int              x,
            int              y)
{
  int buffer_x, buffer_y;

  if (self->buffer == NULL)
    return NULL;

  gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);

  return fact_mark_painter_find_badge (self->painter, buffer_x, buffer_y);
}

/**
 * fact_article_view_is_badge_at:
 *
 * Returns: whether there is a badge
 */
gboolean
fact_article_view_is_badge_at (FactArticleView *self,
                               int              x,
                               int              y)
{
  return find_badge (self, x, y) != NULL;
}

static gboolean
is_of_badge (const FactBadge *badge,
             const FactMark  *mark)
{
  if (badge->mark_id != NULL)
    return g_strcmp0 (mark->claim_id, badge->claim_id) == 0 && g_strcmp0 (mark->id, badge->mark_id) == 0;

  return mark->kind == FACT_MARK_OCCURRENCE && mark->span.start >= badge->starts.start;
}

static GPtrArray *
find_choices_of_badge (FactArticleView *self,
                       const FactBadge *badge)
{
  FactSpanIndex *index = fact_project_get_span_index (self->project, self->article_id);
  GPtrArray *choices = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_mark_choice_free);
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();

  if (index != NULL)
    fact_span_index_query (index, badge->starts, marks);

  for (guint i = 0; i < marks->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (marks, i);
      FactMarkChoice *choice = NULL;

      if (is_of_badge (badge, mark))
        choice = fact_mark_choice_new (mark, fact_project_get_state (self->project));
      if (choice != NULL)
        g_ptr_array_add (choices, choice);
    }

  return choices;
}

static GPtrArray *
find_choices_of_letter (FactArticleView   *self,
                        const GtkTextIter *iter,
                        GdkRectangle      *area)
{
  FactSpanIndex *index = self->project != NULL ? fact_project_get_span_index (self->project, self->article_id) : NULL;

  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), iter, area);
  area->width = MAX (area->width, 1);
  _fact_article_view_move_to_widget (self, area);
  if (index == NULL || self->buffer == NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) fact_mark_choice_free);

  return fact_mark_choices_at (index, fact_project_get_state (self->project),
                               fact_article_buffer_get_offset (self->buffer, iter));
}

/**
 * fact_article_view_find_choices_at:
 * @self: a view
 * @x: where
 * @y: where
 * @area: (out caller-allocates): the badge or letter that is there
 *
 * Returns: (transfer full) (element-type FactMarkChoice): the marks that are there; may be empty
 */
GPtrArray *
fact_article_view_find_choices_at (FactArticleView *self,
                                   int              x,
                                   int              y,
                                   GdkRectangle    *area)
{
  const FactBadge *badge = find_badge (self, x, y);
  GtkTextIter iter;
  int buffer_x, buffer_y;

  if (badge != NULL)
    {
      *area = badge->area;
      _fact_article_view_move_to_widget (self, area);
      return find_choices_of_badge (self, badge);
    }

  gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);
  if (gtk_text_view_get_iter_at_location (GTK_TEXT_VIEW (self), &iter, buffer_x, buffer_y))
    return find_choices_of_letter (self, &iter, area);

  *area = (GdkRectangle) { x, y, 1, 1 };

  return g_ptr_array_new_with_free_func ((GDestroyNotify) fact_mark_choice_free);
}

/**
 * fact_article_view_find_choices_at_cursor:
 * @self: a view
 * @area: (out caller-allocates): where the cursor is
 *
 * Returns: (transfer full) (element-type FactMarkChoice): the marks at the cursor; may be empty
 */
GPtrArray *
fact_article_view_find_choices_at_cursor (FactArticleView *self,
                                          GdkRectangle    *area)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));

  return find_choices_of_letter (self, &cursor, area);
}

/**
 * fact_article_view_activate_at:
 * @self: a view
 * @x: where
 * @y: where
 *
 * Told when the user clicks: if there are marks, they are passed on.
 */
void
fact_article_view_activate_at (FactArticleView *self,
                               int              x,
                               int              y)
{
  GdkRectangle area;
  g_autoptr (GPtrArray) choices = fact_article_view_find_choices_at (self, x, y, &area);

  if (choices->len > 0)
    g_signal_emit_by_name (self, "choices-activated", choices, &area);
}
