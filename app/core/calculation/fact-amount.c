/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "calculation/fact-amount.h"

#include "calculation/fact-calculation.h"

#include <glib/gi18n-lib.h>

/* Whoever writes a greater one has made a mistake, and the number would have thousands of digits. */
#define MAX_EXPONENT 4096

static gboolean
fail_range (GError **error)
{
  g_set_error_literal (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_RANGE,
                       _("The numbers become too large to be calculated exactly."));

  return FALSE;
}

static gboolean
fail_zero (GError **error)
{
  g_set_error_literal (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_ZERO, _("Nothing can be divided by zero."));

  return FALSE;
}

static gboolean
fail_units (const char  *message,
            GError     **error)
{
  g_set_error_literal (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_UNITS, message);

  return FALSE;
}

static gboolean
fail_mixed (const FactUnit  *unit,
            const FactUnit  *other,
            GError         **error)
{
  g_autoptr (GString) word = g_string_new (NULL);
  g_autoptr (GString) other_word = g_string_new (NULL);

  if (!fact_unit_is_none (unit))
    fact_unit_append (unit, word);
  if (!fact_unit_is_none (other))
    fact_unit_append (other, other_word);

  if (word->len > 0 && other_word->len > 0)
    g_set_error (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_UNITS,
                 /* Translators: both are units, such as “miles” and “km”. */
                 _("“%s” and “%s” cannot be taken together. Convert one of them first."), word->str, other_word->str);
  else
    g_set_error (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_UNITS,
                 _("One number is in “%s” and the other has no unit. Write the unit behind both, or behind none."),
                 word->len > 0 ? word->str : other_word->str);

  return FALSE;
}

/**
 * fact_amount_from:
 * @number: a number
 *
 * Returns: so many of no unit
 */
FactAmount
fact_amount_from (FactRational number)
{
  return (FactAmount) { .number = number };
}

/* “12 %” as the number 0.12. */
static gboolean
make_plain (const FactAmount *self,
            FactAmount       *plain)
{
  FactRational hundred = fact_rational_from (100);
  FactRational hundredth = fact_rational_inverted (&hundred);

  *plain = *self;
  plain->kind = FACT_AMOUNT_NUMBER;
  plain->is_change = FALSE;

  return self->kind == FACT_AMOUNT_NUMBER || fact_rational_multiply (&self->number, &hundredth, &plain->number);
}

/* 100 + 5 %: the percentage is one of what stands before it. */
static gboolean
add_share (const FactAmount  *self,
           const FactAmount  *share,
           FactAmount        *sum,
           GError           **error)
{
  FactRational one = fact_rational_from (1);
  FactAmount factor;

  if (!make_plain (share, &factor) || !fact_rational_add (&factor.number, &one, &factor.number)
      || !fact_rational_multiply (&self->number, &factor.number, &sum->number))
    return fail_range (error);

  return TRUE;
}

static gboolean
check_addable (const FactAmount  *self,
               const FactAmount  *other,
               GError           **error)
{
  if (self->kind != FACT_AMOUNT_NUMBER && other->kind == FACT_AMOUNT_NUMBER)
    return fail_units (_("A number cannot be added to a percentage or taken from it. Write first what it is a percentage of."), error);
  if (self->kind == FACT_AMOUNT_NUMBER && other->kind == FACT_AMOUNT_POINTS)
    return fail_units (_("Percentage points can be added only to a percentage."), error);
  if (self->kind == FACT_AMOUNT_NUMBER && other->kind == FACT_AMOUNT_NUMBER && !fact_unit_equal (&self->unit, &other->unit))
    return fail_mixed (&self->unit, &other->unit, error);

  return TRUE;
}

/**
 * fact_amount_add:
 * @self: an amount
 * @other: another
 * @sum: (out): both together; may be one of them
 * @error: UNITS where they do not go together, RANGE
 *
 * A percentage added to a number is one of that number.
 *
 * Returns: whether there is such an amount
 */
gboolean
fact_amount_add (const FactAmount  *self,
                 const FactAmount  *other,
                 FactAmount        *sum,
                 GError           **error)
{
  FactAmount result = *self;

  if (!check_addable (self, other, error))
    return FALSE;

  result.is_change = FALSE;
  if (self->kind == FACT_AMOUNT_NUMBER && other->kind == FACT_AMOUNT_PERCENT)
    {
      if (!add_share (self, other, &result, error))
        return FALSE;
    }
  else if (!fact_rational_add (&self->number, &other->number, &result.number))
    return fail_range (error);

  if (other->kind == FACT_AMOUNT_PERCENT && self->kind == FACT_AMOUNT_POINTS)
    result.kind = FACT_AMOUNT_PERCENT;
  *sum = result;

  return TRUE;
}

/**
 * fact_amount_subtract:
 * @self: an amount
 * @other: another
 * @difference: (out): what is left; may be one of them
 * @error: UNITS where they do not go together, RANGE
 *
 * What is between two percentages are percentage points.
 *
 * Returns: whether there is such an amount
 */
gboolean
fact_amount_subtract (const FactAmount  *self,
                      const FactAmount  *other,
                      FactAmount        *difference,
                      GError           **error)
{
  gboolean is_between = self->kind == FACT_AMOUNT_PERCENT && other->kind == FACT_AMOUNT_PERCENT;
  FactAmount negated = *other;

  negated.number = fact_rational_negated (&other->number);
  if (!fact_amount_add (self, &negated, difference, error))
    return FALSE;
  if (is_between)
    difference->kind = FACT_AMOUNT_POINTS;

  return TRUE;
}

static gboolean
multiply (const FactAmount  *self,
          const FactAmount  *other,
          int                exponent,
          FactAmount        *product,
          GError           **error)
{
  FactRational factor = other->number;
  FactAmount result = { .kind = FACT_AMOUNT_NUMBER };

  if (exponent < 0)
    factor = fact_rational_inverted (&factor);
  if (!fact_rational_multiply (&self->number, &factor, &result.number))
    return fail_range (error);
  if (!fact_unit_multiply (&self->unit, &other->unit, exponent, &result.unit))
    return fail_units (_("There are too many units."), error);
  *product = result;

  return TRUE;
}

/**
 * fact_amount_multiply:
 * @self: an amount
 * @other: another
 * @product: (out): both multiplied; may be one of them
 * @error: UNITS where there are too many, RANGE
 *
 * A percentage of another is a percentage; any other one is so many hundredths.
 *
 * Returns: whether there is such an amount
 */
gboolean
fact_amount_multiply (const FactAmount  *self,
                      const FactAmount  *other,
                      FactAmount        *product,
                      GError           **error)
{
  gboolean is_share = self->kind != FACT_AMOUNT_NUMBER && other->kind != FACT_AMOUNT_NUMBER;
  FactAmount a, b;

  if (!make_plain (self, &a) || !make_plain (other, &b))
    return fail_range (error);
  if (!multiply (&a, &b, 1, product, error))
    return FALSE;

  return !is_share || fact_amount_to_percent (product, product, error);
}

/**
 * fact_amount_divide:
 * @self: an amount
 * @other: another
 * @quotient: (out): how often @other goes into @self; may be one of them
 * @error: ZERO where @other is 0, UNITS where there are too many, RANGE
 *
 * A percentage divided by a number of no unit is a percentage; two of one unit give a number of none.
 *
 * Returns: whether there is such an amount
 */
gboolean
fact_amount_divide (const FactAmount  *self,
                    const FactAmount  *other,
                    FactAmount        *quotient,
                    GError           **error)
{
  gboolean is_part = self->kind != FACT_AMOUNT_NUMBER && other->kind == FACT_AMOUNT_NUMBER && fact_unit_is_none (&other->unit);
  FactAmountKind kind = self->kind;
  FactAmount a, b;

  if (fact_rational_is_zero (&other->number))
    return fail_zero (error);
  if (is_part)
    {
      if (!multiply (self, other, -1, quotient, error))
        return FALSE;
      quotient->kind = kind;
      return TRUE;
    }

  if (!make_plain (self, &a) || !make_plain (other, &b))
    return fail_range (error);

  return multiply (&a, &b, -1, quotient, error);
}

static gboolean
read_exponent (const FactAmount  *exponent,
               int               *number,
               GError           **error)
{
  FactNatural limit = fact_natural_from (MAX_EXPONENT);

  if (exponent->kind != FACT_AMOUNT_NUMBER || !fact_unit_is_none (&exponent->unit) || !fact_rational_is_whole (&exponent->number))
    return fail_units (_("Only whole numbers can stand behind “^”."), error);
  if (fact_natural_compare (&exponent->number.numerator, &limit) > 0)
    return fail_range (error);

  *number = (int) exponent->number.numerator.limbs[0];
  if (exponent->number.is_negative)
    *number = -*number;

  return TRUE;
}

/**
 * fact_amount_power:
 * @self: an amount
 * @exponent: how often to take it: a whole number
 * @power: (out): @self multiplied with itself; may be one of them
 * @error: ZERO for a negative power of 0, UNITS for an exponent that is no whole number, RANGE
 *
 * Returns: whether there is such an amount
 */
gboolean
fact_amount_power (const FactAmount  *self,
                   const FactAmount  *exponent,
                   FactAmount        *power,
                   GError           **error)
{
  FactAmount result = { .kind = FACT_AMOUNT_NUMBER };
  FactAmount plain;
  int n = 0;

  if (!read_exponent (exponent, &n, error))
    return FALSE;
  if (!make_plain (self, &plain) || !fact_rational_power (&plain.number, (guint) ABS (n), &result.number))
    return fail_range (error);
  if (!fact_unit_multiply (&result.unit, &plain.unit, n, &result.unit))
    return fail_units (_("There are too many units."), error);
  if (n < 0)
    {
      if (fact_rational_is_zero (&result.number))
        return fail_zero (error);
      result.number = fact_rational_inverted (&result.number);
    }
  *power = result;

  return TRUE;
}

/**
 * fact_amount_change:
 * @from: what it was
 * @to: what it is
 * @change: (out): how much more that is, in percent of @from
 * @error: ZERO where @from is 0, UNITS where they do not go together, RANGE
 *
 * Between two percentages “5 % more” could mean two things, so it is refused.
 *
 * Returns: whether there is such an amount
 */
gboolean
fact_amount_change (const FactAmount  *from,
                    const FactAmount  *to,
                    FactAmount        *change,
                    GError           **error)
{
  FactAmount size = *from;
  FactAmount result;

  if (from->kind != FACT_AMOUNT_NUMBER || to->kind != FACT_AMOUNT_NUMBER)
    return fail_units (_("Between percentages, take one from the other for percentage points, "
                         "or leave out “%” for the change in percent."), error);
  if (fact_rational_is_zero (&from->number))
    {
      g_set_error_literal (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_ZERO,
                           _("From zero there is no change in percent."));
      return FALSE;
    }

  size.number.is_negative = FALSE;
  if (!fact_amount_subtract (to, from, &result, error) || !fact_amount_divide (&result, &size, &result, error)
      || !fact_amount_to_percent (&result, &result, error))
    return FALSE;

  result.is_change = TRUE;
  *change = result;

  return TRUE;
}

/**
 * fact_amount_to_percent:
 * @self: an amount without a unit
 * @percent: (out): the same in percent; may be @self
 * @error: UNITS where it has a unit, RANGE
 *
 * Returns: whether there is such an amount
 */
gboolean
fact_amount_to_percent (const FactAmount  *self,
                        FactAmount        *percent,
                        GError           **error)
{
  FactRational hundred = fact_rational_from (100);
  FactAmount result = *self;

  if (!fact_unit_is_none (&self->unit))
    return fail_units (_("Only a number without a unit can be shown in percent."), error);

  if (self->kind == FACT_AMOUNT_NUMBER && !fact_rational_multiply (&self->number, &hundred, &result.number))
    return fail_range (error);
  result.kind = FACT_AMOUNT_PERCENT;
  *percent = result;

  return TRUE;
}
