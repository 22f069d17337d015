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

  return g_test_run ();
}
