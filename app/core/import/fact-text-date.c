/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-text-date.h"

#define WEEKDAY "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
#define MONTH "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?" \
              "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"
#define DAY "(?<day>\\d{1,2})(?:st|nd|rd|th)?"
#define YEAR "(?<year>(?:1[5-9]|20|21)\\d\\d)"
#define END "(?![\\d-])"

/*
 * The ways dates are written at the head of articles. 10/12/24 is missing on purpose: half of the world reads it as October
 * and half as December.
 */
static const char *const patterns[] = {
  "^" WEEKDAY YEAR "-(?<month>\\d\\d)-(?<day>\\d\\d)(?:(?=T\\d)|" END ")",
  "^" WEEKDAY YEAR "/(?<month>\\d\\d)/(?<day>\\d\\d)" END,
  "^" WEEKDAY "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\." YEAR END,
  "^" WEEKDAY DAY "\\.?\\s+(?:of\\s+)?" MONTH ",?\\s+" YEAR END,
  "^" WEEKDAY MONTH "\\s+" DAY ",?\\s+" YEAR END,
  "^" MONTH ",?\\s+" YEAR END,
  "^" YEAR "-(?<month>\\d\\d)" END,
};

static const char month_names[] = "janfebmaraprmayjunjulaugsepoctnovdec";

static guint
fetch_number (GMatchInfo *match,
              const char *group)
{
  g_autofree char *digits = g_match_info_fetch_named (match, group);

  return digits != NULL ? (guint) g_ascii_strtoull (digits, NULL, 10) : 0;
}

static guint
fetch_month (GMatchInfo *match)
{
  g_autofree char *name = g_match_info_fetch_named (match, "name");

  if (name == NULL || *name == '\0')
    return fetch_number (match, "month");

  for (guint i = 0; i < 12; i++)
    {
      if (g_ascii_strncasecmp (name, month_names + 3 * i, 3) == 0)
        return i + 1;
    }

  return 0;
}

static char *
format_date (guint year,
             guint month,
             guint day)
{
  if (month < 1 || month > 12)
    return NULL;
  if (day == 0)
    return g_strdup_printf ("%04u-%02u", year, month);
  if (day > 31 || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;

  return g_strdup_printf ("%04u-%02u-%02u", year, month, day);
}

/**
 * fact_text_date_parse:
 * @words: UTF-8
 * @n_bytes: (out) (optional): how many bytes of @words are the date, with a weekday in front of it
 *
 * Reads the date that @words begin with: 2024-10-25, 25 October 2024, Oct. 25, 2024, 25.10.2024, October 2024.
 *
 * Returns: (transfer full) (nullable): the date as 2024-10-25 or 2024-10; %NULL when there is none, when there is no such
 *   day, or when one cannot know which one is meant
 */
char *
fact_text_date_parse (const char *words,
                      gsize      *n_bytes)
{
  g_return_val_if_fail (words != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autoptr (GRegex) regex = g_regex_new (patterns[i], G_REGEX_CASELESS, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;

      if (g_regex_match (regex, words, 0, &match))
        {
          char *date = format_date (fetch_number (match, "year"), fetch_month (match), fetch_number (match, "day"));
          int end = 0;

          if (date != NULL && n_bytes != NULL && g_match_info_fetch_pos (match, 0, NULL, &end))
            *n_bytes = (gsize) end;
          if (date != NULL)
            return date;
        }
    }

  return NULL;
}
