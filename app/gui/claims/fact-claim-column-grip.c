/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-column-grip.h"

#include <glib/gi18n-lib.h>

struct _FactClaimColumnGrip
{
  GtkWidget  parent_instance;

  double     grasped_x;      /* where the pointer grasped it, px from its middle */
  gboolean   is_moved;
  gboolean   is_fitted;      /* the press was the second one */
};

enum { MOVED, RELEASED, FIT, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactClaimColumnGrip, fact_claim_column_grip, GTK_TYPE_WIDGET)

static void
drag_begin_cb (FactClaimColumnGrip *self,
               double               x)
{
  self->grasped_x = x - gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  self->is_moved = FALSE;
}

/* It moves below the pointer: what the gesture counts from where it began is in coordinates that go along. */
static void
drag_update_cb (FactClaimColumnGrip *self,
                double               offset_x,
                double               offset_y,
                GtkGestureDrag      *drag)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double start_x, x;

  if (self->is_fitted || !gtk_gesture_drag_get_start_point (drag, &start_x, NULL)
      || !gtk_widget_translate_coordinates (widget, gtk_widget_get_parent (widget), start_x + offset_x, 0, &x, NULL))
    return;

  self->is_moved = TRUE;
  g_signal_emit (self, signals[MOVED], 0, (int) (MAX (x - self->grasped_x, 0) + 0.5));
}

static void
drag_end_cb (FactClaimColumnGrip *self)
{
  if (self->is_moved)
    g_signal_emit (self, signals[RELEASED], 0);
}

/* The second press is not the start of a drag: the line goes away from below the pointer, which GTK tells as a move of the pointer. */
static void
pressed_cb (FactClaimColumnGrip *self,
            int                  n_press)
{
  self->is_fitted = n_press == 2;
  if (self->is_fitted)
    g_signal_emit (self, signals[FIT], 0);
}

static void
fact_claim_column_grip_class_init (FactClaimColumnGripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[MOVED] = g_signal_new ("moved", FACT_TYPE_CLAIM_COLUMN_GRIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[RELEASED] = g_signal_new ("released", FACT_TYPE_CLAIM_COLUMN_GRIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FIT] = g_signal_new ("fit", FACT_TYPE_CLAIM_COLUMN_GRIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "grip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);
}

static void
fact_claim_column_grip_init (FactClaimColumnGrip *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "col-resize");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_ORIENTATION, GTK_ORIENTATION_VERTICAL, -1);

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * fact_claim_column_grip_new:
 * @column_label: what stands above the column, translated
 *
 * Returns: (transfer floating): what the column is made wider and narrower by
 */
GtkWidget *
fact_claim_column_grip_new (const char *column_label)
{
  GtkWidget *self = g_object_new (FACT_TYPE_CLAIM_COLUMN_GRIP, NULL);
  /* Translators: name of the line by which a column of the table is made wider; %s is the column: “Width of “Checked By”” */
  g_autofree char *name = g_strdup_printf (_("Width of “%s”"), column_label);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return self;
}

/**
 * fact_claim_column_grip_set_size:
 * @self: a grip
 * @width: how wide the column is, px
 * @min_width: what it can be narrowed to, px
 * @max_width: how wide it can be made, px
 *
 * Lets screen readers tell it.
 */
void
fact_claim_column_grip_set_size (FactClaimColumnGrip *self,
                                 int                  width,
                                 int                  min_width,
                                 int                  max_width)
{
  g_return_if_fail (FACT_IS_CLAIM_COLUMN_GRIP (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, (double) min_width,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) max_width, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  (double) width, -1);
}
