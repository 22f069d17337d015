/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

void  fact_late_free       (gpointer        data,
                            gsize           n_pieces,
                            GDestroyNotify  free_func);
void  fact_late_free_state (FactState      *state);
guint fact_late_free_wait  (void);

G_END_DECLS
