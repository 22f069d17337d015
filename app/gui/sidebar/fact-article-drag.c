/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-drag.h"

#include "sidebar/fact-article-list.h"
#include "sidebar/fact-article-place.h"

static FactArticleRow *
row_of (gpointer controller)
{
  return FACT_ARTICLE_ROW (gtk_event_controller_get_widget (controller));
}

static FactArticleList *
list_of (FactArticleRow *row)
{
  return FACT_ARTICLE_LIST (gtk_widget_get_ancestor (GTK_WIDGET (row), FACT_TYPE_ARTICLE_LIST));
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double         x,
            double         y,
            gpointer       user_data)
{
  FactArticleRow *row = row_of (source);

  /* A list sorted by something has no places to give. */
  if (fact_article_list_get_sort (list_of (row)) != FACT_ARTICLE_SORT_ORDER)
    return NULL;

  return gdk_content_provider_new_typed (FACT_TYPE_ARTICLE_ITEM, fact_article_row_get_item (row));
}

static void
drag_begin_cb (GtkDragSource *source,
               GdkDrag       *drag,
               gpointer       user_data)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (row_of (source)));

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static FactDropSide
side_at (FactArticleRow *row,
         double          y)
{
  return y * 2 < gtk_widget_get_height (GTK_WIDGET (row)) ? FACT_DROP_ABOVE : FACT_DROP_BELOW;
}

static void
clear_hint (FactArticleRow *row)
{
  gtk_widget_remove_css_class (GTK_WIDGET (row), "drop-above");
  gtk_widget_remove_css_class (GTK_WIDGET (row), "drop-below");
}

static GdkDragAction
motion_cb (GtkDropTarget *target,
           double         x,
           double         y,
           gpointer       user_data)
{
  FactArticleRow *row = row_of (target);

  clear_hint (row);
  gtk_widget_add_css_class (GTK_WIDGET (row), side_at (row, y) == FACT_DROP_ABOVE ? "drop-above" : "drop-below");

  return GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target,
          gpointer       user_data)
{
  clear_hint (row_of (target));
}

/* An article of another window is not in this list: it is not found, and nothing is moved. */
static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         gpointer       user_data)
{
  FactArticleRow *row = row_of (target);
  FactArticleItem *dragged = g_value_get_object (value);
  const char *article_id = fact_article_item_get_id (dragged);
  guint from, over;

  clear_hint (row);
  if (!fact_article_list_find (list_of (row), article_id, &from)
      || !fact_article_list_find (list_of (row), fact_article_item_get_id (fact_article_row_get_item (row)), &over))
    return FALSE;

  return gtk_widget_activate_action (GTK_WIDGET (row), "article.move", "(su)", article_id,
                                     fact_article_drop_place (from, over, side_at (row, y)));
}

/**
 * fact_article_drag_attach:
 * @row: a row of a FactArticleList
 *
 * Lets the row be dragged to another place, and others be dropped above or below it.
 */
void
fact_article_drag_attach (FactArticleRow *row)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (FACT_TYPE_ARTICLE_ITEM, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), NULL);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));

  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), NULL);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), NULL);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (target));
}
