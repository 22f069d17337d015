/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-layout.h"

/* How many of a line's marks get a badge of their own, when the others are counted in a last one. */
static guint
count_shown (const int           *widths,
             guint                n_marks,
             const FactBadgeRoom *room)
{
  guint n_shown = 0;
  int used = 0;

  for (guint n = 1; n < n_marks && n <= FACT_MARK_LAYOUT_MAX_BADGES; n++)
    {
      used += widths[n - 1] + room->gap;
      if (used + room->measure_count (n_marks - n, room->measure_data) <= room->width)
        n_shown = n;
    }

  return n_shown;
}

static gboolean
all_fit (const int           *widths,
         guint                n_marks,
         const FactBadgeRoom *room)
{
  int used = 0;

  for (guint i = 0; i < n_marks && i <= FACT_MARK_LAYOUT_MAX_BADGES; i++)
    used += widths[i] + (i > 0 ? room->gap : 0);

  /* One alone is shown come what may: it says more than “+1”. */
  return n_marks == 1 || (n_marks <= FACT_MARK_LAYOUT_MAX_BADGES && used <= room->width);
}

static FactBadgeStack
stack_line (int                  line,
            guint                first,
            guint                n_marks,
            const int           *widths,
            const FactBadgeRoom *room)
{
  guint n_shown = all_fit (widths, n_marks, room) ? n_marks : count_shown (widths, n_marks, room);

  return (FactBadgeStack) { line, first, n_shown, n_marks - n_shown };
}

/**
 * fact_mark_layout_stack_badges:
 * @lines: (array length=n_lines): for each mark in reading order the line on which it starts; any number that tells lines apart
 * @widths: (array length=n_lines): how wide the badge of each mark is, px
 * @n_lines: how many marks there are
 * @room: what room there is beside a line
 *
 * Decides which badges stand beside which line: up to %FACT_MARK_LAYOUT_MAX_BADGES, and where there are more marks or less room a
 * last badge that counts the others.
 *
 * Returns: (transfer full) (element-type FactBadgeStack): a stack for each line that has marks
 */
GArray *
fact_mark_layout_stack_badges (const int           *lines,
                               const int           *widths,
                               guint                n_lines,
                               const FactBadgeRoom *room)
{
  GArray *stacks = g_array_new (FALSE, FALSE, sizeof (FactBadgeStack));

  for (guint first = 0; first < n_lines;)
    {
      FactBadgeStack stack;
      guint end = first + 1;

      while (end < n_lines && lines[end] == lines[first])
        end++;

      stack = stack_line (lines[first], first, end - first, widths + first, room);
      g_array_append_val (stacks, stack);
      first = end;
    }

  return stacks;
}

/**
 * fact_mark_layout_assign_levels:
 * @spans: (array length=n_spans): spans in the order of their starts
 * @n_spans: how many there are
 * @levels: (out caller-allocates) (array length=n_spans): for each span how far down its underline is drawn, from 0
 *
 * Gives spans that overlap different levels, so that each underline is seen, and each span the highest level that is free, so that
 * most stand right below the words. Where more than %FACT_MARK_LAYOUT_MAX_LEVELS overlap, the lowest level is shared.
 */
void
fact_mark_layout_assign_levels (const FactSpan *spans,
                                guint           n_spans,
                                guint          *levels)
{
  guint ends[FACT_MARK_LAYOUT_MAX_LEVELS] = { 0 };      /* where the last span on each level ends */

  for (guint i = 0; i < n_spans; i++)
    {
      guint level = 0;

      while (level + 1 < FACT_MARK_LAYOUT_MAX_LEVELS && ends[level] > spans[i].start)
        level++;

      levels[i] = level;
      ends[level] = MAX (ends[level], spans[i].end);
    }
}

/**
 * fact_mark_layout_query:
 * @index: the marks of an article
 * @range: code points, half-open: what is in sight
 * @marks: (element-type FactMark): takes the marks
 *
 * Finds the marks in a range together with those above it that they overlap, link by link, so that levels do not jump as the range is
 * scrolled along.
 *
 * Returns: the range that was asked for in the end
 */
FactSpan
fact_mark_layout_query (FactSpanIndex *index,
                        FactSpan       range,
                        GPtrArray     *marks)
{
  for (;;)
    {
      const FactMark *first;

      g_ptr_array_set_size (marks, 0);
      fact_span_index_query (index, range, marks);
      first = marks->len > 0 ? g_ptr_array_index (marks, 0) : NULL;
      if (first == NULL || first->span.start >= range.start)
        return range;

      range.start = first->span.start;
    }
}
