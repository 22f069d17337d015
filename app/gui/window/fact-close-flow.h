/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

void fact_close_flow_window  (FactWindow      *window);
void fact_close_flow_project (FactWindow      *window);
void fact_close_flow_quit    (FactApplication *application);

G_END_DECLS
