/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "calculation/fact-calculation-parser.h"

#include "calculation/fact-calculation-cursor.h"
#include "calculation/fact-calculation.h"

#include <glib/gi18n-lib.h>

/*
 *   calculation = ( sum | "from" sum "to" sum ) [ ( "in" | "as" ) percent ]
 *   sum         = product { ( "+" | "-" ) product }
 *   product     = signed { ( "*" | "x" | "of" ) factor | ( "/" | "per" ) factor }
 *   factor      = unit | signed
 *   signed      = { "+" | "-" } power
 *   power       = operand { "²" | "³" } [ "^" signed ]
 *   operand     = "(" sum ")" [ percent | unit ] | amount
 *   amount      = [ currency ] number [ scale ] [ percent | unit ]
 *   unit        = word [ "²" | "³" | "^" number ]
 *   scale       = "thousand" | "million" | "bn" …
 *   percent     = "%" | "percent" | "per cent" | "percentage points" | "pp"
 */
#define MAX_DEPTH 100

#define CURRENCY_CODE_BYTES 3

static gboolean parse_sum    (FactCalculationCursor *self,
                              FactAmount            *amount);
static gboolean parse_signed (FactCalculationCursor *self,
                              FactAmount            *amount);

static gboolean
take_percent (FactCalculationCursor *self,
              FactAmountKind        *kind)
{
  if (fact_calculation_take_word (self, "pp") || fact_calculation_take_two_words (self, "percentage", "points")
      || fact_calculation_take_two_words (self, "percentage", "point"))
    *kind = FACT_AMOUNT_POINTS;
  else if (fact_calculation_take_sign (self, '%') || fact_calculation_take_word (self, "percent")
           || fact_calculation_take_two_words (self, "per", "cent"))
    *kind = FACT_AMOUNT_PERCENT;
  else
    return FALSE;

  return TRUE;
}

static gboolean
is_unit (const FactToken *token)
{
  static const char * const others[] = { "from", "to", "of", "in", "as", "per", "x", "pp", "percent", "percentage" };
  guint64 factor;

  if (token->kind == FACT_TOKEN_CURRENCY)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      if (fact_token_is_word (token, others[i]))
        return FALSE;
    }

  return token->kind == FACT_TOKEN_WORD && !fact_scale_find_word (token->start, token->n_bytes, &factor);
}

static FactUnit
unit_of (const FactToken *token)
{
  return fact_unit_from (token->start, token->n_bytes);
}

/* Behind a unit, a power belongs to it alone: nobody means 25 m² by “5 m²”. */
static gboolean
parse_unit (FactCalculationCursor *self,
            FactUnit              *unit)
{
  FactAmount power = { .number = fact_rational_from (1), .unit = unit_of (self->next) };
  FactAmount exponent;

  self->next++;
  if (self->next->kind == FACT_TOKEN_SUPERSCRIPT)
    exponent = fact_amount_from (self->next->number);
  else if (fact_token_is_sign (self->next, '^') && self->next[1].kind == FACT_TOKEN_NUMBER)
    exponent = fact_amount_from ((++self->next)->number);
  else
    {
      *unit = power.unit;
      return TRUE;
    }
  self->next++;
  if (!fact_amount_power (&power, &exponent, &power, self->error))
    return FALSE;
  *unit = power.unit;

  return TRUE;
}

/* What may stand behind a number or a bracket. */
static gboolean
parse_measure (FactCalculationCursor *self,
               FactAmount            *amount)
{
  FactUnit unit;

  if (self->next->kind == FACT_TOKEN_END || (amount->kind == FACT_AMOUNT_NUMBER && !fact_unit_is_none (&amount->unit)))
    return TRUE;
  if (amount->kind == FACT_AMOUNT_NUMBER && take_percent (self, &amount->kind))
    return TRUE;
  if (!is_unit (self->next))
    return TRUE;
  if (amount->kind != FACT_AMOUNT_NUMBER)
    return fact_calculation_fail_at_next (self, _("“%s” cannot stand behind a percentage without “of” or a sign."));
  if (!parse_unit (self, &unit))
    return FALSE;
  amount->unit = unit;

  return TRUE;
}

/* “$700m” is in millions, “700 m” in metres. */
static gboolean
take_scale_word (FactCalculationCursor *self,
                 gboolean               is_money,
                 guint64               *factor)
{
  if (self->next->kind != FACT_TOKEN_WORD)
    return FALSE;

  if (is_money && fact_calculation_take_word (self, "m"))
    *factor = 1000000;
  else if (is_money && fact_calculation_take_word (self, "k"))
    *factor = 1000;
  else if (fact_scale_find_word (self->next->start, self->next->n_bytes, factor))
    self->next++;
  else
    return FALSE;

  return TRUE;
}

/* “USD 12” as well as “12 USD”. */
static gboolean
is_money_before_number (const FactToken *token)
{
  if (token->kind == FACT_TOKEN_CURRENCY)
    return token[1].kind == FACT_TOKEN_NUMBER;
  if (token->kind != FACT_TOKEN_WORD || token[1].kind != FACT_TOKEN_NUMBER || token->n_bytes != CURRENCY_CODE_BYTES)
    return FALSE;

  for (guint i = 0; i < token->n_bytes; i++)
    {
      if (!g_ascii_isupper (token->start[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
parse_number (FactCalculationCursor *self,
              FactAmount            *amount)
{
  const FactToken *money = is_money_before_number (self->next) ? self->next++ : NULL;
  guint64 factor = 1;
  FactRational scale;

  *amount = fact_amount_from (self->next->number);
  self->next++;
  if (take_scale_word (self, money != NULL, &factor))
    self->scale = FACT_SCALE_WORDS;
  scale = fact_rational_from ((gint64) factor);
  if (!fact_rational_multiply (&amount->number, &scale, &amount->number))
    return fact_calculation_fail (self, _("A number has too many digits."));
  if (money != NULL)
    amount->unit = unit_of (money);

  return parse_measure (self, amount);
}

/* Brackets in brackets and powers of powers come back here; the depth bounds the stack they take. */
static gboolean
enter (FactCalculationCursor *self)
{
  if (self->depth >= MAX_DEPTH)
    return fact_calculation_fail (self, _("There are too many brackets in each other."));
  self->depth++;

  return TRUE;
}

static gboolean
parse_operand (FactCalculationCursor *self,
               FactAmount            *amount)
{
  if (self->next->kind == FACT_TOKEN_NUMBER || is_money_before_number (self->next))
    return parse_number (self, amount);
  if (self->next->kind == FACT_TOKEN_END)
    return fact_calculation_fail (self, _("A number is missing at the end."));
  if (!fact_token_is_sign (self->next, '('))
    return fact_calculation_fail_at_next (self, _("There should be a number, not “%s”."));

  if (!enter (self))
    return FALSE;
  self->next++;
  if (!parse_sum (self, amount))
    return FALSE;
  if (!fact_token_is_sign (self->next, ')'))
    return self->next->kind == FACT_TOKEN_END ? fact_calculation_fail (self, _("A bracket is not closed."))
                                              : fact_calculation_fail_at_next (self, _("There should be a sign before “%s”."));
  self->next++;
  self->depth--;

  return parse_measure (self, amount);
}

static gboolean
parse_power (FactCalculationCursor *self,
             FactAmount            *amount)
{
  FactAmount exponent;

  if (!parse_operand (self, amount))
    return FALSE;
  while (self->next->kind == FACT_TOKEN_SUPERSCRIPT)
    {
      exponent = fact_amount_from (self->next->number);
      self->next++;
      if (!fact_amount_power (amount, &exponent, amount, self->error))
        return FALSE;
    }
  if (!fact_calculation_take_sign (self, '^'))
    return TRUE;

  if (!enter (self) || !parse_signed (self, &exponent))
    return FALSE;
  self->depth--;

  return fact_amount_power (amount, &exponent, amount, self->error);
}

static gboolean
parse_signed (FactCalculationCursor *self,
              FactAmount            *amount)
{
  gboolean is_negative = FALSE;

  while (fact_token_is_sign (self->next, '-') || fact_token_is_sign (self->next, '+'))
    {
      is_negative ^= fact_token_is_sign (self->next, '-');
      self->next++;
    }
  if (!parse_power (self, amount))
    return FALSE;
  if (is_negative)
    amount->number = fact_rational_negated (&amount->number);

  return TRUE;
}

/* A mere unit is one of it, so that “60 km/h” can be written. */
static gboolean
parse_factor (FactCalculationCursor *self,
              FactAmount            *amount)
{
  if (!is_unit (self->next) || is_money_before_number (self->next))
    return parse_signed (self, amount);

  *amount = fact_amount_from (fact_rational_from (1));

  return parse_unit (self, &amount->unit);
}

static gboolean
parse_product (FactCalculationCursor *self,
               FactAmount            *amount)
{
  FactAmount factor;

  if (!parse_signed (self, amount))
    return FALSE;

  for (;;)
    {
      if (fact_calculation_take_sign (self, '*') || fact_calculation_take_word (self, "x"))
        {
          if (!parse_factor (self, &factor) || !fact_amount_multiply (amount, &factor, amount, self->error))
            return FALSE;
        }
      else if (fact_calculation_take_word (self, "of"))
        {
          if (!parse_signed (self, &factor) || !fact_amount_multiply (amount, &factor, amount, self->error))
            return FALSE;
        }
      else if (fact_calculation_take_sign (self, '/') || fact_calculation_take_word (self, "per"))
        {
          if (!parse_factor (self, &factor) || !fact_amount_divide (amount, &factor, amount, self->error))
            return FALSE;
        }
      else
        return TRUE;
    }
}

static gboolean
parse_sum (FactCalculationCursor *self,
           FactAmount            *amount)
{
  FactAmount other;

  if (!parse_product (self, amount))
    return FALSE;

  for (;;)
    {
      if (fact_calculation_take_sign (self, '+'))
        {
          if (!parse_product (self, &other) || !fact_amount_add (amount, &other, amount, self->error))
            return FALSE;
        }
      else if (fact_calculation_take_sign (self, '-'))
        {
          if (!parse_product (self, &other) || !fact_amount_subtract (amount, &other, amount, self->error))
            return FALSE;
        }
      else
        return TRUE;
    }
}

static gboolean
parse_change (FactCalculationCursor *self,
              FactAmount            *amount)
{
  FactAmount to;

  if (!parse_sum (self, amount))
    return FALSE;
  if (!fact_calculation_take_word (self, "to"))
    return fact_calculation_fail (self, _("Behind “from” and a number, “to” and another one are missing."));

  return parse_sum (self, &to) && fact_amount_change (amount, &to, amount, self->error);
}

static gboolean
parse_all (FactCalculationCursor *self,
           FactAmount            *amount)
{
  FactAmountKind kind;

  if (self->next->kind == FACT_TOKEN_END)
    return fact_calculation_fail (self, _("There is nothing to calculate. Write something like 129 - 44."));
  if (fact_calculation_take_word (self, "from") ? !parse_change (self, amount) : !parse_sum (self, amount))
    return FALSE;
  if (fact_calculation_take_word (self, "in") || fact_calculation_take_word (self, "as"))
    {
      if (!take_percent (self, &kind) || kind != FACT_AMOUNT_PERCENT)
        return fact_calculation_fail (self, _("Results can be shown “in %”, not in other units."));
      if (!fact_amount_to_percent (amount, amount, self->error))
        return FALSE;
    }

  if (self->next->kind == FACT_TOKEN_END)
    return TRUE;
  if (fact_token_is_sign (self->next, ')'))
    return fact_calculation_fail (self, _("A bracket is closed that was not opened."));

  return fact_calculation_fail_at_next (self, _("There should be a sign before “%s”."));
}

/**
 * fact_calculation_parse:
 * @expression: UTF-8, which has to stay as long as @amount, whose unit is a slice of it
 * @amount: (out): what it gives
 * @scale: (out): how large results are to be written: as the numbers of the calculation are
 * @error: a %FACT_CALCULATION_ERROR
 *
 * Calculates. The grammar stands at the top of this file.
 *
 * Returns: whether it could be calculated
 */
gboolean
fact_calculation_parse (const char  *expression,
                        FactAmount  *amount,
                        FactScale   *scale,
                        GError     **error)
{
  g_autoptr (GArray) tokens = fact_calculation_tokens_new (expression, error);
  FactCalculationCursor self = { NULL, 0, FACT_SCALE_DIGITS, error };

  if (tokens == NULL)
    return FALSE;

  self.next = &g_array_index (tokens, FactToken, 0);
  if (!parse_all (&self, amount))
    return FALSE;
  *scale = self.scale;

  return TRUE;
}
