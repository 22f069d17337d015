/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-tally.h"

G_BEGIN_DECLS

/* Where one verdict's part of a bar stands, in pixels from the bar's beginning; no width when there is no such claim. */
typedef struct
{
  float x;
  float width;
} FactVerdictBarPart;

void fact_verdict_bar_layout (const FactTally    *tally,
                              float               width,
                              float               gap,
                              float               min_width,
                              FactVerdictBarPart  parts[FACT_N_VERDICTS]);

G_END_DECLS
