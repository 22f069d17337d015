/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-drag.h"

#include "model/fact-project.h"
#include "sidebar/fact-article-place.h"

static FactListRow *
row_at (gpointer controller,
        double   x,
        double   y)
{
  return fact_row_list_get_row_at (FACT_ROW_LIST (gtk_event_controller_get_widget (controller)), x, y);
}

static GdkContentProvider *
prepare_cb (GtkDragSource   *source,
            double           x,
            double           y,
            FactArticleList *list)
{
  FactListRow *row = row_at (source, x, y);
  g_autoptr (GdkPaintable) picture = NULL;

  if (row == NULL || !fact_article_list_can_move (list))
    return NULL;

  picture = gtk_widget_paintable_new (GTK_WIDGET (row));
  gtk_drag_source_set_icon (source, picture, 0, 0);

  return gdk_content_provider_new_typed (FACT_TYPE_ARTICLE_ITEM, fact_list_row_get_item (row));
}

static FactDropSide
side_at (GtkDropTarget *target,
         FactListRow   *row,
         double         x,
         double         y)
{
  GtkWidget *rows = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  double row_y = 0;

  gtk_widget_translate_coordinates (rows, GTK_WIDGET (row), x, y, NULL, &row_y);

  return row_y * 2 < gtk_widget_get_height (GTK_WIDGET (row)) ? FACT_DROP_ABOVE : FACT_DROP_BELOW;
}

/* The row that has the line where an article would land; it may be gone by now. */
static GWeakRef *
get_hinted (GtkDropTarget *target)
{
  return g_object_get_data (G_OBJECT (target), "hinted");
}

static void
hinted_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static void
clear_hint (GtkDropTarget *target)
{
  g_autoptr (GtkWidget) row = g_weak_ref_get (get_hinted (target));

  if (row == NULL)
    return;

  gtk_widget_remove_css_class (row, "drop-above");
  gtk_widget_remove_css_class (row, "drop-below");
  g_weak_ref_set (get_hinted (target), NULL);
}

static GdkDragAction
motion_cb (GtkDropTarget *target,
           double         x,
           double         y,
           gpointer       user_data)
{
  FactListRow *row = row_at (target, x, y);

  clear_hint (target);
  if (row == NULL)
    return 0;

  gtk_widget_add_css_class (GTK_WIDGET (row), side_at (target, row, x, y) == FACT_DROP_ABOVE ? "drop-above" : "drop-below");
  g_weak_ref_set (get_hinted (target), row);

  return GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target,
          gpointer       user_data)
{
  clear_hint (target);
}

/* An article of another window is not in this list: it is not found, and nothing is moved. */
static gboolean
drop_cb (GtkDropTarget   *target,
         const GValue    *value,
         double           x,
         double           y,
         FactArticleList *list)
{
  FactListRow *row = row_at (target, x, y);
  FactArticleItem *dragged = g_value_get_object (value);
  const char *article_id = fact_article_item_get_id (dragged);
  guint from, over;

  clear_hint (target);
  if (row == NULL || !fact_article_list_can_move (list)
      || !fact_article_list_find (list, article_id, &from)
      || !fact_article_list_find (list, fact_article_item_get_id (fact_list_row_get_item (row)), &over))
    return FALSE;

  return gtk_widget_activate_action (GTK_WIDGET (list), "article.move", "(su)", article_id,
                                     fact_article_drop_place (from, over, side_at (target, row, x, y)));
}

/**
 * fact_article_drag_attach:
 * @list: a list of articles
 * @rows: its rows
 *
 * Lets each row be dragged to another place, and others be dropped above or below it.
 */
void
fact_article_drag_attach (FactArticleList *list,
                          FactRowList     *rows)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (FACT_TYPE_ARTICLE_ITEM, GDK_ACTION_MOVE);
  GWeakRef *hinted = g_new0 (GWeakRef, 1);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (rows), GTK_EVENT_CONTROLLER (source));

  g_weak_ref_init (hinted, NULL);
  g_object_set_data_full (G_OBJECT (target), "hinted", hinted, hinted_free);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), NULL);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), NULL);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (rows), GTK_EVENT_CONTROLLER (target));
}
