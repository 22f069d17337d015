/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reading/fact-mark-palette.h"
#include "reading/fact-strip-rows.h"

G_BEGIN_DECLS

/* How wide the strip is, px. */
#define FACT_STRIP_WIDTH 18

void fact_strip_draw_rows     (GtkSnapshot           *snapshot,
                               GArray                *rows,
                               const FactMarkPalette *palette);
void fact_strip_draw_viewport (GtkSnapshot           *snapshot,
                               float                  top,
                               float                  bottom,
                               const FactMarkPalette *palette);

G_END_DECLS
