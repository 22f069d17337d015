/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-reading-area.h"

#include <glib/gi18n-lib.h>

#include "keys/fact-key-map.h"

/* Below this width, in px, two columns of text are too narrow to read: the second pane goes below the first. */
#define MIN_SIDE_BY_SIDE 680

struct _FactReadingArea
{
  GtkWidget        parent_instance;

  FactNavigation  *navigation;
  FactReadingPane *first;
  GtkWidget       *separator;      /* as long as there is a second pane */
  FactReadingPane *second;         /* NULL where there is one pane */
  FactReadingPane *active;
};

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

static void
add_second (FactReadingArea *self)
{
  self->separator = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_parent (self->separator, GTK_WIDGET (self));
  self->second = add_pane (self);
  fact_reading_pane_set_text_label (self->second, _("Article text in the second pane"));
  gtk_widget_add_css_class (GTK_WIDGET (self), "split");
  mark_active (self);
}

/* A new pane begins where one is, and is the one to take to another article. */
static void
open_second (FactReadingArea *self)
{
  add_second (self);
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
  g_clear_pointer (&self->separator, gtk_widget_unparent);
  gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->second)));
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
  gtk_widget_measure (self->separator, orientation, -1, &unused, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->second), orientation, -1, &unused, NULL, NULL, NULL);
}

static void
fact_reading_area_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  FactReadingArea *self = FACT_READING_AREA (widget);
  GtkAllocation first = { 0, 0, width, height };
  GtkAllocation line = first;
  GtkAllocation second = first;

  if (self->second == NULL)
    {
      gtk_widget_size_allocate (GTK_WIDGET (self->first), &first, baseline);
      return;
    }

  if (width >= MIN_SIDE_BY_SIDE)
    {
      first.width = (width - 1) / 2;
      line.width = 1;
      second.width = width - 1 - first.width;
      line.x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? second.width : first.width;
      first.x = line.x == first.width ? 0 : line.x + 1;
      second.x = line.x == first.width ? line.x + 1 : 0;
    }
  else
    {
      first.height = (height - 1) / 2;
      line.y = first.height;
      line.height = 1;
      second.y = first.height + 1;
      second.height = height - second.y;
    }

  gtk_widget_size_allocate (GTK_WIDGET (self->first), &first, -1);
  gtk_widget_size_allocate (self->separator, &line, -1);
  gtk_widget_size_allocate (GTK_WIDGET (self->second), &second, -1);
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

  g_clear_pointer (&self->separator, gtk_widget_unparent);
  if (self->second != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->second)));
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
 * fact_reading_area_dup_view:
 * @self: an area with a navigation
 * @panes: which panes beside it are open
 *
 * Returns: (transfer full): what both panes show and where, to be restored another time
 */
FactViewState *
fact_reading_area_dup_view (FactReadingArea *self,
                            FactPanes        panes)
{
  g_autoptr (FactViewState) alone = NULL;
  const char *article_id, *claim_id;
  guint top_offset;

  g_return_val_if_fail (FACT_IS_READING_AREA (self) && self->navigation != NULL, NULL);

  claim_id = fact_navigation_get_claim_id (self->navigation);
  article_id = fact_navigation_get_article_id (self->navigation);
  top_offset = fact_navigation_get_top_offset (self->navigation);
  if (self->active != self->first)
    {
      article_id = fact_reading_pane_get_article_id (self->first);
      top_offset = fact_reading_pane_get_top_offset (self->first);
    }

  alone = fact_view_state_new (article_id, top_offset, claim_id, panes);
  if (self->second == NULL)
    return g_steal_pointer (&alone);

  return fact_view_state_with_second (alone, fact_reading_pane_get_article_id (self->second),
                                      fact_reading_pane_get_top_offset (self->second));
}

/**
 * fact_reading_area_restore_second:
 * @self: an area that has no navigation yet
 * @article_id: an article
 * @top_offset: the code point at the top
 *
 * Opens the second pane where it was left; the first is the active one.
 */
void
fact_reading_area_restore_second (FactReadingArea *self,
                                  const char      *article_id,
                                  guint            top_offset)
{
  g_return_if_fail (FACT_IS_READING_AREA (self) && self->navigation == NULL && self->second == NULL);

  add_second (self);
  fact_reading_pane_rest_at (self->second, article_id, top_offset);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPLIT]);
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
