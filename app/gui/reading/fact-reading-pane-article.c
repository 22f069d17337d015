/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-pane-private.h"

#include "reading/fact-claim-actions.h"
#include "window/fact-workbench.h"

/* Shows the article, the claim and the place that the navigation is at; or, at rest, an article and a place of its own. */

static FactProject *
get_project (FactReadingPane *self)
{
  return fact_document_get_project (fact_navigation_get_document (self->navigation));
}

static FactArticle *
get_article (FactReadingPane *self)
{
  if (self->navigation == NULL || self->article_id == NULL)
    return NULL;

  return fact_state_find_article (fact_project_get_state (get_project (self)), self->article_id);
}

static void
update_actions (FactReadingPane *self)
{
  GtkWidget *workbench = gtk_widget_get_ancestor (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);

  if (workbench != NULL)
    fact_claim_actions_update (workbench);
}

static gboolean
restore_cb (gpointer data)
{
  FactReadingPane *self = data;

  self->restore_id = 0;
  if (!self->is_resting)
    self->top_offset = fact_navigation_get_top_offset (self->navigation);
  fact_article_view_scroll_to_top (self->view, self->top_offset);

  return G_SOURCE_REMOVE;
}

/* Not at once: whoever chose the article may say in the same breath how far it is to be scrolled. Before the first frame, though. */
static void
restore_top_later (FactReadingPane *self)
{
  if (self->restore_id == 0)
    self->restore_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, restore_cb, self, NULL);
}

static void
show_prepared (FactReadingPane  *self,
               FactPreparedText *prepared)
{
  fact_article_heading_set_length (fact_article_view_get_heading (self->view), fact_prepared_text_get_n_words (prepared),
                                   fact_text_get_n_sentences (fact_prepared_text_get_text (prepared)));
  fact_article_view_show_article (self->view, get_project (self), self->article_id, prepared);

  if (self->has_passage && self->selects_passage)
    fact_article_view_select_passage (self->view, self->passage);
  else if (self->has_passage)
    fact_article_view_scroll_to_passage (self->view, self->passage);
  else
    restore_top_later (self);
  self->has_passage = FALSE;
}

static void
prepared_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (FactReadingPane) self = user_data;
  g_autoptr (FactPreparedText) prepared = fact_prepared_text_new_finish (result, NULL);

  if (prepared == NULL || self->text != fact_prepared_text_get_text (prepared))
    return;

  g_clear_object (&self->preparing);
  show_prepared (self, prepared);
}

static void
forget_article (FactReadingPane *self)
{
  if (self->preparing != NULL)
    g_cancellable_cancel (self->preparing);
  g_clear_object (&self->preparing);
  g_clear_handle_id (&self->restore_id, g_source_remove);
  g_clear_pointer (&self->text, fact_text_unref);
  self->has_passage = FALSE;
  self->widened = (FactSpan) { 0, 0 };
}

static void
prepare_article (FactReadingPane *self,
                 FactArticle     *article)
{
  self->text = fact_text_ref (fact_article_get_text (article));
  fact_article_heading_set_article (fact_article_view_get_heading (self->view), article);

  if (fact_prepared_text_is_quick (self->text))
    {
      g_autoptr (FactPreparedText) prepared = fact_prepared_text_new (self->text);

      show_prepared (self, prepared);
      return;
    }

  fact_article_heading_set_length (fact_article_view_get_heading (self->view), 0, 0);
  fact_article_view_show_nothing (self->view);
  self->preparing = g_cancellable_new ();
  fact_prepared_text_new_async (self->text, self->preparing, prepared_cb, g_object_ref (self));
}

static void
show_article (FactReadingPane *self)
{
  FactArticle *article = get_article (self);

  forget_article (self);
  _fact_reading_pane_hide_popovers (self);

  if (article == NULL)
    fact_article_view_show_nothing (self->view);
  else
    prepare_article (self, article);

  fact_coverage_strip_show_article (self->strip, article != NULL ? fact_navigation_get_document (self->navigation) : NULL,
                                    article != NULL ? fact_record_get_id (article) : NULL);
  gtk_stack_set_visible_child_name (self->stack, article != NULL ? "article" : "empty");
  _fact_reading_pane_update_handles (self);
  update_actions (self);
}

static void
set_article_id (FactReadingPane *self,
                const char      *article_id)
{
  g_autofree char *before = g_steal_pointer (&self->article_id);

  self->article_id = g_strdup (article_id);
}

static void
article_changed_cb (FactReadingPane *self)
{
  const char *article_id = fact_navigation_get_article_id (self->navigation);

  if (self->is_resting || g_strcmp0 (self->article_id, article_id) == 0)
    return;

  set_article_id (self, article_id);
  show_article (self);
}

static void
select_mark (FactReadingPane *self)
{
  FactClaim *claim = self->navigation != NULL ? fact_navigation_get_claim (self->navigation) : NULL;

  fact_selection_popover_set_claim (self->popover, claim);
  fact_article_view_select_mark (self->view,
                                 claim != NULL ? fact_navigation_get_claim_id (self->navigation) : NULL,
                                 claim != NULL ? fact_navigation_get_mark_id (self->navigation) : NULL);
  _fact_reading_pane_update_handles (self);
  update_actions (self);
}

static void
reveal_cb (FactReadingPane *self,
           const char      *article_id,
           guint            start,
           guint            end)
{
  FactSpan span = { start, end };

  if (self->is_resting)
    return;

  g_clear_handle_id (&self->restore_id, g_source_remove);
  if (self->preparing != NULL)
    {
      self->has_passage = TRUE;
      self->passage = span;
      self->selects_passage = FALSE;
      return;
    }

  fact_article_view_scroll_to_passage (self->view, span);
}

static void
select_passage_cb (FactReadingPane *self,
                   guint            start,
                   guint            end)
{
  FactSpan span = { start, end };

  if (self->is_resting)
    return;

  g_clear_handle_id (&self->restore_id, g_source_remove);
  if (self->preparing != NULL)
    {
      self->has_passage = TRUE;
      self->passage = span;
      self->selects_passage = TRUE;
      return;
    }

  fact_article_view_select_passage (self->view, span);
}

static void
restore_top_cb (FactReadingPane *self)
{
  if (self->is_resting)
    return;

  self->has_passage = FALSE;
  if (self->preparing == NULL)
    restore_top_later (self);
}

static void
project_changed_cb (FactReadingPane *self,
                    FactChangeSet   *changes)
{
  FactArticle *article = get_article (self);

  /* When its article goes, a pane at rest goes to where the other is. */
  if (article == NULL && self->is_resting)
    {
      set_article_id (self, fact_navigation_get_article_id (self->navigation));
      self->top_offset = fact_navigation_get_top_offset (self->navigation);
      show_article (self);
    }
  if (article == NULL)
    return;

  if (fact_article_get_text (article) != self->text)
    {
      show_article (self);
      return;
    }

  fact_article_heading_set_article (fact_article_view_get_heading (self->view), article);
  fact_article_view_follow (self->view);
  select_mark (self);
}

static void
read_only_changed_cb (FactReadingPane *self)
{
  _fact_reading_pane_update_handles (self);
  update_actions (self);
}

void
_fact_reading_pane_leave_navigation (FactReadingPane *self)
{
  if (self->navigation == NULL)
    return;

  g_signal_handlers_disconnect_by_data (get_project (self), self);
  g_signal_handlers_disconnect_by_data (fact_navigation_get_document (self->navigation), self);
  g_signal_handlers_disconnect_by_data (self->navigation, self);
  g_clear_object (&self->navigation);
  forget_article (self);
}

void
_fact_reading_pane_enter_navigation (FactReadingPane *self)
{
  if (self->navigation != NULL)
    {
      g_signal_connect_swapped (self->navigation, "notify::article-id", G_CALLBACK (article_changed_cb), self);
      g_signal_connect_swapped (self->navigation, "notify::claim-id", G_CALLBACK (select_mark), self);
      g_signal_connect_swapped (self->navigation, "notify::mark-id", G_CALLBACK (select_mark), self);
      g_signal_connect_swapped (self->navigation, "notify::can-go-back", G_CALLBACK (update_actions), self);
      g_signal_connect_swapped (self->navigation, "reveal", G_CALLBACK (reveal_cb), self);
      g_signal_connect_swapped (self->navigation, "select-passage", G_CALLBACK (select_passage_cb), self);
      g_signal_connect_swapped (self->navigation, "restore-top", G_CALLBACK (restore_top_cb), self);
      g_signal_connect_swapped (get_project (self), "changed", G_CALLBACK (project_changed_cb), self);
      g_signal_connect_swapped (fact_navigation_get_document (self->navigation), "notify::read-only",
                                G_CALLBACK (read_only_changed_cb), self);
    }

  if (!self->is_resting)
    set_article_id (self, self->navigation != NULL ? fact_navigation_get_article_id (self->navigation) : NULL);
  select_mark (self);
  show_article (self);
}

/**
 * fact_reading_pane_rest:
 * @self: a pane
 *
 * Stays at its article and place from now on, whatever the navigation shows. Claims are selected in it as before.
 */
void
fact_reading_pane_rest (FactReadingPane *self)
{
  g_return_if_fail (FACT_IS_READING_PANE (self));

  /* One that has not come to its place yet does not know it. */
  if (!self->is_resting && self->navigation != NULL && (self->preparing != NULL || self->restore_id != 0))
    self->top_offset = fact_navigation_get_top_offset (self->navigation);
  self->is_resting = TRUE;
  /* Their keys and buttons work on the pane that has the keyboard. */
  _fact_reading_pane_hide_popovers (self);
}

/**
 * fact_reading_pane_rest_at:
 * @self: a pane that has no navigation yet
 * @article_id: the article to show
 * @top_offset: the code point at the top
 *
 * Shows an article of its own from the beginning.
 */
void
fact_reading_pane_rest_at (FactReadingPane *self,
                           const char      *article_id,
                           guint            top_offset)
{
  g_return_if_fail (FACT_IS_READING_PANE (self) && self->navigation == NULL);

  self->is_resting = TRUE;
  set_article_id (self, article_id);
  self->top_offset = top_offset;
}

/**
 * fact_reading_pane_follow:
 * @self: a pane
 *
 * Takes the navigation to the article and place of this pane, and shows what it shows from now on.
 */
void
fact_reading_pane_follow (FactReadingPane *self)
{
  g_return_if_fail (FACT_IS_READING_PANE (self));

  if (!self->is_resting)
    return;

  self->is_resting = FALSE;
  if (self->navigation == NULL || self->article_id == NULL)
    return;

  fact_navigation_show_article (self->navigation, self->article_id);
  fact_navigation_set_top_offset (self->navigation, self->top_offset);
}
