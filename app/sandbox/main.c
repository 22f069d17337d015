/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * factdesk-import: reads one document, given as standard input, and writes what it holds to standard output
 * (fact_import_answer_write()). All parsing of other people's documents is done here, without network and without the
 * user's files; when a document ends this process, nothing else is harmed. Not meant to be started by hand.
 *
 *   factdesk-import NAME URL       either may be empty
 */
#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "fact-confine.h"
#include "fact-formats.h"
#include "import/fact-import-answer.h"

static void
set_up_language (const char *folder)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static const char *
given (const char *word)
{
  return *word != '\0' ? word : NULL;
}

/* The whole document, at once: it is a file in memory, or at least one that nobody shortens. NULL when it is none. */
static GBytes *
open_document (void)
{
  struct stat status;
  void *data;

  if (fstat (STDIN_FILENO, &status) != 0 || !S_ISREG (status.st_mode))
    return NULL;
  if (status.st_size == 0)
    return g_bytes_new_static ("", 0);

  data = mmap (NULL, (size_t) status.st_size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);

  return data != MAP_FAILED ? g_bytes_new_static (data, (gsize) status.st_size) : NULL;
}

static gboolean
write_all (GBytes *answer)
{
  gsize n_left;
  const char *from = g_bytes_get_data (answer, &n_left);

  while (n_left > 0)
    {
      gssize n_written = write (STDOUT_FILENO, from, n_left);

      if (n_written < 0)
        return FALSE;
      from += n_written;
      n_left -= (gsize) n_written;
    }

  return TRUE;
}

int
main (int   argc,
      char *argv[])
{
  const char *localedir = g_getenv ("FACTDESK_LOCALEDIR");
  g_autoptr (GBytes) document = NULL;
  g_autoptr (FactImported) imported = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) answer = NULL;
  FactImportHints hints;

  if (argc != 3)
    return EXIT_FAILURE;

  set_up_language (localedir);
  document = open_document ();
  if (document == NULL)
    return EXIT_FAILURE;

  fact_confine_limits (g_bytes_get_size (document));
  fact_confine_files (localedir);
  fact_confine_syscalls ();

  hints.name = given (argv[1]);
  hints.url = given (argv[2]);
  imported = fact_formats_import (document, &hints, &error);
  answer = fact_import_answer_write (imported, error);

  /* Whatever libraries have registered to be done at the end is not worth the time, or the risk. */
  _exit (write_all (answer) ? EXIT_SUCCESS : EXIT_FAILURE);
}
