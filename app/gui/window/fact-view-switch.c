/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-view-switch.h"

struct _FactViewSwitch
{
  GObject          parent_instance;

  GtkStack        *stack;              /* weak: the workbench has them */
  FactReadingArea *reading_area;
  FactClaimsView  *claims_view;        /* NULL until it is first shown */
  FactNavigation  *navigation;
  FactView         view;
};

enum { PROP_0, PROP_VIEW, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactViewSwitch, fact_view_switch, G_TYPE_OBJECT)

static void
ensure_claims_view (FactViewSwitch *self)
{
  if (self->claims_view != NULL)
    return;

  self->claims_view = g_object_new (FACT_TYPE_CLAIMS_VIEW, NULL);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->claims_view), fact_view_to_nick (FACT_VIEW_CLAIMS));
  fact_pane_set_navigation (FACT_PANE (self->claims_view), self->navigation);
}

static gboolean
has_focus (FactViewSwitch *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->stack));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->stack));
}

/* The keyboard does not stay in what is no longer on show. */
static void
update_view (FactViewSwitch *self)
{
  FactView view = self->navigation != NULL ? fact_navigation_get_view (self->navigation) : FACT_VIEW_READ;
  gboolean had_focus;

  if (self->view == view || self->stack == NULL)
    return;

  had_focus = has_focus (self);
  self->view = view;
  if (view == FACT_VIEW_CLAIMS)
    ensure_claims_view (self);
  gtk_stack_set_visible_child_name (self->stack, fact_view_to_nick (view));
  if (had_focus)
    fact_view_switch_focus (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

static void
fact_view_switch_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEW:
      g_value_set_enum (value, FACT_VIEW_SWITCH (object)->view);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_view_switch_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FactViewSwitch *self = FACT_VIEW_SWITCH (object);

  switch (prop_id)
    {
    case PROP_VIEW:
      if (self->navigation == NULL)
        break;
      fact_navigation_show_view (self->navigation, g_value_get_enum (value));
      fact_view_switch_focus (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_view_switch_dispose (GObject *object)
{
  FactViewSwitch *self = FACT_VIEW_SWITCH (object);

  g_clear_object (&self->navigation);
  g_clear_weak_pointer (&self->stack);
  g_clear_weak_pointer (&self->reading_area);

  G_OBJECT_CLASS (fact_view_switch_parent_class)->dispose (object);
}

static void
fact_view_switch_class_init (FactViewSwitchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fact_view_switch_get_property;
  object_class->set_property = fact_view_switch_set_property;
  object_class->dispose = fact_view_switch_dispose;

  properties[PROP_VIEW] =
    g_param_spec_enum ("view", NULL, NULL, FACT_TYPE_VIEW, FACT_VIEW_READ,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
fact_view_switch_init (FactViewSwitch *self)
{
}

/**
 * fact_view_switch_new:
 * @stack: shows the views; it has the page “read”
 * @reading_area: what is on that page
 *
 * Returns: (transfer full): with the articles on show
 */
FactViewSwitch *
fact_view_switch_new (GtkStack        *stack,
                      FactReadingArea *reading_area)
{
  FactViewSwitch *self = g_object_new (FACT_TYPE_VIEW_SWITCH, NULL);

  g_set_weak_pointer (&self->stack, stack);
  g_set_weak_pointer (&self->reading_area, reading_area);

  return self;
}

/**
 * fact_view_switch_set_navigation:
 * @self: the views
 * @navigation: (nullable): where the checker is
 *
 * Shows the view that @navigation is in, from now on.
 */
void
fact_view_switch_set_navigation (FactViewSwitch *self,
                                 FactNavigation *navigation)
{
  g_return_if_fail (FACT_IS_VIEW_SWITCH (self));

  if (self->navigation != NULL)
    g_signal_handlers_disconnect_by_data (self->navigation, self);
  g_set_object (&self->navigation, navigation);
  if (navigation != NULL)
    g_signal_connect_object (navigation, "notify::view", G_CALLBACK (update_view), self, G_CONNECT_SWAPPED);

  if (self->claims_view != NULL)
    fact_pane_set_navigation (FACT_PANE (self->claims_view), navigation);
  update_view (self);
}

/**
 * fact_view_switch_get_view:
 * @self: the views
 *
 * Returns: the one on show
 */
FactView
fact_view_switch_get_view (FactViewSwitch *self)
{
  g_return_val_if_fail (FACT_IS_VIEW_SWITCH (self), FACT_VIEW_READ);

  return self->view;
}

/**
 * fact_view_switch_get_claims_view:
 * @self: the views
 *
 * Returns: (transfer none) (nullable): the view of the claims; %NULL as long as it was never shown
 */
FactClaimsView *
fact_view_switch_get_claims_view (FactViewSwitch *self)
{
  g_return_val_if_fail (FACT_IS_VIEW_SWITCH (self), NULL);

  return self->claims_view;
}

/**
 * fact_view_switch_focus:
 * @self: the views
 *
 * Gives the keyboard to the one on show.
 */
void
fact_view_switch_focus (FactViewSwitch *self)
{
  g_return_if_fail (FACT_IS_VIEW_SWITCH (self));

  if (self->view == FACT_VIEW_CLAIMS)
    fact_claims_view_focus_table (self->claims_view);
  else if (self->reading_area != NULL)
    fact_reading_pane_focus_text (fact_reading_area_get_active (self->reading_area));
}
