/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-temporary-file.h"

G_BEGIN_DECLS

gboolean fact_replace_in_place (const char         *path,
                                FactTemporaryFile  *contents,
                                const char         *state_dir,
                                GCancellable       *cancellable,
                                GError            **error);

G_END_DECLS
