/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-date-label.h"

#include <locale.h>

#define NOW 1795341600      /* 2026-11-22T10:00:00Z */

static const struct
{
  const char *published;
  const char *label;
} short_cases[] = {
  { "2026-03-12", "12 Mar" },
  { "2026-03-02", "2 Mar" },
  { "2024-10-25", "25 Oct 2024" },
  { "2026-03", "Mar 2026" },
  { "2024", "2024" },
  { "2024-13", "2024-13" },
  { "2024-02-30", "2024-02-30" },
  { "about noon", "about noon" },
  { "", "" },
  { NULL, "" },
};

static void
test_short (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (short_cases); i++)
    {
      g_autofree char *label = fact_date_label_short (short_cases[i].published, NOW);

      g_assert_cmpstr (label, ==, short_cases[i].label);
    }
}

static const struct
{
  const char *timestamp;
  const char *label;
} since_cases[] = {
  { "2026-11-22T10:00:00Z", "just now" },
  { "2026-11-22T09:59:01Z", "just now" },
  { "2026-11-22T09:59:00Z", "1 min ago" },
  { "2026-11-22T09:58:00Z", "2 min ago" },
  { "2026-11-22T09:00:01Z", "59 min ago" },
  { "2026-11-22T09:00:00Z", "1 h ago" },
  { "2026-11-21T10:00:01Z", "23 h ago" },
  { "2026-11-21T10:00:00Z", "21 Nov" },
  { "2025-11-21T10:00:00Z", "21 Nov 2025" },
  { "2026-11-22T10:05:00Z", "just now" },      /* another machine's clock is ahead */
  { "yesterday", "" },
  { NULL, "" },
};

static void
test_since (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (since_cases); i++)
    {
      g_autofree char *label = fact_date_label_since (since_cases[i].timestamp, NOW);

      g_assert_cmpstr (label, ==, since_cases[i].label);
    }
}

static void
test_time (void)
{
  g_autofree char *label = fact_date_label_time ("2026-11-22T10:05:00Z");
  g_autofree char *nothing = fact_date_label_time ("later");

  g_assert_cmpstr (label, ==, "22 November 2026, 10:05");
  g_assert_cmpstr (nothing, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sidebar/date-label/short", test_short);
  g_test_add_func ("/sidebar/date-label/since", test_since);
  g_test_add_func ("/sidebar/date-label/time", test_time);

  return g_test_run ();
}
