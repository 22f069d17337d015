/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

void fact_find_actions_install (FactWindow *window);
void fact_find_actions_release (FactWindow *window);

G_END_DECLS
