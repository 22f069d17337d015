/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"

static char *
title_from_path (const char *path)
{
  g_autofree char *basename = g_path_get_basename (path);
  g_autofree char *name = g_filename_display_name (basename);

  if (g_str_has_suffix (name, ".factproj") && strlen (name) > strlen (".factproj"))
    name[strlen (name) - strlen (".factproj")] = '\0';

  return g_steal_pointer (&name);
}

static FactExit
make_project (const char *path,
              const char *title,
              const char *author)
{
  g_autoptr (FactEditContext) context = fact_edit_context_new (author != NULL ? author : "");
  g_autoptr (FactDocument) document = fact_document_new (context, title);

  /* Even a symbolic link that leads nowhere is something somebody put there. */
  if (g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    {
      g_autofree char *name = g_filename_display_name (path);

      fact_cli_message (_("%s: this file exists already; a new project does not replace it."), name);
      return FACT_EXIT_USAGE;
    }

  return fact_cli_document_save (document, path);
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_autofree char *title = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "title", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &title, N_("The project's title; else its file's name"), N_("TITLE") },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 1, 1, argc, argv, &words, &status))
    return status;

  if (title == NULL)
    title = title_from_path (words[0]);

  return make_project (words[0], title, author);
}

const FactCommand fact_command_new = { "new", "PROJECT", N_("Make an empty project"), run };
