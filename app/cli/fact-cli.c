/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli.h"

#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "fact-cli-output.h"
#include "fact-cli-wait.h"
#include "fact-command.h"

static const FactCommand *const commands[] = {
  &fact_command_new,
  &fact_command_import,
  &fact_command_reimport,
  &fact_command_list,
  &fact_command_claim,
  &fact_command_occurrence,
  &fact_command_clear,
  &fact_command_verdict,
  &fact_command_link,
  &fact_command_evidence,
  &fact_command_unlink,
  &fact_command_query,
  &fact_command_note,
  &fact_command_split,
  &fact_command_merge_claims,
  &fact_command_set,
  &fact_command_remove,
  &fact_command_validate,
  &fact_command_export,
  &fact_command_reanchor,
  &fact_command_extract,
};

/*
 * Were one of the three closed, the next file opened would get its number, and messages would be written into a project. One
 * that is opened for reading refuses them instead.
 */
static void
keep_standard_files (void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    {
      if (fcntl (fd, F_GETFD) == -1)
        open ("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

static void
set_up_language (void)
{
  const char *folder = g_getenv ("FACTDESK_LOCALEDIR");

  /* Arguments, data and messages are UTF-8 whatever the locale says, as in LC_ALL=C on a server; GLib asks this variable. */
  g_setenv ("CHARSET", "UTF-8", TRUE);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static void
print_help (void)
{
  fact_cli_print (_("Usage: factdesk-cli COMMAND PROJECT …\n\n"
                    "Checks the facts of articles in a project file (NAME.factproj).\n\nCommands:\n"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    fact_cli_print ("  %-12s%s\n", commands[i]->name, _(commands[i]->summary));

  fact_cli_print (_("\nARTICLE and CLAIM are an id, its first letters (four at least), or a number: an article's place in the\n"
                    "list, a claim's own number. Where both could be meant, “article:1” and “claim:1” tell which.\n"
                    "“factdesk-cli COMMAND --help” tells more of each command.\n\n"
                    "Exit status: 0 done; 1 done, with something to report; 2 wrong usage; 3 bad input; 4 the system refused.\n"));
}

static const FactCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i]->name, name))
        return commands[i];
    }

  return NULL;
}

static FactExit
run (int    argc,
     char **argv)
{
  const FactCommand *command;
  g_autofree char *program = NULL;

  if (argc < 2)
    {
      fact_cli_message (_("factdesk-cli: there is no command. “factdesk-cli --help” lists them."));
      return FACT_EXIT_USAGE;
    }

  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h"))
    {
      print_help ();
      return FACT_EXIT_DONE;
    }

  if (g_str_equal (argv[1], "--version"))
    {
      fact_cli_print ("factdesk-cli %s\n", PACKAGE_VERSION);
      return FACT_EXIT_DONE;
    }

  command = find_command (argv[1]);
  if (command == NULL)
    {
      g_autofree char *name = g_utf8_make_valid (argv[1], -1);

      fact_cli_message (_("factdesk-cli: there is no command “%s”. “factdesk-cli --help” lists them."), name);
      return FACT_EXIT_USAGE;
    }

  program = g_strdup_printf ("factdesk-cli %s", command->name);
  g_set_prgname (program);

  return command->run (command, argc - 1, argv + 1);
}

/**
 * fact_cli_main:
 * @argc: number of arguments
 * @argv: arguments, the program's name first
 *
 * Runs the command line program.
 *
 * Returns: its exit status, a #FactExit; not at all when a signal asked it to end
 */
int
fact_cli_main (int    argc,
               char **argv)
{
  FactExit status;

  /* A closed pipe is an error of writing like any other. */
  signal (SIGPIPE, SIG_IGN);
  keep_standard_files ();
  set_up_language ();

  status = run (argc, argv);
  status = fact_exit_worse (status, fact_cli_finish_output ());
  fact_cli_end_if_signalled ();

  return (int) status;
}
