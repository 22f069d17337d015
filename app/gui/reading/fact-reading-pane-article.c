/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-pane-private.h"

#include "reading/fact-claim-actions.h"
#include "window/fact-workbench.h"

/* Shows the article, the claim and the place that the navigation is at. */

static FactProject *
get_project (FactReadingPane *self)
{
  return fact_document_get_project (fact_navigation_get_document (self->navigation));
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
  fact_article_view_scroll_to_top (self->view, fact_navigation_get_top_offset (self->navigation));

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
  fact_article_heading_set_n_words (fact_article_view_get_heading (self->view),
                                    fact_prepared_text_get_n_words (prepared));
  fact_article_view_show_article (self->view, get_project (self),
                                  fact_navigation_get_article_id (self->navigation), prepared);

  if (self->has_passage)
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

  fact_article_heading_set_n_words (fact_article_view_get_heading (self->view), 0);
  fact_article_view_show_nothing (self->view);
  self->preparing = g_cancellable_new ();
  fact_prepared_text_new_async (self->text, self->preparing, prepared_cb, g_object_ref (self));
}

static void
show_article (FactReadingPane *self)
{
  FactArticle *article = self->navigation != NULL ? fact_navigation_get_article (self->navigation) : NULL;

  forget_article (self);
  _fact_reading_pane_hide_popovers (self);

  if (article == NULL)
    fact_article_view_show_nothing (self->view);
  else
    prepare_article (self, article);

  gtk_stack_set_visible_child_name (self->stack, article != NULL ? "article" : "empty");
  update_actions (self);
}

static void
select_mark (FactReadingPane *self)
{
  FactClaim *claim = self->navigation != NULL ? fact_navigation_get_claim (self->navigation) : NULL;

  fact_selection_popover_set_claim (self->popover, claim);
  fact_article_view_select_mark (self->view,
                                 claim != NULL ? fact_navigation_get_claim_id (self->navigation) : NULL,
                                 claim != NULL ? fact_navigation_get_mark_id (self->navigation) : NULL);
  update_actions (self);
}

static void
reveal_cb (FactReadingPane *self,
           const char      *article_id,
           guint            start,
           guint            end)
{
  FactSpan span = { start, end };

  g_clear_handle_id (&self->restore_id, g_source_remove);
  if (self->preparing != NULL)
    {
      self->has_passage = TRUE;
      self->passage = span;
      return;
    }

  fact_article_view_scroll_to_passage (self->view, span);
}

static void
restore_top_cb (FactReadingPane *self)
{
  self->has_passage = FALSE;
  if (self->preparing == NULL)
    restore_top_later (self);
}

static void
project_changed_cb (FactReadingPane *self,
                    FactChangeSet   *changes)
{
  FactArticle *article = fact_navigation_get_article (self->navigation);

  if (article == NULL)
    return;

  if (fact_article_get_text (article) != self->text)
    {
      show_article (self);
      return;
    }

  fact_article_heading_set_article (fact_article_view_get_heading (self->view), article);
  fact_article_view_follow (self->view, changes);
  select_mark (self);
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
      g_signal_connect_swapped (self->navigation, "notify::article-id", G_CALLBACK (show_article), self);
      g_signal_connect_swapped (self->navigation, "notify::claim-id", G_CALLBACK (select_mark), self);
      g_signal_connect_swapped (self->navigation, "notify::mark-id", G_CALLBACK (select_mark), self);
      g_signal_connect_swapped (self->navigation, "notify::can-go-back", G_CALLBACK (update_actions), self);
      g_signal_connect_swapped (self->navigation, "reveal", G_CALLBACK (reveal_cb), self);
      g_signal_connect_swapped (self->navigation, "restore-top", G_CALLBACK (restore_top_cb), self);
      g_signal_connect_swapped (get_project (self), "changed", G_CALLBACK (project_changed_cb), self);
      g_signal_connect_swapped (fact_navigation_get_document (self->navigation), "notify::read-only",
                                G_CALLBACK (update_actions), self);
    }

  select_mark (self);
  show_article (self);
}
