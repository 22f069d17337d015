/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactReadingColumn:
 * @left: margin in px
 * @right: margin in px
 * @width: width of the text in px
 *
 * Where the text stands in a view. Left is where paragraph numbers are, right is where badges are, in every script.
 */
typedef struct
{
  int left;
  int right;
  int width;
} FactReadingColumn;

FactReadingColumn fact_reading_column_measure     (int view_width,
                                                   int line_height,
                                                   int char_width);
int               fact_reading_column_get_leading (int line_height);

G_END_DECLS
