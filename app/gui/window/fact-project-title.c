/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-project-title.h"

#include <glib/gi18n-lib.h>

#include "window/fact-project-name.h"
#include "window/fact-workbench.h"

struct _FactProjectTitle
{
  GtkWidget      parent_instance;

  FactDocument  *document;

  GtkMenuButton *button;
  GtkWidget     *dot;
  GtkLabel      *title_label;
  GtkLabel      *file_label;
  GtkPopover    *popover;
  GtkEditable   *entry;
};

enum { PROP_0, PROP_DOCUMENT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactProjectTitle, fact_project_title, GTK_TYPE_WIDGET)

static void
update (FactProjectTitle *self)
{
  GFile *file = self->document != NULL ? fact_document_get_file (self->document) : NULL;
  g_autofree char *title = self->document != NULL ? fact_project_name_of_document (self->document) : g_strdup ("");
  gboolean modified = self->document != NULL && fact_document_is_modified (self->document);
  g_autofree char *path = file != NULL ? g_file_get_parse_name (file) : NULL;
  g_autofree char *base = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *name = base != NULL ? g_filename_display_name (base) : g_strdup (_("Not saved yet"));

  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->file_label, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->file_label), path);
  gtk_widget_set_visible (self->dot, modified);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button),
                            self->document != NULL && !fact_document_is_read_only (self->document));

  /* The dot is seen; who hears the window shall know it too. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, modified ? _("Unsaved changes") : name,
                                  -1);
}

static void
set_document (FactProjectTitle *self,
              FactDocument     *document)
{
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);

  g_set_object (&self->document, document);

  if (document != NULL)
    {
      g_signal_connect_object (document, "notify::title", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::file", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::modified", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::read-only", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }

  if (self->title_label != NULL)
    update (self);
}

static void
popover_map_cb (FactProjectTitle *self)
{
  gtk_editable_set_text (self->entry, self->document != NULL ? fact_document_get_title (self->document) : "");
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}

static void
rename_cb (FactProjectTitle *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  g_autoptr (GError) error = NULL;

  gtk_popover_popdown (self->popover);
  if (self->document == NULL)
    return;

  if (!fact_document_apply (self->document,
                            fact_edit_set_title (fact_document_get_state (self->document),
                                                 fact_document_get_context (self->document),
                                                 title, &error),
                            &error))
    fact_workbench_report_error (GTK_WIDGET (self), error);
}

static void
fact_project_title_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  FactProjectTitle *self = FACT_PROJECT_TITLE (object);

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
fact_project_title_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_DOCUMENT:
      set_document (FACT_PROJECT_TITLE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_project_title_dispose (GObject *object)
{
  FactProjectTitle *self = FACT_PROJECT_TITLE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_PROJECT_TITLE);
  set_document (self, NULL);

  G_OBJECT_CLASS (fact_project_title_parent_class)->dispose (object);
}

static void
fact_project_title_class_init (FactProjectTitleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_project_title_get_property;
  object_class->set_property = fact_project_title_set_property;
  object_class->dispose = fact_project_title_dispose;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FACT_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-project-title.ui");
  gtk_widget_class_bind_template_child (widget_class, FactProjectTitle, button);
  gtk_widget_class_bind_template_child (widget_class, FactProjectTitle, dot);
  gtk_widget_class_bind_template_child (widget_class, FactProjectTitle, title_label);
  gtk_widget_class_bind_template_child (widget_class, FactProjectTitle, file_label);
  gtk_widget_class_bind_template_child (widget_class, FactProjectTitle, popover);
  gtk_widget_class_bind_template_child (widget_class, FactProjectTitle, entry);
  gtk_widget_class_bind_template_callback (widget_class, popover_map_cb);
  gtk_widget_class_bind_template_callback (widget_class, rename_cb);
}

static void
fact_project_title_init (FactProjectTitle *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_project_title_rename:
 * @self: a title
 *
 * Lets the user type another title.
 */
void
fact_project_title_rename (FactProjectTitle *self)
{
  g_return_if_fail (FACT_IS_PROJECT_TITLE (self));

  gtk_menu_button_popup (self->button);
}
