/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-file-choice.h"

#include <glib/gi18n-lib.h>

#include "preferences/fact-default-folder.h"
#include "window/fact-file-name.h"

typedef struct
{
  FactFileChoiceFunc func;
} Choice;

static void
chosen_cb (FactWindow           *window,
           int                   response,
           GtkFileChooserNative *chooser)
{
  Choice *choice = g_object_get_data (G_OBJECT (chooser), "choice");
  g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));

  gtk_native_dialog_hide (GTK_NATIVE_DIALOG (chooser));
  if (response == GTK_RESPONSE_ACCEPT && g_list_model_get_n_items (files) > 0)
    choice->func (window, files);

  g_object_set_data (G_OBJECT (window), "file-choice", NULL);
}

static void
add_filter (GtkFileChooser     *chooser,
            const char         *name,
            const char * const *suffixes)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; suffixes != NULL && suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  if (suffixes == NULL)
    gtk_file_filter_add_pattern (filter, "*");

  gtk_file_chooser_add_filter (chooser, filter);
}

static void
choose (FactWindow         *window,
        GFile              *folder,
        const char         *title,
        const char         *accept,
        const char         *filter_name,
        const char * const *suffixes,
        FactFileChoiceFunc  func)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (window), GTK_FILE_CHOOSER_ACTION_OPEN,
                                                               accept, _("_Cancel"));
  Choice *choice = g_new (Choice, 1);

  /* GTK keeps none of its own; the window may go with the chooser open. */
  g_object_set_data_full (G_OBJECT (window), "file-choice", chooser, g_object_unref);

  choice->func = func;
  g_object_set_data_full (G_OBJECT (chooser), "choice", choice, g_free);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  add_filter (GTK_FILE_CHOOSER (chooser), filter_name, suffixes);
  add_filter (GTK_FILE_CHOOSER (chooser), _("All Files"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), window, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * fact_file_choice_projects:
 * @window: the window to ask in
 * @func: called with what was chosen; not called when nothing was
 *
 * Lets the user choose projects to open.
 */
void
fact_file_choice_projects (FactWindow         *window,
                           FactFileChoiceFunc  func)
{
  static const char * const suffixes[] = { FACT_PROJECT_EXTENSION, NULL };
  GSettings *settings = fact_application_get_settings (fact_window_get_application (window));
  g_autoptr (GFile) folder = fact_default_folder_get (settings);

  choose (window, folder, _("Open Project"), _("_Open"), _("Factdesk Projects"), suffixes, func);
}

/**
 * fact_file_choice_articles:
 * @window: the window to ask in
 * @func: called with what was chosen; not called when nothing was
 *
 * Lets the user choose files to import.
 */
void
fact_file_choice_articles (FactWindow         *window,
                           FactFileChoiceFunc  func)
{
  /* What a file really is, its bytes tell when it is read. */
  static const char * const suffixes[] = {
    "txt", "md", "html", "htm", "xhtml", "docx", "odt", "rtf", "epub", "pdf", "eml", "srt", "vtt", NULL
  };

  choose (window, NULL, _("Add Articles"), _("_Add"), _("Texts and Documents"), suffixes, func);
}
