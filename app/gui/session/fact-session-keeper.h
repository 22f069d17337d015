/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-session.h"
#include "window/fact-window.h"

G_BEGIN_DECLS

/* Which projects were open at the end of the program, and opening them again at its start. One per program, on the main thread. */
typedef struct _FactSessionKeeper FactSessionKeeper;

FactSessionKeeper *fact_session_keeper_new     (FactApplication   *application,
                                                FactStateFile     *file);
void               fact_session_keeper_free    (FactSessionKeeper *self);
gboolean           fact_session_keeper_restore (FactSessionKeeper *self);
void               fact_session_keeper_note    (FactSessionKeeper *self,
                                                FactWindow        *window);
void               fact_session_keeper_forget  (FactSessionKeeper *self);
void               fact_session_keeper_end     (FactSessionKeeper *self);

G_END_DECLS
