/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-kept-copies.h"
#include "store/fact-temporary-file.h"

G_BEGIN_DECLS

/* What is on the disk while a file is written in place: a folder of its own in the state folder, with the name of the file and
 * complete copies of what it held and of what it is going to hold. It goes when the record is freed unless somebody kept it. */
typedef struct
{
  char     *folder;
  char     *base;       /* name of the file */
  int       fd;         /* of the file in the folder that names it; locked */
  gboolean  is_kept;
} FactSaveRecord;

/* What such folders, and the file in them, are called. */
#define FACT_SAVE_RECORD_PREFIX "saving-"
#define FACT_SAVE_RECORD_FILE   "file"

FactSaveRecord    *fact_save_record_new         (const char         *state_dir,
                                                 const char         *path);
FactTemporaryFile *fact_save_record_add         (FactSaveRecord     *self);
FactTemporaryFile *fact_save_record_copy        (FactSaveRecord     *self,
                                                 int                 fd);
gboolean           fact_save_record_complete    (FactSaveRecord     *self,
                                                 FactTemporaryFile  *copy,
                                                 FactKeptKind        kind);
void               fact_save_record_keep        (FactSaveRecord     *self);
void               fact_save_record_free        (FactSaveRecord     *self);

const char        *fact_save_record_kind_prefix (FactKeptKind        kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactSaveRecord, fact_save_record_free)

G_END_DECLS
