/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-progress-part.h"

static void
take_cb (goffset  n_done,
         goffset  n_total,
         gpointer words)
{
  g_assert_cmpint (n_total, ==, FACT_PROGRESS_WHOLE);
  g_string_append_printf (words, "%d ", (int) n_done);
}

static void
test_run (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  FactProgressPart first = { take_cb, words, 0, 200 };
  FactProgressPart second = { take_cb, words, 200, 1000 };

  fact_progress_part_tell (0, 50, &first);       /* nothing is done: nothing to tell */
  fact_progress_part_tell (10, 50, &first);
  fact_progress_part_tell (10, 50, &first);
  fact_progress_part_tell (50, 50, &first);
  fact_progress_part_tell (3, 0, &second);       /* how far it goes is not known */
  fact_progress_part_tell (1, 4, &second);
  fact_progress_part_tell (0, 4, &second);       /* never back */
  fact_progress_part_tell (9, 4, &second);
  g_assert_cmpstr (words->str, ==, "40 200 400 1000 ");
}

static void
test_nested (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  FactProgressPart outer = { take_cb, words, 500, 1000 };
  FactProgressPart inner = { fact_progress_part_tell, &outer, 0, 500 };

  fact_progress_part_tell (1, 2, &inner);
  fact_progress_part_tell (2, 2, &inner);
  g_assert_cmpstr (words->str, ==, "625 750 ");
}

static void
test_nobody (void)
{
  FactProgressPart part = { NULL, NULL, 0, 1000 };

  fact_progress_part_tell (1, 2, &part);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/progress-part/run", test_run);
  g_test_add_func ("/store/progress-part/nested", test_nested);
  g_test_add_func ("/store/progress-part/nobody", test_nobody);

  return g_test_run ();
}
