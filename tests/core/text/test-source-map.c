/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-source-map.h"

#include <locale.h>

#define PAGE(start, number) { start, -1, number, -1 }
#define TIME(start, msec) { start, msec, 0, -1 }

static const FactSourcePlace pages[] = { PAGE (10, 1), PAGE (20, 2), PAGE (21, 5) };
static const FactSourcePlace times[] = { TIME (0, 0), TIME (5, 75999), TIME (9, 3723000) };
static const FactSourcePlace neither[] = { { 0, -1, 0, 40 } };

static const struct
{
  const char            *path;
  const FactSourcePlace *places;
  guint                  n_places;
  gsize                  start, end;
  const char            *label;
} label_cases[] = {
  { "no-map",            NULL,    0, 0,  5,        NULL },
  { "before-the-first",  pages,   3, 0,  5,        NULL },
  { "up-to-the-first",   pages,   3, 9,  12,       NULL },
  { "first-letter",      pages,   3, 10, 11,       "p. 1" },
  { "up-to-the-next",    pages,   3, 10, 20,       "p. 1" },
  { "into-the-next",     pages,   3, 10, 21,       "pp. 1–2" },
  { "over-several",      pages,   3, 19, 22,       "pp. 1–5" },
  { "behind-the-last",   pages,   3, 500, 600,     "p. 5" },
  { "nothing-selected",  pages,   3, 20, 20,       "p. 2" },
  { "beginning",         times,   3, 0,  3,        "0:00" },
  { "minutes",           times,   3, 6,  8,        "1:15" },
  { "hours",             times,   3, 9,  10,       "1:02:03" },
  { "neither",           neither, 1, 0,  1,        NULL },
};

static void
test_labels (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (label_cases); i++)
    {
      g_autoptr (FactSourceMap) map = NULL;
      g_autofree char *label = NULL;

      g_test_message ("%s", label_cases[i].path);
      if (label_cases[i].places != NULL)
        map = fact_source_map_new (label_cases[i].places, label_cases[i].n_places);
      label = fact_source_map_label (map, label_cases[i].start, label_cases[i].end);
      g_assert_cmpstr (label, ==, label_cases[i].label);
    }
}

/* Halving finds what looking at one after the other finds. */
static void
test_find (void)
{
  FactSourcePlace places[100];

  for (guint n = 1; n <= G_N_ELEMENTS (places); n++)
    {
      g_autoptr (FactSourceMap) map = NULL;
      gsize start = 0;

      for (guint i = 0; i < n; i++)
        {
          places[i] = (FactSourcePlace) PAGE (start, i + 1);
          start += (gsize) g_test_rand_int_range (1, 4);
        }
      map = fact_source_map_new (places, n);
      g_assert_cmpuint (fact_source_map_get_n (map), ==, n);

      for (gsize offset = 0; offset < start + 3; offset++)
        {
          guint page = 0;

          for (guint i = 0; i < n && places[i].start <= offset; i++)
            page = places[i].page;
          g_assert_cmpuint (fact_source_map_find (map, offset)->page, ==, page);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/source-map/labels", test_labels);
  g_test_add_func ("/source-map/find", test_find);

  return g_test_run ();
}
