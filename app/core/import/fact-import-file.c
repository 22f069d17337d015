/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>

#include "import/fact-import-text.h"

/* Small enough for cancelling to be felt at once. */
#define CHUNK_BYTES (1024 * 1024)

static void
set_too_large (GError **error)
{
  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_LARGE,
               /* Translators: %d is a number of mebibytes. */
               _("The file is larger than %d MiB. Please split it and add the parts."),
               FACT_IMPORT_MAX_BYTES / (1024 * 1024));
}

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
    set_too_large (error);
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

static GBytes *
read_bounded (GInputStream  *stream,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (GByteArray) array = g_byte_array_new ();
  gsize n_read;

  do
    {
      guint before = array->len;

      g_byte_array_set_size (array, before + CHUNK_BYTES);
      if (!g_input_stream_read_all (stream, array->data + before, CHUNK_BYTES, &n_read, cancellable, error))
        return NULL;
      g_byte_array_set_size (array, before + (guint) n_read);

      if (array->len > FACT_IMPORT_MAX_BYTES)
        {
          set_too_large (error);
          return NULL;
        }
    }
  while (n_read == CHUNK_BYTES);

  return g_byte_array_free_to_bytes (g_steal_pointer (&array));
}

/**
 * fact_import_file:
 * @file: the file to read
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Reads a file and imports what is in it. Blocks: programs with a window call it in a thread. A pipe, device or folder is
 * refused without waiting for it. The messages do not name the file.
 *
 * Returns: (transfer full): the text and proposals; %NULL with @error set to %FACT_IMPORT_ERROR (as fact_import_bytes(),
 *   and FACT_IMPORT_ERROR_NOT_REGULAR) or a %G_IO_ERROR
 */
FactImported *
fact_import_file (GFile         *file,
                  GCancellable  *cancellable,
                  GError       **error)
{
  static const FactImporter *const text = &fact_import_text;
  FactImportHints hints = { NULL, NULL };
  const char *path;
  g_autofree char *name = NULL;
  g_autofree char *basename = NULL;
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  path = g_file_peek_path (file);
  stream = path != NULL ? open_path (path, error) : open_remote (file, cancellable, error);
  if (stream == NULL)
    return NULL;

  bytes = read_bounded (stream, cancellable, error);
  if (bytes == NULL)
    return NULL;

  basename = g_file_get_basename (file);
  name = basename != NULL ? g_filename_display_name (basename) : NULL;

  hints.name = name;

  return fact_importers_import (&text, 1, bytes, &hints, error);
}
