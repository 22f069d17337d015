/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-date.h"

#include <string.h>

#include "html/fact-html-month.h"

/* Nothing on the web was published before; dates before are history. */
#define FIRST_YEAR 1990
#define LAST_YEAR 2100

typedef enum
{
  TOKEN_END,
  TOKEN_NUMBER,
  TOKEN_WORD,
  TOKEN_SIGN
} TokenKind;

typedef struct
{
  gsize     start;             /* bytes */
  gsize     end;
  TokenKind kind;
  guint     number;
  guint     month;             /* of a word: 1 to 12, or 0 */
  gunichar  sign;              /* what is no white space */
  gboolean  is_filler;         /* a word that may stand between day, month and year */
} Token;

/* A date takes no more. */
#define MAX_TOKENS 9

static Token
read_token (const char *words,
            gsize       n_bytes,
            gsize       at)
{
  Token token = { at, at, TOKEN_END, 0, 0, 0, FALSE };
  gunichar c;

  while (at < n_bytes && g_unichar_isspace (g_utf8_get_char (words + at)))
    at = (gsize) (g_utf8_next_char (words + at) - words);
  token.start = at;
  token.end = at;
  if (at >= n_bytes)
    return token;

  c = g_utf8_get_char (words + at);
  if (g_ascii_isdigit (words[at]))
    {
      token.kind = TOKEN_NUMBER;
      while (token.end < n_bytes && g_ascii_isdigit (words[token.end]))
        {
          token.number = MIN (token.number, 100000000) * 10 + (guint) g_ascii_digit_value (words[token.end]);
          token.end++;
        }
      return token;
    }

  token.end = (gsize) (g_utf8_next_char (words + at) - words);
  token.kind = TOKEN_SIGN;
  token.sign = c;
  if (g_unichar_isalpha (c) && !(c >= 0x2E80 && c <= 0xD7AF))
    {
      token.kind = TOKEN_WORD;
      while (token.end < n_bytes && g_unichar_isalpha (g_utf8_get_char (words + token.end)))
        token.end = (gsize) (g_utf8_next_char (words + token.end) - words);
      token.month = fact_html_month_find (words + token.start, token.end - token.start);
    }

  return token;
}

static gboolean
is_date (guint year,
         guint month,
         guint day)
{
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31
         && g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

static gboolean
is_year (const Token *token)
{
  return token->kind == TOKEN_NUMBER && token->end - token->start == 4 && token->number >= FIRST_YEAR && token->number <= LAST_YEAR;
}

static gboolean
is_small (const Token *token)
{
  return token->kind == TOKEN_NUMBER && token->end - token->start <= 2;
}

/* The third of May, in 3rd of May, 3. Mai, 3 de mayo de, 3º: how many tokens lie between the number and the month. */
static guint
skip_filler (const Token *tokens)
{
  guint n = 0;

  while (n < 2)
    {
      gunichar sign = tokens[n].sign;
      gboolean is_filler = sign == '.' || sign == ',' || sign == '-' || sign == '/' || sign == 0xBA;

      if (!is_filler && !tokens[n].is_filler)
        break;
      n++;
    }

  return n;
}

static gboolean
is_month_first (const char *language)
{
  return language != NULL && g_ascii_strcasecmp (language, "en-US") == 0;
}

static gboolean
is_english (const char *language)
{
  return language == NULL || g_ascii_strncasecmp (language, "en", 2) == 0;
}

/* 3/4/2020 and 3.4.20: which is the month, if that can be known. */
static gboolean
read_numbers (const Token *tokens,
              const char  *language,
              guint       *year,
              guint       *month,
              guint       *day)
{
  gboolean has_dots = tokens[1].sign == '.';

  *year = tokens[4].number + (is_year (&tokens[4]) ? 0 : 2000);
  *day = tokens[0].number;
  *month = tokens[2].number;
  if (!is_year (&tokens[4]) && !(has_dots && tokens[4].end - tokens[4].start == 2))
    return FALSE;
  if (has_dots || *day > 12 || *day == *month)
    return TRUE;

  if (*month > 12 || is_month_first (language))
    {
      *day = tokens[2].number;
      *month = tokens[0].number;
      return TRUE;
    }

  return !is_english (language);
}

/* Whether tokens 1 and 3 part numbers as in 2020-05-03, and stand right at them. */
static gboolean
are_parted_alike (const Token *tokens)
{
  gunichar sign = tokens[1].sign;

  if (tokens[1].kind != TOKEN_SIGN || tokens[3].kind != TOKEN_SIGN || tokens[2].kind != TOKEN_NUMBER || tokens[4].kind != TOKEN_NUMBER)
    return FALSE;
  if (sign == 0x5E74)                      /* year, month, day, as written in Chinese and Japanese */
    return tokens[3].sign == 0x6708;

  return sign == tokens[3].sign && (sign == '-' || sign == '/' || sign == '.' || sign == 0x2010 || sign == 0x2011)
         && tokens[1].start == tokens[0].end;
}

static char *
format (guint year,
        guint month,
        guint day)
{
  return is_date (year, month, day) ? g_strdup_printf ("%04u-%02u-%02u", year, month, day) : NULL;
}

/* Reads a date that the tokens begin with; @n is how many of them it takes. */
static char *
read_date (const Token *tokens,
           const char  *language,
           guint       *n)
{
  guint year, month, day, skip;

  if (is_year (&tokens[0]) && are_parted_alike (tokens))
    {
      *n = 5;
      return format (tokens[0].number, tokens[2].number, tokens[4].number);
    }
  if (is_small (&tokens[0]) && are_parted_alike (tokens) && read_numbers (tokens, language, &year, &month, &day))
    {
      *n = 5;
      return format (year, month, day);
    }

  if (is_small (&tokens[0]))
    {
      skip = skip_filler (tokens + 1);
      if (tokens[1 + skip].month > 0)
        {
          guint after = skip_filler (tokens + 2 + skip);

          *n = 3 + skip + after;
          if (is_year (&tokens[2 + skip + after]))
            return format (tokens[2 + skip + after].number, tokens[1 + skip].month, tokens[0].number);
        }
    }
  if (tokens[0].month > 0)
    {
      skip = tokens[1].sign == '.' ? 1 : 0;
      if (is_small (&tokens[1 + skip]))
        {
          guint after = skip_filler (tokens + 2 + skip);

          *n = 3 + skip + after;
          if (is_year (&tokens[2 + skip + after]))
            return format (tokens[2 + skip + after].number, tokens[0].month, tokens[1 + skip].number);
        }
    }

  return NULL;
}

static void
mark_filler (const char *words,
             Token      *token)
{
  static const char *const fillers[] = { "st", "nd", "rd", "th", "of", "de", "del", "er", "o" };

  for (guint i = 0; i < G_N_ELEMENTS (fillers) && token->kind == TOKEN_WORD; i++)
    {
      gsize length = strlen (fillers[i]);

      if (token->end - token->start == length && g_ascii_strncasecmp (words + token->start, fillers[i], length) == 0)
        token->is_filler = TRUE;
    }
}

/**
 * fact_html_date_find:
 * @words: a line of a page, UTF-8, not ended by NUL
 * @n_bytes: how many bytes it has
 * @language: (nullable): the page's language, BCP 47: in en-US the month comes first in 3/4/2020, in other languages the
 *   day; in English without a region it cannot be known, unless one is over 12
 * @start: (out) (optional): where the date begins in @words, in bytes
 * @end: (out) (optional): where it ends
 *
 * Finds the first date with day, month and year, written with numbers or with the month's name in one of the languages of
 * fact_html_month_find().
 *
 * Returns: (transfer full) (nullable): it, as 2024-10-25; %NULL where there is none
 */
char *
fact_html_date_find (const char *words,
                     gsize       n_bytes,
                     const char *language,
                     gsize      *start,
                     gsize      *end)
{
  Token tokens[MAX_TOKENS];
  gsize at = 0;

  for (guint i = 0; i < MAX_TOKENS; i++)
    {
      tokens[i] = read_token (words, n_bytes, at);
      mark_filler (words, &tokens[i]);
      at = tokens[i].end;
    }

  while (tokens[0].kind != TOKEN_END)
    {
      guint n = 0;
      char *date = read_date (tokens, language, &n);

      if (date != NULL)
        {
          if (start != NULL)
            *start = tokens[0].start;
          if (end != NULL)
            *end = tokens[n - 1].end;
          return date;
        }

      memmove (tokens, tokens + 1, sizeof tokens - sizeof tokens[0]);
      tokens[MAX_TOKENS - 1] = read_token (words, n_bytes, at);
      mark_filler (words, &tokens[MAX_TOKENS - 1]);
      at = tokens[MAX_TOKENS - 1].end;
    }

  return NULL;
}

/**
 * fact_html_date_parse:
 * @value: what an attribute says, such as 2024-10-25T08:00:00+02:00 or Fri, 25 Oct 2024
 *
 * Reads a date that is meant for programs. The day is taken as it is written, whatever the zone of its time.
 *
 * Returns: (transfer full) (nullable): it, as 2024-10-25; %NULL when it is none
 */
char *
fact_html_date_parse (const char *value)
{
  gsize n_digits = strspn (value, "0123456789");

  if (n_digits == 8 || n_digits == 14)
    {
      guint number = 0;

      for (guint i = 0; i < 8; i++)
        number = number * 10 + (guint) g_ascii_digit_value (value[i]);

      return format (number / 10000, number / 100 % 100, number % 100);
    }

  return fact_html_date_find (value, MIN (strlen (value), 100), NULL, NULL, NULL);
}
