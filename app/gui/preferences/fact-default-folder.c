/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "preferences/fact-default-folder.h"

#include <glib/gi18n-lib.h>

/**
 * fact_default_folder_get:
 * @settings: the program's
 *
 * Returns: (transfer full) (nullable): where projects are opened and saved first; %NULL where the file chooser decides
 */
GFile *
fact_default_folder_get (GSettings *settings)
{
  g_autofree char *uri = g_settings_get_string (settings, "default-folder");

  return *uri != '\0' ? g_file_new_for_uri (uri) : NULL;
}

/**
 * fact_default_folder_set:
 * @settings: the program's
 * @folder: (nullable): where projects are to be opened and saved first; %NULL where the file chooser shall decide
 *
 * Remembers a folder.
 */
void
fact_default_folder_set (GSettings *settings,
                         GFile     *folder)
{
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  g_settings_set_string (settings, "default-folder", uri != NULL ? uri : "");
}

/**
 * fact_default_folder_label:
 * @folder: (nullable): a folder
 *
 * Returns: (transfer full): how it is told of
 */
char *
fact_default_folder_label (GFile *folder)
{
  return folder != NULL ? g_file_get_parse_name (folder) : g_strdup (_("The one used last"));
}
