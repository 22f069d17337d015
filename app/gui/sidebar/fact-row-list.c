/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-row-list.h"

#define MOST_MIN_WIDTH 300      /* px: more would not fit into the narrowest window, where letters are large */
#define MIN_CHARS  22      /* what a row needs at least so that something of its words can be read */
#define SHORT_LIST 50      /* rows of a list that may fit into the window */

struct _FactRowList
{
  GtkWidget           parent_instance;

  GType               row_type;
  FactRowMetrics      metrics;
  GtkSingleSelection *selection;
  gboolean            is_selecting;      /* we do, not the user */
  gboolean            is_empty;

  GtkWidget          *scroller;
  GtkListView        *view;
};

enum { PROP_0, PROP_ROW_TYPE, PROP_LABEL, PROP_EMPTY, N_PROPS };
static GParamSpec *properties[N_PROPS];
enum { CHOSEN, ACTIVATED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactRowList, fact_row_list, GTK_TYPE_WIDGET)

static void
setup_cb (FactRowList *self,
          GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, g_object_new (self->row_type, NULL));
}

static void
bind_cb (FactRowList *self,
         GtkListItem *list_item)
{
  fact_list_row_set_item (FACT_LIST_ROW (gtk_list_item_get_child (list_item)), gtk_list_item_get_item (list_item));
}

static void
unbind_cb (FactRowList *self,
           GtkListItem *list_item)
{
  fact_list_row_set_item (FACT_LIST_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
activate_cb (FactRowList *self,
             guint        place)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->selection), place);

  g_signal_emit (self, signals[ACTIVATED], 0, item);
}

static void
selected_cb (FactRowList *self)
{
  GObject *item = gtk_single_selection_get_selected_item (self->selection);

  if (!self->is_selecting && item != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, item);
}

static void
items_changed_cb (FactRowList *self)
{
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0;

  if (self->is_empty == is_empty)
    return;

  self->is_empty = is_empty;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EMPTY]);
}

static void
set_selected (FactRowList *self,
              guint        place)
{
  self->is_selecting = TRUE;
  gtk_single_selection_set_selected (self->selection, place);
  self->is_selecting = FALSE;
}

static GtkSizeRequestMode
fact_row_list_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* A list view tells its height as if rows had all the width in the world. That is good enough for a list that scrolls anyway. */
static int
measure_rows (FactRowList *self,
              int          width)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_height;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &child_height, NULL, NULL);
      height += child_height;
    }

  return height;
}

static void
measure_height (FactRowList *self,
                int          width,
                int         *natural)
{
  if (width >= 0 && g_list_model_get_n_items (G_LIST_MODEL (self->selection)) <= SHORT_LIST)
    *natural = measure_rows (self, width);
  else
    gtk_widget_measure (GTK_WIDGET (self->view), GTK_ORIENTATION_VERTICAL, width, NULL, natural, NULL, NULL);
}

static void
fact_row_list_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  FactRowList *self = FACT_ROW_LIST (widget);

  gtk_widget_measure (self->scroller, orientation, for_size, minimum, natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MAX (*minimum, MIN (MIN_CHARS * fact_row_list_get_metrics (self)->char_width, MOST_MIN_WIDTH));
  else
    measure_height (self, for_size, natural);
  *natural = MAX (*natural, *minimum);
}

static void
fact_row_list_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  gtk_widget_size_allocate (FACT_ROW_LIST (widget)->scroller, &(GtkAllocation) { 0, 0, width, height }, baseline);
}

/* The keyboard comes to the current row, not to the one that had it last, and Tab goes on to what comes after the list: a list view would
 * walk through all its rows. */
static gboolean
fact_row_list_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  FactRowList *self = FACT_ROW_LIST (widget);
  gboolean is_inside = gtk_widget_get_focus_child (GTK_WIDGET (self->view)) != NULL;
  guint place = gtk_single_selection_get_selected (self->selection);

  if (is_inside && (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD))
    return FALSE;
  if (!is_inside && place != GTK_INVALID_LIST_POSITION)
    {
      gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", place);
      fact_row_list_focus_item (self, gtk_single_selection_get_selected_item (self->selection));
      if (gtk_widget_get_focus_child (GTK_WIDGET (self->view)) != NULL)
        return TRUE;
    }

  return GTK_WIDGET_CLASS (fact_row_list_parent_class)->focus (widget, direction);
}

static gboolean
fact_row_list_query_tooltip (GtkWidget  *widget,
                             int         x,
                             int         y,
                             gboolean    is_by_keyboard,
                             GtkTooltip *tooltip)
{
  FactListRow *row = is_by_keyboard ? NULL : fact_row_list_get_row_at (FACT_ROW_LIST (widget), x, y);

  return row != NULL && fact_list_row_show_tooltip (row, widget, x, y, tooltip);
}

static void
fact_row_list_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  FactRowList *self = FACT_ROW_LIST (object);

  switch (prop_id)
    {
    case PROP_EMPTY:
      g_value_set_boolean (value, self->is_empty);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_row_list_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  FactRowList *self = FACT_ROW_LIST (object);

  switch (prop_id)
    {
    case PROP_ROW_TYPE:
      self->row_type = g_value_get_gtype (value);
      break;
    case PROP_LABEL:
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_row_list_dispose (GObject *object)
{
  FactRowList *self = FACT_ROW_LIST (object);

  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->selection);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_ROW_LIST);

  G_OBJECT_CLASS (fact_row_list_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_ROW_TYPE] =
    g_param_spec_gtype ("row-type", NULL, NULL, FACT_TYPE_LIST_ROW,
                        G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL,
                         G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_EMPTY] =
    g_param_spec_boolean ("empty", NULL, NULL, TRUE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
fact_row_list_class_init (FactRowListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_row_list_get_property;
  object_class->set_property = fact_row_list_set_property;
  object_class->dispose = fact_row_list_dispose;
  widget_class->get_request_mode = fact_row_list_get_request_mode;
  widget_class->measure = fact_row_list_measure;
  widget_class->size_allocate = fact_row_list_size_allocate;
  widget_class->focus = fact_row_list_focus;
  widget_class->query_tooltip = fact_row_list_query_tooltip;

  install_properties (object_class);
  signals[CHOSEN] = g_signal_new ("chosen", FACT_TYPE_ROW_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_OBJECT);
  signals[ACTIVATED] = g_signal_new ("activated", FACT_TYPE_ROW_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_OBJECT);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-row-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FactRowList, scroller);
  gtk_widget_class_bind_template_child (widget_class, FactRowList, view);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
fact_row_list_init (FactRowList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);

  self->is_empty = TRUE;
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
}

/**
 * fact_row_list_set_model:
 * @self: a list
 * @model: (nullable): the row objects to show
 *
 * Shows other rows, none of them the current one. All rows go before others come: GtkListView would look for the topmost one among all
 * the new ones, and have an object made for each of them. At 50,000 claims that is felt.
 */
void
fact_row_list_set_model (FactRowList *self,
                         GListModel  *model)
{
  g_return_if_fail (FACT_IS_ROW_LIST (self));

  g_object_freeze_notify (G_OBJECT (self));
  set_selected (self, GTK_INVALID_LIST_POSITION);
  gtk_single_selection_set_model (self->selection, NULL);
  if (model != NULL)
    gtk_single_selection_set_model (self->selection, model);
  items_changed_cb (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * fact_row_list_is_empty:
 * @self: a list
 *
 * Returns: whether it has no rows; the property `empty`
 */
gboolean
fact_row_list_is_empty (FactRowList *self)
{
  g_return_val_if_fail (FACT_IS_ROW_LIST (self), TRUE);

  return self->is_empty;
}

/**
 * fact_row_list_select:
 * @self: a list
 * @place: which row; %GTK_INVALID_LIST_POSITION for none
 *
 * Makes a row the current one and brings it into view. The keyboard focus goes along if it is in the list: Enter and the arrow keys
 * act on the row that has it.
 */
void
fact_row_list_select (FactRowList *self,
                      guint        place)
{
  gboolean has_focus;

  g_return_if_fail (FACT_IS_ROW_LIST (self));

  if (gtk_single_selection_get_selected (self->selection) == place)
    return;

  has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->view)) != NULL;
  set_selected (self, place);
  if (place == GTK_INVALID_LIST_POSITION)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", place);
  if (has_focus)
    fact_row_list_focus_item (self, gtk_single_selection_get_selected_item (self->selection));
}

/**
 * fact_row_list_focus_item:
 * @self: a list
 * @item: (type GObject): what one of the rows in view, or near it, shows
 *
 * Gives the keyboard to that row.
 */
void
fact_row_list_focus_item (FactRowList *self,
                          gpointer     item)
{
  g_return_if_fail (FACT_IS_ROW_LIST (self));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);

      if (FACT_IS_LIST_ROW (row) && fact_list_row_get_item (FACT_LIST_ROW (row)) == item)
        {
          gtk_widget_grab_focus (child);
          break;
        }
    }
}

/* The focus and the pointer are on the list's own widget around a row. */
static FactListRow *
get_row_in (GtkWidget *widget)
{
  GtkWidget *row = widget != NULL ? gtk_widget_get_first_child (widget) : NULL;

  return row != NULL && FACT_IS_LIST_ROW (row) ? FACT_LIST_ROW (row) : NULL;
}

/**
 * fact_row_list_get_focus_row:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the row that has the keyboard focus
 */
FactListRow *
fact_row_list_get_focus_row (FactRowList *self)
{
  g_return_val_if_fail (FACT_IS_ROW_LIST (self), NULL);

  return get_row_in (gtk_widget_get_focus_child (GTK_WIDGET (self->view)));
}

/**
 * fact_row_list_get_row_at:
 * @self: a list
 * @x: px from the list's left edge
 * @y: px from its upper edge
 *
 * Returns: (transfer none) (nullable): the row there
 */
FactListRow *
fact_row_list_get_row_at (FactRowList *self,
                          double       x,
                          double       y)
{
  g_return_val_if_fail (FACT_IS_ROW_LIST (self), NULL);

  return get_row_in (gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT));
}

/**
 * fact_row_list_get_metrics:
 * @self: a list
 *
 * Returns: (transfer none): the sizes that all its rows have in common
 */
const FactRowMetrics *
fact_row_list_get_metrics (FactRowList *self)
{
  g_return_val_if_fail (FACT_IS_ROW_LIST (self), NULL);

  fact_row_metrics_update (&self->metrics, GTK_WIDGET (self));

  return &self->metrics;
}
