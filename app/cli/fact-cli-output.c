/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-output.h"

#include <errno.h>
#include <stdio.h>

#include <glib/gi18n-lib.h>

#include "edit/fact-edit.h"
#include "export/fact-citation.h"
#include "export/fact-exporter.h"
#include "import/fact-importer.h"
#include "store/fact-store-error.h"
#include "text/fact-selection.h"

/* Why standard output could not be written, when that happened first; 0 when it could. */
static int output_errno;

/**
 * fact_cli_print:
 * @format: as for printf()
 * @...: arguments
 *
 * Writes data to standard output. That it could not be written shows in fact_cli_finish_output().
 */
void
fact_cli_print (const char *format,
                ...)
{
  g_autofree char *words = NULL;
  va_list arguments;

  va_start (arguments, format);
  words = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  if (fputs (words, stdout) == EOF && output_errno == 0)
    output_errno = errno;
}

/* What words of others hold may be said, but not done: a control character could clear the terminal. */
static char *
show_control_characters (const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words, -1);
  GString *shown = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    g_string_append_unichar (shown, g_unichar_iscntrl (g_utf8_get_char (p)) ? 0xfffd : g_utf8_get_char (p));

  return g_string_free (shown, FALSE);
}

/**
 * fact_cli_message:
 * @format: as for printf(), without a line end
 * @...: arguments
 *
 * Writes a message to standard error, on one line. Control characters become “�”.
 */
void
fact_cli_message (const char *format,
                  ...)
{
  g_autofree char *words = NULL;
  g_autofree char *shown = NULL;
  va_list arguments;

  va_start (arguments, format);
  words = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  shown = show_control_characters (words);
  fprintf (stderr, "%s\n", shown);
}

/**
 * fact_cli_get_exit:
 * @error: what went wrong
 *
 * Returns: what the program ends with for that
 */
FactExit
fact_cli_get_exit (const GError *error)
{
  if (error->domain == G_OPTION_ERROR || error->domain == FACT_EDIT_ERROR || error->domain == FACT_TEXT_ERROR
      || error->domain == FACT_EXPORT_ERROR)
    return FACT_EXIT_USAGE;

  if (error->domain == FACT_IMPORT_ERROR)
    return FACT_EXIT_INPUT;

  /* Somebody else wrote the file meanwhile: there is nothing wrong with it. */
  if (error->domain == FACT_STORE_ERROR)
    return error->code == FACT_STORE_ERROR_CHANGED ? FACT_EXIT_SYSTEM : FACT_EXIT_INPUT;

  return FACT_EXIT_SYSTEM;
}

/**
 * fact_cli_fail:
 * @path: (nullable): the file it is about; %NULL when it is about the arguments
 * @error: what went wrong
 *
 * Tells on standard error what went wrong, with the line and column where they are known.
 *
 * Returns: what the program ends with for that
 */
FactExit
fact_cli_fail (const char   *path,
               const GError *error)
{
  g_autofree char *name = path != NULL ? g_filename_display_name (path) : NULL;
  const char *reason;
  guint line, column;

  if (name == NULL)
    fact_cli_message ("%s: %s", g_get_prgname (), error->message);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    fact_cli_message (_("%s: this was interrupted, and nothing was written."), name);
  else if (fact_store_error_get_place (error, &line, &column, &reason))
    fact_cli_message ("%s:%u:%u: %s", name, line, column, reason);
  else
    fact_cli_message ("%s: %s", name, error->message);

  return fact_cli_get_exit (error);
}

/**
 * fact_cli_finish_output:
 *
 * Makes sure that all of the data went out, and says so if it did not.
 *
 * Returns: %FACT_EXIT_DONE or %FACT_EXIT_SYSTEM
 */
FactExit
fact_cli_finish_output (void)
{
  if (fflush (stdout) == EOF && output_errno == 0)
    output_errno = errno;

  if (output_errno == 0)
    return FACT_EXIT_DONE;

  /* Translators: %s is the system's reason, such as “No space left on device”. */
  fact_cli_message (_("Standard output could not be written: %s."), g_strerror (output_errno));

  return FACT_EXIT_SYSTEM;
}

/**
 * fact_cli_one_line:
 * @words: UTF-8
 *
 * Makes words fit for one field of a line: line ends and tabs become spaces, and control characters, which could move the
 * cursor of a terminal, go.
 *
 * Returns: (transfer full): the words on one line
 */
char *
fact_cli_one_line (const char *words)
{
  return fact_citation_collapse_spaces (words);
}

/**
 * fact_cli_display_name:
 * @path: a path, in the encoding of file names
 *
 * Returns: (transfer full): the path as it may stand in a line of output: what is not UTF-8, and control characters, as “�”
 */
char *
fact_cli_display_name (const char *path)
{
  g_autofree char *name = g_filename_display_name (path);

  return show_control_characters (name);
}
