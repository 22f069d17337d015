/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-context-menu.h"

#include "model/fact-project.h"
#include "sidebar/fact-article-menu.h"

static void
popup_below (GtkGesture *gesture,
             GtkWidget  *menu,
             double      x,
             double      y)
{
  GtkWidget *rows = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  FactListRow *row = fact_row_list_get_row_at (FACT_ROW_LIST (rows), x, y);
  double row_x, row_y;

  if (row == NULL || !gtk_widget_translate_coordinates (rows, GTK_WIDGET (row), x, y, &row_x, &row_y))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  fact_article_context_menu_popup (menu, row, (int) row_x, (int) row_y);
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            GtkWidget       *menu)
{
  popup_below (GTK_GESTURE (gesture), menu, x, y);
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y,
                 GtkWidget           *menu)
{
  popup_below (GTK_GESTURE (gesture), menu, x, y);
}

/**
 * fact_article_context_menu_new:
 * @parent: the widget around @rows; @rows itself would show its tooltips over the menu
 * @rows: a list of articles
 *
 * Makes the menu of an article, which comes up under the pointer at a press of the second button, or a long touch.
 *
 * Returns: (transfer full): the menu, a child of @parent; to be unparented before @parent goes
 */
GtkWidget *
fact_article_context_menu_new (GtkWidget   *parent,
                               FactRowList *rows)
{
  GtkWidget *menu = gtk_popover_menu_new_from_model (NULL);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_widget_set_parent (menu, parent);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), menu, 0);
  gtk_widget_add_controller (GTK_WIDGET (rows), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_object (long_press, "pressed", G_CALLBACK (long_pressed_cb), menu, 0);
  gtk_widget_add_controller (GTK_WIDGET (rows), GTK_EVENT_CONTROLLER (long_press));

  return menu;
}

/**
 * fact_article_context_menu_popup:
 * @menu: the menu
 * @row: a row of its list
 * @x: where, px from the row's left edge
 * @y: px from its upper edge
 *
 * Opens the menu of an article.
 */
void
fact_article_context_menu_popup (GtkWidget   *menu,
                                 FactListRow *row,
                                 int          x,
                                 int          y)
{
  g_autoptr (GMenuModel) model = fact_article_menu_new (fact_article_item_get_article (fact_list_row_get_item (row)));
  double menu_x, menu_y;

  if (!gtk_widget_translate_coordinates (GTK_WIDGET (row), gtk_widget_get_parent (menu), x, y, &menu_x, &menu_y))
    return;

  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (menu), model);
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), &(GdkRectangle) { (int) menu_x, (int) menu_y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (menu));
}
