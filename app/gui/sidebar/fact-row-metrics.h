/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-row-words.h"

G_BEGIN_DECLS

/**
 * FactRowMetrics:
 * @serial: of the fonts these are the sizes of
 * @char_width: about how wide a letter is, px
 * @icon_size: how large an icon is, px
 * @line_heights: how high a line is, px
 * @digit_widths: how wide a digit is, in Pango units
 *
 * Sizes that all rows of a list have in common: asked of the fonts once, not by hundreds of rows.
 */
typedef struct
{
  guint serial;
  int   char_width;
  int   icon_size;
  int   line_heights[FACT_N_ROW_FONTS];
  int   digit_widths[FACT_N_ROW_FONTS];
} FactRowMetrics;

void fact_row_metrics_update         (FactRowMetrics       *self,
                                      GtkWidget            *widget);
int  fact_row_metrics_measure_digits (const FactRowMetrics *self,
                                      FactRowFont           font,
                                      guint                 number,
                                      guint                 min_digits);

G_END_DECLS
