/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

/* The checksums of files that were read, as long as nobody has touched those. For one thread at a time. */
typedef struct _FactAttachmentStamps FactAttachmentStamps;

FactAttachmentStamps *fact_attachment_stamps_new  (void);
void                  fact_attachment_stamps_free (FactAttachmentStamps *self);
const char           *fact_attachment_stamps_find (FactAttachmentStamps *self,
                                                   const struct stat    *status);
void                  fact_attachment_stamps_note (FactAttachmentStamps *self,
                                                   const struct stat    *status,
                                                   const char           *sha256);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactAttachmentStamps, fact_attachment_stamps_free)

G_END_DECLS
