/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-safe-replace.h"

#include <sys/types.h>

G_BEGIN_DECLS

/* A new file of a name of its own, which goes when it is freed unless somebody kept it. */
typedef struct
{
  char *path;
  int   fd;
} FactTemporaryFile;

FactTemporaryFile *fact_temporary_file_new   (const char         *folder,
                                              const char         *name,
                                              mode_t              mode);
void               fact_temporary_file_sweep (const char         *folder,
                                              const char         *name);
gboolean           fact_temporary_file_fill  (FactTemporaryFile  *self,
                                              const char         *target,
                                              guint64             size_hint,
                                              FactWriteFunc       write_func,
                                              gpointer            user_data,
                                              GCancellable       *cancellable,
                                              GError            **error);
gboolean           fact_temporary_file_move  (FactTemporaryFile  *self,
                                              const char         *path);
void               fact_temporary_file_keep  (FactTemporaryFile  *self);
void               fact_temporary_file_free  (FactTemporaryFile  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactTemporaryFile, fact_temporary_file_free)

G_END_DECLS
