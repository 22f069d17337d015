/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-temporary-file.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Nobody has as many files of one name. */
#define FACT_ATTACHMENT_MAX_NUMBER 10000

/**
 * FactAttachmentTarget:
 * @folder: the folder of attachments
 * @name: what it is to be called
 * @max_number: how many names may be tried; 1 for no other than @name, exactly as it is
 * @lost_sha256: (nullable): the checksum of the file that is to be there again, whatever has its name now; %NULL where none is meant
 *
 * Where a copy goes.
 */
typedef struct
{
  const char *folder;
  const char *name;
  guint       max_number;
  const char *lost_sha256;
} FactAttachmentTarget;

char *fact_attachment_target_dup_name (const FactAttachmentTarget  *target,
                                       guint                        number);
char *fact_attachment_publish         (FactTemporaryFile           *file,
                                       const FactAttachmentTarget  *target,
                                       const char                  *sha256,
                                       GCancellable                *cancellable,
                                       GError                     **error);

G_END_DECLS
