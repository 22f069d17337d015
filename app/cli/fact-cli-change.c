/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-change.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"

/**
 * fact_cli_change_run:
 * @command: a command without options but who makes the change
 * @n_least: how many words it needs, the project's file among them
 * @n_most: how many it takes
 * @change: what it does; is given the words behind the file
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Runs a command that changes a project, saves it and has nothing to tell.
 *
 * Returns: what to end with
 */
FactExit
fact_cli_change_run (const FactCommand  *command,
                     guint               n_least,
                     guint               n_most,
                     FactCliChangeFunc   change,
                     int                 argc,
                     char              **argv)
{
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, n_least, n_most, argc, argv, &words, &status))
    return status;

  project = fact_cli_project_open (words[0], author, &status);
  if (project == NULL)
    return status;
  if (!change (project, words + 1, &error))
    return fact_cli_project_fail (project, error);

  return fact_cli_project_save (project);
}
