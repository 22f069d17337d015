/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-list.h"

#include <glib/gi18n-lib.h>

#include "navigation/fact-navigation.h"
#include "sidebar/fact-article-drag.h"
#include "sidebar/fact-article-menu.h"
#include "sidebar/fact-article-row.h"
#include "sidebar/fact-widget-children.h"
#include "window/fact-workbench.h"

struct _FactArticleList
{
  GtkWidget           parent_instance;

  FactNavigation     *navigation;
  FactArticleSort     sort;
  GtkSortListModel   *sorted;
  GtkSingleSelection *selection;
  gboolean            is_following;      /* the selection is being brought to where the navigation is */
  GSettings          *settings;
  GtkWidget          *context_menu;

  GtkWidget          *scroller;
  GtkListView        *view;
  GtkWidget          *empty_label;
};

enum { PROP_0, PROP_NAVIGATION, PROP_SORT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactArticleList, fact_article_list, GTK_TYPE_WIDGET)

static int
compare_items (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  FactArticleList *self = user_data;

  return fact_article_sort_compare (fact_article_item_get_article ((gpointer) a),
                                    fact_article_item_get_article ((gpointer) b),
                                    self->sort);
}

static void
apply_sort (FactArticleList *self)
{
  g_autoptr (GtkSorter) sorter = NULL;

  if (self->sort != FACT_ARTICLE_SORT_ORDER)
    sorter = GTK_SORTER (gtk_custom_sorter_new (compare_items, self, NULL));

  gtk_sort_list_model_set_sorter (self->sorted, sorter);
}

static void
set_sort (FactArticleList *self,
          FactArticleSort  sort)
{
  if (self->sort == sort)
    return;

  self->sort = sort;
  apply_sort (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT]);
}

static void
follow_navigation (FactArticleList *self)
{
  const char *article_id = self->navigation != NULL ? fact_navigation_get_article_id (self->navigation) : NULL;
  guint position = GTK_INVALID_LIST_POSITION;

  if (article_id != NULL)
    fact_article_list_find (self, article_id, &position);
  if (gtk_single_selection_get_selected (self->selection) == position)
    return;

  self->is_following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->is_following = FALSE;
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

/* What an article is sorted by may have changed: rows only follow what they show. And a selected row that was moved has lost its
 * selection on the way. */
static void
changed_cb (FactArticleList *self,
            FactChangeSet   *changes)
{
  GtkSorter *sorter = gtk_sort_list_model_get_sorter (self->sorted);

  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      if (fact_change_get_kind (fact_change_set_get (changes, i)) != FACT_RECORD_ARTICLE)
        continue;

      if (sorter != NULL)
        gtk_sorter_changed (sorter, GTK_SORTER_CHANGE_DIFFERENT);
      follow_navigation (self);
      break;
    }
}

static void
selected_cb (FactArticleList *self)
{
  FactArticleItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (self->is_following || item == NULL || self->navigation == NULL)
    return;

  fact_navigation_go_to_article (self->navigation, fact_article_item_get_id (item));
}

static void
items_changed_cb (FactArticleList *self)
{
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->sorted)) == 0;

  gtk_widget_set_visible (self->scroller, !is_empty);
  gtk_widget_set_visible (self->empty_label, is_empty && self->navigation != NULL);
}

/* Enter on the article on show: on to its text. */
static void
activate_cb (FactArticleList *self,
             guint            position)
{
  GtkWidget *workbench = gtk_widget_get_ancestor (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);

  if (workbench != NULL)
    fact_reading_pane_focus_text (fact_workbench_get_reading_pane (FACT_WORKBENCH (workbench)));
}

static void
show_context_menu (FactArticleRow *row,
                   double          x,
                   double          y)
{
  FactArticleList *self = FACT_ARTICLE_LIST (gtk_widget_get_ancestor (GTK_WIDGET (row), FACT_TYPE_ARTICLE_LIST));
  FactArticleItem *item = fact_article_row_get_item (row);
  g_autoptr (GMenuModel) menu = fact_article_menu_new (fact_article_item_get_article (item));
  double list_x, list_y;

  gtk_widget_translate_coordinates (GTK_WIDGET (row), GTK_WIDGET (self), x, y, &list_x, &list_y);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->context_menu), menu);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->context_menu), &(GdkRectangle) { list_x, list_y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->context_menu));
}

static void
secondary_pressed_cb (GtkGestureClick *gesture,
                      int              n_press,
                      double           x,
                      double           y,
                      gpointer         user_data)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  show_context_menu (FACT_ARTICLE_ROW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture))), x, y);
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y,
                 gpointer             user_data)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  show_context_menu (FACT_ARTICLE_ROW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture))), x, y);
}

static void
setup_cb (FactArticleList *self,
          GtkListItem     *list_item)
{
  GtkWidget *row = fact_article_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (secondary_pressed_cb), NULL);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect (long_press, "pressed", G_CALLBACK (long_pressed_cb), NULL);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (long_press));

  fact_article_drag_attach (FACT_ARTICLE_ROW (row));
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (FactArticleList *self,
         GtkListItem     *list_item)
{
  fact_article_row_set_item (FACT_ARTICLE_ROW (gtk_list_item_get_child (list_item)), gtk_list_item_get_item (list_item));
}

static void
unbind_cb (FactArticleList *self,
           GtkListItem     *list_item)
{
  fact_article_row_set_item (FACT_ARTICLE_ROW (gtk_list_item_get_child (list_item)), NULL);
}

/* The row that has the keyboard focus: the focus is on the list's own widget around it. */
static FactArticleRow *
find_focus_row (FactArticleList *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *child = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  return child != NULL && FACT_IS_ARTICLE_ROW (child) ? FACT_ARTICLE_ROW (child) : NULL;
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  FactArticleRow *row = find_focus_row (FACT_ARTICLE_LIST (widget));

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;

  show_context_menu (row, gtk_widget_get_width (GTK_WIDGET (row)) / 2.0, gtk_widget_get_height (GTK_WIDGET (row)) / 2.0);

  return GDK_EVENT_STOP;
}

static gboolean
delete_key_cb (GtkWidget *widget,
               GVariant  *args,
               gpointer   user_data)
{
  FactArticleRow *row = find_focus_row (FACT_ARTICLE_LIST (widget));

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (widget, "article.remove", "s", fact_article_item_get_id (fact_article_row_get_item (row)));

  return GDK_EVENT_STOP;
}

static void
focus_row_of (FactArticleList *self,
              const char      *article_id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);
      FactArticleItem *item = FACT_IS_ARTICLE_ROW (row) ? fact_article_row_get_item (FACT_ARTICLE_ROW (row)) : NULL;

      if (item != NULL && g_str_equal (fact_article_item_get_id (item), article_id))
        gtk_widget_grab_focus (child);
    }
}

static gboolean
move_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  FactArticleList *self = FACT_ARTICLE_LIST (widget);
  FactArticleRow *row = find_focus_row (self);
  g_autofree char *article_id = NULL;
  gint64 place;
  guint position;

  if (row == NULL || self->sort != FACT_ARTICLE_SORT_ORDER)
    return GDK_EVENT_PROPAGATE;

  article_id = g_strdup (fact_article_item_get_id (fact_article_row_get_item (row)));
  if (!fact_article_list_find (self, article_id, &position))
    return GDK_EVENT_PROPAGATE;

  place = (gint64) position + g_variant_get_int32 (args);
  if (place < 0 || place >= g_list_model_get_n_items (G_LIST_MODEL (self->sorted)))
    {
      gtk_widget_error_bell (widget);
      return GDK_EVENT_STOP;
    }

  gtk_widget_activate_action (widget, "article.move", "(su)", article_id, (guint) place);
  focus_row_of (self, article_id);

  return GDK_EVENT_STOP;
}

static void
set_navigation (FactArticleList *self,
                FactNavigation  *navigation)
{
  FactProject *project = NULL;

  if (self->navigation == navigation)
    return;

  if (self->navigation != NULL)
    {
      g_signal_handlers_disconnect_by_data (fact_document_get_project (fact_navigation_get_document (self->navigation)), self);
      g_signal_handlers_disconnect_by_data (self->navigation, self);
    }
  g_set_object (&self->navigation, navigation);
  if (navigation != NULL)
    {
      project = fact_document_get_project (fact_navigation_get_document (navigation));
      g_signal_connect_object (project, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (navigation, "notify::article-id", G_CALLBACK (follow_navigation), self, G_CONNECT_SWAPPED);
    }

  gtk_sort_list_model_set_model (self->sorted, project != NULL ? fact_project_get_articles (project) : NULL);
  items_changed_cb (self);
  follow_navigation (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAVIGATION]);
}

static void
fact_article_list_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  FactArticleList *self = FACT_ARTICLE_LIST (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      g_value_set_object (value, self->navigation);
      break;
    case PROP_SORT:
      g_value_set_enum (value, self->sort);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_article_list_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  FactArticleList *self = FACT_ARTICLE_LIST (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      set_navigation (self, g_value_get_object (value));
      break;
    case PROP_SORT:
      set_sort (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_article_list_dispose (GObject *object)
{
  FactArticleList *self = FACT_ARTICLE_LIST (object);

  if (self->view != NULL)
    {
      set_navigation (self, NULL);
      gtk_list_view_set_model (self->view, NULL);
    }
  g_clear_pointer (&self->context_menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_ARTICLE_LIST);
  fact_widget_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->selection);
  g_clear_object (&self->sorted);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (fact_article_list_parent_class)->dispose (object);
}

static void
add_move_binding (GtkWidgetClass *widget_class,
                  guint           key,
                  guint           keypad_key,
                  int             step)
{
  gtk_widget_class_add_binding (widget_class, key, GDK_ALT_MASK, move_key_cb, "i", step);
  gtk_widget_class_add_binding (widget_class, keypad_key, GDK_ALT_MASK, move_key_cb, "i", step);
}

static void
fact_article_list_class_init (FactArticleListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_article_list_get_property;
  object_class->set_property = fact_article_list_set_property;
  object_class->dispose = fact_article_list_dispose;

  properties[PROP_NAVIGATION] =
    g_param_spec_object ("navigation", NULL, NULL, FACT_TYPE_NAVIGATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SORT] =
    g_param_spec_enum ("sort", NULL, NULL, FACT_TYPE_ARTICLE_SORT, FACT_ARTICLE_SORT_ORDER,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "article.sort", "sort");
  add_move_binding (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, -1);
  add_move_binding (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-article-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FactArticleList, scroller);
  gtk_widget_class_bind_template_child (widget_class, FactArticleList, view);
  gtk_widget_class_bind_template_child (widget_class, FactArticleList, empty_label);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
fact_article_list_init (FactArticleList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->sorted = gtk_sort_list_model_new (NULL, NULL);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->sorted)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));

  g_signal_connect_swapped (self->sorted, "items-changed", G_CALLBACK (items_changed_cb), self);
  g_signal_connect_swapped (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self);

  self->context_menu = gtk_popover_menu_new_from_model (NULL);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->context_menu), FALSE);
  gtk_widget_set_halign (self->context_menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->context_menu, GTK_WIDGET (self));

  self->settings = g_settings_new (APPLICATION_ID);
  g_settings_bind (self->settings, "article-sort", self, "sort", G_SETTINGS_BIND_DEFAULT);

  items_changed_cb (self);
}

/**
 * fact_article_list_get_sort:
 * @self: a list
 *
 * Returns: what the list is sorted by; rows can be moved by hand only in the project's own order
 */
FactArticleSort
fact_article_list_get_sort (FactArticleList *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_LIST (self), FACT_ARTICLE_SORT_ORDER);

  return self->sort;
}

/**
 * fact_article_list_find:
 * @self: a list
 * @article_id: an article
 * @position: (out) (optional): where its row stands
 *
 * Returns: whether the article is in the list
 */
gboolean
fact_article_list_find (FactArticleList *self,
                        const char      *article_id,
                        guint           *position)
{
  GListModel *model;

  g_return_val_if_fail (FACT_IS_ARTICLE_LIST (self), FALSE);

  model = G_LIST_MODEL (self->sorted);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (FactArticleItem) item = g_list_model_get_item (model, i);

      if (!g_str_equal (fact_article_item_get_id (item), article_id))
        continue;
      if (position != NULL)
        *position = i;
      return TRUE;
    }

  return FALSE;
}
