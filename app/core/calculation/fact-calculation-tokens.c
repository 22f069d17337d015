/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "calculation/fact-calculation-tokens.h"

#include "calculation/fact-calculation.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#define GROUP_DIGITS 3

typedef struct
{
  const char *at;
  guint       place;       /* of @at, from 1 */
  GArray     *tokens;
  GError    **error;
} Scanner;

static void
fail (Scanner    *self,
      const char *message,
      guint       place)
{
  /* Translators: what is wrong in a calculation, and with which of its characters. */
  g_set_error (self->error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_SYNTAX, _("%s (character %u)"), message, place);
}

static gunichar
peek (Scanner *self)
{
  return g_utf8_get_char (self->at);
}

static void
skip (Scanner *self)
{
  self->at = g_utf8_next_char (self->at);
  self->place++;
}

static gboolean
is_digit (const char *at)
{
  return g_ascii_isdigit (*at);
}

static guint
count_digits (const char *at)
{
  guint n = 0;

  while (is_digit (at + n))
    n++;

  return n;
}

/* What may stand between groups of three digits: a comma, an apostrophe, or a space of any kind that does not end a line. */
static gboolean
is_group_separator (gunichar c)
{
  return c == ',' || c == '\'' || c == 0x2019 || c == ' ' || c == 0xA0 || c == 0x202F || c == 0x2009;
}

static gboolean
fail_digits (Scanner *self)
{
  g_set_error_literal (self->error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_RANGE, _("A number has too many digits."));

  return FALSE;
}

static gboolean
append_digits (Scanner     *self,
               guint        n,
               FactNatural *number)
{
  FactNatural ten = fact_natural_from (10);

  for (guint i = 0; i < n; i++)
    {
      FactNatural digit = fact_natural_from ((guint64) (*self->at - '0'));

      if (!fact_natural_multiply (number, &ten, number) || !fact_natural_add (number, &digit, number))
        return fail_digits (self);
      skip (self);
    }

  return TRUE;
}

/* “1,200” and “1 200” are one number, “1 20” are two, and “1,20” might be decimals of another language. */
static gboolean
scan_groups (Scanner     *self,
             FactNatural *number)
{
  guint n_first = count_digits (self->at);
  gunichar separator;

  if (!append_digits (self, n_first, number))
    return FALSE;

  separator = peek (self);
  while (is_group_separator (peek (self)) && peek (self) == separator && is_digit (g_utf8_next_char (self->at)))
    {
      gboolean is_group = n_first <= GROUP_DIGITS && count_digits (g_utf8_next_char (self->at)) == GROUP_DIGITS;

      if (!is_group && separator == ',')
        {
          fail (self, _("Write decimals with a point, as in 1.5, and thousands as in 1,200."), self->place);
          return FALSE;
        }
      if (!is_group)
        return TRUE;
      skip (self);
      if (!append_digits (self, GROUP_DIGITS, number))
        return FALSE;
    }

  return TRUE;
}

static gboolean
scan_decimals (Scanner      *self,
               FactRational *number)
{
  guint n = count_digits (self->at + 1);
  FactNatural one_and_zeros = fact_natural_from (1);
  FactNatural ten = fact_natural_from (10);
  FactRational power = fact_rational_from (1);

  skip (self);
  if (!append_digits (self, n, &number->numerator))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      if (!fact_natural_multiply (&one_and_zeros, &ten, &one_and_zeros))      /* the number itself may be small: 0.000…01 */
        return fail_digits (self);
    }
  number->denominator = one_and_zeros;
  if ((peek (self) == '.' || peek (self) == ',') && is_digit (self->at + 1))
    {
      fail (self, _("Write decimals with a point, as in 1.5, and thousands as in 1,200."), self->place);
      return FALSE;
    }

  /* Multiplying reduces the fraction. */
  return fact_rational_multiply (number, &power, number) || fail_digits (self);
}

static gboolean
scan_number (Scanner   *self,
             FactToken *token)
{
  FactRational number = fact_rational_from (0);

  token->kind = FACT_TOKEN_NUMBER;
  if (!scan_groups (self, &number.numerator))
    return FALSE;
  if (*self->at == '.' && is_digit (self->at + 1) && !scan_decimals (self, &number))
    return FALSE;
  token->number = number;

  return TRUE;
}

static gboolean
is_currency (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_CURRENCY_SYMBOL;
}

static gboolean
is_word_start (gunichar c)
{
  return g_unichar_isalpha (c) || c == 0xB0;      /* ° */
}

/* A currency's sign ends a word, as that of “US$” does. */
static void
scan_word (Scanner   *self,
           FactToken *token)
{
  token->kind = FACT_TOKEN_WORD;
  while (is_word_start (peek (self)) || g_unichar_ismark (peek (self)))
    skip (self);
  if (is_currency (peek (self)))
    {
      token->kind = FACT_TOKEN_CURRENCY;
      skip (self);
    }
}

static char
find_sign (gunichar c)
{
  static const struct { gunichar c; char sign; } signs[] = {
    { '+', '+' }, { '-', '-' }, { 0x2212, '-' }, { 0x2013, '-' }, { '*', '*' }, { 0xD7, '*' }, { 0xB7, '*' }, { 0x22C5, '*' },
    { '/', '/' }, { 0xF7, '/' }, { 0x2215, '/' }, { 0x2044, '/' }, { '^', '^' }, { '(', '(' }, { ')', ')' }, { '%', '%' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      if (signs[i].c == c)
        return signs[i].sign;
    }

  return '\0';
}

static gboolean
scan_other (Scanner   *self,
            FactToken *token)
{
  gunichar c = peek (self);

  if (c == 0xB2 || c == 0xB3)      /* ² ³ */
    {
      token->kind = FACT_TOKEN_SUPERSCRIPT;
      token->number = fact_rational_from (c == 0xB2 ? 2 : 3);
      skip (self);
      return TRUE;
    }

  token->kind = FACT_TOKEN_SIGN;
  token->sign = find_sign (c);
  if (token->sign == '\0')
    {
      g_autofree char *shown = g_unichar_isgraph (c) ? g_strndup (self->at, (gsize) (g_utf8_next_char (self->at) - self->at)) : NULL;
      g_autofree char *message = NULL;

      if (c == '=')
        message = g_strdup (_("Leave out “=”: the result is computed."));
      else if (shown != NULL)
        message = g_strdup_printf (_("“%s” has no place in a calculation."), shown);
      else
        message = g_strdup (_("There is an invisible character."));
      fail (self, message, self->place);
      return FALSE;
    }
  skip (self);

  return TRUE;
}

static gboolean
scan_token (Scanner *self)
{
  FactToken token = { .start = self->at, .place = self->place };
  gunichar c = peek (self);
  gboolean is_good = TRUE;

  if (c == '\0')
    token.kind = FACT_TOKEN_END;
  else if (is_digit (self->at) || (c == '.' && is_digit (self->at + 1)))
    is_good = scan_number (self, &token);
  else if (is_word_start (c))
    scan_word (self, &token);
  else if (is_currency (c))
    {
      token.kind = FACT_TOKEN_CURRENCY;
      skip (self);
    }
  else
    is_good = scan_other (self, &token);

  token.n_bytes = (guint) (self->at - token.start);
  g_array_append_val (self->tokens, token);

  return is_good;
}

/**
 * fact_calculation_tokens_new:
 * @expression: UTF-8, which has to stay as long as what is returned
 * @error: %FACT_CALCULATION_ERROR_SYNTAX, %FACT_CALCULATION_ERROR_RANGE
 *
 * Parts a calculation into numbers, words and signs.
 *
 * Returns: (transfer full) (element-type FactToken): these, and one of kind %FACT_TOKEN_END; %NULL with @error set
 */
GArray *
fact_calculation_tokens_new (const char  *expression,
                             GError     **error)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (FactToken));
  Scanner self = { expression, 1, tokens, error };

  do
    {
      while (g_unichar_isspace (peek (&self)))
        skip (&self);
      if (!scan_token (&self))
        return NULL;
    }
  while (g_array_index (tokens, FactToken, tokens->len - 1).kind != FACT_TOKEN_END);

  return g_steal_pointer (&tokens);
}
