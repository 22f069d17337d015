/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-reading-area-private.h"

#include <glib/gi18n-lib.h>

#include "keys/fact-key-map.h"
#include "pane/fact-text-scale.h"
#include "reading/fact-reading-parts.h"

enum { PROP_0, PROP_NAVIGATION, PROP_SPLIT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactReadingArea, fact_reading_area, GTK_TYPE_WIDGET)

/* The line that tells the active pane is drawn by the style sheet. */
static void
mark_active (FactReadingArea *self)
{
  FactReadingPane *panes[] = { self->first, self->second };

  for (guint i = 0; i < G_N_ELEMENTS (panes) && panes[i] != NULL; i++)
    {
      if (panes[i] == self->active)
        gtk_widget_add_css_class (GTK_WIDGET (panes[i]), "active");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (panes[i]), "active");
    }
}

static void
set_active (FactReadingArea *self,
            FactReadingPane *pane)
{
  if (self->active == pane)
    return;

  fact_reading_pane_rest (self->active);
  self->active = pane;
  fact_reading_pane_follow (pane);
  mark_active (self);
}

static void
focus_entered_cb (GtkEventController *controller,
                  FactReadingArea    *self)
{
  set_active (self, FACT_READING_PANE (gtk_event_controller_get_widget (controller)));
}

/* Also where a click takes no focus, as on a badge. */
static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            FactReadingArea *self)
{
  set_active (self, FACT_READING_PANE (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture))));
}

static FactReadingPane *
add_pane (FactReadingArea *self)
{
  GtkWidget *pane = g_object_new (FACT_TYPE_READING_PANE, NULL);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (focus, "enter", G_CALLBACK (focus_entered_cb), self);
  gtk_widget_add_controller (pane, focus);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (pane, GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_parent (pane, GTK_WIDGET (self));

  return FACT_READING_PANE (pane);
}

static FactReadingRoom
get_room (FactReadingArea *self,
          int              width,
          int              height)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return (FactReadingRoom) { width, height, fact_text_scale (GTK_WIDGET (self)), is_rtl };
}

static void
divider_moved_cb (FactReadingArea *self,
                  int              px)
{
  FactReadingRoom room = get_room (self, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));

  self->share = fact_reading_parts_shift (&room, self->share, px);
  fact_pane_divider_set_place (self->divider, self->share);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Behind the panes among the children, so that it is grasped over their edges. */
static void
add_divider (FactReadingArea *self)
{
  self->divider = g_object_new (FACT_TYPE_PANE_DIVIDER, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->divider), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Line between both panes"), -1);
  fact_pane_divider_set_place (self->divider, self->share);
  g_signal_connect_swapped (self->divider, "moved", G_CALLBACK (divider_moved_cb), self);
  gtk_widget_set_parent (GTK_WIDGET (self->divider), GTK_WIDGET (self));
}

static void
remove_second (FactReadingArea *self)
{
  gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->divider)));
  gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->second)));
}

void
_fact_reading_area_add_second (FactReadingArea *self)
{
  self->second = add_pane (self);
  add_divider (self);
  fact_reading_pane_set_text_label (self->second, _("Article text in the second pane"));
  gtk_widget_add_css_class (GTK_WIDGET (self), "split");
  mark_active (self);
}

/* A new pane begins where one is, and is the one to take to another article. */
static void
open_second (FactReadingArea *self)
{
  _fact_reading_area_add_second (self);
  g_object_set (self->second, "navigation", self->navigation, NULL);
  fact_reading_pane_rest (self->first);
  self->active = self->second;
  mark_active (self);
  fact_reading_pane_focus_text (self->second);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPLIT]);
}

/* What the first shows stays. */
static void
close_second (FactReadingArea *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) == GTK_WIDGET (self->second);

  if (had_focus)
    fact_reading_pane_focus_text (self->first);
  set_active (self, self->first);
  gtk_widget_remove_css_class (GTK_WIDGET (self), "split");
  remove_second (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPLIT]);
}

static void
set_split (FactReadingArea *self,
           gboolean         is_split)
{
  if (is_split && self->second == NULL)
    open_second (self);
  else if (!is_split && self->second != NULL)
    close_second (self);
}

/* The second pane belongs to the document: the next one has its own, or none. */
static void
set_navigation (FactReadingArea *self,
                FactNavigation  *navigation)
{
  if (self->navigation == navigation)
    return;

  if (self->navigation != NULL)
    set_split (self, FALSE);
  g_set_object (&self->navigation, navigation);
  g_object_set (self->first, "navigation", navigation, NULL);
  if (self->second != NULL)
    g_object_set (self->second, "navigation", navigation, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAVIGATION]);
}

static void
fact_reading_area_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  FactReadingArea *self = FACT_READING_AREA (widget);
  int unused;

  gtk_widget_measure (GTK_WIDGET (self->first), orientation, for_size, minimum, natural, NULL, NULL);
  if (self->second == NULL)
    return;

  /* Whatever room there is, is parted. */
  gtk_widget_measure (GTK_WIDGET (self->divider), orientation, -1, &unused, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->second), orientation, -1, &unused, NULL, NULL, NULL);
}

static void
fact_reading_area_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  FactReadingArea *self = FACT_READING_AREA (widget);
  FactReadingRoom room;
  FactReadingParts parts;

  if (self->second == NULL)
    {
      gtk_widget_size_allocate (GTK_WIDGET (self->first), &(GtkAllocation) { 0, 0, width, height }, baseline);
      return;
    }

  room = get_room (self, width, height);
  parts = fact_reading_parts_find (&room, self->share);
  fact_pane_divider_set_orientation (self->divider, parts.orientation);
  gtk_widget_size_allocate (GTK_WIDGET (self->first), &parts.first, -1);
  gtk_widget_size_allocate (GTK_WIDGET (self->second), &parts.second, -1);
  gtk_widget_size_allocate (GTK_WIDGET (self->divider), &parts.line, -1);
}

/* As for a pane: who gave the keyboard back on its way out would keep it. */
static gboolean
fact_reading_area_grab_focus (GtkWidget *widget)
{
  FactReadingArea *self = FACT_READING_AREA (widget);

  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (GTK_WIDGET (self->active));
}

static void
fact_reading_area_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  FactReadingArea *self = FACT_READING_AREA (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      g_value_set_object (value, self->navigation);
      break;
    case PROP_SPLIT:
      g_value_set_boolean (value, self->second != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_reading_area_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  FactReadingArea *self = FACT_READING_AREA (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      set_navigation (self, g_value_get_object (value));
      break;
    case PROP_SPLIT:
      set_split (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_reading_area_dispose (GObject *object)
{
  FactReadingArea *self = FACT_READING_AREA (object);

  if (self->second != NULL)
    remove_second (self);
  if (self->first != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->first)));
  g_clear_object (&self->navigation);

  G_OBJECT_CLASS (fact_reading_area_parent_class)->dispose (object);
}

static void
focus_other_cb (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  fact_reading_area_focus_other (FACT_READING_AREA (widget));
}

/* Valid in the whole window while articles are on show, before the text takes them: GtkTextView has a meaning for Ctrl+\. */
static void
add_keys (FactReadingArea *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (fact_key_map_make_trigger ("reading.split"),
                                                          gtk_named_action_new ("reading.split")));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (fact_key_map_make_trigger ("reading.focus-other"),
                                                          gtk_named_action_new ("reading.focus-other")));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
fact_reading_area_class_init (FactReadingAreaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_reading_area_get_property;
  object_class->set_property = fact_reading_area_set_property;
  object_class->dispose = fact_reading_area_dispose;
  widget_class->measure = fact_reading_area_measure;
  widget_class->size_allocate = fact_reading_area_size_allocate;
  widget_class->grab_focus = fact_reading_area_grab_focus;

  properties[PROP_NAVIGATION] =
    g_param_spec_object ("navigation", NULL, NULL, FACT_TYPE_NAVIGATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SPLIT] =
    g_param_spec_boolean ("split", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "reading.split", "split");
  gtk_widget_class_install_action (widget_class, "reading.focus-other", NULL, focus_other_cb);
  gtk_widget_class_set_css_name (widget_class, "reading-area");
}

static void
fact_reading_area_init (FactReadingArea *self)
{
  self->first = add_pane (self);
  self->active = self->first;
  self->share = 0.5;
  add_keys (self);
}

/**
 * fact_reading_area_get_active:
 *
 * Returns: (transfer none): the pane that last had the keyboard
 */
FactReadingPane *
fact_reading_area_get_active (FactReadingArea *self)
{
  g_return_val_if_fail (FACT_IS_READING_AREA (self), NULL);

  return self->active;
}

/**
 * fact_reading_area_focus_other:
 * @self: an area
 *
 * Gives the keyboard to the pane that has it not; where there is one only, to that.
 */
void
fact_reading_area_focus_other (FactReadingArea *self)
{
  g_return_if_fail (FACT_IS_READING_AREA (self));

  if (self->second != NULL && self->active == self->first)
    fact_reading_pane_focus_text (self->second);
  else
    fact_reading_pane_focus_text (self->first);
}
