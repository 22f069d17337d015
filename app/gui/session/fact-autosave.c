/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "session/fact-autosave.h"

#include <glib/gi18n-lib.h>

#include "document/fact-autosave-due.h"
#include "preferences/fact-autosave-interval.h"
#include "window/fact-save-flow.h"

#define AUTOSAVE "autosave"

/* When it is tried again where something else was under way. */
#define RETRY_SECONDS 5

/* One for each window. */
typedef struct
{
  FactWindow   *window;           /* not owned: it has this */
  GSettings    *settings;
  GSignalGroup *signals;          /* of the project of the window's document */
  GSignalGroup *document_signals;
  FactAutosaveDue due;
  guint         due_source;       /* until it is to be saved */
  gboolean      has_failed;       /* until the user has saved */
} Autosave;

static void
autosave_free (gpointer data)
{
  Autosave *self = data;

  g_clear_handle_id (&self->due_source, g_source_remove);
  g_signal_handlers_disconnect_by_data (self->settings, self);
  g_signal_handlers_disconnect_by_data (self->window, self);
  g_object_unref (self->settings);
  g_object_unref (self->signals);
  g_object_unref (self->document_signals);
  g_free (self);
}

/* What is asked in a dialog is asked of the project as it is. */
static gboolean
has_dialog (FactWindow *window)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) toplevel = g_list_model_get_item (toplevels, i);

      if (gtk_window_get_transient_for (toplevel) == GTK_WINDOW (window) && gtk_window_get_modal (toplevel) &&
          gtk_widget_get_visible (GTK_WIDGET (toplevel)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_file_to_write (FactDocument *document)
{
  return document != NULL && fact_document_get_file (document) != NULL && !fact_document_is_read_only (document);
}

static gboolean
is_free (FactWindow *window)
{
  return !fact_busy_strip_is_busy (fact_window_get_busy_strip (window)) && !fact_window_is_frozen (window) &&
         !fact_window_is_closing (window) && !has_dialog (window);
}

static void
stop_for (Autosave *self,
          GError   *error)
{
  /* Translators: %s is a sentence that says what went wrong, and what to do */
  g_autofree char *text = g_strdup_printf (_("Saving by itself has stopped. %s"), error->message);

  self->has_failed = TRUE;
  g_clear_handle_id (&self->due_source, g_source_remove);
  fact_document_banner_tell_save (fact_window_get_banner (self->window), text);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  FactWindow *window = FACT_WINDOW (source);
  Autosave *self = g_object_get_data (source, AUTOSAVE);
  g_autoptr (GError) error = NULL;
  gboolean saved = fact_save_flow_finish (window, result, &error);

  if (self == NULL)      /* the window was closed meanwhile */
    return;

  if (saved)
    fact_workbench_set_autosaved (fact_window_get_workbench (window), g_get_monotonic_time ());
  else if (error != NULL)
    stop_for (self, error);
}

static gint64
now (void)
{
  return g_get_monotonic_time () / G_USEC_PER_SEC;
}

static gboolean
due_cb (gpointer user_data)
{
  Autosave *self = user_data;
  FactDocument *document = fact_window_get_document (self->window);

  self->due_source = 0;
  if (!has_file_to_write (document) || !fact_document_is_modified (document))
    return G_SOURCE_REMOVE;

  if (is_free (self->window))
    {
      /* What changes while it is being written counts from then. */
      fact_autosave_due_note_saved (&self->due);
      fact_save_flow_async (self->window, FACT_SAVE_QUIETLY, saved_cb, NULL);
    }
  else
    {
      self->due_source = g_timeout_add_seconds (RETRY_SECONDS, due_cb, self);
    }

  return G_SOURCE_REMOVE;
}

static void
arm (Autosave *self)
{
  guint seconds = fact_autosave_interval_in_seconds (g_settings_get_enum (self->settings, "autosave"));
  gint64 delay = fact_autosave_due_get_delay (&self->due, seconds, now ());

  g_clear_handle_id (&self->due_source, g_source_remove);
  if (seconds > 0 && delay >= 0 && !self->has_failed && has_file_to_write (fact_window_get_document (self->window)))
    self->due_source = g_timeout_add_seconds ((guint) delay, due_cb, self);
}

static void
project_changed_cb (Autosave *self)
{
  fact_autosave_due_note_change (&self->due, now ());
  arm (self);
}

/* Saved by the user, or undone. */
static void
modified_changed_cb (Autosave *self)
{
  if (!fact_document_is_modified (fact_window_get_document (self->window)))
    fact_autosave_due_note_saved (&self->due);
}

static void
document_changed_cb (Autosave *self)
{
  FactDocument *document = fact_window_get_document (self->window);

  g_clear_handle_id (&self->due_source, g_source_remove);
  fact_autosave_due_note_saved (&self->due);
  g_signal_group_set_target (self->document_signals, document);
  g_signal_group_set_target (self->signals, document != NULL ? fact_document_get_project (document) : NULL);
  fact_autosave_resume (self->window);
  if (document != NULL)
    fact_workbench_set_autosaved (fact_window_get_workbench (self->window), 0);
}

static void
window_destroyed_cb (FactWindow *window)
{
  g_object_set_data (G_OBJECT (window), AUTOSAVE, NULL);
}

/**
 * fact_autosave_install:
 * @window: a window whose widgets are there
 *
 * Saves the document of @window to its own file whenever nothing has changed in it for as long as the user wants, or some time after the
 * first change for somebody who does not pause, without a question. What cannot be saved so is told once, and nothing more is tried
 * until the user has saved.
 */
void
fact_autosave_install (FactWindow *window)
{
  Autosave *self = g_new0 (Autosave, 1);

  self->window = window;
  self->settings = g_object_ref (fact_application_get_settings (fact_window_get_application (window)));
  self->signals = g_signal_group_new (FACT_TYPE_PROJECT);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (project_changed_cb), self);
  self->document_signals = g_signal_group_new (FACT_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (self->document_signals, "notify::modified", G_CALLBACK (modified_changed_cb), self);
  g_signal_connect_swapped (self->settings, "changed::autosave", G_CALLBACK (arm), self);
  g_signal_connect_swapped (window, "notify::document", G_CALLBACK (document_changed_cb), self);
  g_signal_connect (window, "destroy", G_CALLBACK (window_destroyed_cb), NULL);
  g_object_set_data_full (G_OBJECT (window), AUTOSAVE, self, autosave_free);
}

/**
 * fact_autosave_resume:
 * @window: a window whose document was saved, or is another one
 *
 * What was told of a save that failed is no longer so.
 */
void
fact_autosave_resume (FactWindow *window)
{
  Autosave *self = g_object_get_data (G_OBJECT (window), AUTOSAVE);

  if (self == NULL || !self->has_failed)
    return;

  self->has_failed = FALSE;
  fact_document_banner_tell_save (fact_window_get_banner (window), NULL);
}
