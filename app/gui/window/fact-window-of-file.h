/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

FactWindow *fact_window_of_file_find   (FactApplication *application,
                                        GFile           *file,
                                        FactWindow      *except);
void        fact_window_of_file_expect (FactWindow      *window,
                                        GFile           *file);

G_END_DECLS
