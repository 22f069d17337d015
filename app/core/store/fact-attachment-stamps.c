/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-attachment-stamps.h"

/* By file, not by name: a file that takes the place of another one is another file. */
struct _FactAttachmentStamps
{
  GHashTable *stamps;        /* number of the file → Stamp */
};

typedef struct
{
  gint64           number;
  dev_t            device;
  off_t            n_bytes;
  struct timespec  modified;
  struct timespec  changed;        /* which no program can set back */
  char            *sha256;
} Stamp;

static void
stamp_free (gpointer data)
{
  Stamp *stamp = data;

  g_free (stamp->sha256);
  g_free (stamp);
}

/**
 * fact_attachment_stamps_new:
 *
 * Returns: (transfer full): no checksums yet
 */
FactAttachmentStamps *
fact_attachment_stamps_new (void)
{
  FactAttachmentStamps *self = g_new (FactAttachmentStamps, 1);

  self->stamps = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, stamp_free);

  return self;
}

void
fact_attachment_stamps_free (FactAttachmentStamps *self)
{
  g_hash_table_unref (self->stamps);
  g_free (self);
}

static gboolean
is_same_time (const struct timespec *a,
              const struct timespec *b)
{
  return a->tv_sec == b->tv_sec && a->tv_nsec == b->tv_nsec;
}

/**
 * fact_attachment_stamps_find:
 * @self: checksums
 * @status: what the system says of a file now
 *
 * Returns: (transfer none) (nullable): the checksum of the file in hexadecimal digits; %NULL when it is not known, or the file was
 *   touched since
 */
const char *
fact_attachment_stamps_find (FactAttachmentStamps *self,
                             const struct stat    *status)
{
  gint64 number = (gint64) status->st_ino;
  const Stamp *stamp = g_hash_table_lookup (self->stamps, &number);

  if (stamp == NULL || stamp->device != status->st_dev || stamp->n_bytes != status->st_size
      || !is_same_time (&stamp->modified, &status->st_mtim) || !is_same_time (&stamp->changed, &status->st_ctim))
    return NULL;

  return stamp->sha256;
}

/**
 * fact_attachment_stamps_note:
 * @self: checksums
 * @status: what the system said of a file before it was read
 * @sha256: what reading it gave
 *
 * Remembers the checksum of a file.
 */
void
fact_attachment_stamps_note (FactAttachmentStamps *self,
                             const struct stat    *status,
                             const char           *sha256)
{
  Stamp *stamp = g_new (Stamp, 1);

  *stamp = (Stamp) { (gint64) status->st_ino, status->st_dev, status->st_size, status->st_mtim, status->st_ctim, g_strdup (sha256) };
  g_hash_table_replace (self->stamps, &stamp->number, stamp);
}
