/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

void fact_export_flow_start (FactWindow *window,
                             const char *format);

G_END_DECLS
