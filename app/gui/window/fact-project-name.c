/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-project-name.h"

#include <glib/gi18n-lib.h>

static gboolean
is_blank (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

/**
 * fact_project_name_new:
 * @title: title of a project, which may have been left empty
 * @path: (nullable) (type filename): path of its file; %NULL when it has none yet
 *
 * Returns: (transfer full): what to call the project where something has to be said
 */
char *
fact_project_name_new (const char *title,
                       const char *path)
{
  if (!is_blank (title))
    return g_strdup (title);

  return path != NULL ? g_filename_display_basename (path) : g_strdup (_("Untitled Project"));
}

/**
 * fact_project_name_of_document:
 * @document: a document
 *
 * Returns: (transfer full): what to call its project
 */
char *
fact_project_name_of_document (FactDocument *document)
{
  GFile *file = fact_document_get_file (document);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  return fact_project_name_new (fact_document_get_title (document), path);
}
