/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-span-step.h"

typedef struct
{
  const char   *path;
  const char   *text;
  FactSpan      span;
  FactSpanStep  step;
  FactSpan      moved;      /* 0, 0: it cannot be moved */
} StepCase;

static const StepCase step_cases[] = {
  { "/span-step/end-on",             "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_END_ON,     { 4, 15 } },
  { "/span-step/end-back",           "The tunnel cost more.",   { 4, 15 }, FACT_SPAN_END_BACK,   { 4, 10 } },
  { "/span-step/start-back",         "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_START_BACK, { 0, 10 } },
  { "/span-step/start-on",           "The tunnel cost more.",   { 0, 10 }, FACT_SPAN_START_ON,   { 4, 10 } },
  { "/span-step/full-stop",          "It rose. He left.",       { 3, 7 },  FACT_SPAN_END_ON,     { 3, 8 } },
  { "/span-step/over-full-stop",     "It rose. He left.",       { 3, 8 },  FACT_SPAN_END_ON,     { 3, 11 } },
  { "/span-step/part-of-word",       "The tunnel cost more.",   { 4, 7 },  FACT_SPAN_END_ON,     { 4, 10 } },
  { "/span-step/over-paragraph",     "One.\n\nTwo",             { 0, 4 },  FACT_SPAN_END_ON,     { 0, 9 } },
  { "/span-step/accents",            "cafe\u0301 here",         { 0, 5 },  FACT_SPAN_END_ON,     { 0, 10 } },
  { "/span-step/beyond-ascii",       "вода и хлеб",             { 0, 4 },  FACT_SPAN_END_ON,     { 0, 6 } },
  { "/span-step/end-of-text",        "The tunnel",              { 4, 10 }, FACT_SPAN_END_ON,     { 0, 0 } },
  { "/span-step/only-white-behind",  "The tunnel  \n",          { 4, 10 }, FACT_SPAN_END_ON,     { 0, 0 } },
  { "/span-step/start-of-text",      "The tunnel",              { 0, 3 },  FACT_SPAN_START_BACK, { 0, 0 } },
  { "/span-step/nothing-left",       "The tunnel",              { 4, 10 }, FACT_SPAN_END_BACK,   { 0, 0 } },
  { "/span-step/nothing-left-start", "The tunnel",              { 4, 10 }, FACT_SPAN_START_ON,   { 0, 0 } },
};

typedef struct
{
  const char    *path;
  const char    *text;
  FactSpan       span;
  FactSpanSide   side;
  guint          offset;
  FactSpanGrain  grain;
  FactSpan       moved;
} PullCase;

static const PullCase pull_cases[] = {
  { "/span-step/pull/end-of-word",         "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_END,   15, FACT_SPAN_BY_WORDS,   { 4, 15 } },
  { "/span-step/pull/most-of-word",        "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_END,   14, FACT_SPAN_BY_WORDS,   { 4, 15 } },
  { "/span-step/pull/little-of-word",      "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_END,   12, FACT_SPAN_BY_WORDS,   { 4, 10 } },
  { "/span-step/pull/full-stop",           "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_END,   21, FACT_SPAN_BY_WORDS,   { 4, 21 } },
  { "/span-step/pull/before-full-stop",    "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_END,   20, FACT_SPAN_BY_WORDS,   { 4, 20 } },
  { "/span-step/pull/end-back",            "The tunnel cost more.",   { 4, 20 }, FACT_SPAN_END,   16, FACT_SPAN_BY_WORDS,   { 4, 15 } },
  { "/span-step/pull/end-past-start",      "The tunnel cost more.",   { 4, 20 }, FACT_SPAN_END,    0, FACT_SPAN_BY_WORDS,   { 4, 10 } },
  { "/span-step/pull/end-beyond-text",     "The tunnel cost more.",   { 4, 20 }, FACT_SPAN_END,   99, FACT_SPAN_BY_WORDS,   { 4, 21 } },
  { "/span-step/pull/end-over-paragraph",  "One.\n\nTwo",             { 0, 4 },  FACT_SPAN_END,    8, FACT_SPAN_BY_WORDS,   { 0, 9 } },
  { "/span-step/pull/end-between",         "One.\n\nTwo",             { 0, 3 },  FACT_SPAN_END,    6, FACT_SPAN_BY_WORDS,   { 0, 4 } },
  { "/span-step/pull/start-back",          "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_START,  1, FACT_SPAN_BY_WORDS,   { 0, 10 } },
  { "/span-step/pull/start-little",        "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_START,  3, FACT_SPAN_BY_WORDS,   { 4, 10 } },
  { "/span-step/pull/start-on",            "The tunnel cost more.",   { 4, 15 }, FACT_SPAN_START, 10, FACT_SPAN_BY_WORDS,   { 11, 15 } },
  { "/span-step/pull/start-past-end",      "The tunnel cost more.",   { 0, 15 }, FACT_SPAN_START, 99, FACT_SPAN_BY_WORDS,   { 11, 15 } },
  { "/span-step/pull/start-beyond-white",  "  The tunnel",            { 6, 12 }, FACT_SPAN_START,  0, FACT_SPAN_BY_WORDS,   { 2, 12 } },
  { "/span-step/pull/not-at-all",          "The tunnel cost more.",   { 4, 7 },  FACT_SPAN_END,    7, FACT_SPAN_BY_WORDS,   { 4, 7 } },
  { "/span-step/pull/within-word",         "The tunnel cost more.",   { 4, 7 },  FACT_SPAN_END,    9, FACT_SPAN_BY_WORDS,   { 4, 10 } },
  { "/span-step/pull/part-stays",          "The tunnel cost more.",   { 5, 15 }, FACT_SPAN_END,    0, FACT_SPAN_BY_WORDS,   { 5, 10 } },
  { "/span-step/pull/letters",             "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_END,   13, FACT_SPAN_BY_LETTERS, { 4, 13 } },
  { "/span-step/pull/letters-at-white",    "The tunnel cost more.",   { 4, 20 }, FACT_SPAN_END,   16, FACT_SPAN_BY_LETTERS, { 4, 15 } },
  { "/span-step/pull/one-letter-stays",    "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_END,    4, FACT_SPAN_BY_LETTERS, { 4, 5 } },
  { "/span-step/pull/start-letters",       "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_START,  6, FACT_SPAN_BY_LETTERS, { 6, 10 } },
  { "/span-step/pull/last-letter-stays",   "The tunnel cost more.",   { 4, 10 }, FACT_SPAN_START, 99, FACT_SPAN_BY_LETTERS, { 9, 10 } },
  { "/span-step/pull/accent-stays",        "cafe\u0301 here",         { 0, 10 }, FACT_SPAN_END,    4, FACT_SPAN_BY_LETTERS, { 0, 5 } },
  { "/span-step/pull/right-to-left",       "שלום עולם טוב",           { 0, 4 },  FACT_SPAN_END,    8, FACT_SPAN_BY_WORDS,   { 0, 9 } },
};

static void
test_pull (gconstpointer data)
{
  const PullCase *row = data;
  g_autoptr (FactText) text = fact_text_new (row->text, -1);
  FactSpan moved = fact_span_pull (text, row->span, row->side, row->offset, row->grain);

  g_assert_cmpuint (moved.start, ==, row->moved.start);
  g_assert_cmpuint (moved.end, ==, row->moved.end);
}

static void
test_step (gconstpointer data)
{
  const StepCase *row = data;
  g_autoptr (FactText) text = fact_text_new (row->text, -1);
  FactSpan moved = { 99, 99 };

  if (row->moved.end == 0)
    {
      g_assert_false (fact_span_step (text, row->span, row->step, &moved));
      g_assert_cmpuint (moved.start, ==, 99);
      return;
    }

  g_assert_true (fact_span_step (text, row->span, row->step, &moved));
  g_assert_cmpuint (moved.start, ==, row->moved.start);
  g_assert_cmpuint (moved.end, ==, row->moved.end);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (step_cases); i++)
    g_test_add_data_func (step_cases[i].path, &step_cases[i], test_step);
  for (guint i = 0; i < G_N_ELEMENTS (pull_cases); i++)
    g_test_add_data_func (pull_cases[i].path, &pull_cases[i], test_pull);

  return g_test_run ();
}
