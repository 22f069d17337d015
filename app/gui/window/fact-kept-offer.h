/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

void fact_kept_offer_start (FactWindow *window,
                            GFile      *file);

G_END_DECLS
