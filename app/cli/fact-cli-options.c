/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-options.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-output.h"

/**
 * fact_cli_usage:
 * @format: what was used wrongly, as for printf()
 * @...: arguments
 *
 * Tells on standard error that a command was used wrongly, and where its help is.
 *
 * Returns: %FACT_EXIT_USAGE
 */
FactExit
fact_cli_usage (const char *format,
                ...)
{
  g_autofree char *words = NULL;
  va_list arguments;

  va_start (arguments, format);
  words = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  fact_cli_message ("%s: %s", g_get_prgname (), words);
  /* Translators: %s is the program's name and a command. */
  fact_cli_message (_("“%s --help” tells how it is used."), g_get_prgname ());

  return FACT_EXIT_USAGE;
}

/* Help goes out like all data, so that a full disk is told; GOption's own would be printed past us. */
static GOptionContext *
new_context (const FactCommand  *command,
             const GOptionEntry *entries,
             gboolean           *help,
             GStrv              *words)
{
  GOptionContext *context = g_option_context_new (command->synopsis);
  const GOptionEntry own[] = {
    { "help", 'h', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, help, N_("Show this help"), NULL },
    { G_OPTION_REMAINING, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY, words, NULL, NULL },
    { NULL }
  };

  g_option_context_set_summary (context, _(command->summary));
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, own, GETTEXT_PACKAGE);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return context;
}

/**
 * fact_cli_parse:
 * @command: the command
 * @entries: (nullable): its own options
 * @min_words: how many arguments besides options it needs
 * @max_words: how many it takes at most
 * @argc: number of arguments
 * @argv: arguments, the command's name first; left as it is
 * @words: (out): the arguments besides options, as they were typed: paths need not be UTF-8
 * @status: (out): what to end with when %FALSE is returned
 *
 * Reads a command's arguments. On wrong usage tells so; on --help shows the help.
 *
 * Returns: whether the command is to go on
 */
gboolean
fact_cli_parse (const FactCommand   *command,
                const GOptionEntry  *entries,
                guint                min_words,
                guint                max_words,
                int                  argc,
                char               **argv,
                GStrv               *words,
                FactExit            *status)
{
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;
  gboolean help = FALSE;
  int n_left = argc;
  g_autofree char **left = g_memdup2 (argv, sizeof (char *) * (gsize) (argc + 1));
  guint n_words;

  context = new_context (command, entries, &help, words);
  if (!g_option_context_parse (context, &n_left, &left, &error))
    {
      *status = fact_cli_usage ("%s", error->message);
      return FALSE;
    }

  if (help)
    {
      g_autofree char *text = g_option_context_get_help (context, TRUE, NULL);

      fact_cli_print ("%s", text);
      *status = FACT_EXIT_DONE;
      return FALSE;
    }

  n_words = *words != NULL ? g_strv_length (*words) : 0;
  if (n_words < min_words || n_words > max_words)
    {
      *status = fact_cli_usage (n_words < min_words ? _("an argument is missing.") : _("there are too many arguments."));
      return FALSE;
    }

  return TRUE;
}
