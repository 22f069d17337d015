/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-widening.h"


typedef struct
{
  const char *name;
  const char *text;
  FactSpan    from;
  FactSpan    steps[4];      /* after each W; {0, 0} where there is nothing wider */
} WidenCase;

static const WidenCase widen_cases[] = {
  { "in-word", "One two. Three four.\nFive.", { 5, 5 }, { { 4, 7 }, { 0, 8 }, { 0, 20 } } },
  { "at-start-of-word", "One two. Three four.\nFive.", { 4, 4 }, { { 4, 7 }, { 0, 8 }, { 0, 20 } } },
  { "at-end-of-word", "One two. Three four.\nFive.", { 7, 7 }, { { 4, 7 }, { 0, 8 }, { 0, 20 } } },
  { "behind-stop", "One two. Three four.\nFive.", { 8, 8 }, { { 0, 8 }, { 0, 20 } } },
  { "part-of-word", "One two. Three four.\nFive.", { 5, 6 }, { { 4, 7 }, { 0, 8 }, { 0, 20 } } },
  { "two-words", "One two. Three four.\nFive.", { 2, 5 }, { { 0, 7 }, { 0, 8 }, { 0, 20 } } },
  { "over-sentences", "One two. Three four.\nFive.", { 5, 11 }, { { 4, 14 }, { 0, 20 } } },
  { "over-paragraphs", "One two. Three four.\nFive.", { 16, 23 }, { { 15, 25 }, { 9, 26 }, { 0, 26 } } },
  { "only-sentence", "One two. Three four.\nFive.", { 22, 22 }, { { 21, 25 }, { 21, 26 } } },
  { "white-around", "One two. Three four.\nFive.", { 3, 8 }, { { 0, 8 }, { 0, 20 } } },
  { "ideographs", "日本語。英語。", { 1, 1 }, { { 1, 2 }, { 0, 4 }, { 0, 7 } } },
  { "combining", "Cafe\u0301 a. B.", { 4, 4 }, { { 0, 5 }, { 0, 8 }, { 0, 11 } } },
  { "between-paragraphs", "One.\n\n\nTwo.", { 5, 5 }, { { 0, 0 } } },
  { "nothing", " ", { 0, 1 }, { { 0, 0 } } },
  { "at-the-end", "One", { 3, 3 }, { { 0, 3 } } },
};

static void
test_widen (gconstpointer data)
{
  const WidenCase *c = data;
  g_autoptr (FactText) text = fact_text_new (c->text, -1);
  FactSpan span = c->from;

  for (guint i = 0; i < G_N_ELEMENTS (c->steps); i++)
    {
      FactSpan wider = { 0, 0 };

      if (!fact_widening_widen (text, span, &wider))
        {
          g_assert_cmpuint (c->steps[i].end, ==, 0);
          return;
        }
      g_assert_cmpuint (wider.start, ==, c->steps[i].start);
      g_assert_cmpuint (wider.end, ==, c->steps[i].end);
      span = wider;
    }
}

typedef struct
{
  const char *name;
  FactSpan    from;
  guint       origin;
  FactSpan    steps[4];
} NarrowCase;

static const NarrowCase narrow_cases[] = {
  { "paragraph", { 0, 20 }, 11, { { 9, 20 }, { 9, 14 }, { 11, 11 } } },
  { "without-origin", { 0, 20 }, 0, { { 0, 8 }, { 0, 3 }, { 0, 0 } } },
  { "origin-outside", { 9, 20 }, 2, { { 9, 14 }, { 9, 9 } } },
  { "part-of-sentence", { 9, 19 }, 16, { { 15, 19 }, { 16, 16 } } },
  { "over-paragraphs", { 0, 26 }, 22, { { 21, 26 }, { 21, 25 }, { 22, 22 } } },
};

static void
test_narrow (gconstpointer data)
{
  const NarrowCase *c = data;
  g_autoptr (FactText) text = fact_text_new ("One two. Three four.\nFive.", -1);
  FactSpan span = c->from;

  for (guint i = 0; i < G_N_ELEMENTS (c->steps); i++)
    {
      FactSpan narrower;

      if (!fact_widening_narrow (text, span, c->origin, &narrower))
        {
          g_assert_cmpuint (span.start, ==, span.end);
          return;
        }
      g_assert_cmpuint (narrower.start, ==, c->steps[i].start);
      g_assert_cmpuint (narrower.end, ==, c->steps[i].end);
      span = narrower;
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (widen_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/widening/widen/", widen_cases[i].name, NULL);

      g_test_add_data_func (path, &widen_cases[i], test_widen);
    }
  for (guint i = 0; i < G_N_ELEMENTS (narrow_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/widening/narrow/", narrow_cases[i].name, NULL);

      g_test_add_data_func (path, &narrow_cases[i], test_narrow);
    }

  return g_test_run ();
}
