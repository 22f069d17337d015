/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-attachment-take.h"

#include "model/fact-attachment-name.h"
#include "store/fact-attachment-folder.h"
#include "store/fact-attachment-publish.h"
#include "store/fact-save-error.h"
#include "store/fact-temporary-file.h"

#include <errno.h>
#include <gio/gunixinputstream.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#define CHUNK_BYTES 262144

typedef struct
{
  GInputStream          *source;
  GChecksum             *checksum;
  goffset                n_total;        /* 0 where it is not known */
  GFileProgressCallback  progress;
  gpointer               progress_data;
  GError                *read_error;     /* set when it was the source that failed */
} Copying;

static gboolean
copy_cb (GOutputStream  *stream,
         gpointer        user_data,
         GCancellable   *cancellable,
         GError        **error)
{
  Copying *self = user_data;
  g_autofree char *chunk = g_malloc (CHUNK_BYTES);
  goffset n_done = 0;
  gssize n;

  while ((n = g_input_stream_read (self->source, chunk, CHUNK_BYTES, cancellable, &self->read_error)) > 0)
    {
      g_checksum_update (self->checksum, (const guchar *) chunk, n);
      if (!g_output_stream_write_all (stream, chunk, (gsize) n, NULL, cancellable, error))
        return FALSE;
      n_done += n;
      if (self->progress != NULL)
        self->progress (n_done, MAX (n_done, self->n_total), self->progress_data);
    }
  if (n < 0)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, self->read_error->message);

  return n == 0;
}

/* All of the source in a file that the disk has. */
static gboolean
fill (FactTemporaryFile  *file,
      const char         *path,
      Copying            *copying,
      GCancellable       *cancellable,
      GError            **error)
{
  if (fact_temporary_file_fill (file, path, (guint64) copying->n_total, copy_cb, copying, cancellable, error))
    return TRUE;

  if (copying->read_error != NULL)
    {
      g_clear_error (error);
      g_propagate_error (error, g_steal_pointer (&copying->read_error));
    }

  return FALSE;
}

/* Another file in place of the one that a verdict rests on would be worse than none. */
static gboolean
check_same (const FactAttachmentTarget  *target,
            const char                  *sha256,
            GError                     **error)
{
  if (target->lost_sha256 == NULL || *target->lost_sha256 == '\0' || g_ascii_strcasecmp (sha256, target->lost_sha256) == 0)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               _("This file differs from the “%s” that was attached, and was not taken. Choose the file as it was then, or add this one "
                 "as evidence of its own."), target->name);

  return FALSE;
}

static FactTakenFile *
take_stream (Copying                     *copying,
             const FactAttachmentTarget  *target,
             GCancellable                *cancellable,
             GError                     **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *first_name = fact_attachment_target_dup_name (target, 1);
  g_autofree char *path = g_build_filename (target->folder, first_name, NULL);
  g_autoptr (FactTemporaryFile) file = NULL;
  g_autofree char *name = NULL;

  fact_temporary_file_sweep (target->folder, first_name);
  file = fact_temporary_file_new (target->folder, first_name, S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);
  if (file == NULL)
    {
      fact_save_error_set (error, path, errno);
      return NULL;
    }
  copying->checksum = checksum;
  if (!fill (file, path, copying, cancellable, error) || !check_same (target, g_checksum_get_string (checksum), error))
    return NULL;
  name = fact_attachment_publish (file, target, g_checksum_get_string (checksum), cancellable, error);
  if (name == NULL)
    return NULL;

  return fact_taken_file_new (name, g_checksum_get_string (checksum));
}

/* What is there and is no folder of its own (a link leads elsewhere) is not written into. */
static gboolean
make_folder (const char  *folder,
             GError     **error)
{
  struct stat status;

  if (g_mkdir_with_parents (folder, S_IRWXU | S_IRWXG | S_IRWXO) < 0)
    return fact_save_error_set (error, folder, errno);
  if (lstat (folder, &status) < 0)
    return fact_save_error_set (error, folder, errno);

  return S_ISDIR (status.st_mode) || fact_save_error_set (error, folder, ENOTDIR);
}

static gboolean
check_source (GFileInfo  *info,
              GError    **error)
{
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("“%s” is no file that can be attached."),
               g_file_info_get_display_name (info));

  return FALSE;
}

/* A full disk is told of a project that could not be saved elsewhere in other words: nothing was to be saved here. */
static void
tell_full_disk (const char  *name,
                GError     **error)
{
  if (error == NULL || !g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return;

  g_clear_error (error);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
               _("There is not enough space left beside the project for “%s”, and nothing was attached. Free some space and attach it again."),
               name);
}

static FactTakenFile *
take_file (GFile                 *source,
           FactAttachmentTarget  *target,
           Copying               *copying,
           GCancellable          *cancellable,
           GError               **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (source,
                                                  G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE ","
                                                  G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, error);
  g_autoptr (GFileInputStream) stream = NULL;
  FactTakenFile *taken;

  if (info == NULL || !check_source (info, error))
    return NULL;
  stream = g_file_read (source, cancellable, error);
  if (stream == NULL)
    return NULL;

  copying->source = G_INPUT_STREAM (stream);
  copying->n_total = g_file_info_get_size (info);
  if (target->name == NULL)
    target->name = g_file_info_get_display_name (info);
  taken = make_folder (target->folder, error) ? take_stream (copying, target, cancellable, error) : NULL;
  if (taken == NULL)
    tell_full_disk (target->name, error);

  return taken;
}

/**
 * fact_attachment_take:
 * @source: a file from anywhere
 * @folder: the folder of a project's attachments, which is made
 * @cancellable: (nullable): ends it early
 * @progress: (nullable): called in this thread
 * @progress_data: for @progress
 * @error: a %G_IO_ERROR
 *
 * Copies a file into a project's folder, whole or not at all, under a name that no other file has there. One that is there already under
 * its name with the same contents is not copied again.
 *
 * Returns: (transfer full): what it is called there; %NULL with @error set
 */
FactTakenFile *
fact_attachment_take (GFile                  *source,
                      const char             *folder,
                      GCancellable           *cancellable,
                      GFileProgressCallback   progress,
                      gpointer                progress_data,
                      GError                **error)
{
  FactAttachmentTarget target = { folder, NULL, FACT_ATTACHMENT_MAX_NUMBER, NULL };
  Copying copying = { .progress = progress, .progress_data = progress_data };

  return take_file (source, &target, &copying, cancellable, error);
}

/**
 * fact_attachment_take_again:
 * @source: a file from anywhere
 * @folder: the folder of a project's attachments, which is made
 * @lost: an attachment that is missing there or was changed; its checksum may be "" for any
 * @cancellable: (nullable): ends it early
 * @progress: (nullable): called in this thread
 * @progress_data: for @progress
 * @error: %G_IO_ERROR_INVALID_DATA when @source is another file than the one that was lost; another %G_IO_ERROR
 *
 * Copies a file into a project's folder under the name of one that was lost, if it is the same. What has that name meanwhile gets
 * another one.
 *
 * Returns: (transfer full): the file, as it was lost; %NULL with @error set
 */
FactTakenFile *
fact_attachment_take_again (GFile                  *source,
                            const char             *folder,
                            const FactTakenFile    *lost,
                            GCancellable           *cancellable,
                            GFileProgressCallback   progress,
                            gpointer                progress_data,
                            GError                **error)
{
  FactAttachmentTarget target = { folder, lost->name, 1, lost->sha256 };
  Copying copying = { .progress = progress, .progress_data = progress_data };

  return take_file (source, &target, &copying, cancellable, error);
}

/**
 * fact_taken_file_new:
 * @name: a name in a folder of attachments
 * @sha256: a checksum in hexadecimal digits
 *
 * Returns: (transfer full): both
 */
FactTakenFile *
fact_taken_file_new (const char *name,
                     const char *sha256)
{
  FactTakenFile *self = g_new (FactTakenFile, 1);

  self->name = g_strdup (name);
  self->sha256 = g_strdup (sha256);

  return self;
}

void
fact_taken_file_free (FactTakenFile *self)
{
  g_free (self->name);
  g_free (self->sha256);
  g_free (self);
}

/* One file of a project that goes to another folder, where it has to have the same name. What cannot be read stays behind: it could
 * not be read before either, and the project tells so. */
static gboolean
take_one (const char    *from,
          const char    *name,
          const char    *to,
          GCancellable  *cancellable,
          GError       **error)
{
  int fd = fact_attachment_open (from, name);
  FactAttachmentTarget target = { to, name, 1, NULL };
  Copying copying = { 0 };
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (FactTakenFile) taken = NULL;
  struct stat status = { 0 };

  if (fd < 0)
    return TRUE;

  fstat (fd, &status);
  stream = g_unix_input_stream_new (fd, TRUE);
  copying.source = stream;
  copying.n_total = status.st_size;
  if (!make_folder (to, error))
    return FALSE;
  taken = take_stream (&copying, &target, cancellable, error);

  return taken != NULL;
}

/**
 * fact_attachments_take_all:
 * @from: the folder of a project's attachments
 * @to: another, which is made if there is anything to copy
 * @cancellable: (nullable): ends it early
 * @error: %G_IO_ERROR_EXISTS where @to has another file of the same name; another %G_IO_ERROR
 *
 * Copies all attachments for a project that is saved elsewhere, also those that only undone steps refer to.
 *
 * Returns: whether @to has all of them now
 */
gboolean
fact_attachments_take_all (const char    *from,
                           const char    *to,
                           GCancellable  *cancellable,
                           GError       **error)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (fact_attachment_name_find (name) != NULL && !take_one (from, name, to, cancellable, error))
        return FALSE;
    }

  return TRUE;
}
