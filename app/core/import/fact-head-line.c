/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-head-line.h"

#include <string.h>

#include "import/fact-text-date.h"

/* What a line, or a part of one between bars or dots, can be. */
typedef enum
{
  KIND_NOISE,
  KIND_DATE,
  KIND_BYLINE,
  KIND_OUTLET,
  KIND_TITLE,
  KIND_URL,
  KIND_LANGUAGE
} Kind;

/* A part is longer than this only if it is none of these. Code points. */
#define MAX_PART 120

/* A line of more parts than this is no head line: a menu, a table. */
#define MAX_PARTS 8

/* A name of a paper or agency has at most so many words. */
#define MAX_NAME_WORDS 5

/* Names in a byline have capitals, so that “By Tuesday the tunnel was flooded” is none. */
#define NAME "(?-i:\\p{Lu})[\\p{L}.'’-]*"
#define NAMES NAME "(?:,? (?:" NAME "|(?:and|for|in|of|with|&|van|von|der|de|da|di|dos|la|le|al|bin) " NAME ")){0,9}"

/*
 * The whole part must match; its group is the value, which for a date must also read as one. The first row that fits
 * counts. A label needs its colon, so that a title may begin with the word.
 */
static const struct
{
  const char *pattern;
  Kind        kind;
} rules[] = {
  { "(https?://\\S+)",                                                                            KIND_URL },
  { "(?:url|link|address|source|original(?: article)?)\\s*:\\s*(https?://\\S+)",                  KIND_URL },
  { "(?:title|headline)\\s*:\\s*(.+)",                                                            KIND_TITLE },
  { "(?:outlet|source|publication|publisher|newspaper)\\s*:\\s*(.+)",                             KIND_OUTLET },
  { "(?:author|authors|byline|written by|by)\\s*:\\s*(.+)",                                       KIND_BYLINE },
  { "language\\s*:\\s*([a-z]{2,3}(?:-[a-z0-9]{2,8})*)",                                           KIND_LANGUAGE },
  { "(?:(?:first )?published|posted|date|issued)?(?: on)?\\s*:?\\s*(.*\\d{4}.*)",                 KIND_DATE },
  { "(?:last |)(?:updated?|modified)\\b[^.]{0,60}",                                               KIND_NOISE },
  { "(?:by|written by)\\s+(" NAMES ")",                                                           KIND_BYLINE },
  { "\\d{1,3}[ -]min(?:ute)?s?\\.?(?: read)?(?:ing time)?\\W*(?:original article)?\\W*",          KIND_NOISE },
  { "(?:reading time|read time)\\b.{0,20}",                                                       KIND_NOISE },
  { "original article\\W*",                                                                       KIND_NOISE },
  { "(?:share|save|print|listen|subscribe|sign in|log in|menu|comments?|advertisement|home)\\W*", KIND_NOISE },
  { "(?:skip to (?:main )?content|read more|follow us|share this(?: article)?)\\W*",              KIND_NOISE },
  { "[^\\p{L}\\p{N}]+",                                                                           KIND_NOISE },
};

/* Behind a date only the hour may follow: 5:59 p.m. ET, T10:00:00Z, at 10.30. */
#define HOUR "[T,\\s]*(?:at\\s+)?(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[+-]\\d\\d:?\\d\\d|[A-Z]{1,5})?)?\\W*"

static const char *const small_words[] = { "of", "the", "and", "for", "de", "la", "le", "der", "die", "das", "on", "in", NULL };

static char *
match_whole (const char *pattern,
             const char *words)
{
  g_autofree char *anchored = g_strdup_printf ("^(?:%s)$", pattern);
  g_autoptr (GRegex) regex = g_regex_new (anchored, G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  char *value;

  if (!g_regex_match (regex, words, 0, &match))
    return NULL;

  value = g_match_info_fetch (match, 1);

  return value != NULL ? value : g_strdup ("");
}

static char *
parse_whole_date (const char *words)
{
  gsize n_bytes;
  g_autofree char *date = fact_text_date_parse (words, &n_bytes);
  g_autofree char *hour = date != NULL ? match_whole (HOUR, words + n_bytes) : NULL;

  return hour != NULL ? g_steal_pointer (&date) : NULL;
}

/**
 * fact_head_line_strip:
 * @line: (transfer full): a line
 *
 * Removes white space of any kind, and the signs of a Markdown heading, from the ends of @line.
 *
 * Returns: (transfer full): the same string
 */
char *
fact_head_line_strip (char *line)
{
  char *start = line;
  char *end = line + strlen (line);
  gsize n_signs;

  while (end > line)
    {
      char *last = g_utf8_prev_char (end);
      gunichar c = g_utf8_get_char (last);

      if (!g_unichar_isspace (c) && !g_unichar_iscntrl (c) && c != 0xFEFF)
        break;
      end = last;
    }
  *end = '\0';

  while (g_unichar_isspace (g_utf8_get_char (start)) || g_utf8_get_char (start) == 0xFEFF)
    start = g_utf8_next_char (start);

  n_signs = strspn (start, "#");
  if (n_signs > 0 && n_signs <= 6 && start[n_signs] == ' ')
    start += n_signs + strspn (start + n_signs, " ");
  memmove (line, start, strlen (start) + 1);

  return line;
}

/**
 * fact_head_line_cut_date:
 * @line: a line, without white space at its ends
 *
 * Takes from the beginning of @line a date that other words follow: “date 2024-10-25 Title …” or “2024-10-25 Title …”.
 *
 * Returns: (transfer full) (nullable): the date, cut off @line; %NULL, with @line as it was, when there is none
 */
char *
fact_head_line_cut_date (char *line)
{
  g_autoptr (GRegex) regex = g_regex_new ("^(?:date:?\\s+)?(\\d{4}-\\d\\d-\\d\\d)[\\s:|,–—-]+(?=\\S)", G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *words = NULL;
  char *date;
  int end;

  if (!g_regex_match (regex, line, 0, &match))
    return NULL;

  words = g_match_info_fetch (match, 1);
  date = fact_text_date_parse (words, NULL);
  if (date != NULL && g_match_info_fetch_pos (match, 0, NULL, &end))
    memmove (line, line + end, strlen (line + end) + 1);

  return date;
}

/**
 * fact_head_line_is_name:
 * @words: a line or a part of one
 *
 * Tells whether @words could be the name of a newspaper or agency: few words, with capitals.
 *
 * Returns: whether they could
 */
gboolean
fact_head_line_is_name (const char *words)
{
  g_auto (GStrv) list = g_strsplit (words, " ", MAX_NAME_WORDS + 1);
  guint n_words = g_strv_length (list);

  if (n_words == 0 || n_words > MAX_NAME_WORDS || strpbrk (words, "!?:;\"") != NULL || g_str_has_suffix (words, "."))
    return FALSE;

  for (guint i = 0; i < n_words; i++)
    {
      gunichar c = g_utf8_get_char (list[i]);

      if (g_strv_contains (small_words, list[i]) && i > 0)
        continue;
      if (!g_unichar_isupper (c) && !(i > 0 && (g_unichar_isdigit (c) || c == '&')))
        return FALSE;
    }

  return TRUE;
}

/**
 * fact_head_line_cut_outlet:
 * @line: a title line
 *
 * Takes an outlet's name off the end of a title, where web pages put it: “Title | Northgate Courier”.
 *
 * Returns: (transfer full) (nullable): the name, cut off @line with its bar; %NULL, with @line as it was, when there is none
 */
char *
fact_head_line_cut_outlet (char *line)
{
  char *bar = g_strrstr (line, " | ");
  char *outlet;

  if (bar == NULL || bar == line || !fact_head_line_is_name (bar + 3))
    return NULL;

  outlet = g_strdup (bar + 3);
  *bar = '\0';

  return outlet;
}

/**
 * fact_head_line_parse_copyright:
 * @line: a line
 *
 * Reads the outlet from a line such as “© 2024 Northgate Courier. All rights reserved.”
 *
 * Returns: (transfer full) (nullable): its name; %NULL when this is no such line
 */
char *
fact_head_line_parse_copyright (const char *line)
{
  g_autofree char *name = match_whole ("(?:copyright|©|\\(c\\))\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?)\\s+"
                                       "(?:by\\s+)?(.+?)(?:\\.?\\s*all rights reserved)?\\.?", line);

  return name != NULL && fact_head_line_is_name (name) ? g_steal_pointer (&name) : NULL;
}

static void
take (char **field,
      char **value)
{
  if (*field == NULL)
    *field = g_steal_pointer (value);
}

/* Returns whether the part was understood. */
static gboolean
read_part (FactHeadLine *self,
           const char   *part)
{
  if (g_utf8_strlen (part, -1) > MAX_PART)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autofree char *value = match_whole (rules[i].pattern, part);
      char **const fields[] = { NULL, &self->published, &self->byline, &self->outlet, &self->title, &self->url,
                                &self->language };

      if (value != NULL && rules[i].kind == KIND_DATE)
        {
          char *date = parse_whole_date (value);

          g_free (value);
          value = date;
        }
      if (value == NULL)
        continue;
      if (fields[rules[i].kind] != NULL)
        take (fields[rules[i].kind], &value);
      return TRUE;
    }

  return FALSE;
}

/* “Northgate Courier, 12 March 2026” */
static gboolean
read_name_and_date (FactHeadLine *self,
                    const char   *part)
{
  for (const char *comma = strchr (part, ','); comma != NULL; comma = strchr (comma + 1, ','))
    {
      g_autofree char *name = g_strndup (part, (gsize) (comma - part));
      g_autofree char *date = NULL;

      if (!fact_head_line_is_name (name))
        return FALSE;
      date = parse_whole_date (comma + 1 + strspn (comma + 1, " "));
      if (date != NULL)
        {
          take (&self->outlet, &name);
          take (&self->published, &date);
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_head_line_parse:
 * @line: one of the first lines of an article, without white space at its ends
 *
 * Finds out what a line tells about its article: a date, a byline, an address, a label with a value, several of these
 * between bars or dots (“Northgate Courier | 12 March 2026 | By Jane Doe”), or nothing, as reading times and buttons do.
 *
 * Returns: (transfer full): what was found; a line that is not understood is wholly in its @rest
 */
FactHeadLine *
fact_head_line_parse (const char *line)
{
  FactHeadLine *self = g_new0 (FactHeadLine, 1);
  g_auto (GStrv) parts = g_regex_split_simple ("\\s+[|•·–—/]\\s+", line, 0, 0);
  guint n_understood = 0;
  guint n_parts = g_strv_length (parts);
  const char *name = NULL;

  for (guint i = 0; i < n_parts && n_parts <= MAX_PARTS; i++)
    {
      if (read_part (self, parts[i]) || read_name_and_date (self, parts[i]))
        n_understood++;
      else if (name == NULL && fact_head_line_is_name (parts[i]))
        name = parts[i];
    }

  if (n_understood == n_parts)
    return self;

  /* One name beside a date or a byline is the paper's. */
  if (n_understood + 1 == n_parts && name != NULL && (self->published != NULL || self->byline != NULL))
    {
      if (self->outlet == NULL)
        self->outlet = g_strdup (name);
      return self;
    }

  fact_head_line_free (self);
  self = g_new0 (FactHeadLine, 1);
  self->rest = g_strdup (line);

  return self;
}

/**
 * fact_head_line_free:
 * @self: (nullable): what a line told
 *
 * Frees it.
 */
void
fact_head_line_free (FactHeadLine *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->outlet);
  g_free (self->byline);
  g_free (self->published);
  g_free (self->url);
  g_free (self->language);
  g_free (self->rest);
  g_free (self);
}
