/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-window.h"

#include "window/fact-workbench.h"

struct _FactWindow
{
  AdwApplicationWindow  parent_instance;

  FactDocument         *document;

  AdwToastOverlay      *toast_overlay;
  FactWorkbench        *workbench;
};

enum { PROP_0, PROP_DOCUMENT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactWindow, fact_window, ADW_TYPE_APPLICATION_WINDOW)

static void
fact_window_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  FactWindow *self = FACT_WINDOW (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_window_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  FactWindow *self = FACT_WINDOW (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      fact_window_set_document (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_window_dispose (GObject *object)
{
  FactWindow *self = FACT_WINDOW (object);

  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_WINDOW);

  G_OBJECT_CLASS (fact_window_parent_class)->dispose (object);
}

static void
fact_window_class_init (FactWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_window_get_property;
  object_class->set_property = fact_window_set_property;
  object_class->dispose = fact_window_dispose;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FACT_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FACT_TYPE_WORKBENCH);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FactWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, FactWindow, workbench);
}

static void
fact_window_init (FactWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_window_new:
 * @application: the program
 *
 * Returns: (transfer none): a window with the start page, not yet on show; GTK owns it
 */
FactWindow *
fact_window_new (GtkApplication *application)
{
  return g_object_new (FACT_TYPE_WINDOW, "application", application, NULL);
}

/**
 * fact_window_get_document:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): what is open in it; %NULL on the start page
 */
FactDocument *
fact_window_get_document (FactWindow *self)
{
  g_return_val_if_fail (FACT_IS_WINDOW (self), NULL);

  return self->document;
}

/**
 * fact_window_set_document:
 * @self: a window
 * @document: (nullable): what to show; %NULL for the start page
 *
 * Shows another document. Nothing is asked: what was unsaved in the present one is gone with it.
 */
void
fact_window_set_document (FactWindow   *self,
                          FactDocument *document)
{
  g_return_if_fail (FACT_IS_WINDOW (self));
  g_return_if_fail (document == NULL || FACT_IS_DOCUMENT (document));

  if (!g_set_object (&self->document, document))
    return;

  g_object_set (self->workbench, "document", document, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}
