/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/fact-pane-divider.h"

#include "pane/fact-text-scale.h"

/* How far an arrow key moves it, in px beside letters of the usual size; Home and End go as far as there is room. */
#define KEY_STEP 24
#define KEY_FAR 100000

struct _FactPaneDivider
{
  GtkWidget       parent_instance;

  GtkOrientation  orientation;
};

enum { PROP_0, PROP_ORIENTATION, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { MOVED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactPaneDivider, fact_pane_divider, GTK_TYPE_WIDGET)

static void
move (FactPaneDivider *self,
      int              px)
{
  if (px != 0)
    g_signal_emit (self, signals[MOVED], 0, px);
}

/* The gesture counts from where the line was grasped, in coordinates of the line, which moves along. */
static void
drag_update_cb (FactPaneDivider *self,
                double           x,
                double           y)
{
  move (self, (int) (self->orientation == GTK_ORIENTATION_VERTICAL ? x : y));
}

static gboolean
key_pressed_cb (FactPaneDivider *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  modifiers)
{
  gboolean is_vertical = self->orientation == GTK_ORIENTATION_VERTICAL;
  int step = fact_text_scale_px (GTK_WIDGET (self), KEY_STEP);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval == (is_vertical ? GDK_KEY_Left : GDK_KEY_Up))
    move (self, -step);
  else if (keyval == (is_vertical ? GDK_KEY_Right : GDK_KEY_Down))
    move (self, step);
  else if (keyval == GDK_KEY_Home)
    move (self, -KEY_FAR);
  else if (keyval == GDK_KEY_End)
    move (self, KEY_FAR);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* The style sheet makes it one px wide, and lets it be grasped beside that. */
static void
follow_orientation (FactPaneDivider *self)
{
  gboolean is_vertical = self->orientation == GTK_ORIENTATION_VERTICAL;

  gtk_widget_remove_css_class (GTK_WIDGET (self), is_vertical ? "horizontal" : "vertical");
  gtk_widget_add_css_class (GTK_WIDGET (self), is_vertical ? "vertical" : "horizontal");
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_vertical ? "col-resize" : "row-resize");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_ORIENTATION, self->orientation, -1);
}

static void
fact_pane_divider_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ORIENTATION:
      g_value_set_enum (value, FACT_PANE_DIVIDER (object)->orientation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_pane_divider_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_ORIENTATION:
      fact_pane_divider_set_orientation (FACT_PANE_DIVIDER (object), g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_pane_divider_class_init (FactPaneDividerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_pane_divider_get_property;
  object_class->set_property = fact_pane_divider_set_property;

  properties[PROP_ORIENTATION] =
    g_param_spec_enum ("orientation", NULL, NULL, GTK_TYPE_ORIENTATION, GTK_ORIENTATION_VERTICAL,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[MOVED] = g_signal_new ("moved", FACT_TYPE_PANE_DIVIDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "pane-divider");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);
}

static void
fact_pane_divider_init (FactPaneDivider *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->orientation = GTK_ORIENTATION_VERTICAL;
  follow_orientation (self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);

  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * fact_pane_divider_set_orientation:
 * @self: a divider
 * @orientation: that of the line
 *
 * To be called when the panes beside it come to be below each other, or side by side.
 */
void
fact_pane_divider_set_orientation (FactPaneDivider *self,
                                   GtkOrientation   orientation)
{
  g_return_if_fail (FACT_IS_PANE_DIVIDER (self));

  if (self->orientation == orientation)
    return;

  self->orientation = orientation;
  follow_orientation (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORIENTATION]);
}

/**
 * fact_pane_divider_set_place:
 * @self: a divider
 * @place: how much of the room is before it, from 0 to 1
 *
 * Lets screen readers tell where it is.
 */
void
fact_pane_divider_set_place (FactPaneDivider *self,
                             double           place)
{
  g_return_if_fail (FACT_IS_PANE_DIVIDER (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 100 * place, -1);
}
