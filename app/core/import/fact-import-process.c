/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-process.h"

#include <errno.h>

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>

#include "import/fact-import-answer.h"
#include "import/fact-import-launch.h"

/* A document may be packed, so that there is more in it than its size tells; what is longer is no article. */
#define MAX_ANSWER_BYTES (256u * 1024 * 1024)

#define CHUNK_BYTES (64 * 1024)

static void
set_too_slow (guint    n_seconds,
              GError **error)
{
  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
               ngettext ("Reading this file took longer than %u second and was given up.",
                         "Reading this file took longer than %u seconds and was given up.", n_seconds), n_seconds);
}

static void
set_too_much (GError **error)
{
  g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
                       _("There are more words in this file than Factdesk can hold in one article."));
}

static void
set_ended (GError **error)
{
  g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
                       _("This file could not be read: it may be damaged, or need too much memory. Nothing else was harmed."));
}

/* Waits until there is something to read; returns whether there is, and not before @until. */
static gboolean
wait_for_bytes (int            pipe,
                gint64         until,
                GCancellable  *cancellable)
{
  GPollFD files[2] = { { pipe, G_IO_IN | G_IO_HUP | G_IO_ERR, 0 } };
  guint n_files = g_cancellable_make_pollfd (cancellable, &files[1]) ? 2 : 1;
  gint64 n_left;
  int n_ready;

  do
    {
      n_left = MAX (0, until - g_get_monotonic_time ()) / 1000;
      n_ready = g_poll (files, n_files, (int) n_left);
    }
  while (n_ready < 0 && errno == EINTR);

  if (n_files == 2)
    g_cancellable_release_fd (cancellable);

  return n_ready > 0;
}

static GBytes *
read_answer (GSubprocess   *process,
             guint          n_seconds,
             GCancellable  *cancellable,
             GError       **error)
{
  GInputStream *stream = g_subprocess_get_stdout_pipe (process);
  int pipe = g_unix_input_stream_get_fd (G_UNIX_INPUT_STREAM (stream));
  gint64 until = g_get_monotonic_time () + n_seconds * G_TIME_SPAN_SECOND;
  g_autoptr (GByteArray) answer = g_byte_array_new ();
  gssize n_read;

  do
    {
      guint before = answer->len;

      if (before > MAX_ANSWER_BYTES)
        {
          set_too_much (error);
          return NULL;
        }
      if (!wait_for_bytes (pipe, until, cancellable))
        {
          if (!g_cancellable_set_error_if_cancelled (cancellable, error))
            set_too_slow (n_seconds, error);
          return NULL;
        }

      g_byte_array_set_size (answer, before + CHUNK_BYTES);
      n_read = g_input_stream_read (stream, answer->data + before, CHUNK_BYTES, cancellable, error);
      g_byte_array_set_size (answer, before + (guint) MAX (n_read, 0));
    }
  while (n_read > 0);

  return n_read == 0 ? g_byte_array_free_to_bytes (g_steal_pointer (&answer)) : NULL;
}

/**
 * fact_import_process_run:
 * @document: an open file descriptor of the document, at its beginning: a regular file that nobody changes
 * @hints: what is known beside its bytes
 * @n_seconds: how long that may take
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Has one document read by a confined process, which is gone when this returns. It blocks, at most for
 * @n_seconds.
 *
 * Returns: (transfer full): the text and proposals, without the checksum of the bytes; %NULL with @error set to %FACT_IMPORT_ERROR
 *   (what the process told; FACT_IMPORT_ERROR_TOO_MUCH where it ended without an answer or took too long;
 *   FACT_IMPORT_ERROR_NO_HELPER) or %G_IO_ERROR_CANCELLED
 */
FactImported *
fact_import_process_run (int                     document,
                         const FactImportHints  *hints,
                         guint                   n_seconds,
                         GCancellable           *cancellable,
                         GError                **error)
{
  g_autoptr (GSubprocess) process = fact_import_launch (document, hints, error);
  g_autoptr (GBytes) answer = NULL;

  if (process == NULL)
    return NULL;

  /* Whoever has answered need not live on: one that was taken over might never end. */
  answer = read_answer (process, n_seconds, cancellable, error);
  g_subprocess_force_exit (process);
  g_subprocess_wait (process, NULL, NULL);
  if (answer == NULL)
    return NULL;

  if (g_bytes_get_size (answer) == 0)
    {
      set_ended (error);
      return NULL;
    }

  return fact_import_answer_read (answer, error);
}
