/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-list.h"

#include "inspector/fact-text-focus.h"
#include "keys/fact-key-map.h"
#include "sidebar/fact-article-context-menu.h"
#include "sidebar/fact-article-drag.h"
#include "sidebar/fact-article-order.h"
#include "sidebar/fact-article-row.h"
#include "sidebar/fact-row-list.h"
#include "sidebar/fact-widget-children.h"

struct _FactArticleList
{
  FactPane          parent_instance;

  FactArticleSort   sort;
  FactArticleOrder *order;            /* NULL without a navigation */
  GSettings        *settings;
  GtkWidget        *context_menu;

  FactRowList      *rows;
  GtkWidget        *empty_label;
};

enum { PROP_0, PROP_SORT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactArticleList, fact_article_list, FACT_TYPE_PANE)

static FactNavigation *
get_navigation (FactArticleList *self)
{
  return fact_pane_get_navigation (FACT_PANE (self));
}

/* Also after a change: a selected row that was moved has lost its selection on the way. */
static void
follow_navigation (FactArticleList *self)
{
  FactNavigation *navigation = get_navigation (self);
  const char *article_id = navigation != NULL ? fact_navigation_get_article_id (navigation) : NULL;
  guint place = GTK_INVALID_LIST_POSITION;

  if (article_id != NULL)
    fact_article_list_find (self, article_id, &place);
  fact_row_list_select (self->rows, place);
}

static void
set_sort (FactArticleList *self,
          FactArticleSort  sort)
{
  if (self->sort == sort)
    return;

  self->sort = sort;
  if (self->order != NULL)
    fact_article_order_set_sort (self->order, sort);
  follow_navigation (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT]);
}

static void
chosen_cb (FactArticleList *self,
           FactArticleItem *item)
{
  /* Beside the table of claims nobody sees this list, and nobody chooses from it. */
  if (fact_navigation_get_view (get_navigation (self)) == FACT_VIEW_READ)
    fact_navigation_go_to_article (get_navigation (self), fact_article_item_get_id (item));
}

static void
show_emptiness (FactArticleList *self)
{
  gboolean is_empty = fact_row_list_is_empty (self->rows);

  gtk_widget_set_visible (GTK_WIDGET (self->rows), !is_empty);
  gtk_widget_set_visible (self->empty_label, is_empty && get_navigation (self) != NULL);
}

/* Enter on the article on show: on to its text. */
static void
activated_cb (FactArticleList *self,
              FactArticleItem *item)
{
  fact_text_focus_from (GTK_WIDGET (self));
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  FactArticleList *self = FACT_ARTICLE_LIST (widget);
  FactListRow *row = fact_row_list_get_focus_row (self->rows);

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;

  fact_article_context_menu_popup (self->context_menu, row, gtk_widget_get_width (GTK_WIDGET (row)) / 2,
                                   gtk_widget_get_height (GTK_WIDGET (row)) / 2);

  return GDK_EVENT_STOP;
}

/* Here Delete means the article, not the claim that may be current somewhere else. */
static gboolean
remove_key_cb (GtkWidget *widget,
               GVariant  *args,
               gpointer   user_data)
{
  FactListRow *row = fact_row_list_get_focus_row (FACT_ARTICLE_LIST (widget)->rows);

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (widget, "article.remove", "s", fact_article_item_get_id (fact_list_row_get_item (row)));

  return GDK_EVENT_STOP;
}

static gboolean
move_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  FactArticleList *self = FACT_ARTICLE_LIST (widget);
  FactListRow *row = fact_row_list_get_focus_row (self->rows);
  g_autoptr (FactArticleItem) item = NULL;
  gint64 place;
  guint position;

  if (row == NULL || !fact_article_list_can_move (self))
    return GDK_EVENT_PROPAGATE;

  item = g_object_ref (fact_list_row_get_item (row));
  if (!fact_article_list_find (self, fact_article_item_get_id (item), &position))
    return GDK_EVENT_PROPAGATE;

  place = (gint64) position + GPOINTER_TO_INT (user_data);
  if (place < 0 || place >= g_list_model_get_n_items (G_LIST_MODEL (self->order)))
    {
      gtk_widget_error_bell (widget);
      return GDK_EVENT_STOP;
    }

  gtk_widget_activate_action (widget, "article.move", "(su)", fact_article_item_get_id (item), (guint) place);
  fact_row_list_focus_item (self->rows, item);

  return GDK_EVENT_STOP;
}

static void
fact_article_list_navigation_changed (FactPane       *pane,
                                      FactNavigation *before)
{
  FactArticleList *self = FACT_ARTICLE_LIST (pane);
  FactNavigation *navigation = get_navigation (self);

  if (before != NULL)
    {
      g_signal_handlers_disconnect_by_data (fact_document_get_project (fact_navigation_get_document (before)), self);
      g_signal_handlers_disconnect_by_data (before, self);
    }
  g_clear_object (&self->order);
  if (navigation != NULL)
    {
      FactProject *project = fact_document_get_project (fact_navigation_get_document (navigation));

      self->order = fact_article_order_new (project, self->sort);
      g_signal_connect_object (project, "changed", G_CALLBACK (follow_navigation), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (navigation, "notify::article-id", G_CALLBACK (follow_navigation), self, G_CONNECT_SWAPPED);
    }

  fact_row_list_set_model (self->rows, self->order != NULL ? G_LIST_MODEL (self->order) : NULL);
  show_emptiness (self);
  follow_navigation (self);
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

  if (self->rows != NULL)
    fact_pane_set_navigation (FACT_PANE (self), NULL);
  g_clear_pointer (&self->context_menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_ARTICLE_LIST);
  fact_widget_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (fact_article_list_parent_class)->dispose (object);
}

static void
fact_article_list_class_init (FactArticleListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_article_list_get_property;
  object_class->set_property = fact_article_list_set_property;
  object_class->dispose = fact_article_list_dispose;
  FACT_PANE_CLASS (klass)->navigation_changed = fact_article_list_navigation_changed;

  properties[PROP_SORT] =
    g_param_spec_enum ("sort", NULL, NULL, FACT_TYPE_ARTICLE_SORT, FACT_ARTICLE_SORT_ORDER,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "article.sort", "sort");
  fact_key_map_bind (widget_class, "list.move-up", gtk_callback_action_new (move_key_cb, GINT_TO_POINTER (-1), NULL));
  fact_key_map_bind (widget_class, "list.move-down", gtk_callback_action_new (move_key_cb, GINT_TO_POINTER (1), NULL));
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, remove_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);

  g_type_ensure (FACT_TYPE_ROW_LIST);
  g_type_ensure (FACT_TYPE_ARTICLE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-article-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FactArticleList, rows);
  gtk_widget_class_bind_template_child (widget_class, FactArticleList, empty_label);
  gtk_widget_class_bind_template_callback (widget_class, show_emptiness);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
fact_article_list_init (FactArticleList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->context_menu = fact_article_context_menu_new (GTK_WIDGET (self), self->rows);
  fact_article_drag_attach (self, self->rows);

  self->settings = g_settings_new (APPLICATION_ID);
  g_settings_bind (self->settings, "article-sort", self, "sort", G_SETTINGS_BIND_DEFAULT);

  show_emptiness (self);
}

/**
 * fact_article_list_can_move:
 * @self: a list
 *
 * Returns: whether articles can be moved by hand: a list sorted by something has no places to give
 */
gboolean
fact_article_list_can_move (FactArticleList *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_LIST (self), FALSE);

  return get_navigation (self) != NULL && self->sort == FACT_ARTICLE_SORT_ORDER
         && !fact_document_is_read_only (fact_navigation_get_document (get_navigation (self)));
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
  g_return_val_if_fail (FACT_IS_ARTICLE_LIST (self), FALSE);

  return self->order != NULL && fact_record_order_find (FACT_RECORD_ORDER (self->order), article_id, position);
}
