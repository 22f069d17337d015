/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "find/fact-find-label.h"

#include <locale.h>

static const struct
{
  guint       place;
  guint       n_found;
  const char *label;
} label_cases[] = {
  { 0, 0, "Not found" },
  { 0, 1, "1 place" },
  { 0, 14, "14 places" },
  { 3, 14, "3 of 14" },
  { 1, 1, "1 of 1" },
};

static void
test_label (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (label_cases); i++)
    {
      g_autofree char *label = fact_find_label (label_cases[i].place, label_cases[i].n_found);

      g_assert_cmpstr (label, ==, label_cases[i].label);
    }
}

static void
test_summary (void)
{
  g_autofree char *one = fact_find_summary (1, 1);
  g_autofree char *many = fact_find_summary (14, 3);

  g_assert_cmpstr (one, ==, "1 place in 1 article");
  g_assert_cmpstr (many, ==, "14 places in 3 articles");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/find-label/place", test_label);
  g_test_add_func ("/find-label/summary", test_summary);

  return g_test_run ();
}
