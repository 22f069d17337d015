/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-partial-date.h"

#include <string.h>

static gboolean
parse_digits (const char *value,
              guint       n,
              guint      *number)
{
  *number = 0;
  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (value[i]))
        return FALSE;
      *number = *number * 10 + (guint) (value[i] - '0');
    }

  return TRUE;
}

/**
 * fact_partial_date_parse:
 * @value: what may be a date
 * @year: (out): the year, from 1
 * @month: (out): the month, from 1; 0 where @value has none
 * @day: (out): the day, from 1; 0 where @value has none
 *
 * Reads a calendar date of ISO 8601 with or without its smaller parts: 2024-10-25, 2024-10 or 2024. Days that no month has are
 * refused.
 *
 * Returns: whether @value is such a date
 */
gboolean
fact_partial_date_parse (const char *value,
                         guint      *year,
                         guint      *month,
                         guint      *day)
{
  gsize len = strlen (value);

  *month = 0;
  *day = 0;
  if ((len != 4 && len != 7 && len != 10) || !parse_digits (value, 4, year) || *year == 0)
    return FALSE;
  if (len == 4)
    return TRUE;
  if (value[4] != '-' || !parse_digits (value + 5, 2, month) || *month < 1 || *month > 12)
    return FALSE;
  if (len == 7)
    return TRUE;

  return value[7] == '-' && parse_digits (value + 8, 2, day)
         && g_date_valid_dmy ((GDateDay) *day, (GDateMonth) *month, (GDateYear) *year);
}
