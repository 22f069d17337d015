/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-session-guard.h"

#include <glib/gi18n-lib.h>

#include "window/fact-project-name.h"
#include "window/fact-window.h"

#define GUARD "session-guard"

/* One for each window. */
typedef struct
{
  GtkApplication *application;      /* not owned: it has the window for longer */
  FactWindow     *window;           /* not owned: it has the guard */
  GSignalGroup   *signals;          /* of the window's document */
  guint           cookie;           /* 0: nothing is kept from ending */
  guint           idle_source;
} Guard;

static void
release (Guard *guard)
{
  if (guard->cookie != 0)
    gtk_application_uninhibit (guard->application, guard->cookie);
  guard->cookie = 0;
}

static void
guard_free (gpointer data)
{
  Guard *guard = data;

  g_clear_handle_id (&guard->idle_source, g_source_remove);
  release (guard);
  g_signal_handlers_disconnect_by_data (guard->window, guard);
  g_object_unref (guard->signals);
  g_free (guard);
}

static void
update (Guard *guard)
{
  FactDocument *document = fact_window_get_document (guard->window);
  g_autofree char *name = NULL;
  g_autofree char *reason = NULL;

  release (guard);
  if (document == NULL || !fact_document_is_modified (document))
    return;

  name = fact_project_name_of_document (document);
  /* Translators: why one should not log out yet; %s is the title of a project */
  reason = g_strdup_printf (_("“%s” has changes that are not saved."), name);
  guard->cookie = gtk_application_inhibit (guard->application, GTK_WINDOW (guard->window),
                                           GTK_APPLICATION_INHIBIT_LOGOUT, reason);
}

static gboolean
idle_cb (gpointer user_data)
{
  Guard *guard = user_data;
  FactDocument *document = fact_window_get_document (guard->window);

  guard->idle_source = 0;
  if ((guard->cookie != 0) != (document != NULL && fact_document_is_modified (document)))
    update (guard);

  return G_SOURCE_REMOVE;
}

/* Asking the session takes a round trip to another process: not in the midst of an edit. */
static void
modified_changed_cb (Guard *guard)
{
  if (guard->idle_source == 0)
    guard->idle_source = g_idle_add (idle_cb, guard);
}

static void
document_changed_cb (Guard *guard)
{
  g_signal_group_set_target (guard->signals, fact_window_get_document (guard->window));
  update (guard);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window)
{
  Guard *guard;

  if (!FACT_IS_WINDOW (window))
    return;

  guard = g_new0 (Guard, 1);
  guard->application = application;
  guard->window = FACT_WINDOW (window);
  guard->signals = g_signal_group_new (FACT_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (guard->signals, "notify::modified", G_CALLBACK (modified_changed_cb), guard);
  g_signal_connect_swapped (window, "notify::document", G_CALLBACK (document_changed_cb), guard);
  g_object_set_data_full (G_OBJECT (window), GUARD, guard, guard_free);
}

static void
window_removed_cb (GtkApplication *application,
                   GtkWindow      *window)
{
  g_object_set_data (G_OBJECT (window), GUARD, NULL);
}

/**
 * fact_session_guard_install:
 * @application: the program, with “register-session”
 *
 * While a document has changes that are not saved the session is kept from ending, with the reason told: whoever logs out is asked
 * by the desktop first.
 */
void
fact_session_guard_install (GtkApplication *application)
{
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  g_signal_connect (application, "window-removed", G_CALLBACK (window_removed_cb), NULL);
}
