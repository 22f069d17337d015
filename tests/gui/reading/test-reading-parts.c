/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-parts.h"

typedef struct
{
  const char      *path;
  FactReadingRoom  room;
  double           share;
  GtkAllocation    first;
  GtkAllocation    line;
  GtkAllocation    second;
} PartsCase;

static const PartsCase parts_cases[] = {
  { "/reading-parts/half",           { 1001, 600, 1, FALSE }, 0.5,  { 0, 0, 500, 600 },   { 500, 0, 1, 600 }, { 501, 0, 500, 600 } },
  { "/reading-parts/third",          { 901, 600, 1, FALSE },  0.4,  { 0, 0, 360, 600 },   { 360, 0, 1, 600 }, { 361, 0, 540, 600 } },
  { "/reading-parts/too-narrow",     { 1001, 600, 1, FALSE }, 0,    { 0, 0, 240, 600 },   { 240, 0, 1, 600 }, { 241, 0, 760, 600 } },
  { "/reading-parts/too-wide",       { 1001, 600, 1, FALSE }, 1,    { 0, 0, 760, 600 },   { 760, 0, 1, 600 }, { 761, 0, 240, 600 } },
  { "/reading-parts/large-letters",  { 1001, 600, 2, FALSE }, 0,    { 0, 0, 480, 600 },   { 480, 0, 1, 600 }, { 481, 0, 520, 600 } },
  { "/reading-parts/larger-letters", { 701, 600, 2, FALSE },  0,    { 0, 0, 350, 600 },   { 350, 0, 1, 600 }, { 351, 0, 350, 600 } },
  { "/reading-parts/right-to-left",  { 901, 600, 1, TRUE },   0.4,  { 541, 0, 360, 600 }, { 540, 0, 1, 600 }, { 0, 0, 540, 600 } },
  { "/reading-parts/below",          { 400, 601, 1, FALSE },  0.25, { 0, 0, 400, 150 },   { 0, 150, 400, 1 }, { 0, 151, 400, 450 } },
  { "/reading-parts/below-rtl",      { 400, 601, 1, TRUE },   0.25, { 0, 0, 400, 150 },   { 0, 150, 400, 1 }, { 0, 151, 400, 450 } },
  { "/reading-parts/below-low",      { 400, 101, 1, FALSE },  0.9,  { 0, 0, 400, 50 },    { 0, 50, 400, 1 },  { 0, 51, 400, 50 } },
  { "/reading-parts/no-room",        { 0, 0, 1, FALSE },      0.5,  { 0, 0, 0, 0 },       { 0, 0, 0, 1 },     { 0, 1, 0, 0 } },
};

static void
test_parts (gconstpointer data)
{
  const PartsCase *row = data;
  FactReadingParts parts = fact_reading_parts_find (&row->room, row->share);

  g_assert_true (gdk_rectangle_equal (&parts.first, &row->first));
  g_assert_true (gdk_rectangle_equal (&parts.line, &row->line));
  g_assert_true (gdk_rectangle_equal (&parts.second, &row->second));
}

typedef struct
{
  const char      *path;
  FactReadingRoom  room;
  double           share;
  int              px;
  double           shifted;
} ShiftCase;

static const ShiftCase shift_cases[] = {
  { "/reading-parts/shift/right",         { 1001, 600, 1, FALSE }, 0.5, 100,     0.6 },
  { "/reading-parts/shift/left",          { 1001, 600, 1, FALSE }, 0.5, -100,    0.4 },
  { "/reading-parts/shift/as-far-as-can", { 1001, 600, 1, FALSE }, 0.5, 100000,  0.76 },
  { "/reading-parts/shift/back-at-once",  { 1001, 600, 1, FALSE }, 1,   -100,    0.66 },
  { "/reading-parts/shift/right-to-left", { 1001, 600, 1, TRUE },  0.5, 100,     0.4 },
  { "/reading-parts/shift/down",          { 400, 1001, 1, TRUE },  0.5, 100,     0.6 },
  { "/reading-parts/shift/no-room",       { 0, 0, 1, FALSE },      0.5, 100,     0.5 },
};

static void
test_shift (gconstpointer data)
{
  const ShiftCase *row = data;

  g_assert_cmpfloat_with_epsilon (fact_reading_parts_shift (&row->room, row->share, row->px), row->shifted, 0.0005);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts_cases); i++)
    g_test_add_data_func (parts_cases[i].path, &parts_cases[i], test_parts);
  for (guint i = 0; i < G_N_ELEMENTS (shift_cases); i++)
    g_test_add_data_func (shift_cases[i].path, &shift_cases[i], test_shift);

  return g_test_run ();
}
