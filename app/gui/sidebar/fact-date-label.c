/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-date-label.h"

#include <glib/gi18n-lib.h>

#include "edit/fact-partial-date.h"

static gboolean
is_year_of (GDateTime *day,
            gint64     now)
{
  g_autoptr (GDateTime) today = g_date_time_new_from_unix_local (now);

  return today != NULL && g_date_time_get_year (today) == g_date_time_get_year (day);
}

static char *
format_day (GDateTime *day,
            gint64     now)
{
  if (is_year_of (day, now))
    /* Translators: a day of this year; see g_date_time_format() */
    return g_date_time_format (day, C_("date", "%-d %b"));

  /* Translators: a day of another year; see g_date_time_format() */
  return g_date_time_format (day, C_("date", "%-d %b %Y"));
}

/**
 * fact_date_label_short:
 * @published: (nullable): when an article was published: YYYY, YYYY-MM or YYYY-MM-DD
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): the date as it stands in a list: "12 Mar", "12 Mar 2024", "Mar 2024" or "2024". What is no
 *   date is given back as it is: it says more to a reader than nothing
 */
char *
fact_date_label_short (const char *published,
                       gint64      now)
{
  g_autoptr (GDateTime) date = NULL;
  guint year, month, day;

  if (published == NULL || !fact_partial_date_parse (published, &year, &month, &day) || month == 0)
    return g_strdup (published != NULL ? published : "");

  date = g_date_time_new_utc ((int) year, (int) month, (int) MAX (day, 1), 0, 0, 0);
  if (day > 0)
    return format_day (date, now);

  /* Translators: a month; see g_date_time_format() */
  return g_date_time_format (date, C_("date", "%b %Y"));
}

/**
 * fact_date_label_since_time:
 * @time: seconds since 1970-01-01T00:00:00Z
 * @now: likewise
 *
 * A moment in the future counts as now: two machines' clocks are never quite together.
 *
 * Returns: (transfer full): how long ago it was: "just now", "2 min ago", "3 h ago", or the day: "12 Mar"; "" for what is
 *   no moment
 */
char *
fact_date_label_since_time (gint64 time,
                            gint64 now)
{
  g_autoptr (GDateTime) local = NULL;
  gint64 seconds = now - time;

  if (seconds < 60)
    return g_strdup (_("just now"));
  if (seconds < 60 * 60)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d min ago", "%d min ago", seconds / 60), (int) (seconds / 60));
  if (seconds < 24 * 60 * 60)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d h ago", "%d h ago", seconds / 3600), (int) (seconds / 3600));

  local = g_date_time_new_from_unix_local (time);

  return local != NULL ? format_day (local, now) : g_strdup ("");
}

/**
 * fact_date_label_since:
 * @timestamp: (nullable): a moment, as the project keeps it: 2026-11-22T10:00:00Z
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): as fact_date_label_since_time(); "" for what is no moment
 */
char *
fact_date_label_since (const char *timestamp,
                       gint64      now)
{
  g_autoptr (GDateTime) then = timestamp != NULL ? g_date_time_new_from_iso8601 (timestamp, NULL) : NULL;

  return then != NULL ? fact_date_label_since_time (g_date_time_to_unix (then), now) : g_strdup ("");
}

/**
 * fact_date_label_time:
 * @timestamp: (nullable): a moment, as the project keeps it: 2026-11-22T10:00:00Z
 *
 * Returns: (transfer full): day and time in the user's time zone; "" for what is no moment
 */
char *
fact_date_label_time (const char *timestamp)
{
  g_autoptr (GDateTime) then = timestamp != NULL ? g_date_time_new_from_iso8601 (timestamp, NULL) : NULL;
  g_autoptr (GDateTime) local = NULL;

  if (then == NULL)
    return g_strdup ("");

  local = g_date_time_to_local (then);

  /* Translators: a day with its time; see g_date_time_format() */
  return g_date_time_format (local, C_("date", "%-d %B %Y, %H:%M"));
}
