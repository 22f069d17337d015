/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "store/fact-file-identity.h"

G_BEGIN_DECLS

char *fact_file_load (const char             *path,
                      guint64                 max_bytes,
                      gsize                  *n_bytes,
                      FactFileIdentity       *identity,
                      GCancellable           *cancellable,
                      GFileProgressCallback   progress,
                      gpointer                progress_data,
                      GError                **error);

G_END_DECLS
