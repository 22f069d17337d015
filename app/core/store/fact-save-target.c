/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-save-target.h"

#include "store/fact-file-bytes.h"
#include "store/fact-file-identity.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* PATH_MAX, and room for the numbers. */
#define MAX_BYTES 8192

/**
 * fact_save_target_new:
 * @path: a path; the file need not exist
 *
 * Returns: (transfer full): which file is meant by it now
 */
FactSaveTarget *
fact_save_target_new (const char *path)
{
  FactFileIdentity identity = fact_file_identity_for_path (path);
  FactSaveTarget *self = g_new0 (FactSaveTarget, 1);
  char *real = realpath (path, NULL);

  self->path = real != NULL ? g_strdup (real) : g_canonicalize_filename (path, NULL);
  self->device = identity.device;
  self->inode = identity.inode;
  free (real);

  return self;
}

/**
 * fact_save_target_write:
 * @path: a path
 * @fd: an empty file
 *
 * Writes down which file is meant by a path. The path comes last and as it is: it may hold anything but NUL.
 *
 * Returns: whether that was possible; %FALSE with errno set
 */
gboolean
fact_save_target_write (const char *path,
                        int         fd)
{
  g_autoptr (FactSaveTarget) self = fact_save_target_new (path);
  g_autofree char *line = g_strdup_printf ("%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT "\n%s",
                                           self->device, self->inode, self->path);

  return fact_file_write (fd, line, strlen (line));
}

static FactSaveTarget *
parse (const char *words)
{
  FactSaveTarget *self;
  char *end;
  guint64 device = g_ascii_strtoull (words, &end, 10);
  guint64 inode = *end == ' ' ? g_ascii_strtoull (end, &end, 10) : 0;

  if (end[0] != '\n' || end[1] != '/')
    return NULL;

  self = g_new0 (FactSaveTarget, 1);
  self->path = g_strdup (end + 1);
  self->device = device;
  self->inode = inode;

  return self;
}

/**
 * fact_save_target_read:
 * @fd: a file, at its start
 *
 * Returns: (transfer full) (nullable): what fact_save_target_write() wrote there; %NULL when that is not what it holds
 */
FactSaveTarget *
fact_save_target_read (int fd)
{
  char words[MAX_BYTES + 1];
  gsize n_read = 0;
  gssize n;

  while (n_read < MAX_BYTES && (n = read (fd, words + n_read, MAX_BYTES - n_read)) != 0)
    {
      if (n < 0 && errno != EINTR)
        return NULL;
      n_read += (gsize) MAX (n, 0);
    }
  words[n_read] = '\0';

  return parse (words);
}

/**
 * fact_save_target_equal:
 * @self: which file was meant
 * @other: which file is meant
 *
 * Numbers are given anew when a file is gone, those of devices when the computer starts: @other counts for the same by its number only
 * as long as no other file stands where @self was.
 *
 * Returns: whether both are the same file, by its place or by its number
 */
gboolean
fact_save_target_equal (const FactSaveTarget *self,
                        const FactSaveTarget *other)
{
  FactFileIdentity there;

  if (g_str_equal (self->path, other->path))
    return TRUE;
  if (self->inode == 0 || self->inode != other->inode || self->device != other->device)
    return FALSE;

  there = fact_file_identity_for_path (self->path);

  return !fact_file_identity_exists (&there) || (there.inode == self->inode && there.device == self->device);
}

/**
 * fact_save_target_free:
 * @self: a file that is meant
 *
 * Frees it.
 */
void
fact_save_target_free (FactSaveTarget *self)
{
  g_free (self->path);
  g_free (self);
}
