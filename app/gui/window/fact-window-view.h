/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

FactViewState *fact_window_view_find     (FactWindow   *window,
                                          FactDocument *document);
void           fact_window_view_remember (FactWindow   *window);

G_END_DECLS
