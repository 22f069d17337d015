/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-window.h"

#include <glib/gi18n-lib.h>

#include "session/fact-autosave.h"
#include "window/fact-close-flow.h"
#include "window/fact-file-drop.h"
#include "window/fact-find-actions.h"
#include "window/fact-project-name.h"
#include "window/fact-recent-menu.h"
#include "window/fact-start-page.h"
#include "window/fact-view-keys.h"
#include "window/fact-window-actions.h"
#include "window/fact-window-placement.h"
#include "window/fact-window-view.h"

struct _FactWindow
{
  AdwApplicationWindow  parent_instance;

  FactDocument         *document;
  gboolean              closing;          /* the user is being asked */
  gboolean              frozen;           /* another version of the document is on its way */

  GtkStack             *stack;
  FactHeaderBar        *header_bar;
  FactBusyStrip        *busy_strip;
  FactDocumentBanner   *banner;
  AdwBin               *start_bin;       /* empty until the start page is first shown, */
  AdwBin               *workbench_bin;   /* and this until there is first a document */
  FactWorkbench        *workbench;
};

enum { PROP_0, PROP_DOCUMENT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactWindow, fact_window, ADW_TYPE_APPLICATION_WINDOW)

static void
update_title (FactWindow *self)
{
  g_autofree char *title = self->document != NULL ? fact_project_name_of_document (self->document) : NULL;
  g_autofree char *text = NULL;

  if (title != NULL)
    /* Translators: title of the window: the project's title and the name of the program */
    text = g_strdup_printf (_("%s – Factdesk"), title);

  gtk_window_set_title (GTK_WINDOW (self), text != NULL ? text : "Factdesk");
}

/* While a project is being opened nothing else can be started on the start page, and nothing be done to what it takes the place of. */
static void
update_busy (FactWindow *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->workbench_bin), !self->frozen);
  gtk_widget_set_sensitive (GTK_WIDGET (self->header_bar), !self->frozen);
  gtk_widget_set_sensitive (GTK_WIDGET (self->start_bin),
                            self->document != NULL || !fact_busy_strip_is_busy (self->busy_strip));
}

/* GTK has allocated everything by then, and lays out once more in the same frame if that changes anything. */
static void
laid_out_cb (FactWindow *self)
{
  if (self->workbench != NULL)
    fact_workbench_update_room (self->workbench);
}

/* Who comes back from another program may have changed files there. */
static void
is_active_cb (FactWindow *self)
{
  if (self->document != NULL && gtk_window_is_active (GTK_WINDOW (self)))
    fact_document_check_attachments (self->document);
}

static void
fact_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (fact_window_parent_class)->realize (widget);

  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (widget)), "layout", G_CALLBACK (laid_out_cb), widget,
                           G_CONNECT_SWAPPED);
}

static gboolean
fact_window_close_request (GtkWindow *window)
{
  fact_close_flow_window (FACT_WINDOW (window));

  return GDK_EVENT_STOP;
}

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
fact_window_dispose (GObject *object)
{
  FactWindow *self = FACT_WINDOW (object);

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_func (self->document, update_title, self);
  g_clear_object (&self->document);
  fact_find_actions_release (self);
  fact_window_actions_release (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_WINDOW);
  self->workbench = NULL;      /* gone with the template, though not named in it */

  G_OBJECT_CLASS (fact_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FactWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, FactWindow, header_bar);
  gtk_widget_class_bind_template_child (widget_class, FactWindow, busy_strip);
  gtk_widget_class_bind_template_child (widget_class, FactWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, FactWindow, start_bin);
  gtk_widget_class_bind_template_child (widget_class, FactWindow, workbench_bin);
}

static void
fact_window_class_init (FactWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fact_window_get_property;
  object_class->dispose = fact_window_dispose;
  GTK_WIDGET_CLASS (klass)->realize = fact_window_realize;
  GTK_WINDOW_CLASS (klass)->close_request = fact_window_close_request;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FACT_TYPE_DOCUMENT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FACT_TYPE_BUSY_STRIP);
  g_type_ensure (FACT_TYPE_DOCUMENT_BANNER);
  g_type_ensure (FACT_TYPE_HEADER_BAR);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
fact_window_init (FactWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (self, "notify::is-active", G_CALLBACK (is_active_cb), NULL);
  g_signal_connect_object (self->busy_strip, "notify::busy", G_CALLBACK (update_busy), self, G_CONNECT_SWAPPED);
  fact_window_actions_install (self);
  fact_find_actions_install (self);
  fact_view_keys_attach (GTK_WIDGET (self));
  fact_file_drop_install (GTK_WIDGET (self), self);
}

/**
 * fact_window_new:
 * @application: the program
 *
 * Returns: (transfer none): a window with the start page, not yet on show; GTK owns it
 */
FactWindow *
fact_window_new (FactApplication *application)
{
  FactWindow *self = g_object_new (FACT_TYPE_WINDOW, "application", application, NULL);

  fact_window_placement_follow (GTK_WINDOW (self), fact_application_get_settings (application));
  fact_autosave_install (self);

  return self;
}

/**
 * fact_window_get_application:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the program; %NULL once the window is closed
 */
FactApplication *
fact_window_get_application (FactWindow *self)
{
  GtkApplication *application;

  g_return_val_if_fail (FACT_IS_WINDOW (self), NULL);

  application = gtk_window_get_application (GTK_WINDOW (self));

  return application != NULL ? FACT_APPLICATION (application) : NULL;
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
 * Shows another document, as it was last looked at. Nothing is asked: what was unsaved in the present one is gone with it.
 */
void
fact_window_set_document (FactWindow   *self,
                          FactDocument *document)
{
  FactViewState *view;

  g_return_if_fail (FACT_IS_WINDOW (self));
  g_return_if_fail (document == NULL || FACT_IS_DOCUMENT (document));

  if (self->document == document)
    return;

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_func (self->document, update_title, self);
  g_set_object (&self->document, document);
  if (document != NULL)
    {
      g_signal_connect_object (document, "notify::title", G_CALLBACK (update_title), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::file", G_CALLBACK (update_title), self, G_CONNECT_SWAPPED);
      fact_document_check_attachments (document);
    }

  view = document != NULL ? fact_window_view_find (self, document) : NULL;
  if (document != NULL || self->workbench != NULL)
    fact_workbench_set_document (fact_window_get_workbench (self), document, view);
  g_object_set (self->header_bar, "document", document, NULL);
  fact_document_banner_set_document (self->banner, document);
  gtk_stack_set_visible_child_name (self->stack, document != NULL ? "workbench" : "start");
  update_title (self);
  update_busy (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);

  if (document == NULL)
    fact_window_show_start_page (self);
  else
    fact_view_switch_focus (fact_workbench_get_view_switch (self->workbench));
}

/**
 * fact_window_show_start_page:
 * @self: a window without a document
 *
 * Shows the start page. A new window does not do so by itself: it may be about to show a project, which need not wait for it.
 */
void
fact_window_show_start_page (FactWindow *self)
{
  FactStartPage *page;

  g_return_if_fail (FACT_IS_WINDOW (self));

  if (adw_bin_get_child (self->start_bin) != NULL)
    return;

  page = g_object_new (FACT_TYPE_START_PAGE, NULL);
  fact_start_page_set_recent_projects (page, fact_application_get_recent_projects (fact_window_get_application (self)));
  adw_bin_set_child (self->start_bin, GTK_WIDGET (page));
}

/**
 * fact_window_is_free:
 * @self: a window
 *
 * Returns: whether a project can be opened in it: it has none, and none is on its way
 */
gboolean
fact_window_is_free (FactWindow *self)
{
  g_return_val_if_fail (FACT_IS_WINDOW (self), FALSE);

  return self->document == NULL && !fact_busy_strip_is_busy (self->busy_strip);
}

/**
 * fact_window_is_closing:
 * @self: a window
 *
 * Returns: whether the user is just being asked if it may be closed
 */
gboolean
fact_window_is_closing (FactWindow *self)
{
  g_return_val_if_fail (FACT_IS_WINDOW (self), FALSE);

  return self->closing;
}

/**
 * fact_window_set_closing:
 * @self: a window
 * @closing: whether the user is being asked if it may be closed
 *
 * So that nobody is asked twice at once.
 */
void
fact_window_set_closing (FactWindow *self,
                         gboolean    closing)
{
  g_return_if_fail (FACT_IS_WINDOW (self));

  self->closing = closing;
}

static void
make_workbench (FactWindow *self)
{
  FactDocumentBar *bar = fact_header_bar_get_document_bar (self->header_bar);
  g_autoptr (GMenuModel) recent =
    fact_recent_menu_new (fact_application_get_recent_projects (fact_window_get_application (self)));
  FactPaneFolding *folding;

  self->workbench = g_object_new (FACT_TYPE_WORKBENCH, NULL);
  folding = fact_workbench_get_pane_folding (self->workbench);
  fact_document_bar_set_recent_menu (bar, recent);
  g_object_bind_property (folding, "folded", bar, "folded", G_BINDING_SYNC_CREATE);
  g_object_bind_property (fact_workbench_get_view_switch (self->workbench), "view", bar, "view", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->workbench, "compact", bar, "compact", G_BINDING_SYNC_CREATE);
  adw_bin_set_child (self->workbench_bin, GTK_WIDGET (self->workbench));
  fact_window_actions_follow_view (self);
}

/**
 * fact_window_is_frozen:
 * @self: a window
 *
 * Returns: whether nothing can be done to its document, because another version of it is on its way
 */
gboolean
fact_window_is_frozen (FactWindow *self)
{
  g_return_val_if_fail (FACT_IS_WINDOW (self), FALSE);

  return self->frozen;
}

/**
 * fact_window_set_frozen:
 * @self: a window
 * @frozen: whether another version of its document is on its way
 *
 * So that nobody works on what is about to go.
 */
void
fact_window_set_frozen (FactWindow *self,
                        gboolean    frozen)
{
  g_return_if_fail (FACT_IS_WINDOW (self));

  if (self->frozen == frozen)
    return;

  self->frozen = frozen;
  if (self->stack != NULL)
    update_busy (self);
  if (!frozen && self->workbench != NULL)
    fact_view_switch_focus (fact_workbench_get_view_switch (self->workbench));
}

/**
 * fact_window_get_workbench:
 * @self: a window
 *
 * Returns: (transfer none): where its document is worked on; made when it is first asked for, so that the start page need not wait for it
 */
FactWorkbench *
fact_window_get_workbench (FactWindow *self)
{
  g_return_val_if_fail (FACT_IS_WINDOW (self), NULL);

  if (self->workbench == NULL)
    make_workbench (self);

  return self->workbench;
}

/**
 * fact_window_get_busy_strip:
 * @self: a window
 *
 * Returns: (transfer none): says what is being done in the background
 */
FactBusyStrip *
fact_window_get_busy_strip (FactWindow *self)
{
  g_return_val_if_fail (FACT_IS_WINDOW (self), NULL);

  return self->busy_strip;
}

/**
 * fact_window_get_header_bar:
 * @self: a window
 *
 * Returns: (transfer none): its top, with title, buttons and menu
 */
FactHeaderBar *
fact_window_get_header_bar (FactWindow *self)
{
  g_return_val_if_fail (FACT_IS_WINDOW (self), NULL);

  return self->header_bar;
}

/**
 * fact_window_get_banner:
 * @self: a window
 *
 * Returns: (transfer none): says over the text what there is to say of its document
 */
FactDocumentBanner *
fact_window_get_banner (FactWindow *self)
{
  g_return_val_if_fail (FACT_IS_WINDOW (self), NULL);

  return self->banner;
}
