/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-workbench.h"

#include "inspector/fact-inspector-actions.h"
#include "inspector/fact-evidence-row.h"
#include "inspector/fact-inspector.h"
#include "inspector/fact-said-in.h"
#include "pane/fact-pane-divider.h"
#include "pane/fact-text-scale.h"
#include "reading/fact-claim-actions.h"
#include "reading/fact-claim-keys.h"
#include "reading/fact-claim-strip.h"
#include "reading/fact-reading-area.h"
#include "sidebar/fact-article-actions.h"
#include "sidebar/fact-sidebar.h"
#include "window/fact-reopening-toast.h"
#include "window/fact-shrink-layout.h"
#include "window/fact-status-bar.h"
#include "window/fact-workbench-place.h"

/* Below this width, in px beside letters of the usual size, there is room for icons only. */
#define COMPACT_WIDTH 600

struct _FactWorkbench
{
  GtkWidget        parent_instance;

  FactDocument    *document;
  FactNavigation  *navigation;

  FactPaneFolding *folding;
  FactViewSwitch  *views;
  gboolean         compact;
  gboolean         browsing;           /* the lists of the sidebar are gone through by keys */

  GtkWidget       *box;
  AdwFlap         *sidebar_flap;
  AdwFlap         *inspector_flap;
  FactSidebar     *sidebar;
  GtkStack        *view_stack;
  FactClaimStrip  *claim_strip;
  FactReadingArea *reading_area;
  FactInspector   *inspector;
  FactStatusBar   *status_bar;
};

enum { PROP_0, PROP_DOCUMENT, PROP_COMPACT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactWorkbench, fact_workbench, GTK_TYPE_WIDGET)

/* Everything fits into the narrowest window once panes and status bar have taken their measure from it. */
static void
allow_narrowest (FactWorkbench *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  fact_shrink_layout_set_least (FACT_SHRINK_LAYOUT (layout), FACT_NARROWEST);
}

static void
set_compact (FactWorkbench *self,
             gboolean       compact)
{
  if (self->compact == compact)
    return;

  self->compact = compact;
  g_object_set (self->status_bar, "compact", compact, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

static void
uncover_text (FactWorkbench *self,
              FactPanes      pane)
{
  if (fact_pane_folding_uncover (self->folding, pane))
    fact_view_switch_focus (self->views);
}

/* Arrow keys go through a list, Enter chooses from it. */
static gboolean
sidebar_key_pressed_cb (FactWorkbench *self,
                        guint          keyval)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean is_in_list = focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BASE) != NULL;

  self->browsing = TRUE;
  if (is_in_list && (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter))
    uncover_text (self, FACT_PANE_SIDEBAR);

  return GDK_EVENT_PROPAGATE;
}

static void
sidebar_pressed_cb (FactWorkbench *self)
{
  self->browsing = FALSE;
}

/* Who chose from the pane that lies over the text wants to see the text. */
static void
place_changed_cb (FactWorkbench *self)
{
  if (!self->browsing)
    uncover_text (self, FACT_PANE_SIDEBAR);
}

/* So does who asked where evidence stands; who goes from claim to claim in the inspector reads on there. */
static void
reveal_cb (FactWorkbench *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus != NULL && (gtk_widget_get_ancestor (focus, FACT_TYPE_EVIDENCE_ROW) != NULL ||
                        gtk_widget_get_ancestor (focus, FACT_TYPE_SAID_IN) != NULL))
    uncover_text (self, FACT_PANE_INSPECTOR);
}

/* A pane that comes up over the text has the keyboard. */
static void
sidebar_visible_cb (FactWorkbench *self)
{
  if (fact_pane_folding_covers (self->folding, FACT_PANE_SIDEBAR))
    gtk_widget_child_focus (GTK_WIDGET (self->sidebar), GTK_DIR_TAB_FORWARD);
}

static void
inspector_visible_cb (FactWorkbench *self)
{
  if (fact_pane_folding_covers (self->folding, FACT_PANE_INSPECTOR))
    gtk_widget_child_focus (GTK_WIDGET (self->inspector), GTK_DIR_TAB_FORWARD);
}

/* The list of articles belongs to reading. */
static void
view_changed_cb (FactWorkbench *self)
{
  fact_pane_folding_set_has_sidebar (self->folding, fact_view_switch_get_view (self->views) == FACT_VIEW_READ);
}

static void
edit_statement_cb (FactWorkbench *self)
{
  fact_pane_folding_show (self->folding, FACT_PANE_INSPECTOR);
}

static void
set_navigation (FactWorkbench  *self,
                FactNavigation *navigation)
{
  if (self->navigation != NULL)
    {
      g_signal_handlers_disconnect_by_data (fact_document_get_history (fact_navigation_get_document (self->navigation)), self);
      g_signal_handlers_disconnect_by_data (self->navigation, self);
    }

  g_set_object (&self->navigation, navigation);

  if (navigation != NULL)
    {
      fact_reopening_toast_attach (GTK_WIDGET (self), fact_navigation_get_document (navigation));
      /* Before the panes connect: the inspector must be on show when it is told to take the focus. */
      g_signal_connect_object (navigation, "edit-statement", G_CALLBACK (edit_statement_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (navigation, "notify::article-id", G_CALLBACK (place_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (navigation, "notify::claim-id", G_CALLBACK (place_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (navigation, "reveal", G_CALLBACK (reveal_cb), self, G_CONNECT_SWAPPED);
    }

  g_object_set (self->sidebar, "navigation", navigation, NULL);
  g_object_set (self->reading_area, "navigation", navigation, NULL);
  g_object_set (self->inspector, "navigation", navigation, NULL);
  g_object_set (self->claim_strip, "navigation", navigation, NULL);
  fact_view_switch_set_navigation (self->views, navigation);
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
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_workbench_dispose (GObject *object)
{
  FactWorkbench *self = FACT_WORKBENCH (object);

  if (self->box != NULL)
    fact_workbench_set_document (self, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);
  g_clear_object (&self->views);
  g_clear_object (&self->folding);

  G_OBJECT_CLASS (fact_workbench_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FACT_TYPE_DOCUMENT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_COMPACT] =
    g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
fact_workbench_class_init (FactWorkbenchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_workbench_get_property;
  object_class->dispose = fact_workbench_dispose;

  install_properties (object_class);

  g_type_ensure (FACT_TYPE_PANE_DIVIDER);
  g_type_ensure (FACT_TYPE_SIDEBAR);
  g_type_ensure (FACT_TYPE_CLAIM_STRIP);
  g_type_ensure (FACT_TYPE_READING_AREA);
  g_type_ensure (FACT_TYPE_INSPECTOR);
  g_type_ensure (FACT_TYPE_STATUS_BAR);

  gtk_widget_class_set_layout_manager_type (widget_class, FACT_TYPE_SHRINK_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-workbench.ui");
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, box);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, sidebar_flap);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, inspector_flap);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, sidebar);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, view_stack);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, claim_strip);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, reading_area);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, inspector);
  gtk_widget_class_bind_template_child (widget_class, FactWorkbench, status_bar);
  gtk_widget_class_bind_template_callback (widget_class, sidebar_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, sidebar_pressed_cb);

  fact_claim_actions_install (widget_class);
  fact_article_actions_install (widget_class);
  fact_inspector_actions_install (widget_class);
}

static void
fact_workbench_init (FactWorkbench *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  allow_narrowest (self);
  self->folding = fact_pane_folding_new (self->sidebar_flap, self->inspector_flap);
  g_signal_connect_object (self->folding, "notify::sidebar-visible", G_CALLBACK (sidebar_visible_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->folding, "notify::inspector-visible", G_CALLBACK (inspector_visible_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (self->folding, "inspector-visible", self->claim_strip, "wanted",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  self->views = fact_view_switch_new (self->view_stack, self->reading_area);
  g_signal_connect_object (self->views, "notify::view", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  fact_claim_keys_attach_to_lists (GTK_WIDGET (self));
}

/**
 * fact_workbench_set_document:
 * @self: a workbench
 * @document: (nullable): what to work on
 * @view: (nullable): where one was in it; %NULL for its beginning
 *
 * Shows a document, with a way back of its own.
 */
void
fact_workbench_set_document (FactWorkbench *self,
                             FactDocument  *document,
                             FactViewState *view)
{
  g_autoptr (FactNavigation) navigation = NULL;

  g_return_if_fail (FACT_IS_WORKBENCH (self));

  if (!g_set_object (&self->document, document))
    return;

  if (document != NULL)
    navigation = fact_navigation_new (document);

  /* Before the panes look at it, so that they need not load one article to show another. */
  if (navigation != NULL && view != NULL)
    fact_workbench_place_restore (navigation, self->folding, self->reading_area, view);

  set_navigation (self, navigation);
  g_object_set (self->status_bar, "document", document, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * fact_workbench_update_room:
 * @self: a workbench
 *
 * Folds its panes or lays them side by side, by the width it has. Not done while the size is allocated: what then changes in the
 * header bar, which has its size already, would be drawn without one.
 */
void
fact_workbench_update_room (FactWorkbench *self)
{
  int width;

  g_return_if_fail (FACT_IS_WORKBENCH (self));

  width = gtk_widget_get_width (GTK_WIDGET (self));
  if (width == 0)
    return;

  fact_pane_folding_fit (self->folding, width);
  set_compact (self, width < fact_text_scale_px (GTK_WIDGET (self), COMPACT_WIDTH));
}

/**
 * fact_workbench_set_autosaved:
 * @self: a workbench
 * @at: when its document was last saved by itself, in µs of g_get_monotonic_time(); 0 when it was not
 *
 * Lets the status bar tell, while there are changes since.
 */
void
fact_workbench_set_autosaved (FactWorkbench *self,
                              gint64         at)
{
  g_return_if_fail (FACT_IS_WORKBENCH (self));

  fact_status_bar_set_autosaved (self->status_bar, at);
}

/**
 * fact_workbench_dup_view:
 * @self: a workbench
 *
 * Returns: (transfer full) (nullable): where the checker is in the document, to be restored another time; %NULL without one
 */
FactViewState *
fact_workbench_dup_view (FactWorkbench *self)
{
  g_autoptr (FactViewState) reading = NULL;

  g_return_val_if_fail (FACT_IS_WORKBENCH (self), NULL);

  if (self->navigation == NULL)
    return NULL;

  reading = fact_reading_area_dup_view (self->reading_area, fact_pane_folding_get_panes (self->folding),
                                        fact_pane_folding_get_sizes (self->folding));

  return fact_view_state_with_view (reading, fact_navigation_get_view (self->navigation),
                                    fact_navigation_get_filter (self->navigation));
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
 * Returns: (transfer none): the active pane, which knows what words are selected
 */
FactReadingPane *
fact_workbench_get_reading_pane (FactWorkbench *self)
{
  g_return_val_if_fail (FACT_IS_WORKBENCH (self), NULL);

  return fact_reading_area_get_active (self->reading_area);
}

/**
 * fact_workbench_get_pane_folding:
 * @self: a workbench
 *
 * Returns: (transfer none): which panes are on show
 */
FactPaneFolding *
fact_workbench_get_pane_folding (FactWorkbench *self)
{
  g_return_val_if_fail (FACT_IS_WORKBENCH (self), NULL);

  return self->folding;
}

/**
 * fact_workbench_get_view_switch:
 * @self: a workbench
 *
 * Returns: (transfer none): which view is on show
 */
FactViewSwitch *
fact_workbench_get_view_switch (FactWorkbench *self)
{
  g_return_val_if_fail (FACT_IS_WORKBENCH (self), NULL);

  return self->views;
}
