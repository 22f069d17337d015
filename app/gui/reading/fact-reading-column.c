/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-column.h"

/* Beyond this the eye loses the next line. */
#define MAX_CHARS 68

/* 616 px and a line pitch of 28 px, with letters of 16.4 px whose own lines are 22.3 px high; it all grows with the letters. */
#define WIDTH_IN_LINES 27.6
#define LEADING_IN_LINES 0.254

/* Room for a paragraph number of three digits, and for two badges. */
#define MIN_LEFT 40
#define MIN_RIGHT 96

/* Where there is no room to spare numbers go, and one badge has to do. */
#define NARROW_VIEW 480
#define NARROW_LEFT 14
#define NARROW_RIGHT 64

/**
 * fact_reading_column_measure:
 * @view_width: width of the view in px
 * @line_height: height of a line of the text's font in px, without leading
 * @char_width: width of its letters in px, counted as that of a digit
 *
 * Centres a column that is as wide as reads well, or as there is room for beside the margins.
 *
 * Returns: the column
 */
FactReadingColumn
fact_reading_column_measure (int view_width,
                             int line_height,
                             int char_width)
{
  FactReadingColumn column;
  gboolean is_narrow = view_width < NARROW_VIEW;
  int min_left = is_narrow ? NARROW_LEFT : MIN_LEFT;
  int min_right = is_narrow ? NARROW_RIGHT : MIN_RIGHT;
  int room = MAX (view_width - min_left - min_right, 1);

  column.width = MIN (MAX_CHARS * char_width, (int) (WIDTH_IN_LINES * line_height + 0.5));
  column.width = CLAMP (column.width, 1, room);
  column.left = MAX (min_left, MIN ((view_width - column.width) / 2, view_width - column.width - min_right));
  column.right = MAX (view_width - column.width - column.left, 0);

  return column;
}

/**
 * fact_reading_column_get_leading:
 * @line_height: height of a line of the text's font in px, without leading
 *
 * Returns: what to put between lines, in px
 */
int
fact_reading_column_get_leading (int line_height)
{
  return (int) (LEADING_IN_LINES * line_height + 0.5);
}
