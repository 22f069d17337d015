/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-date-words.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "edit/fact-partial-date.h"

/**
 * fact_date_words_format:
 * @date: a date as projects hold them: 2024-10-25, 2024-10, 2024, or with a time behind the day
 *
 * Writes a date for people, in their language: “25 October 2024”, “October 2024”, “2024”.
 *
 * Returns: (transfer full): the date in words; @date itself when it is none of these
 */
char *
fact_date_words_format (const char *date)
{
  g_autofree char *day_only = g_strndup (date, strcspn (date, "T"));
  g_autoptr (GDateTime) time = NULL;
  guint year, month, day;
  char *words;

  if (!fact_partial_date_parse (day_only, &year, &month, &day) || month == 0)
    return g_strdup (date);

  time = g_date_time_new_utc ((int) year, (int) month, day > 0 ? (int) day : 1, 0, 0, 0);
  /* Translators: a full date, and a month with its year, as g_date_time_format() takes them. */
  words = g_date_time_format (time, day > 0 ? _("%-e %B %Y") : _("%OB %Y"));

  return words != NULL ? words : g_strdup (date);
}
