/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/fact-state.h"

G_BEGIN_DECLS

gboolean fact_project_write         (FactState              *state,
                                     const char             *generator,
                                     GOutputStream          *stream,
                                     GCancellable           *cancellable,
                                     GFileProgressCallback   progress,
                                     gpointer                progress_data,
                                     GError                **error);
guint64  fact_project_estimate_size (FactState              *state);

G_END_DECLS
