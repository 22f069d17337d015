/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-partial-date.h"
#include "edit/fact-timestamp.h"

typedef struct
{
  const char *value;
  gboolean    is_date;
  guint       year;
  guint       month;
  guint       day;
} DateCase;

static const DateCase date_cases[] = {
  { "2024-10-25", TRUE, 2024, 10, 25 },
  { "2024-10", TRUE, 2024, 10, 0 },
  { "2024", TRUE, 2024, 0, 0 },
  { "0001", TRUE, 1, 0, 0 },
  { "9999-12-31", TRUE, 9999, 12, 31 },
  { "2024-02-29", TRUE, 2024, 2, 29 },
  { "2023-02-29", FALSE },
  { "1900-02-29", FALSE },
  { "2024-04-31", FALSE },
  { "2024-00", FALSE },
  { "2024-13", FALSE },
  { "2024-10-00", FALSE },
  { "2024-10-32", FALSE },
  { "0000", FALSE },
  { "", FALSE },
  { "24", FALSE },
  { "20245", FALSE },
  { "2024-1", FALSE },
  { "2024-1-25", FALSE },
  { "2024-10-2", FALSE },
  { "2024-10-255", FALSE },
  { "2024/10/25", FALSE },
  { "2024-10/25", FALSE },
  { "20241025", FALSE },
  { "-2024", FALSE },
  { "+202", FALSE },
  { " 2024", FALSE },
  { "2024 ", FALSE },
  { "202a", FALSE },
  { "2024-1x", FALSE },
  { "2024-10-2x", FALSE },
  { "25.10.2024", FALSE },
  { "٢٠٢٤", FALSE },
};

static void
test_date (gconstpointer data)
{
  const DateCase *row = data;
  guint year = 77, month = 77, day = 77;

  g_assert_cmpint (fact_partial_date_parse (row->value, &year, &month, &day), ==, row->is_date);
  if (row->is_date)
    {
      g_assert_cmpuint (year, ==, row->year);
      g_assert_cmpuint (month, ==, row->month);
      g_assert_cmpuint (day, ==, row->day);
    }
}

typedef struct
{
  const char *value;
  gboolean    is_valid;
  gint64      time;
} TimeCase;

static const TimeCase time_cases[] = {
  { "1970-01-01T00:00:00Z", TRUE, 0 },
  { "2026-11-22T10:00:00Z", TRUE, 1795341600 },
  { "2024-02-29T23:59:59Z", TRUE, 1709251199 },
  { "1969-12-31T23:59:59Z", TRUE, -1 },
  { "2023-02-29T00:00:00Z", FALSE },
  { "2024-10-25", FALSE },
  { "2024-10-25T24:30:00Z", FALSE },
  { "2024-10-25T14:60:00Z", FALSE },
  { "2024-10-25T14:30:00z", FALSE },
  { "2024-10-25 14:30:00Z", FALSE },
  { "2024-10-25T14:30:00", FALSE },
  { "2024-10-25T14:30Z", FALSE },
  { "2024-10-25T14:30:00.5Z", FALSE },
  { "2024-10-25T14:30:00+01:00", FALSE },
  { "20241025T143000Z", FALSE },
  { "", FALSE },
  { "yesterday", FALSE },
};

static void
test_time (gconstpointer data)
{
  const TimeCase *row = data;

  g_assert_cmpint (fact_timestamp_is_valid (row->value), ==, row->is_valid);
  if (row->is_valid)
    {
      g_autofree char *value = fact_timestamp_format (row->time);

      g_assert_cmpstr (value, ==, row->value);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (date_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/dates/partial/%u", i);

      g_test_add_data_func (path, &date_cases[i], test_date);
    }
  for (guint i = 0; i < G_N_ELEMENTS (time_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/dates/time/%u", i);

      g_test_add_data_func (path, &time_cases[i], test_time);
    }

  return g_test_run ();
}
