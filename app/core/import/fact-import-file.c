/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>

#include "import/fact-import-copy.h"
#include "import/fact-import-process.h"

/* Seconds for one document: a book takes a few, and whoever waits can cancel before. */
#define DEADLINE 120

static void
set_not_regular (GError   **error,
                 gboolean   is_folder)
{
  g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_NOT_REGULAR,
                       is_folder ? _("This is a folder, not a file.")
                                 : _("This is a pipe or a device, not a file."));
}

static void
set_unreadable (GError **error,
                int      number)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (number),
               /* Translators: %s is the system's reason, such as “Permission denied”. */
               _("The file could not be opened: %s."), g_strerror (number));
}

/* Never waits: opening a pipe that nobody writes to would. */
static GInputStream *
open_path (const char  *path,
           GError     **error)
{
  struct stat status;
  int fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);

  if (fd < 0)
    {
      /* A socket cannot be opened at all. */
      if (errno == ENXIO)
        set_not_regular (error, FALSE);
      else
        set_unreadable (error, errno);
      return NULL;
    }

  if (fstat (fd, &status) != 0)
    {
      set_unreadable (error, errno);
      close (fd);
      return NULL;
    }

  if (!S_ISREG (status.st_mode))
    set_not_regular (error, S_ISDIR (status.st_mode));
  else if (status.st_size > FACT_IMPORT_MAX_BYTES)
    fact_import_set_too_large (error);
  else
    return g_unix_input_stream_new (fd, TRUE);

  close (fd);

  return NULL;
}

/* A file that is not in the file system, as a file manager may drop it. */
static GInputStream *
open_remote (GFile         *file,
             GCancellable  *cancellable,
             GError       **error)
{
  GFileType type = g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable);

  if (type != G_FILE_TYPE_REGULAR && type != G_FILE_TYPE_UNKNOWN)
    {
      set_not_regular (error, type == G_FILE_TYPE_DIRECTORY);
      return NULL;
    }

  return G_INPUT_STREAM (g_file_read (file, cancellable, error));
}

/* The words of @stream, read by the confined process. */
static FactImported *
import_stream (GInputStream           *stream,
               const FactImportHints  *hints,
               GCancellable           *cancellable,
               GError                **error)
{
  g_autofree char *sha256 = NULL;
  int document = fact_import_copy_stream (stream, &sha256, cancellable, error);
  FactImported *imported;

  if (document < 0)
    return NULL;

  imported = fact_import_process_run (document, hints, DEADLINE, cancellable, error);
  close (document);
  if (imported != NULL)
    imported->sha256 = g_steal_pointer (&sha256);

  return imported;
}

/**
 * fact_import_bytes:
 * @bytes: a document, such as what was pasted
 * @hints: what is known of it
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * As fact_import_file(), for a document that is no file.
 *
 * Returns: (transfer full): the text and proposals; %NULL with @error set as there
 */
FactImported *
fact_import_bytes (GBytes                 *bytes,
                   const FactImportHints  *hints,
                   GCancellable           *cancellable,
                   GError                **error)
{
  g_autoptr (GInputStream) stream = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (hints != NULL, NULL);

  stream = g_memory_input_stream_new_from_bytes (bytes);

  return import_stream (stream, hints, cancellable, error);
}

/**
 * fact_import_file:
 * @file: the file to read
 * @url: (nullable): where it was published, if that is known
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Reads a file and has a confined process find the words in it, with proposals for what is known about it, and warnings. Blocks:
 * programs with a window call it in a thread. A pipe, device or folder is refused without waiting for it. The messages do not name
 * the file.
 *
 * Returns: (transfer full): the text and proposals; %NULL with @error set to %FACT_IMPORT_ERROR (any) or a %G_IO_ERROR
 */
FactImported *
fact_import_file (GFile         *file,
                  const char    *url,
                  GCancellable  *cancellable,
                  GError       **error)
{
  const char *path;
  g_autofree char *name = NULL;
  g_autofree char *basename = NULL;
  g_autoptr (GInputStream) stream = NULL;
  FactImportHints hints = { NULL, url };

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  path = g_file_peek_path (file);
  stream = path != NULL ? open_path (path, error) : open_remote (file, cancellable, error);
  if (stream == NULL)
    return NULL;

  basename = g_file_get_basename (file);
  name = basename != NULL ? g_filename_display_name (basename) : NULL;
  hints.name = name;

  return import_stream (stream, &hints, cancellable, error);
}
