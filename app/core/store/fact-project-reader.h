/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/fact-state.h"
#include "store/fact-file-identity.h"
#include "store/fact-problem.h"
#include "store/fact-store-error.h"

G_BEGIN_DECLS

/**
 * FactLoaded:
 * @state: what the file holds, marks not yet held against the texts
 * @generator: what the file says it was written by; ""
 * @version: version of its format
 * @read_only_reason: (nullable): why this program must not write it, for the user; %NULL when it may
 * @identity: which file was read
 * @problems: (element-type FactProblem): what could not be opened as it stands, in the order of the file
 *
 * A project file, read.
 */
typedef struct
{
  FactState        *state;
  char             *generator;
  guint             version;
  char             *read_only_reason;
  FactFileIdentity  identity;
  GPtrArray        *problems;
} FactLoaded;

FactLoaded *fact_project_read  (const char             *path,
                                GCancellable           *cancellable,
                                GFileProgressCallback   progress,
                                gpointer                progress_data,
                                GError                **error);
FactLoaded *fact_project_parse (char                   *json,
                                gsize                   n_bytes,
                                GCancellable           *cancellable,
                                GFileProgressCallback   progress,
                                gpointer                progress_data,
                                GError                **error);
void        fact_loaded_free   (FactLoaded             *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactLoaded, fact_loaded_free)

G_END_DECLS
