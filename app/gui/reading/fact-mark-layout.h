/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-span-index.h"

G_BEGIN_DECLS

/* How many badges of claims stand beside one line at most; the others are counted. */
#define FACT_MARK_LAYOUT_MAX_BADGES 3

/* How many underlines of marks that overlap stand below each other before they coincide. */
#define FACT_MARK_LAYOUT_MAX_LEVELS 3

/**
 * FactBadgeStack:
 * @line: the line, as it was given
 * @first: the first of its marks
 * @n_shown: how many of its marks have a badge of their own
 * @n_more: how many further marks the last badge counts
 *
 * The badges beside one line.
 */
typedef struct
{
  int   line;
  guint first;
  guint n_shown;
  guint n_more;
} FactBadgeStack;

/**
 * FactBadgeRoom:
 * @width: how much room there is beside each line, px
 * @gap: how much of it goes between two badges, px
 * @measure_count: how wide a badge is that counts so many further marks, px
 * @measure_data: for @measure_count
 *
 * Where badges stand.
 */
typedef struct
{
  int      width;
  int      gap;
  int    (*measure_count) (guint    n_more,
                           gpointer measure_data);
  gpointer measure_data;
} FactBadgeRoom;

GArray   *fact_mark_layout_stack_badges  (const int           *lines,
                                          const int           *widths,
                                          guint                n_lines,
                                          const FactBadgeRoom *room);
void      fact_mark_layout_assign_levels (const FactSpan      *spans,
                                          guint                n_spans,
                                          guint               *levels);
FactSpan  fact_mark_layout_query         (FactSpanIndex       *index,
                                          FactSpan             range,
                                          GPtrArray           *marks);

G_END_DECLS
