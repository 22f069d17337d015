/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-sidebar.h"

#include "sidebar/fact-article-actions.h"
#include "sidebar/fact-article-list.h"
#include "sidebar/fact-claim-list.h"
#include "sidebar/fact-sidebar-layout.h"
#include "window/fact-workbench.h"

/* More rows than this are not brought all in one turn of the main loop. */
#define LONG_LIST 100

struct _FactSidebar
{
  FactPane         parent_instance;

  guint            n_frames;         /* that have been drawn since there is a navigation */
  guint            tick_id;
  guint            idle_id;

  FactArticleList *article_list;
  FactClaimList   *claim_list;
};

G_DEFINE_FINAL_TYPE (FactSidebar, fact_sidebar, FACT_TYPE_PANE)

static FactNavigation *
get_navigation (FactSidebar *self)
{
  return fact_pane_get_navigation (FACT_PANE (self));
}

static void
fill_articles (FactSidebar *self)
{
  fact_pane_set_navigation (FACT_PANE (self->article_list), get_navigation (self));
}

static void
fill_claims (FactSidebar *self)
{
  fact_pane_set_navigation (FACT_PANE (self->claim_list), get_navigation (self));
}

/* The first frame belongs to the text, the next to the articles, the one after to the claims. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  FactSidebar *self = FACT_SIDEBAR (widget);

  self->n_frames++;
  if (self->n_frames == 2)
    fill_articles (self);
  if (self->n_frames < 3)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  fill_claims (self);

  return G_SOURCE_REMOVE;
}

static gboolean
empty_cb (gpointer data)
{
  FactSidebar *self = data;

  if (fact_pane_get_navigation (FACT_PANE (self->article_list)) != NULL)
    {
      fill_articles (self);
      return G_SOURCE_CONTINUE;
    }

  self->idle_id = 0;
  fill_claims (self);

  return G_SOURCE_REMOVE;
}

static void
stop_filling (FactSidebar *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  g_clear_handle_id (&self->idle_id, g_source_remove);
}

static gboolean
is_long (FactNavigation *navigation)
{
  FactState *state = fact_document_get_state (fact_navigation_get_document (navigation));

  return fact_state_get_n_articles (state) > LONG_LIST || fact_state_get_n_claims (state) > LONG_LIST;
}

/* GtkListView makes two hundred rows for a long list, and two hundred times something is some milliseconds: what brings them or takes
 * them away is done list by list, so that the window never stands still. */
static void
fill (FactSidebar *self,
      gboolean     in_steps)
{
  stop_filling (self);
  self->n_frames = 0;

  if (!in_steps)
    {
      fill_articles (self);
      fill_claims (self);
    }
  else if (get_navigation (self) != NULL)
    {
      self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
    }
  else
    {
      self->idle_id = g_idle_add (empty_cb, self);
      g_source_set_name_by_id (self->idle_id, "[factdesk] sidebar");
    }
}

static void
update_actions (FactSidebar *self)
{
  GtkWidget *workbench = gtk_widget_get_ancestor (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);

  if (workbench != NULL)
    fact_article_actions_update (workbench);
}

static void
connect_navigation (FactSidebar    *self,
                    FactNavigation *navigation)
{
  g_signal_connect_object (navigation, "notify::article-id", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (fact_navigation_get_document (navigation), "notify::read-only", G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED);
}

static void
fact_sidebar_navigation_changed (FactPane       *pane,
                                 FactNavigation *before)
{
  FactSidebar *self = FACT_SIDEBAR (pane);
  FactNavigation *navigation = get_navigation (self);

  if (before != NULL)
    {
      g_signal_handlers_disconnect_by_data (before, self);
      g_signal_handlers_disconnect_by_data (fact_navigation_get_document (before), self);
    }
  if (navigation != NULL)
    connect_navigation (self, navigation);

  update_actions (self);
  fill (self, (before != NULL && is_long (before)) || (navigation != NULL && is_long (navigation)));
}

static void
fact_sidebar_dispose (GObject *object)
{
  FactSidebar *self = FACT_SIDEBAR (object);

  stop_filling (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_SIDEBAR);

  G_OBJECT_CLASS (fact_sidebar_parent_class)->dispose (object);
}

static void
fact_sidebar_class_init (FactSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_sidebar_dispose;
  FACT_PANE_CLASS (klass)->navigation_changed = fact_sidebar_navigation_changed;

  g_type_ensure (FACT_TYPE_ARTICLE_LIST);
  g_type_ensure (FACT_TYPE_CLAIM_LIST);
  g_type_ensure (FACT_TYPE_SIDEBAR_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, FactSidebar, article_list);
  gtk_widget_class_bind_template_child (widget_class, FactSidebar, claim_list);
}

static void
fact_sidebar_init (FactSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
