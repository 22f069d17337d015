/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FactTakenFile:
 * @name: its name in the folder
 * @sha256: its checksum, in hexadecimal digits
 *
 * A file that has been taken into a folder of attachments.
 */
typedef struct
{
  char *name;
  char *sha256;
} FactTakenFile;

FactTakenFile *fact_attachment_take      (GFile                  *source,
                                          const char             *folder,
                                          GCancellable           *cancellable,
                                          GFileProgressCallback   progress,
                                          gpointer                progress_data,
                                          GError                **error);
FactTakenFile *fact_attachment_take_again (GFile                *source,
                                          const char             *folder,
                                          const FactTakenFile    *lost,
                                          GCancellable           *cancellable,
                                          GFileProgressCallback   progress,
                                          gpointer                progress_data,
                                          GError                **error);
FactTakenFile *fact_taken_file_new       (const char             *name,
                                          const char             *sha256);
void           fact_taken_file_free      (FactTakenFile          *self);

gboolean       fact_attachments_take_all (const char             *from,
                                          const char             *to,
                                          GCancellable           *cancellable,
                                          GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactTakenFile, fact_taken_file_free)

G_END_DECLS
