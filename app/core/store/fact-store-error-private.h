/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-store-error.h"

G_BEGIN_DECLS

void _fact_store_error_set_syntax (GError     **error,
                                   guint        line,
                                   guint        column,
                                   const char  *reason);

G_END_DECLS
