/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-document-bar.h"

#include <glib/gi18n-lib.h>

#include "keys/fact-key-hints.h"
#include "pane/fact-text-scale.h"
#include "window/fact-project-title.h"
#include "window/fact-shrink-layout.h"

struct _FactDocumentBar
{
  GtkWidget         parent_instance;

  FactDocument     *document;
  gboolean          folded;
  gboolean          compact;
  FactView          view;

  AdwHeaderBar     *bar;               /* all of it: bound so that it goes when the widget does */
  GtkMenuButton    *menu_button;
  GtkWidget        *read_button;
  AdwButtonContent *read_content;
  GtkWidget        *claims_button;
  AdwButtonContent *claims_content;
  GtkWidget        *sidebar_button;
  GtkWidget        *inspector_button;
  AdwSplitButton   *open_button;
  AdwButtonContent *open_content;
  GtkWidget        *add_button;
  AdwButtonContent *add_content;
  GtkWidget        *export_button;
  AdwButtonContent *export_content;
  GtkWidget        *undo_button;
  GtkWidget        *redo_button;
  GtkWidget        *search_button;
  FactProjectTitle *project_title;
};

/* Times as large as letters are usually. In the narrowest window there is then room for the ways to the articles, to the other view and to
 * the menu, beside a title that can be told from others; the rest is in the menu, and a line above the text leads to the claim. */
#define LARGE_TEXT 1.3

enum { PROP_0, PROP_DOCUMENT, PROP_FOLDED, PROP_COMPACT, PROP_VIEW, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactDocumentBar, fact_document_bar, GTK_TYPE_WIDGET)

/* An AdwSplitButton names neither of the two buttons that it is made of. */
static GtkWidget *
find_part (AdwSplitButton *button,
           GType           type)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (button));

  while (child != NULL && !g_type_is_a (G_OBJECT_TYPE (child), type))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/* The words on a button name it; where it has none, it is told what they would be. */
static void
set_words (GtkWidget        *button,
           AdwButtonContent *content,
           const char       *words,
           gboolean          is_shown)
{
  adw_button_content_set_label (content, is_shown ? words : "");

  if (is_shown)
    gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL);
  else
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/* What does not fit is in the menu as well. */
static void
update_room (FactDocumentBar *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gboolean is_tight = self->compact && fact_text_scale (GTK_WIDGET (self)) >= LARGE_TEXT;

  gtk_widget_set_visible (self->sidebar_button, self->folded && self->view == FACT_VIEW_READ);
  gtk_widget_set_visible (self->inspector_button, self->folded && !is_tight);
  gtk_widget_set_visible (self->read_button, !is_tight || self->view != FACT_VIEW_READ);
  gtk_widget_set_visible (self->claims_button, !is_tight || self->view != FACT_VIEW_CLAIMS);
  set_words (self->read_button, self->read_content, _("Read"), !self->folded);
  set_words (self->claims_button, self->claims_content, _("Claims"), !self->folded);
  set_words (find_part (self->open_button, GTK_TYPE_BUTTON), self->open_content, _("Open"), !self->folded);
  set_words (self->add_button, self->add_content, _("Add Articles"), !self->folded);
  set_words (self->export_button, self->export_content, _("Export"), !self->folded);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), !self->compact);
  gtk_widget_set_visible (self->add_button, !self->compact);
  gtk_widget_set_visible (self->export_button, !self->compact);
  gtk_widget_set_visible (self->undo_button, !self->compact);
  gtk_widget_set_visible (self->redo_button, !self->compact);
  gtk_widget_set_visible (self->search_button, !is_tight);
  fact_shrink_layout_set_least (FACT_SHRINK_LAYOUT (layout), self->compact ? -1 : FACT_NARROWEST);
}

static void
set_document (FactDocumentBar *self,
              FactDocument  *document)
{
  if (!g_set_object (&self->document, document))
    return;

  g_object_set (self->project_title, "document", document, NULL);
}

static void
fact_document_bar_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FactDocumentBar *self = FACT_DOCUMENT_BAR (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_VIEW:
      g_value_set_enum (value, self->view);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_document_bar_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  FactDocumentBar *self = FACT_DOCUMENT_BAR (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      set_document (self, g_value_get_object (value));
      break;
    case PROP_FOLDED:
      self->folded = g_value_get_boolean (value);
      update_room (self);
      break;
    case PROP_COMPACT:
      self->compact = g_value_get_boolean (value);
      update_room (self);
      break;
    case PROP_VIEW:
      self->view = g_value_get_enum (value);
      update_room (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_document_bar_dispose (GObject *object)
{
  FactDocumentBar *self = FACT_DOCUMENT_BAR (object);

  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_DOCUMENT_BAR);

  G_OBJECT_CLASS (fact_document_bar_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FACT_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_COMPACT] =
    g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_VIEW] =
    g_param_spec_enum ("view", NULL, NULL, FACT_TYPE_VIEW, FACT_VIEW_READ,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-document-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, bar);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, read_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, read_content);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, claims_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, claims_content);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, inspector_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, open_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, open_content);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, add_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, add_content);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, export_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, export_content);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, undo_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, redo_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, search_button);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBar, project_title);
}

static void
fact_document_bar_class_init (FactDocumentBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_document_bar_get_property;
  object_class->set_property = fact_document_bar_set_property;
  object_class->dispose = fact_document_bar_dispose;

  install_properties (object_class);

  g_type_ensure (FACT_TYPE_PROJECT_TITLE);

  gtk_widget_class_set_layout_manager_type (widget_class, FACT_TYPE_SHRINK_LAYOUT);
  bind_template (widget_class);
}

static void
fact_document_bar_init (FactDocumentBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell_all (GTK_WIDGET (self));
  fact_key_hints_tell (GTK_WIDGET (self->menu_button), "win.menu", NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (find_part (self->open_button, GTK_TYPE_MENU_BUTTON)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Recent Projects"), -1);
  update_room (self);
}

/**
 * fact_document_bar_set_recent_menu:
 * @self: a document bar
 * @menu: the projects that were open lately
 *
 * Offers them beside the button that opens a project.
 */
void
fact_document_bar_set_recent_menu (FactDocumentBar *self,
                                   GMenuModel      *menu)
{
  g_return_if_fail (FACT_IS_DOCUMENT_BAR (self));

  adw_split_button_set_menu_model (self->open_button, menu);
}

static void
name_step (GtkWidget  *button,
           const char *text,
           const char *action)
{
  g_autofree char *tooltip = fact_key_hints_dup_tooltip (text, action, NULL);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/**
 * fact_document_bar_set_undo_texts:
 * @self: a document bar
 * @undo: what undoing would undo
 * @redo: what redoing would redo
 *
 * Names the steps on their buttons.
 */
void
fact_document_bar_set_undo_texts (FactDocumentBar *self,
                                  const char      *undo,
                                  const char      *redo)
{
  g_return_if_fail (FACT_IS_DOCUMENT_BAR (self));

  name_step (self->undo_button, undo, "win.undo");
  name_step (self->redo_button, redo, "win.redo");
}

/**
 * fact_document_bar_rename_project:
 * @self: a document bar with a document
 *
 * Lets the user type another title for the project.
 */
void
fact_document_bar_rename_project (FactDocumentBar *self)
{
  g_return_if_fail (FACT_IS_DOCUMENT_BAR (self));

  fact_project_title_rename (self->project_title);
}

/**
 * fact_document_bar_get_menu_button:
 * @self: a document bar
 *
 * Returns: (transfer none): the button of the main menu, which has no menu yet
 */
GtkMenuButton *
fact_document_bar_get_menu_button (FactDocumentBar *self)
{
  g_return_val_if_fail (FACT_IS_DOCUMENT_BAR (self), NULL);

  return self->menu_button;
}
