/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-busy-strip.h"

/* What takes less than this is over before a strip could be read; showing it would only flicker. */
#define PATIENCE_MS 250

struct _FactBusyStrip
{
  GtkWidget       parent_instance;

  GCancellable   *cancellable;      /* NULL when nothing is being done */
  gboolean        resting;          /* until the user has answered */
  guint           n_holds;          /* of what is done beside it */
  guint           patience_id;

  GtkRevealer    *revealer;
  GtkLabel       *label;
  GtkProgressBar *bar;
  GtkWidget      *cancel_button;
};

enum { PROP_0, PROP_BUSY, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactBusyStrip, fact_busy_strip, GTK_TYPE_WIDGET)

static void
cancel_clicked_cb (FactBusyStrip *self)
{
  fact_busy_strip_cancel (self);
}

static gboolean
patience_cb (gpointer user_data)
{
  FactBusyStrip *self = user_data;

  self->patience_id = 0;
  gtk_revealer_set_reveal_child (self->revealer, TRUE);

  return G_SOURCE_REMOVE;
}

static void
fact_busy_strip_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, fact_busy_strip_is_busy (FACT_BUSY_STRIP (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_busy_strip_dispose (GObject *object)
{
  FactBusyStrip *self = FACT_BUSY_STRIP (object);

  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->resting = FALSE;
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_BUSY_STRIP);

  G_OBJECT_CLASS (fact_busy_strip_parent_class)->dispose (object);
}

static void
fact_busy_strip_class_init (FactBusyStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_busy_strip_get_property;
  object_class->dispose = fact_busy_strip_dispose;

  properties[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-busy-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, FactBusyStrip, revealer);
  gtk_widget_class_bind_template_child (widget_class, FactBusyStrip, label);
  gtk_widget_class_bind_template_child (widget_class, FactBusyStrip, bar);
  gtk_widget_class_bind_template_child (widget_class, FactBusyStrip, cancel_button);
  gtk_widget_class_bind_template_callback (widget_class, cancel_clicked_cb);
}

static void
fact_busy_strip_init (FactBusyStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_busy_strip_start:
 * @self: a strip that is not busy, or rests
 * @text: what is being done, plain text
 *
 * Says what is being done until fact_busy_strip_stop(); shown only when it takes a while.
 *
 * Returns: (transfer full): what the Cancel button cancels
 */
GCancellable *
fact_busy_strip_start (FactBusyStrip *self,
                       const char    *text)
{
  g_return_val_if_fail (FACT_IS_BUSY_STRIP (self), NULL);
  g_return_val_if_fail (self->cancellable == NULL, NULL);

  self->cancellable = g_cancellable_new ();
  self->resting = FALSE;
  gtk_label_set_text (self->label, text);
  gtk_progress_bar_set_fraction (self->bar, 0);
  gtk_widget_set_sensitive (self->cancel_button, TRUE);
  self->patience_id = g_timeout_add (PATIENCE_MS, patience_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);

  return g_object_ref (self->cancellable);
}

/**
 * fact_busy_strip_progress:
 * @current: how far it is
 * @total: how far it goes; 0 when not known
 * @self: the strip
 *
 * A GFileProgressCallback, to be called in the main thread.
 */
void
fact_busy_strip_progress (goffset  current,
                          goffset  total,
                          gpointer self)
{
  FactBusyStrip *strip = self;

  if (strip->cancellable == NULL)      /* its window was closed meanwhile */
    return;

  if (total > 0)
    gtk_progress_bar_set_fraction (strip->bar, CLAMP ((double) current / (double) total, 0, 1));
  else
    gtk_progress_bar_pulse (strip->bar);
}

static void
clear (FactBusyStrip *self)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  g_clear_object (&self->cancellable);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

/**
 * fact_busy_strip_rest:
 * @self: a strip
 *
 * The user is asked, or told, how it went: nothing is being done meanwhile, but it is not over. Until fact_busy_strip_stop() the strip
 * stays busy, though it shows nothing.
 */
void
fact_busy_strip_rest (FactBusyStrip *self)
{
  g_return_if_fail (FACT_IS_BUSY_STRIP (self));

  if (self->cancellable == NULL)
    return;

  clear (self);
  self->resting = TRUE;
}

/**
 * fact_busy_strip_stop:
 * @self: a strip
 *
 * It is done, well or not.
 */
void
fact_busy_strip_stop (FactBusyStrip *self)
{
  g_return_if_fail (FACT_IS_BUSY_STRIP (self));

  if (self->cancellable == NULL && !self->resting)
    return;

  clear (self);
  self->resting = FALSE;
  if (self->n_holds == 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

/**
 * fact_busy_strip_hold:
 * @self: a busy strip
 *
 * Something else is being done beside what it tells of. Though it says nothing of that it stays busy, so that whoever waits for the
 * strip waits for both, until fact_busy_strip_release().
 */
void
fact_busy_strip_hold (FactBusyStrip *self)
{
  g_return_if_fail (FACT_IS_BUSY_STRIP (self));
  g_return_if_fail (fact_busy_strip_is_busy (self));

  self->n_holds++;
}

/**
 * fact_busy_strip_release:
 * @self: a strip that was held
 *
 * What was being done beside it is done.
 */
void
fact_busy_strip_release (FactBusyStrip *self)
{
  g_return_if_fail (FACT_IS_BUSY_STRIP (self));
  g_return_if_fail (self->n_holds > 0);

  self->n_holds--;
  if (!fact_busy_strip_is_busy (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

/**
 * fact_busy_strip_cancel:
 * @self: a strip
 *
 * Gives up what is being done; it stays busy until that has ended.
 */
void
fact_busy_strip_cancel (FactBusyStrip *self)
{
  g_return_if_fail (FACT_IS_BUSY_STRIP (self));

  gtk_widget_set_sensitive (self->cancel_button, FALSE);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/**
 * fact_busy_strip_is_busy:
 * @self: a strip
 *
 * Returns: whether something is being done
 */
gboolean
fact_busy_strip_is_busy (FactBusyStrip *self)
{
  g_return_val_if_fail (FACT_IS_BUSY_STRIP (self), FALSE);

  return self->cancellable != NULL || self->resting || self->n_holds > 0;
}
