/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-application.h"

#include <glib/gi18n-lib.h>

#include "preferences/fact-checker-name.h"
#include "preferences/fact-preferences-window.h"
#include "preferences/fact-style-preference.h"
#include "reading/fact-reading-size.h"
#include "session/fact-session-keeper.h"
#include "store/fact-state-folder.h"
#include "window/fact-about.h"
#include "window/fact-accelerators.h"
#include "window/fact-close-flow.h"
#include "window/fact-icon-sizes.h"
#include "window/fact-open-flow.h"
#include "window/fact-session-guard.h"
#include "window/fact-window-view.h"
#include "window/fact-window.h"

#define MEDIA_TYPE "application/vnd.factdesk.project+json"

struct _FactApplication
{
  AdwApplication      parent_instance;

  GSettings          *settings;
  FactStateFile      *recent_file;
  FactStateFile      *views_file;
  FactStateFile      *session_file;
  FactRecentProjects *recent_projects;
  FactViewStates     *view_states;
  FactSessionKeeper  *session_keeper;
};

G_DEFINE_FINAL_TYPE (FactApplication, fact_application, ADW_TYPE_APPLICATION)

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  fact_about_show (gtk_application_get_active_window (user_data));
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  FactApplication *self = user_data;
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (parent != NULL)
    gtk_window_present (GTK_WINDOW (fact_preferences_window_new (parent, self->settings)));
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  fact_close_flow_quit (user_data);
}

static const GActionEntry entries[] = {
  { "about", about_cb },
  { "preferences", preferences_cb },
  { "quit", quit_cb },
};

static FactStateFile *
open_state_file (const char *name)
{
  g_autofree char *folder = fact_state_folder_dup ();
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return fact_state_file_new (path);
}

static void
flush (FactStateFile *file)
{
  g_autoptr (GError) error = NULL;

  if (file != NULL && !fact_state_file_flush (file, &error))
    g_message ("%s", error->message);
}

static void
keep_state (FactApplication *self)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data))
      fact_window_view_remember (link->data);

  fact_session_keeper_end (self->session_keeper);

  flush (self->session_file);
  flush (self->recent_file);
  flush (self->views_file);
}

/* Also for what is done from now on in the projects that are open. */
static void
checker_name_changed_cb (FactApplication *self)
{
  g_autofree char *name = fact_checker_name_dup (self->settings);

  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    {
      FactDocument *document = FACT_IS_WINDOW (link->data) ? fact_window_get_document (link->data) : NULL;

      if (document != NULL)
        fact_edit_context_set_author (fact_document_get_context (document), name);
    }
}

static void
fact_application_startup (GApplication *application)
{
  FactApplication *self = FACT_APPLICATION (application);

  G_APPLICATION_CLASS (fact_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  self->settings = g_settings_new (APPLICATION_ID);
  self->recent_file = open_state_file ("recent-projects.json");
  self->views_file = open_state_file ("views.json");
  self->session_file = open_state_file ("session.json");
  self->recent_projects = fact_recent_projects_new (self->recent_file);
  self->view_states = fact_view_states_new (self->views_file);
  self->session_keeper = fact_session_keeper_new (self, self->session_file);

  g_signal_connect_object (self->settings, "changed::checker-name", G_CALLBACK (checker_name_changed_cb), self,
                           G_CONNECT_SWAPPED);
  fact_style_preference_follow (self->settings);
  fact_icon_sizes_follow (gdk_display_get_default ());

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  fact_reading_size_install (G_ACTION_MAP (self), self->settings);
  fact_accelerators_install (GTK_APPLICATION (self));
  fact_session_guard_install (GTK_APPLICATION (self));
  g_signal_connect (self, "query-end", G_CALLBACK (keep_state), NULL);
}

static void
fact_application_shutdown (GApplication *application)
{
  /* Windows are left when the session ended over them. */
  keep_state (FACT_APPLICATION (application));

  G_APPLICATION_CLASS (fact_application_parent_class)->shutdown (application);
}

static gboolean
restore_session (FactApplication *self)
{
  return g_settings_get_boolean (self->settings, "restore-session") && fact_session_keeper_restore (self->session_keeper);
}

static void
fact_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL && restore_session (FACT_APPLICATION (application)))
    return;

  if (window == NULL)
    {
      window = GTK_WINDOW (fact_window_new (FACT_APPLICATION (application)));
      fact_window_show_start_page (FACT_WINDOW (window));
    }

  gtk_window_present (window);
}

static void
fact_application_open (GApplication  *application,
                       GFile        **files,
                       int            n_files,
                       const char    *hint)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  for (int i = 0; i < n_files; i++)
    fact_open_flow_start (FACT_APPLICATION (application), FACT_IS_WINDOW (window) ? FACT_WINDOW (window) : NULL,
                          files[i]);
}

static int
fact_application_handle_local_options (GApplication *application,
                                       GVariantDict *options)
{
  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Factdesk %s\n", PACKAGE_VERSION);
      return 0;
    }

  return -1;
}

static void
fact_application_finalize (GObject *object)
{
  FactApplication *self = FACT_APPLICATION (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->recent_projects);
  g_clear_object (&self->view_states);
  g_clear_pointer (&self->session_keeper, fact_session_keeper_free);
  g_clear_object (&self->session_file);
  g_clear_object (&self->recent_file);
  g_clear_object (&self->views_file);

  G_OBJECT_CLASS (fact_application_parent_class)->finalize (object);
}

static void
fact_application_class_init (FactApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fact_application_finalize;
  application_class->startup = fact_application_startup;
  application_class->shutdown = fact_application_shutdown;
  application_class->activate = fact_application_activate;
  application_class->open = fact_application_open;
  application_class->handle_local_options = fact_application_handle_local_options;
}

static void
fact_application_init (FactApplication *self)
{
  static const GOptionEntry options[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
    { NULL }
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[PROJECT.factproj …]"));
  g_application_set_option_context_summary (G_APPLICATION (self),
                                            _("Mark claims in articles, weigh the evidence, sign off."));
}

/**
 * fact_application_new:
 *
 * Returns: (transfer full): the program, to be run
 */
FactApplication *
fact_application_new (void)
{
  return g_object_new (FACT_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "register-session", TRUE,
                       NULL);
}

/**
 * fact_application_new_context:
 * @self: the program
 *
 * Returns: (transfer full): who edits, by the name that the log of a project gets: as set, else that of the user account
 */
FactEditContext *
fact_application_new_context (FactApplication *self)
{
  g_autofree char *name = fact_checker_name_dup (self->settings);

  return fact_edit_context_new (name);
}

/**
 * fact_application_get_settings:
 * @self: the program
 *
 * Returns: (transfer none): what the user chose, on all projects
 */
GSettings *
fact_application_get_settings (FactApplication *self)
{
  g_return_val_if_fail (FACT_IS_APPLICATION (self), NULL);

  return self->settings;
}

/**
 * fact_application_get_recent_projects:
 * @self: the program
 *
 * Returns: (transfer none): the projects that were open lately
 */
FactRecentProjects *
fact_application_get_recent_projects (FactApplication *self)
{
  g_return_val_if_fail (FACT_IS_APPLICATION (self), NULL);

  return self->recent_projects;
}

/**
 * fact_application_get_view_states:
 * @self: the program
 *
 * Returns: (transfer none): where one was in each project
 */
FactViewStates *
fact_application_get_view_states (FactApplication *self)
{
  g_return_val_if_fail (FACT_IS_APPLICATION (self), NULL);

  return self->view_states;
}

/**
 * fact_application_get_session_keeper:
 * @self: the program
 *
 * Returns: (transfer none): what knows which projects are to be opened again
 */
FactSessionKeeper *
fact_application_get_session_keeper (FactApplication *self)
{
  g_return_val_if_fail (FACT_IS_APPLICATION (self), NULL);

  return self->session_keeper;
}

static void
tell_desktop (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  GtkRecentData data = {
    .mime_type = (char *) MEDIA_TYPE,
    .app_name = (char *) "Factdesk",
    .app_exec = (char *) "factdesk %f",
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

/**
 * fact_application_remember:
 * @self: the program
 * @document: a document that was opened from a file, or saved to one, just now
 *
 * Puts a document first in the list of recent projects, with its tally of this moment.
 */
void
fact_application_remember (FactApplication *self,
                           FactDocument    *document)
{
  GFile *file = fact_document_get_file (document);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  FactTally tally;

  g_return_if_fail (FACT_IS_APPLICATION (self));

  /* The list is JSON, which cannot hold a name that is not UTF-8; such a file opens, it is only not offered again. */
  if (path == NULL || !g_utf8_validate (path, -1, NULL))
    return;

  tally = fact_project_get_tally (fact_document_get_project (document));
  fact_recent_projects_remember (self->recent_projects, path, fact_document_get_title (document), &tally,
                                 g_get_real_time () / G_USEC_PER_SEC);
  tell_desktop (file);
}
