/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-span-arrows.h"

typedef struct
{
  const char       *path;
  const char       *text;
  FactSpan          span;
  FactSpanSide      side;
  GtkDirectionType  arrow;
  FactSpanStep      step;
} ArrowCase;

static const ArrowCase cases[] = {
  { "/span-arrows/end-right",         "The tunnel cost",       { 4, 10 },  FACT_SPAN_END,   GTK_DIR_RIGHT, FACT_SPAN_END_ON },
  { "/span-arrows/end-left",          "The tunnel cost",       { 4, 10 },  FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_BACK },
  { "/span-arrows/start-right",       "The tunnel cost",       { 4, 10 },  FACT_SPAN_START, GTK_DIR_RIGHT, FACT_SPAN_START_ON },
  { "/span-arrows/start-left",        "The tunnel cost",       { 4, 10 },  FACT_SPAN_START, GTK_DIR_LEFT,  FACT_SPAN_START_BACK },
  { "/span-arrows/hebrew/end-left",   "שלום עולם טוב",         { 5, 9 },   FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_ON },
  { "/span-arrows/hebrew/end-right",  "שלום עולם טוב",         { 5, 9 },   FACT_SPAN_END,   GTK_DIR_RIGHT, FACT_SPAN_END_BACK },
  { "/span-arrows/hebrew/start-left", "שלום עולם טוב",         { 5, 9 },   FACT_SPAN_START, GTK_DIR_LEFT,  FACT_SPAN_START_ON },
  { "/span-arrows/hebrew/start-right", "שלום עולם טוב",        { 5, 9 },   FACT_SPAN_START, GTK_DIR_RIGHT, FACT_SPAN_START_BACK },
  { "/span-arrows/arabic",            "مرحبا بالعالم",         { 0, 5 },   FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_ON },
  { "/span-arrows/first-letter",      "12 (שלום) and so on",   { 11, 14 }, FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_ON },
  { "/span-arrows/first-latin",       "12 (and) שלום עולם",    { 10, 14 }, FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_BACK },
  /* Each end has the paragraph that it is in; a line feed at the end of a passage belongs to the line before. */
  { "/span-arrows/over-lines/start",  "One\n\nשלום",           { 0, 9 },   FACT_SPAN_START, GTK_DIR_LEFT,  FACT_SPAN_START_BACK },
  { "/span-arrows/over-lines/end",    "One\n\nשלום",           { 0, 9 },   FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_ON },
  { "/span-arrows/line-feed",         "One\nשלום",             { 0, 4 },   FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_BACK },
  { "/span-arrows/separator",         "One\u2029שלום\u2029Two", { 4, 8 },  FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_ON },
  { "/span-arrows/numbers/before",    "שלום\n\n1,700\n\nTwo",  { 6, 11 },  FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_ON },
  { "/span-arrows/numbers/behind",    "1,700\n\nשלום\n\nTwo",  { 0, 5 },   FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_ON },
  { "/span-arrows/numbers/alone",     "1,700 2",               { 0, 5 },   FACT_SPAN_END,   GTK_DIR_LEFT,  FACT_SPAN_END_BACK },
};

static void
test_step (gconstpointer data)
{
  const ArrowCase *test = data;
  g_autoptr (FactText) text = fact_text_new (test->text, -1);

  g_assert_cmpint (fact_span_arrows_get_step (text, test->span, test->side, test->arrow), ==, test->step);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_step);

  return g_test_run ();
}
