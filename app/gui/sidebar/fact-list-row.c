/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-list-row.h"

#include "sidebar/fact-row-list.h"

typedef struct
{
  GObject *item;
} FactListRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FactListRow, fact_list_row, GTK_TYPE_WIDGET)

static FactListRowPrivate *
get_private (gpointer self)
{
  return fact_list_row_get_instance_private (self);
}

/* The row is a child of the list's own widget, and that is what assistive technologies ask for a name. */
static void
name_row (FactListRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = FACT_LIST_ROW_GET_CLASS (self)->dup_name (self);

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
updated_cb (FactListRow *self)
{
  name_row (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
fact_list_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The list has a width of its own, and rows do with that. */
static void
fact_list_row_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  FactListRow *self = FACT_LIST_ROW (widget);
  const FactRowMetrics *metrics = fact_list_row_get_metrics (self);

  *minimum = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL && get_private (self)->item != NULL && metrics != NULL)
    *minimum = FACT_LIST_ROW_GET_CLASS (self)->measure_height (self, metrics, for_size);
  *natural = *minimum;
}

static void
fact_list_row_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  FactListRow *self = FACT_LIST_ROW (widget);
  const FactRowMetrics *metrics = fact_list_row_get_metrics (self);

  if (get_private (self)->item != NULL && metrics != NULL)
    FACT_LIST_ROW_GET_CLASS (self)->draw (self, metrics, snapshot);
}

static void
fact_list_row_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fact_list_row_parent_class)->css_changed (widget, change);

  /* GTK does not know which colours are drawn. */
  gtk_widget_queue_draw (widget);
}

static void
fact_list_row_dispose (GObject *object)
{
  fact_list_row_set_item (FACT_LIST_ROW (object), NULL);

  G_OBJECT_CLASS (fact_list_row_parent_class)->dispose (object);
}

static void
fact_list_row_class_init (FactListRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_list_row_dispose;
  widget_class->get_request_mode = fact_list_row_get_request_mode;
  widget_class->measure = fact_list_row_measure;
  widget_class->snapshot = fact_list_row_snapshot;
  widget_class->css_changed = fact_list_row_css_changed;

  /* The list's widget around it says everything. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

/* Who asks what there is at a point is told of the list's widget, too. */
static void
fact_list_row_init (FactListRow *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * fact_list_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable) (type GObject): what it shows
 */
gpointer
fact_list_row_get_item (FactListRow *self)
{
  g_return_val_if_fail (FACT_IS_LIST_ROW (self), NULL);

  return get_private (self)->item;
}

/* Claims have no tally of their own. */
static void
follow (FactListRow *self,
        const char  *signal)
{
  gpointer item = get_private (self)->item;

  if (g_signal_lookup (signal, G_OBJECT_TYPE (item)) != 0)
    g_signal_connect_swapped (item, signal, G_CALLBACK (updated_cb), self);
}

/**
 * fact_list_row_set_item:
 * @self: a row
 * @item: (nullable) (type GObject): the row object that it is to show, and to follow
 */
void
fact_list_row_set_item (FactListRow *self,
                        gpointer     item)
{
  FactListRowPrivate *priv = get_private (self);

  g_return_if_fail (FACT_IS_LIST_ROW (self));

  if (priv->item == item)
    return;

  if (priv->item != NULL)
    g_signal_handlers_disconnect_by_data (priv->item, self);
  g_set_object (&priv->item, item);
  if (item == NULL)
    return;

  follow (self, "updated");
  follow (self, "tally-changed");
  updated_cb (self);
}

/**
 * fact_list_row_show_tooltip:
 * @self: a row
 * @list: the list that it is in and that has the tooltip
 * @x: px from the left edge of @list
 * @y: px from its upper edge
 * @tooltip: what to show
 *
 * Has @tooltip say what there is to say of a place in the row.
 *
 * Returns: whether there is anything
 */
gboolean
fact_list_row_show_tooltip (FactListRow *self,
                            GtkWidget   *list,
                            int          x,
                            int          y,
                            GtkTooltip  *tooltip)
{
  g_autofree char *words = NULL;
  double row_x, row_y;
  graphene_rect_t area;

  g_return_val_if_fail (FACT_IS_LIST_ROW (self), FALSE);

  if (get_private (self)->item == NULL
      || !gtk_widget_translate_coordinates (list, GTK_WIDGET (self), x, y, &row_x, &row_y)
      || !gtk_widget_compute_bounds (GTK_WIDGET (self), list, &area))
    return FALSE;

  words = FACT_LIST_ROW_GET_CLASS (self)->dup_tooltip (self, (int) row_x, (int) row_y);
  gtk_tooltip_set_text (tooltip, words);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) area.origin.x, (int) area.origin.y,
                                                       (int) area.size.width, (int) area.size.height });

  return words != NULL;
}

/**
 * fact_list_row_get_metrics:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the sizes that it shares with the other rows of its list; %NULL while it is in none
 */
const FactRowMetrics *
fact_list_row_get_metrics (FactListRow *self)
{
  GtkWidget *list = gtk_widget_get_ancestor (GTK_WIDGET (self), FACT_TYPE_ROW_LIST);

  return list != NULL ? fact_row_list_get_metrics (FACT_ROW_LIST (list)) : NULL;
}

/**
 * fact_list_row_mirror:
 * @self: a row
 * @x: where a part begins, px from the side where reading begins
 * @width: its width, px
 *
 * Returns: its left edge
 */
int
fact_list_row_mirror (FactListRow *self,
                      int          x,
                      int          width)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    return gtk_widget_get_width (widget) - x - width;

  return x;
}
