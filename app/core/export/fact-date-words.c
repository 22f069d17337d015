/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-date-words.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>

/* Reads the digits that @pattern shows as 0; anything else must stand there as it is. */
static gboolean
has_shape (const char *date,
           const char *pattern)
{
  gsize n = strlen (pattern);

  for (gsize i = 0; i < n; i++)
    {
      if (pattern[i] == '0' ? !g_ascii_isdigit (date[i]) : date[i] != pattern[i])
        return FALSE;
    }

  /* A time may follow a day, as in 2024-10-25T10:00:00Z. */
  return date[n] == '\0' || (n == strlen ("0000-00-00") && date[n] == 'T');
}

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
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) day = NULL;
  gboolean has_day = has_shape (date, "0000-00-00");
  char *words;

  g_return_val_if_fail (date != NULL, NULL);

  if (has_day || has_shape (date, "0000-00"))
    day = g_date_time_new (utc, atoi (date), atoi (date + 5), has_day ? atoi (date + 8) : 1, 0, 0, 0);
  if (day == NULL)
    return g_strdup (date);

  /* Translators: a full date, and a month with its year, as g_date_time_format() takes them. */
  words = g_date_time_format (day, has_day ? _("%-e %B %Y") : _("%OB %Y"));

  return words != NULL ? words : g_strdup (date);
}
