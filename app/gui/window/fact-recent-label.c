/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-recent-label.h"

#include <glib/gi18n-lib.h>

/* Days of the calendar, not spans of 24 hours: what was open last evening was open yesterday. */
static int
count_days_between (GDateTime *then,
                    GDateTime *now)
{
  GDate first, last;

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, (GDateDay) g_date_time_get_day_of_month (then), (GDateMonth) g_date_time_get_month (then),
                  (GDateYear) g_date_time_get_year (then));
  g_date_set_dmy (&last, (GDateDay) g_date_time_get_day_of_month (now), (GDateMonth) g_date_time_get_month (now),
                  (GDateYear) g_date_time_get_year (now));

  return g_date_days_between (&first, &last);
}

/**
 * fact_recent_label_place:
 * @path: path of a project's file
 * @opened_at: when it was last opened, in seconds since 1970-01-01T00:00:00Z
 * @now: in seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): “ellery-tunnel.factproj, opened today”; only the name when the time is not known
 */
char *
fact_recent_label_place (const char *path,
                         gint64      opened_at,
                         gint64      now)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GDateTime) then_local = g_date_time_new_from_unix_local (opened_at);
  g_autoptr (GDateTime) now_local = g_date_time_new_from_unix_local (now);
  g_autofree char *date = NULL;
  int n_days;

  if (opened_at <= 0 || then_local == NULL || now_local == NULL)
    return g_steal_pointer (&name);

  n_days = count_days_between (then_local, now_local);
  if (n_days <= 0)
    return g_strdup_printf (_("%s, opened today"), name);
  if (n_days == 1)
    return g_strdup_printf (_("%s, opened yesterday"), name);

  /* Translators: a day of this year, and of another year; see g_date_time_format() */
  date = g_date_time_format (then_local, g_date_time_get_year (then_local) == g_date_time_get_year (now_local)
                                         ? C_("date", "%-d %B") : C_("date", "%-d %B %Y"));

  /* Translators: a file, and the day it was last opened */
  return g_strdup_printf (_("%s, opened %s"), name, date);
}
