/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FactReadingRoom:
 * @width: px
 * @height: px
 * @scale: how many times as large as usual the letters of the desktop are
 * @is_rtl: whether the first pane is the one on the right
 *
 * What is to be parted between two reading panes.
 */
typedef struct
{
  int      width;
  int      height;
  double   scale;
  gboolean is_rtl;
} FactReadingRoom;

/**
 * FactReadingParts:
 * @orientation: of the line
 * @first: the first pane
 * @line: between them
 * @second: the second one
 *
 * Where they stand.
 */
typedef struct
{
  GtkOrientation orientation;
  GtkAllocation  first;
  GtkAllocation  line;
  GtkAllocation  second;
} FactReadingParts;

FactReadingParts fact_reading_parts_find  (const FactReadingRoom *room,
                                           double                 share);
double           fact_reading_parts_shift (const FactReadingRoom *room,
                                           double                 share,
                                           int                    px);

G_END_DECLS
