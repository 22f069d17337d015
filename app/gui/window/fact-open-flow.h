/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-session.h"
#include "window/fact-window.h"

G_BEGIN_DECLS

void fact_open_flow_start   (FactApplication         *application,
                             FactWindow              *near,
                             GFile                   *file);
void fact_open_flow_restore (FactApplication         *application,
                             const FactSessionWindow *session_window);
void fact_open_flow_copy    (FactWindow              *window,
                             GFile                   *file,
                             GFile                   *original);
void fact_open_flow_sample  (FactWindow              *window);
void fact_open_flow_revert  (FactWindow              *window);
void fact_open_flow_new     (FactWindow              *window);

G_END_DECLS
