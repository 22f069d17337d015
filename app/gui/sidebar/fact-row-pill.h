/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-list-row.h"

G_BEGIN_DECLS

int  fact_row_pill_get_width (int          words_width);
int  fact_row_pill_measure   (FactListRow *row,
                              const char  *words);
void fact_row_pill_draw      (FactListRow *row,
                              GtkSnapshot *snapshot,
                              const char  *words,
                              int          x,
                              int          y,
                              int          width,
                              int          height);

G_END_DECLS
