/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-status-bar.h"

#include "keys/fact-key-hints.h"
#include "reading/fact-coverage-labels.h"
#include "window/fact-status-labels.h"

/* How often it is told anew how many seconds ago something was. */
#define SECONDS_STEP 5

struct _FactStatusBar
{
  GtkWidget     parent_instance;

  FactDocument *document;
  gboolean      compact;
  gboolean      knows_unread;
  gint64        autosaved_at;      /* µs of the monotonic clock; 0 when it was not */
  guint         tick_source;       /* while it is told how long ago that is */

  GtkWidget    *child;      /* all of it: bound so that it goes when the widget does */
  GtkLabel     *supported_label;
  GtkLabel     *disputed_label;
  GtkLabel     *unverified_label;
  GtkLabel     *done_label;
  GtkWidget    *unread;
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

/* Nothing is said while the sentences are being found. */
static void
update_unread (FactStatusBar *self)
{
  FactReadingCounts total = { 0, };
  g_autofree char *words = NULL;

  /* While they are counted anew what was known stays. */
  if (self->document != NULL && !fact_project_coverage_get_total (fact_document_get_coverage (self->document), &total) &&
      self->knows_unread)
    return;

  self->knows_unread = total.n_sentences > 0;
  words = fact_coverage_label_unread (&total);
  gtk_button_set_label (GTK_BUTTON (self->unread), words);
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->unread))), PANGO_ELLIPSIZE_END);
  gtk_widget_set_visible (self->unread, *words != '\0' && !self->compact);
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

static gboolean tick_cb (gpointer user_data);

/* Seconds are told in steps: what changes all the time draws the eye. */
static char *
dup_saved_label (FactStatusBar *self)
{
  FactSavedState state = get_saved_state (self->document);
  gint64 seconds = (g_get_monotonic_time () - self->autosaved_at) / G_USEC_PER_SEC;

  if (state != FACT_SAVED_MODIFIED || self->autosaved_at == 0)
    return fact_status_label_saved (state);

  self->tick_source = g_timeout_add_seconds (seconds < 60 ? SECONDS_STEP : 60, tick_cb, self);

  return fact_status_label_autosaved (seconds);
}

static void
update_saved (FactStatusBar *self)
{
  g_autofree char *saved = NULL;

  g_clear_handle_id (&self->tick_source, g_source_remove);
  saved = self->document != NULL ? dup_saved_label (self) : g_strdup ("");
  gtk_label_set_text (self->saved_label, saved);
}

static gboolean
tick_cb (gpointer user_data)
{
  FactStatusBar *self = user_data;

  self->tick_source = 0;
  update_saved (self);

  return G_SOURCE_REMOVE;
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
      g_signal_handlers_disconnect_by_data (fact_document_get_coverage (self->document), self);
    }

  g_set_object (&self->document, document);

  if (document == NULL)
    return;

  g_signal_connect_object (fact_document_get_project (document), "changed", G_CALLBACK (update_tally), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (fact_document_get_coverage (document), "changed", G_CALLBACK (update_unread), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::modified", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::file", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  self->knows_unread = FALSE;
  update_tally (self);
  update_unread (self);
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
      update_unread (self);
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
  g_clear_handle_id (&self->tick_source, g_source_remove);
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
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, unread);
  gtk_widget_class_bind_template_child (widget_class, FactStatusBar, saved_label);
}

static void
fact_status_bar_init (FactStatusBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell_all (GTK_WIDGET (self));
}

/**
 * fact_status_bar_set_autosaved:
 * @self: a status bar
 * @at: when its document was last saved by itself, in µs of g_get_monotonic_time(); 0 when it was not
 *
 * Tells how long ago that is, while there are changes since.
 */
void
fact_status_bar_set_autosaved (FactStatusBar *self,
                               gint64         at)
{
  g_return_if_fail (FACT_IS_STATUS_BAR (self));

  self->autosaved_at = at;
  if (self->document != NULL)
    update_saved (self);
}
