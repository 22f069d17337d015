/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-verdict-bar-layout.h"

static const struct
{
  const char *name;
  FactTally   tally;
  float       width;
  float       parts[FACT_N_VERDICTS][2];      /* x, width */
} cases[] = {
  { "nothing", { { 0, 0, 0 } }, 100, { { 0, 0 }, { 0, 0 }, { 0, 0 } } },
  { "one", { { 0, 5, 0 } }, 100, { { 0, 0 }, { 0, 100 }, { 0, 0 } } },
  { "even", { { 1, 1, 1 } }, 98, { { 0, 32 }, { 33, 32 }, { 66, 32 } } },
  { "gap-only-between", { { 3, 0, 1 } }, 81, { { 0, 60 }, { 0, 0 }, { 61, 20 } } },
  { "small-one-is-seen", { { 995, 4, 1 } }, 102, { { 0, 92 }, { 93, 4 }, { 98, 4 } } },
  { "no-room", { { 1, 1, 1 } }, 2, { { 0, 0 }, { 0, 0 }, { 0, 0 } } },
};

static void
test_layout (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  FactVerdictBarPart parts[FACT_N_VERDICTS];

  fact_verdict_bar_layout (&cases[i].tally, cases[i].width, 1, 4, parts);

  for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    {
      g_assert_cmpfloat_with_epsilon (parts[verdict].width, cases[i].parts[verdict][1], 0.01);
      if (parts[verdict].width > 0)
        g_assert_cmpfloat_with_epsilon (parts[verdict].x, cases[i].parts[verdict][0], 0.01);
    }
}

/* Whatever the numbers, the parts fill the bar and do not leave it. */
static void
test_fills (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  for (guint i = 0; i < 1000; i++)
    {
      FactTally tally = { { (guint) g_rand_int_range (rand, 0, 50), (guint) g_rand_int_range (rand, 0, 5000),
                            (guint) g_rand_int_range (rand, 0, 3) } };
      float width = (float) g_rand_int_range (rand, 20, 400);
      FactVerdictBarPart parts[FACT_N_VERDICTS];
      float end = 0;

      fact_verdict_bar_layout (&tally, width, 1, 4, parts);
      for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
        {
          g_assert_cmpint (parts[verdict].width > 0, ==, tally.by_verdict[verdict] > 0);
          if (parts[verdict].width > 0)
            end = parts[verdict].x + parts[verdict].width;
        }
      if (tally.by_verdict[0] + tally.by_verdict[1] + tally.by_verdict[2] > 0)
        g_assert_cmpfloat_with_epsilon (end, width, 0.05);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/sidebar/verdict-bar-layout/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_layout);
    }
  g_test_add_func ("/sidebar/verdict-bar-layout/fills", test_fills);

  return g_test_run ();
}
