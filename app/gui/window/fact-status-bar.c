/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-status-bar.h"

#include "window/fact-status-labels.h"

struct _FactStatusBar
{
  GtkWidget     parent_instance;

  FactDocument *document;
  gboolean      compact;

  GtkWidget    *child;      /* all of it: bound so that it goes when the widget does */
  GtkLabel     *supported_label;
  GtkLabel     *disputed_label;
  GtkLabel     *unverified_label;
  GtkLabel     *done_label;
  GtkWidget    *separator;
  GtkLabel     *saved_label;
};

enum { PROP_0, PROP_DOCUMENT, PROP_COMPACT, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactStatusBar, fact_status_bar, GTK_TYPE_WIDGET)

/* Where there is little room the icon says which verdict it is; the tooltip and the accessible name keep the word. */
static void
update_verdict (FactStatusBar *self,
                GtkLabel      *label,
                FactVerdict    verdict,
                guint          n)
{
  g_autofree char *words = fact_status_label_verdict (verdict, n);
  g_autofree char *number = g_strdup_printf ("%u", n);

  gtk_label_set_text (label, self->compact ? number : words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
update_tally (FactStatusBar *self)
{
  FactTally tally = { 0 };
  g_autofree char *done = NULL;

  if (self->document != NULL)
    tally = fact_project_get_tally (fact_document_get_project (self->document));

  done = fact_status_label_done (&tally);
  update_verdict (self, self->supported_label, FACT_VERDICT_SUPPORTED, tally.by_verdict[FACT_VERDICT_SUPPORTED]);
  update_verdict (self, self->disputed_label, FACT_VERDICT_DISPUTED, tally.by_verdict[FACT_VERDICT_DISPUTED]);
  update_verdict (self, self->unverified_label, FACT_VERDICT_UNVERIFIED, tally.by_verdict[FACT_VERDICT_UNVERIFIED]);
  gtk_label_set_text (self->done_label, done);
  gtk_widget_set_visible (GTK_WIDGET (self->done_label), !self->compact);
  gtk_widget_set_visible (self->separator, !self->compact);
}

static FactSavedState
get_saved_state (FactDocument *document)
{
  if (fact_document_is_read_only (document))
    return FACT_SAVED_READ_ONLY;
  if (fact_document_is_modified (document))
    return FACT_SAVED_MODIFIED;

  return fact_document_get_file (document) != NULL ? FACT_SAVED_CLEAN : FACT_SAVED_NEVER;
}

static void
update_saved (FactStatusBar *self)
{
  g_autofree char *saved = self->document != NULL ? fact_status_label_saved (get_saved_state (self->document))
                                                  : g_strdup ("");

  gtk_label_set_text (self->saved_label, saved);
}

static void
set_document (FactStatusBar *self,
              FactDocument  *document)
{
  if (self->document == document)
    return;

  if (self->document != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->document, self);
      g_signal_handlers_disconnect_by_data (fact_document_get_project (self->document), self);
    }

  g_set_object (&self->document, document);

  if (document == NULL)
    return;

  g_signal_connect_object (fact_document_get_project (document), "changed", G_CALLBACK (update_tally), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::modified", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::file", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  update_tally (self);
  update_saved (self);
}

static void
fact_status_bar_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FactStatusBar *self = FACT_STATUS_BAR (object);

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
fact_status_bar_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  FactStatusBar *self = FACT_STATUS_BAR (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      set_document (self, g_value_get_object (value));
      break;
    case PROP_COMPACT:
      self->compact = g_value_get_boolean (value);
      update_tally (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_status_bar_dispose (GObject *object)
{
  FactStatusBar *self = FACT_STATUS_BAR (object);

  set_document (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_STATUS_BAR);

  G_OBJECT_CLASS (fact_status_bar_parent_class)->dispose (object);
}

static void
fact_status_bar_class_init (FactStatusBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_status_bar_get_property;
  object_class->set_property = fact_status_bar_set_property;
  object_class->dispose = fact_status_bar_dispose;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, FACT_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_COMPACT] =
    g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-status-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, child);
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, supported_label);
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, disputed_label);
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, unverified_label);
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, done_label);
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, separator);
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, saved_label);
}

static void
fact_status_bar_init (FactStatusBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
