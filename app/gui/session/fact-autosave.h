/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

void fact_autosave_install (FactWindow *window);
void fact_autosave_resume  (FactWindow *window);

G_END_DECLS
