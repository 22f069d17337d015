/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-span-handles.h"

/* A passage from 100 on a line at 50 to 160 on a line at 78; lines are 22 px high. */
static const FactSpanHandles two_lines = { { { 100, 50, 0, 22 }, { 160, 78, 0, 22 } } };
static const FactSpanHandles end_only = { { { 0, 0, 0, 0 }, { 160, 78, 0, 22 } } };
static const FactSpanHandles one_letter = { { { 100, 50, 0, 22 }, { 108, 50, 0, 22 } } };
static const FactSpanHandles small_letters = { { { 100, 50, 0, 10 }, { 108, 50, 0, 10 } } };
static const FactSpanHandles none = { { { 0, 0, 0, 0 }, { 0, 0, 0, 0 } } };

typedef struct
{
  const char            *path;
  const FactSpanHandles *handles;
  double                 scale;
  int                    x;
  int                    y;
  int                    side;      /* -1: there is none */
} FindCase;

static const FindCase find_cases[] = {
  { "/span-handles/find/start",             &two_lines,     1, 100, 47,  FACT_SPAN_START },
  { "/span-handles/find/end",               &two_lines,     1, 160, 103, FACT_SPAN_END },
  { "/span-handles/find/beside",            &two_lines,     1, 108, 48,  FACT_SPAN_START },
  { "/span-handles/find/before",            &two_lines,     1, 91,  48,  FACT_SPAN_START },
  { "/span-handles/find/too-far-beside",    &two_lines,     1, 112, 48,  -1 },
  { "/span-handles/find/too-far-above",     &two_lines,     1, 100, 36,  -1 },
  { "/span-handles/find/middle-of-line",    &two_lines,     1, 100, 61,  -1 },
  { "/span-handles/find/middle-of-last",    &two_lines,     1, 160, 89,  -1 },
  { "/span-handles/find/other-corner",      &two_lines,     1, 100, 74,  -1 },
  { "/span-handles/find/larger",            &two_lines,     2, 118, 48,  FACT_SPAN_START },
  { "/span-handles/find/larger-not-inside", &two_lines,     2, 100, 61,  -1 },
  { "/span-handles/find/start-out-of-sight", &end_only,     1, 0,   0,   -1 },
  { "/span-handles/find/end-in-sight",      &end_only,      1, 160, 103, FACT_SPAN_END },
  { "/span-handles/find/one-letter-start",  &one_letter,    1, 104, 47,  FACT_SPAN_START },
  { "/span-handles/find/one-letter-end",    &one_letter,    1, 104, 75,  FACT_SPAN_END },
  { "/span-handles/find/small-letters",     &small_letters, 1, 100, 55,  -1 },
  { "/span-handles/find/none",              &none,          1, 0,   0,   -1 },
};

static void
test_find (gconstpointer data)
{
  const FindCase *row = data;
  FactSpanSide side = FACT_SPAN_START;

  g_assert_cmpint (fact_span_handles_find (row->handles, row->scale, row->x, row->y, &side), ==, row->side >= 0);
  if (row->side >= 0)
    g_assert_cmpint (side, ==, row->side);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (find_cases); i++)
    g_test_add_data_func (find_cases[i].path, &find_cases[i], test_find);

  return g_test_run ();
}
