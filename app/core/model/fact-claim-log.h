/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/fact-state.h"

G_BEGIN_DECLS

GPtrArray *fact_claim_log_find (FactState     *state,
                                const char    *claim_id,
                                guint          n_max,
                                GCancellable  *cancellable);

G_END_DECLS
