/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-table-private.h"

/* Height of a row, px: at least this, and so much more than its words. */
#define MIN_HEIGHT 33
#define PADDING 14

/* Rows that fit into most windows; more are made when there is room for them. */
#define N_WIDGETS 32

enum { PROP_0, PROP_HADJUSTMENT, PROP_VADJUSTMENT, PROP_HSCROLL_POLICY, PROP_VSCROLL_POLICY };

enum { ACTIVATED, LAID_OUT, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (FactClaimTable, fact_claim_table, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static GtkAdjustment *
get_vertical (FactClaimTable *self)
{
  return self->adjustments[GTK_ORIENTATION_VERTICAL];
}

guint
_fact_claim_table_get_n (FactClaimTable *self)
{
  return self->selection != NULL ? fact_claim_rows_get_n (fact_claim_selection_get_rows (self->selection)) : 0;
}

guint
_fact_claim_table_row_at (FactClaimTable *self,
                          double          y)
{
  double top = get_vertical (self) != NULL ? gtk_adjustment_get_value (get_vertical (self)) : 0;
  guint row = (guint) MAX ((top + y) / self->cells.height, 0);

  return row < _fact_claim_table_get_n (self) ? row : FACT_CLAIM_NO_ROW;
}

void
_fact_claim_table_activate (FactClaimTable *self,
                            const char     *claim_id)
{
  g_signal_emit (self, signals[ACTIVATED], 0, claim_id);
}

/* While the table is allocated, its rows are just about to be placed. */
static void
scrolled_cb (FactClaimTable *self)
{
  if (!self->is_allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_adjustment (FactClaimTable *self,
                GtkOrientation  orientation,
                GtkAdjustment  *adjustment)
{
  GtkAdjustment **place = &self->adjustments[orientation];

  if (*place == adjustment)
    return;

  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, scrolled_cb, self);
  g_set_object (place, adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* When rows come and go, the one that the keyboard is in stays where it is. */
static double
find_top (FactClaimTable *self,
          int             height)
{
  double top = get_vertical (self) != NULL ? gtk_adjustment_get_value (get_vertical (self)) : 0;
  guint focus = self->selection != NULL ? fact_claim_selection_get_focus (self->selection) : FACT_CLAIM_NO_ROW;
  double y = (double) focus * self->cells.height;

  if (self->goes_to_top)
    return 0;
  if (focus == FACT_CLAIM_NO_ROW)
    return top;
  if (self->kept_y >= 0)
    return y - self->kept_y;

  return self->reveals_focus ? CLAMP (top, y + self->cells.height - height, y) : top;
}

static void
configure_adjustments (FactClaimTable *self,
                       int             width,
                       int             height)
{
  GtkAdjustment *horizontal = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  double upper = MAX ((double) _fact_claim_table_get_n (self) * self->cells.height, height);
  double value = find_top (self, height);

  self->kept_y = -1;
  self->reveals_focus = FALSE;
  self->goes_to_top = FALSE;
  if (horizontal != NULL)
    gtk_adjustment_configure (horizontal, 0, 0, width, width * 0.1, width * 0.9, width);
  if (get_vertical (self) != NULL)
    gtk_adjustment_configure (get_vertical (self), CLAMP (value, 0, upper - height), 0, upper, self->cells.height, height * 0.9, height);
}

static guint
count_digits (FactClaimTable *self)
{
  FactClaimRows *rows = self->selection != NULL ? fact_claim_selection_get_rows (self->selection) : NULL;
  guint n = rows != NULL ? fact_claim_rows_get_counts (rows)->n_claims : 0;
  guint n_digits = 1;

  for (; n >= 10; n /= 10)
    n_digits++;

  return n_digits;
}

static void
lay_out (FactClaimTable *self,
         int             width)
{
  FactClaimColumns before = self->cells.columns;

  fact_row_metrics_update (&self->cells.metrics, GTK_WIDGET (self));
  self->cells.height = MAX (MIN_HEIGHT, self->cells.metrics.line_heights[FACT_ROW_STATEMENT] + PADDING);
  fact_claim_columns_lay_out (&self->cells.columns, &self->wishes, width, self->cells.metrics.char_width,
                              self->cells.metrics.icon_size, count_digits (self));

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if (before.x[i] != self->cells.columns.x[i] || before.width[i] != self->cells.columns.width[i])
        {
          _fact_claim_table_release (self);
          g_signal_emit (self, signals[LAID_OUT], 0);
          break;
        }
    }
}

static void
fact_claim_table_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? MIN_HEIGHT : 0;
  *natural = *minimum;
}

static void
fact_claim_table_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (widget);

  self->is_allocating = TRUE;
  lay_out (self, width);
  configure_adjustments (self, width, height);
  _fact_claim_table_place (self);
  self->is_allocating = FALSE;
}

/* The keyboard comes to the row where it was, or else to the first; Tab goes on to what comes after the table. */
static gboolean
fact_claim_table_grab_focus (GtkWidget *widget)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (widget);
  guint row = self->selection != NULL ? fact_claim_selection_get_focus (self->selection) : FACT_CLAIM_NO_ROW;
  FactClaimTableRow *found;

  if (_fact_claim_table_get_n (self) == 0)
    return FALSE;

  if (row == FACT_CLAIM_NO_ROW)
    {
      row = 0;
      fact_claim_selection_go (self->selection, row, FACT_CLAIM_MOVE_CHOOSE);
    }
  found = _fact_claim_table_find (self, row);

  return found != NULL && gtk_widget_grab_focus (GTK_WIDGET (found));
}

static gboolean
fact_claim_table_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return fact_claim_table_grab_focus (widget);
}

static void
fact_claim_table_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_claim_table_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_claim_table_dispose (GObject *object)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (object);

  g_clear_handle_id (&self->adding_source, g_source_remove);
  fact_claim_table_set_selection (self, NULL);
  for (guint i = 0; i < self->widgets->len; i++)
    gtk_widget_unparent (self->widgets->pdata[i]);
  g_ptr_array_set_size (self->widgets, 0);
  set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);

  G_OBJECT_CLASS (fact_claim_table_parent_class)->dispose (object);
}

static void
fact_claim_table_finalize (GObject *object)
{
  g_ptr_array_unref (FACT_CLAIM_TABLE (object)->widgets);

  G_OBJECT_CLASS (fact_claim_table_parent_class)->finalize (object);
}

static void
fact_claim_table_class_init (FactClaimTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_claim_table_get_property;
  object_class->set_property = fact_claim_table_set_property;
  object_class->dispose = fact_claim_table_dispose;
  object_class->finalize = fact_claim_table_finalize;
  widget_class->measure = fact_claim_table_measure;
  widget_class->size_allocate = fact_claim_table_size_allocate;
  widget_class->grab_focus = fact_claim_table_grab_focus;
  widget_class->focus = fact_claim_table_focus;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  signals[ACTIVATED] = g_signal_new ("activated", FACT_TYPE_CLAIM_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[LAID_OUT] = g_signal_new ("laid-out", FACT_TYPE_CLAIM_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);

  _fact_claim_table_bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "claimtable");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
fact_claim_table_init (FactClaimTable *self)
{
  self->wishes.shown = FACT_CLAIM_COLUMNS_ALL;
  self->widgets = g_ptr_array_new ();
  self->kept_y = -1;
  self->cells.height = MIN_HEIGHT;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  _fact_claim_table_add_pointer (self);
  _fact_claim_table_add_widgets (self, N_WIDGETS);
}

static void
note_place (FactClaimTable *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  double top = get_vertical (self) != NULL ? gtk_adjustment_get_value (get_vertical (self)) : 0;
  guint row = focus != NULL ? fact_claim_table_row_get (FACT_CLAIM_TABLE_ROW (focus)) : FACT_CLAIM_NO_ROW;
  double y = row != FACT_CLAIM_NO_ROW ? (double) row * self->cells.height - top : -1;

  self->kept_y = y >= 0 && y < gtk_widget_get_height (GTK_WIDGET (self)) ? (int) y : -1;
}

/* Row widgets know rows by their places, which may be others now. */
static void
selection_changed_cb (FactClaimTable *self,
                      gboolean        are_rows_others)
{
  guint focus = fact_claim_selection_get_focus (self->selection);
  gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (are_rows_others)
    {
      note_place (self);
      _fact_claim_table_release (self);
    }
  else
    {
      self->is_stale = TRUE;
      self->reveals_focus = focus != FACT_CLAIM_NO_ROW;
    }

  if (has_focus && focus != FACT_CLAIM_NO_ROW)
    fact_claim_table_grab_focus (GTK_WIDGET (self));

  /* With rows a scroll bar may come or go: the scrolled window has to be allocated, too. */
  if (are_rows_others)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * fact_claim_table_set_selection:
 * @self: a table
 * @selection: (nullable): the rows to show, and which are selected
 */
void
fact_claim_table_set_selection (FactClaimTable     *self,
                                FactClaimSelection *selection)
{
  g_autoptr (FactClaimSelection) before = NULL;

  g_return_if_fail (FACT_IS_CLAIM_TABLE (self));

  if (self->selection == selection)
    return;

  _fact_claim_table_release (self);
  before = self->selection;
  self->selection = selection != NULL ? g_object_ref (selection) : NULL;
  if (before != NULL)
    g_signal_handlers_disconnect_by_data (before, self);
  if (selection != NULL)
    g_signal_connect_object (selection, "changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fact_claim_table_set_columns:
 * @self: a table
 * @wishes: which columns to show where there is room, and how wide
 */
void
fact_claim_table_set_columns (FactClaimTable              *self,
                              const FactClaimColumnWishes *wishes)
{
  g_return_if_fail (FACT_IS_CLAIM_TABLE (self));

  self->wishes = *wishes;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * fact_claim_table_get_columns:
 * @self: a table
 *
 * Returns: (transfer none): where its columns are
 */
const FactClaimColumns *
fact_claim_table_get_columns (FactClaimTable *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_TABLE (self), NULL);

  return &self->cells.columns;
}

/**
 * fact_claim_table_set_now:
 * @self: a table
 * @now: against which times are told, seconds since 1970-01-01T00:00:00Z
 */
void
fact_claim_table_set_now (FactClaimTable *self,
                          gint64          now)
{
  g_return_if_fail (FACT_IS_CLAIM_TABLE (self));

  self->cells.now = now;
  _fact_claim_table_release (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * fact_claim_table_scroll_to_top:
 * @self: a table
 *
 * Shows its first rows, whichever they are by the time it is drawn.
 */
void
fact_claim_table_scroll_to_top (FactClaimTable *self)
{
  g_return_if_fail (FACT_IS_CLAIM_TABLE (self));

  self->goes_to_top = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
