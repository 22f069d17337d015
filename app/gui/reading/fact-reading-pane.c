/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-reading-pane.h"

#include "navigation/fact-navigation.h"

struct _FactReadingPane
{
  GtkWidget       parent_instance;
  FactNavigation *navigation;
};

enum { PROP_0, PROP_NAVIGATION, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactReadingPane, fact_reading_pane, GTK_TYPE_WIDGET)

static void
fact_reading_pane_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  FactReadingPane *self = FACT_READING_PANE (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      g_value_set_object (value, self->navigation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_reading_pane_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  FactReadingPane *self = FACT_READING_PANE (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      if (g_set_object (&self->navigation, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_reading_pane_dispose (GObject *object)
{
  FactReadingPane *self = FACT_READING_PANE (object);

  g_clear_object (&self->navigation);

  G_OBJECT_CLASS (fact_reading_pane_parent_class)->dispose (object);
}

static void
fact_reading_pane_class_init (FactReadingPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_reading_pane_get_property;
  object_class->set_property = fact_reading_pane_set_property;
  object_class->dispose = fact_reading_pane_dispose;

  properties[PROP_NAVIGATION] =
    g_param_spec_object ("navigation", NULL, NULL, FACT_TYPE_NAVIGATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
fact_reading_pane_init (FactReadingPane *self)
{
}

gboolean
fact_reading_pane_get_selection (FactReadingPane *self,
                                 FactSpan        *selection)
{
  return FALSE;
}

void
fact_reading_pane_clear_selection (FactReadingPane *self)
{
}

void
fact_reading_pane_focus_text (FactReadingPane *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
