/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-tally.h"

G_BEGIN_DECLS

#define FACT_VERDICT_BAR_HEIGHT 6      /* px */

void fact_verdict_bar_draw (GtkWidget       *widget,
                            GtkSnapshot     *snapshot,
                            const FactTally *tally,
                            int              x,
                            int              y,
                            int              width);

G_END_DECLS
