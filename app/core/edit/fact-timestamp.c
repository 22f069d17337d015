/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-timestamp.h"

#include <string.h>

/**
 * fact_timestamp_format:
 * @time: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): the time as files have it, RFC 3339 in UTC with whole seconds
 */
char *
fact_timestamp_format (gint64 time)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (time);

  return g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ");
}

/**
 * fact_timestamp_is_valid:
 * @value: what may be a time
 *
 * Returns: whether files can have it: a time that exists, in just the form that fact_timestamp_format() gives
 */
gboolean
fact_timestamp_is_valid (const char *value)
{
  static const char form[] = "dddd-dd-ddTdd:dd:ddZ";
  g_autoptr (GDateTime) moment = NULL;

  if (strlen (value) != strlen (form))
    return FALSE;

  for (guint i = 0; form[i] != '\0'; i++)
    {
      if (form[i] == 'd' ? !g_ascii_isdigit (value[i]) : value[i] != form[i])
        return FALSE;
    }
  moment = g_date_time_new_from_iso8601 (value, NULL);

  return moment != NULL;
}
