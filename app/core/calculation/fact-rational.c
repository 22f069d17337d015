/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calculation/fact-rational.h"

static void
reduce (FactRational *self)
{
  FactNatural divisor = fact_natural_gcd (&self->numerator, &self->denominator);
  FactNatural rest;

  fact_natural_divide (&self->numerator, &divisor, &self->numerator, &rest);
  fact_natural_divide (&self->denominator, &divisor, &self->denominator, &rest);
  if (fact_natural_is_zero (&self->numerator))
    self->is_negative = FALSE;
}

/**
 * fact_rational_from:
 * @number: a whole number
 *
 * Returns: the same
 */
FactRational
fact_rational_from (gint64 number)
{
  guint64 size = number < 0 ? -(guint64) number : (guint64) number;

  return (FactRational) { fact_natural_from (size), fact_natural_from (1), number < 0 };
}

/**
 * fact_rational_is_zero:
 * @self: a number
 *
 * Returns: whether it is 0
 */
gboolean
fact_rational_is_zero (const FactRational *self)
{
  return fact_natural_is_zero (&self->numerator);
}

/**
 * fact_rational_is_whole:
 * @self: a number
 *
 * Returns: whether it has no fraction
 */
gboolean
fact_rational_is_whole (const FactRational *self)
{
  FactNatural one = fact_natural_from (1);

  return fact_natural_compare (&self->denominator, &one) == 0;
}

/**
 * fact_rational_negated:
 * @self: a number
 *
 * Returns: it with the other sign
 */
FactRational
fact_rational_negated (const FactRational *self)
{
  FactRational result = *self;

  result.is_negative = !self->is_negative && !fact_rational_is_zero (self);

  return result;
}

/**
 * fact_rational_inverted:
 * @self: a number, not 0
 *
 * Returns: one divided by it
 */
FactRational
fact_rational_inverted (const FactRational *self)
{
  g_assert (!fact_rational_is_zero (self));

  return (FactRational) { self->denominator, self->numerator, self->is_negative };
}

/* What of the two stands above the same line is added, or taken from the greater one, whose sign stays. */
static gboolean
add_sized (const FactNatural *size,
           gboolean           is_negative,
           const FactNatural *other,
           gboolean           is_other_negative,
           FactRational      *result)
{
  result->is_negative = is_negative;
  if (is_negative == is_other_negative)
    return fact_natural_add (size, other, &result->numerator);

  if (fact_natural_compare (size, other) >= 0)
    {
      fact_natural_subtract (size, other, &result->numerator);
      return TRUE;
    }

  result->is_negative = is_other_negative;
  fact_natural_subtract (other, size, &result->numerator);

  return TRUE;
}

/**
 * fact_rational_add:
 * @self: a number
 * @other: another
 * @sum: (out): both together
 *
 * Returns: whether there is such a number
 */
gboolean
fact_rational_add (const FactRational *self,
                   const FactRational *other,
                   FactRational       *sum)
{
  FactRational result;
  FactNatural a, b;

  if (!fact_natural_multiply (&self->numerator, &other->denominator, &a)
      || !fact_natural_multiply (&other->numerator, &self->denominator, &b)
      || !fact_natural_multiply (&self->denominator, &other->denominator, &result.denominator)
      || !add_sized (&a, self->is_negative, &b, other->is_negative, &result))
    return FALSE;

  reduce (&result);
  *sum = result;

  return TRUE;
}

/**
 * fact_rational_multiply:
 * @self: a number
 * @other: another
 * @product: (out): both multiplied
 *
 * Returns: whether there is such a number
 */
gboolean
fact_rational_multiply (const FactRational *self,
                        const FactRational *other,
                        FactRational       *product)
{
  FactRational result;

  if (!fact_natural_multiply (&self->numerator, &other->numerator, &result.numerator)
      || !fact_natural_multiply (&self->denominator, &other->denominator, &result.denominator))
    return FALSE;

  result.is_negative = self->is_negative != other->is_negative;
  reduce (&result);
  *product = result;

  return TRUE;
}

/**
 * fact_rational_power:
 * @self: a number
 * @exponent: how often to take it
 * @power: (out): @self multiplied with itself; 1 for an exponent of 0
 *
 * Returns: whether there is such a number
 */
gboolean
fact_rational_power (const FactRational *self,
                     guint               exponent,
                     FactRational       *power)
{
  FactRational result = fact_rational_from (1);
  FactRational factor = *self;

  for (guint rest = exponent; rest > 0; rest >>= 1)
    {
      if ((rest & 1) != 0 && !fact_rational_multiply (&result, &factor, &result))
        return FALSE;
      if (rest > 1 && !fact_rational_multiply (&factor, &factor, &factor))
        return FALSE;
    }
  *power = result;

  return TRUE;
}
