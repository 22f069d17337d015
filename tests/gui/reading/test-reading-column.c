/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-column.h"

typedef struct
{
  const char *path;
  int         view_width;
  int         line_height;
  int         char_width;
  int         left;
  int         width;
} ColumnCase;

/* Noto Serif of 16.4 px has lines of 22 px and letters of 9 to 10 px. */
static const ColumnCase column_cases[] = {
  { "/reading-column/wide", 1200, 22, 9, 296, 607 },
  { "/reading-column/by-letters", 1200, 22, 8, 328, 544 },
  { "/reading-column/double-size", 2000, 44, 19, 393, 1214 },
  { "/reading-column/badges-keep-room", 760, 22, 9, 57, 607 },
  { "/reading-column/narrow", 600, 22, 9, 40, 464 },
  { "/reading-column/phone", 360, 22, 9, 14, 282 },
  { "/reading-column/absurd", 40, 22, 9, 14, 1 },
};

static void
test_column (gconstpointer data)
{
  const ColumnCase *test = data;
  FactReadingColumn column = fact_reading_column_measure (test->view_width, test->line_height, test->char_width);

  g_assert_cmpint (column.left, ==, test->left);
  g_assert_cmpint (column.width, ==, test->width);
  g_assert_cmpint (column.right, ==, MAX (test->view_width - test->left - test->width, 0));
}

/* 22 px of letters make a line pitch of 28 px. */
static void
test_leading (void)
{
  g_assert_cmpint (fact_reading_column_get_leading (22), ==, 6);
  g_assert_cmpint (fact_reading_column_get_leading (44), ==, 11);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (column_cases); i++)
    g_test_add_data_func (column_cases[i].path, &column_cases[i], test_column);
  g_test_add_func ("/reading-column/leading", test_leading);

  return g_test_run ();
}
