/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-workbench.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-evidence-actions.h"
#include "inspector/fact-inspector.h"
#include "reading/fact-claim-actions.h"
#include "sidebar/fact-article-actions.h"
#include "sidebar/fact-sidebar.h"

struct _FactWorkbench
{
  GtkWidget        parent_instance;

  FactDocument    *document;
  FactNavigation  *navigation;

  AdwFlap         *sidebar_flap;
  AdwFlap         *inspector_flap;
  FactSidebar     *sidebar;
  FactReadingPane *reading_pane;
  FactInspector   *inspector;
};

enum { PROP_0, PROP_DOCUMENT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactWorkbench, fact_workbench, GTK_TYPE_WIDGET)

/* A fresh navigation for each document: the way back must not lead into another project. */
static void
set_document (FactWorkbench *self,
              FactDocument  *document)
{
  if (!g_set_object (&self->document, document))
    return;

  g_clear_object (&self->navigation);
  if (document != NULL)
    self->navigation = fact_navigation_new (document);

  g_object_set (self->sidebar, "navigation", self->navigation, NULL);
  g_object_set (self->reading_pane, "navigation", self->navigation, NULL);
  g_object_set (self->inspector, "navigation", self->navigation, NULL);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

static void
fact_workbench_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  FactWorkbench *self = FACT_WORKBENCH (object);

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
fact_workbench_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  FactWorkbench *self = FACT_WORKBENCH (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      set_document (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_workbench_dispose (GObject *object)
{
  FactWorkbench *self = FACT_WORKBENCH (object);

  g_clear_object (&self->navigation);
  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);

  G_OBJECT_CLASS (fact_workbench_parent_class)->dispose (object);
}

static void
fact_workbench_class_init (FactWorkbenchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_workbench_get_property;
  object_class->set_property = fact_workbench_set_property;
  object_class->dispose = fact_workbench_dispose;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FACT_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FACT_TYPE_SIDEBAR);
  g_type_ensure (FACT_TYPE_READING_PANE);
  g_type_ensure (FACT_TYPE_INSPECTOR);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-workbench.ui");
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, sidebar_flap);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, inspector_flap);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, sidebar);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, reading_pane);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, inspector);

  fact_claim_actions_install (widget_class);
  fact_article_actions_install (widget_class);
  fact_evidence_actions_install (widget_class);
}

static void
fact_workbench_init (FactWorkbench *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_workbench_get_navigation:
 * @self: a workbench
 *
 * Returns: (transfer none) (nullable): where the checker is in the document; %NULL without one
 */
FactNavigation *
fact_workbench_get_navigation (FactWorkbench *self)
{
  g_return_val_if_fail (FACT_IS_WORKBENCH (self), NULL);

  return self->navigation;
}

/**
 * fact_workbench_get_reading_pane:
 * @self: a workbench
 *
 * Returns: (transfer none): the pane which knows what words are selected
 */
FactReadingPane *
fact_workbench_get_reading_pane (FactWorkbench *self)
{
  g_return_val_if_fail (FACT_IS_WORKBENCH (self), NULL);

  return self->reading_pane;
}

/* A dialog has no toasts of its own: those of the window below it serve. */
static AdwToastOverlay *
find_toast_overlay (GtkWidget *descendant)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (descendant, ADW_TYPE_TOAST_OVERLAY);

  for (GtkRoot *root = gtk_widget_get_root (descendant); overlay == NULL && GTK_IS_WINDOW (root);)
    {
      GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (root));

      if (parent == NULL)
        break;

      if (ADW_IS_APPLICATION_WINDOW (parent))
        overlay = adw_application_window_get_content (ADW_APPLICATION_WINDOW (parent));
      root = GTK_ROOT (parent);
    }

  return ADW_IS_TOAST_OVERLAY (overlay) ? ADW_TOAST_OVERLAY (overlay) : NULL;
}

/**
 * fact_workbench_toast:
 * @descendant: any widget of a window, or of a dialog over it
 * @text: a sentence, plain text
 * @action_name: (nullable): an action which needs no parameter; "win.undo" gets a button “Undo”
 *
 * Says something in passing, at the foot of the window.
 */
void
fact_workbench_toast (GtkWidget  *descendant,
                      const char *text,
                      const char *action_name)
{
  AdwToastOverlay *overlay;
  AdwToast *toast;
  g_autofree char *markup = NULL;

  g_return_if_fail (GTK_IS_WIDGET (descendant));
  g_return_if_fail (text != NULL);

  overlay = find_toast_overlay (descendant);
  if (overlay == NULL)
    return;

  /* A toast's title is markup in libadwaita 1.2, whatever is given. */
  markup = g_markup_escape_text (text, -1);
  toast = adw_toast_new (markup);

  if (g_strcmp0 (action_name, "win.undo") == 0)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, action_name);
    }

  adw_toast_overlay_add_toast (overlay, toast);
}

/**
 * fact_workbench_report_error:
 * @descendant: any widget of a window, or of a dialog over it
 * @error: (transfer none): why something the user asked for was not done
 *
 * Shows the message as a toast; cancelling is not told, the user knows.
 */
void
fact_workbench_report_error (GtkWidget *descendant,
                             GError    *error)
{
  g_return_if_fail (error != NULL);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    fact_workbench_toast (descendant, error->message, NULL);
}
