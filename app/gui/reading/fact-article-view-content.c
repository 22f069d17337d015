/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-view-private.h"

#include "reading/fact-article-clipboard.h"

/* What is on show. */

static void
set_buffer (FactArticleView *self,
            GtkTextBuffer   *buffer)
{
  gboolean is_realized = gtk_widget_get_realized (GTK_WIDGET (self));

  if (is_realized)
    fact_article_clipboard_attach_primary (self);
  gtk_text_view_set_buffer (GTK_TEXT_VIEW (self), buffer);
  gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  if (is_realized)
    fact_article_clipboard_detach_primary (self);
}

static void
grown_cb (FactArticleView *self)
{
  _fact_article_view_go_on_selecting (self);
  fact_article_scroll_go_on (self->scroll);
}

/* The buffer is left to the caller, for the view may still show it. */
FactArticleBuffer *
_fact_article_view_forget_article (FactArticleView *self)
{
  fact_article_view_cancel_drag (self);
  g_clear_handle_id (&self->settle_id, g_source_remove);
  fact_article_scroll_set_buffer (self->scroll, NULL);
  if (self->buffer != NULL)
    g_signal_handlers_disconnect_by_data (self->buffer, self);
  g_clear_object (&self->project);
  g_clear_pointer (&self->article_id, g_free);
  g_clear_pointer (&self->hits, g_free);
  self->has_to_select = FALSE;

  return g_steal_pointer (&self->buffer);
}

/**
 * fact_article_view_show_article:
 * @self: a view
 * @project: the project
 * @article_id: the id of one of its articles
 * @prepared: the article's text
 *
 * Shows an article from its beginning. A long text comes in the course of several turns of the main loop.
 */
void
fact_article_view_show_article (FactArticleView  *self,
                                FactProject      *project,
                                const char       *article_id,
                                FactPreparedText *prepared)
{
  g_autoptr (FactArticleBuffer) before = NULL;

  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  before = _fact_article_view_forget_article (self);
  self->project = g_object_ref (project);
  self->article_id = g_strdup (article_id);
  self->buffer = fact_article_buffer_new (prepared, self->tags);
  g_signal_connect_swapped (self->buffer, "grown", G_CALLBACK (grown_cb), self);

  /* While the lines are still known: a scroll that comes with the new buffer would be taken for one to its end. */
  if (self->vadjustment != NULL)
    gtk_adjustment_set_value (self->vadjustment, 0);

  fact_article_buffer_load (self->buffer);
  set_buffer (self, GTK_TEXT_BUFFER (self->buffer));
  if (before != NULL)
    fact_article_buffer_close (before);
  fact_article_scroll_set_buffer (self->scroll, self->buffer);
  _fact_article_view_describe_caret (self);
  _fact_article_view_watch_selection (self);
  g_signal_emit_by_name (self, "selection-changed");
}

/**
 * fact_article_view_show_nothing:
 *
 * Shows no article.
 */
void
fact_article_view_show_nothing (FactArticleView *self)
{
  g_autoptr (FactArticleBuffer) before = NULL;

  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  if (self->buffer == NULL)
    return;

  before = _fact_article_view_forget_article (self);
  set_buffer (self, NULL);
  fact_article_buffer_close (before);
  _fact_article_view_describe_caret (self);
  g_signal_emit_by_name (self, "selection-changed");
}

/**
 * fact_article_view_get_text:
 *
 * Returns: (transfer none) (nullable): the text on show
 */
FactText *
fact_article_view_get_text (FactArticleView *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), NULL);

  return self->buffer != NULL ? fact_article_buffer_get_text (self->buffer) : NULL;
}

/**
 * fact_article_view_select_mark:
 * @self: a view
 * @claim_id: (nullable): the current claim
 * @mark_id: (nullable): which of its marks was gone to
 *
 * Sets a claim and a mark off from the others, in this article and those shown later.
 */
void
fact_article_view_select_mark (FactArticleView *self,
                               const char      *claim_id,
                               const char      *mark_id)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  g_free (self->claim_id);
  self->claim_id = g_strdup (claim_id);
  g_free (self->mark_id);
  self->mark_id = g_strdup (mark_id);

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fact_article_view_follow:
 * @self: a view
 *
 * To be called when something has just changed in the project: shows it.
 */
void
fact_article_view_follow (FactArticleView *self)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  if (self->buffer == NULL)
    return;

  fact_article_view_cancel_drag (self);
  _fact_article_view_describe_caret (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fact_article_view_show_hits:
 * @self: a view
 * @hits: (nullable): what was found in the text on show
 *
 * Shows where words were found, until another article is shown.
 */
void
fact_article_view_show_hits (FactArticleView *self,
                             const FactHits  *hits)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  g_clear_pointer (&self->hits, g_free);
  if (hits != NULL && self->buffer != NULL)
    self->hits = g_memdup2 (hits, sizeof (FactHits) + hits->n_hits * sizeof (FactHit));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fact_article_view_scroll_to_passage:
 * @self: a view
 * @span: code points of the text
 *
 * Brings a passage into sight, as soon as its words have come.
 */
void
fact_article_view_scroll_to_passage (FactArticleView *self,
                                     FactSpan         span)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  self->has_to_select = FALSE;
  fact_article_scroll_to_passage (self->scroll, span);
}

/**
 * fact_article_view_scroll_to_top:
 * @self: a view
 * @offset: a code point of the text
 *
 * Brings a code point to the top, as soon as it has come.
 */
void
fact_article_view_scroll_to_top (FactArticleView *self,
                                 guint            offset)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  self->has_to_select = FALSE;
  fact_article_scroll_to_top (self->scroll, offset);
}
