/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "subtitles/fact-cue-time.h"

#include <string.h>

#include "subtitles/fact-cue.h"

#define ARROW "-->"
#define N_ARROW 3

/* No recording is longer; what claims to be is damaged. */
#define MAX_HOURS 1000

/* More than the two times and what WebVTT says of the place on the screen behind them. */
#define MAX_LINE 512

static gboolean
read_number (const char **from,
             gint64      *number,
             guint       *n_digits)
{
  gint64 value = 0;
  guint n = 0;

  for (; g_ascii_isdigit ((*from)[n]); n++)
    {
      if (n == 9)
        return FALSE;
      value = value * 10 + g_ascii_digit_value ((*from)[n]);
    }

  *from += n;
  *number = value;
  *n_digits = n;

  return n > 0;
}

/* “,250”, “.25”: of a second. */
static gint64
read_fraction (const char **from)
{
  gint64 msec = 0;
  int weight = 100;

  if (**from != ',' && **from != '.')
    return 0;

  for ((*from)++; g_ascii_isdigit (**from); (*from)++)
    {
      msec += weight * g_ascii_digit_value (**from);
      weight /= 10;
    }

  return msec;
}

/* “01:02:03,250” or “02:03.250”: milliseconds; FACT_CUE_NO_TIME when it is none. */
static gint64
parse_time (const char *words)
{
  gint64 parts[3];
  guint n_parts = 0;
  guint n_digits;
  gint64 seconds = 0;
  gint64 fraction;

  while (g_ascii_isspace (*words))
    words++;

  do
    {
      words += n_parts > 0;
      if (n_parts == G_N_ELEMENTS (parts) || !read_number (&words, &parts[n_parts], &n_digits))
        return FACT_CUE_NO_TIME;
      n_parts++;
    }
  while (*words == ':');

  if (n_parts < 2 || parts[n_parts - 1] > 59 || parts[n_parts - 2] > 59 || (n_parts == 3 && parts[0] > MAX_HOURS))
    return FACT_CUE_NO_TIME;

  for (guint i = 0; i < n_parts; i++)
    seconds = seconds * 60 + parts[i];
  fraction = read_fraction (&words);

  return *words == '\0' || g_ascii_isspace (*words) ? seconds * 1000 + fraction : FACT_CUE_NO_TIME;
}

/**
 * fact_cue_time_is_line:
 * @line: a line of a file of subtitles
 * @n_bytes: its length in bytes
 *
 * Whether this line is meant to tell the times of a cue, be they right or not.
 *
 * Returns: whether it is
 */
gboolean
fact_cue_time_is_line (const char *line,
                       gsize       n_bytes)
{
  gsize i = 0;

  while (i < n_bytes && g_ascii_isspace (line[i]))
    i++;
  if (i == n_bytes || !(g_ascii_isdigit (line[i]) || line[i] == '-'))
    return FALSE;

  return memmem (line, MIN (n_bytes, MAX_LINE), ARROW, N_ARROW) != NULL;
}

/**
 * fact_cue_time_parse_line:
 * @line: a line that is meant to tell the times of a cue
 * @n_bytes: its length in bytes
 * @start: (out): when the cue is shown, in milliseconds, or FACT_CUE_NO_TIME
 * @end: (out): when it is taken away, in milliseconds, or FACT_CUE_NO_TIME
 *
 * Reads both times: “00:01:02,250 --> 00:01:05,000” with whatever follows.
 *
 * Returns: whether they make sense: both are there, and the second is not before the first
 */
gboolean
fact_cue_time_parse_line (const char *line,
                          gsize       n_bytes,
                          gint64     *start,
                          gint64     *end)
{
  g_autofree char *whole = g_strndup (line, MIN (n_bytes, MAX_LINE));
  char *arrow = strstr (whole, ARROW);

  *start = *end = FACT_CUE_NO_TIME;
  if (arrow == NULL)
    return FALSE;

  *end = parse_time (arrow + N_ARROW);
  *arrow = '\0';
  *start = parse_time (whole);

  return *start != FACT_CUE_NO_TIME && *end != FACT_CUE_NO_TIME && *start <= *end;
}
