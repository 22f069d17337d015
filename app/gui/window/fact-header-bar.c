/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-header-bar.h"

#include "keys/fact-key-hints.h"
#include "window/fact-status-labels.h"

struct _FactHeaderBar
{
  GtkWidget        parent_instance;

  FactDocument    *document;
  char            *undo_text;
  char            *redo_text;

  GtkStack        *stack;
  GtkMenuButton   *start_menu_button;
  FactDocumentBar *document_bar;          /* NULL until there is first a document */
  GMenuModel      *primary_menu;
  GMenu           *undo_menu;
};

enum { PROP_0, PROP_DOCUMENT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactHeaderBar, fact_header_bar, GTK_TYPE_WIDGET)

static void
set_document (FactHeaderBar *self,
              FactDocument  *document)
{
  if (!g_set_object (&self->document, document))
    return;

  if (document != NULL || self->document_bar != NULL)
    g_object_set (fact_header_bar_get_document_bar (self), "document", document, NULL);
  gtk_stack_set_visible_child_name (self->stack, document != NULL ? "workbench" : "start");
}

static void
fact_header_bar_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FactHeaderBar *self = FACT_HEADER_BAR (object);

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
fact_header_bar_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  FactHeaderBar *self = FACT_HEADER_BAR (object);

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
fact_header_bar_dispose (GObject *object)
{
  FactHeaderBar *self = FACT_HEADER_BAR (object);

  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_HEADER_BAR);
  self->document_bar = NULL;      /* gone with the template, though not named in it */

  G_OBJECT_CLASS (fact_header_bar_parent_class)->dispose (object);
}

static void
fact_header_bar_finalize (GObject *object)
{
  FactHeaderBar *self = FACT_HEADER_BAR (object);

  g_free (self->undo_text);
  g_free (self->redo_text);

  G_OBJECT_CLASS (fact_header_bar_parent_class)->finalize (object);
}

static void
fact_header_bar_class_init (FactHeaderBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_header_bar_get_property;
  object_class->set_property = fact_header_bar_set_property;
  object_class->dispose = fact_header_bar_dispose;
  object_class->finalize = fact_header_bar_finalize;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FACT_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-header-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, FactHeaderBar, stack);
  gtk_widget_class_bind_template_child (widget_class, FactHeaderBar, start_menu_button);
  gtk_widget_class_bind_template_child (widget_class, FactHeaderBar, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, FactHeaderBar, undo_menu);
}

/* A menu given at once is made at once, with some twenty rows that few look at, before the window can be shown. */
static void
make_menu_cb (GtkMenuButton *button,
              gpointer       menu)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, menu);
}

static void
fact_header_bar_init (FactHeaderBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell (GTK_WIDGET (self->start_menu_button), "win.menu", NULL);
  gtk_menu_button_set_create_popup_func (self->start_menu_button, make_menu_cb, self->primary_menu, NULL);
}

/**
 * fact_header_bar_get_document_bar:
 * @self: a header bar
 *
 * Returns: (transfer none): what it is where there is a document; made when it is first asked for, so that the start page need not wait
 *   for it
 */
FactDocumentBar *
fact_header_bar_get_document_bar (FactHeaderBar *self)
{
  g_return_val_if_fail (FACT_IS_HEADER_BAR (self), NULL);

  if (self->document_bar == NULL)
    {
      self->document_bar = g_object_new (FACT_TYPE_DOCUMENT_BAR, NULL);
      gtk_menu_button_set_create_popup_func (fact_document_bar_get_menu_button (self->document_bar), make_menu_cb,
                                             self->primary_menu, NULL);
      if (self->undo_text != NULL)
        fact_document_bar_set_undo_texts (self->document_bar, self->undo_text, self->redo_text);
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->document_bar), "workbench");
    }

  return self->document_bar;
}

static void
append_step (FactHeaderBar *self,
             const char    *text,
             const char    *action)
{
  g_autofree char *label = fact_status_label_as_menu (text);

  g_menu_append (self->undo_menu, label, action);
}

/**
 * fact_header_bar_set_undo_texts:
 * @self: a header bar
 * @undo: what undoing would undo
 * @redo: what redoing would redo
 *
 * Names the steps on their buttons and in the menu.
 */
void
fact_header_bar_set_undo_texts (FactHeaderBar *self,
                                const char    *undo,
                                const char    *redo)
{
  g_return_if_fail (FACT_IS_HEADER_BAR (self));

  /* A step notifies of several properties of the history. */
  if (g_strcmp0 (self->undo_text, undo) == 0 && g_strcmp0 (self->redo_text, redo) == 0)
    return;

  g_free (self->undo_text);
  g_free (self->redo_text);
  self->undo_text = g_strdup (undo);
  self->redo_text = g_strdup (redo);

  g_menu_remove_all (self->undo_menu);
  append_step (self, undo, "win.undo");
  append_step (self, redo, "win.redo");
  if (self->document_bar != NULL)
    fact_document_bar_set_undo_texts (self->document_bar, undo, redo);
}

/**
 * fact_header_bar_popup_menu:
 * @self: a header bar
 *
 * Opens the main menu.
 */
void
fact_header_bar_popup_menu (FactHeaderBar *self)
{
  g_return_if_fail (FACT_IS_HEADER_BAR (self));

  gtk_menu_button_popup (self->document != NULL ? fact_document_bar_get_menu_button (self->document_bar)
                                                : self->start_menu_button);
}
