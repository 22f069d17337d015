/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/fact-pane.h"

typedef struct
{
  FactNavigation *navigation;
} FactPanePrivate;

enum { PROP_0, PROP_NAVIGATION, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FactPane, fact_pane, GTK_TYPE_WIDGET)

static void
fact_pane_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_NAVIGATION:
      g_value_set_object (value, fact_pane_get_navigation (FACT_PANE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_pane_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_NAVIGATION:
      fact_pane_set_navigation (FACT_PANE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_pane_dispose (GObject *object)
{
  FactPanePrivate *priv = fact_pane_get_instance_private (FACT_PANE (object));

  g_clear_object (&priv->navigation);

  G_OBJECT_CLASS (fact_pane_parent_class)->dispose (object);
}

static void
fact_pane_class_init (FactPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fact_pane_get_property;
  object_class->set_property = fact_pane_set_property;
  object_class->dispose = fact_pane_dispose;

  properties[PROP_NAVIGATION] =
    g_param_spec_object ("navigation", NULL, NULL, FACT_TYPE_NAVIGATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
fact_pane_init (FactPane *self)
{
}

/**
 * fact_pane_get_navigation:
 * @self: a pane
 *
 * Returns: (transfer none) (nullable): where the reader is; %NULL without a document
 */
FactNavigation *
fact_pane_get_navigation (FactPane *self)
{
  FactPanePrivate *priv = fact_pane_get_instance_private (self);

  g_return_val_if_fail (FACT_IS_PANE (self), NULL);

  return priv->navigation;
}

/**
 * fact_pane_set_navigation:
 * @self: a pane
 * @navigation: (nullable): what to look at
 *
 * A pane that holds on to its navigation in some other way too, or shows it in its children, sets %NULL when it is disposed of,
 * while they are still there.
 */
void
fact_pane_set_navigation (FactPane       *self,
                          FactNavigation *navigation)
{
  FactPanePrivate *priv = fact_pane_get_instance_private (self);
  g_autoptr (FactNavigation) before = NULL;

  g_return_if_fail (FACT_IS_PANE (self));

  before = priv->navigation != NULL ? g_object_ref (priv->navigation) : NULL;
  if (!g_set_object (&priv->navigation, navigation))
    return;

  FACT_PANE_GET_CLASS (self)->navigation_changed (self, before);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAVIGATION]);
}
