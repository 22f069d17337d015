/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calculation/fact-natural.h"

#include <string.h>

#define LIMB_BITS 32

/* As many decimal digits as go into a limb at once. */
#define CHUNK 1000000000u
#define CHUNK_DIGITS 9

static void
trim (FactNatural *self)
{
  while (self->n > 0 && self->limbs[self->n - 1] == 0)
    self->n--;
}

static guint
count_bits (const FactNatural *self)
{
  return self->n > 0 ? (self->n - 1) * LIMB_BITS + g_bit_storage (self->limbs[self->n - 1]) : 0;
}

/* @self has to have room for it. */
static FactNatural
shifted_left (const FactNatural *self,
              guint              n_bits)
{
  FactNatural result = { { 0 }, MIN (self->n + n_bits / LIMB_BITS + 1, FACT_NATURAL_N_LIMBS) };
  guint n_limbs = n_bits / LIMB_BITS;
  guint rest = n_bits % LIMB_BITS;

  for (guint i = 0; i < self->n; i++)
    {
      guint64 wide = (guint64) self->limbs[i] << rest;

      result.limbs[i + n_limbs] |= (guint32) wide;
      if (wide >> LIMB_BITS != 0)
        result.limbs[i + n_limbs + 1] = (guint32) (wide >> LIMB_BITS);
    }
  trim (&result);

  return result;
}

static void
halve (FactNatural *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      guint32 above = i + 1 < self->n ? self->limbs[i + 1] : 0;

      self->limbs[i] = self->limbs[i] >> 1 | above << (LIMB_BITS - 1);
    }
  trim (self);
}

/**
 * fact_natural_from:
 * @number: a number
 *
 * Returns: the same
 */
FactNatural
fact_natural_from (guint64 number)
{
  FactNatural self = { { (guint32) number, (guint32) (number >> LIMB_BITS) }, 2 };

  trim (&self);

  return self;
}

/**
 * fact_natural_is_zero:
 * @self: a number
 *
 * Returns: whether it is 0
 */
gboolean
fact_natural_is_zero (const FactNatural *self)
{
  return self->n == 0;
}

/**
 * fact_natural_compare:
 * @self: a number
 * @other: another
 *
 * Returns: less than, equal to or greater than 0, as @self is to @other
 */
int
fact_natural_compare (const FactNatural *self,
                      const FactNatural *other)
{
  if (self->n != other->n)
    return self->n < other->n ? -1 : 1;

  for (guint i = self->n; i > 0; i--)
    {
      if (self->limbs[i - 1] != other->limbs[i - 1])
        return self->limbs[i - 1] < other->limbs[i - 1] ? -1 : 1;
    }

  return 0;
}

/**
 * fact_natural_add:
 * @self: a number
 * @other: another
 * @sum: (out): both together; may be one of them
 *
 * Returns: whether the sum is within 1024 bits
 */
gboolean
fact_natural_add (const FactNatural *self,
                  const FactNatural *other,
                  FactNatural       *sum)
{
  FactNatural result = { { 0 }, MAX (self->n, other->n) };
  guint64 carry = 0;

  for (guint i = 0; i < result.n; i++)
    {
      carry += (i < self->n ? self->limbs[i] : 0ull) + (i < other->n ? other->limbs[i] : 0ull);
      result.limbs[i] = (guint32) carry;
      carry >>= LIMB_BITS;
    }
  if (carry != 0)
    {
      if (result.n == FACT_NATURAL_N_LIMBS)
        return FALSE;
      result.limbs[result.n++] = (guint32) carry;
    }
  *sum = result;

  return TRUE;
}

/**
 * fact_natural_subtract:
 * @self: a number
 * @other: one that is not greater
 * @difference: (out): what is left; may be one of them
 */
void
fact_natural_subtract (const FactNatural *self,
                       const FactNatural *other,
                       FactNatural       *difference)
{
  FactNatural result = *self;
  guint32 borrow = 0;

  g_assert (fact_natural_compare (self, other) >= 0);

  for (guint i = 0; i < self->n; i++)
    {
      guint64 taken = (i < other->n ? other->limbs[i] : 0ull) + borrow;

      borrow = self->limbs[i] < taken;
      result.limbs[i] = (guint32) (self->limbs[i] - taken);
    }
  trim (&result);
  *difference = result;
}

/**
 * fact_natural_multiply:
 * @self: a number
 * @other: another
 * @product: (out): both multiplied; may be one of them
 *
 * Returns: whether the product is within 1024 bits
 */
gboolean
fact_natural_multiply (const FactNatural *self,
                       const FactNatural *other,
                       FactNatural       *product)
{
  guint32 wide[2 * FACT_NATURAL_N_LIMBS] = { 0 };
  FactNatural result = { { 0 }, MIN (self->n + other->n, FACT_NATURAL_N_LIMBS) };

  for (guint i = 0; i < self->n; i++)
    {
      guint64 carry = 0;

      for (guint j = 0; j < other->n; j++)
        {
          carry += (guint64) self->limbs[i] * other->limbs[j] + wide[i + j];
          wide[i + j] = (guint32) carry;
          carry >>= LIMB_BITS;
        }
      wide[i + other->n] = (guint32) carry;
    }

  for (guint i = FACT_NATURAL_N_LIMBS; i < G_N_ELEMENTS (wide); i++)
    {
      if (wide[i] != 0)
        return FALSE;
    }
  memcpy (result.limbs, wide, sizeof result.limbs);
  trim (&result);
  *product = result;

  return TRUE;
}

/**
 * fact_natural_divide:
 * @self: a number
 * @divisor: another, not 0
 * @quotient: (out): how often it goes into @self
 * @remainder: (out): what is left then
 */
void
fact_natural_divide (const FactNatural *self,
                     const FactNatural *divisor,
                     FactNatural       *quotient,
                     FactNatural       *remainder)
{
  FactNatural rest = *self;
  FactNatural result = { { 0 }, FACT_NATURAL_N_LIMBS };
  guint n_bits = count_bits (self);
  guint n_divisor_bits = count_bits (divisor);

  g_assert (divisor->n > 0);

  if (n_bits >= n_divisor_bits)
    {
      FactNatural part = shifted_left (divisor, n_bits - n_divisor_bits);

      for (guint bit = n_bits - n_divisor_bits + 1; bit > 0; bit--)
        {
          if (fact_natural_compare (&rest, &part) >= 0)
            {
              fact_natural_subtract (&rest, &part, &rest);
              result.limbs[(bit - 1) / LIMB_BITS] |= 1u << (bit - 1) % LIMB_BITS;
            }
          halve (&part);
        }
    }
  trim (&result);
  *quotient = result;
  *remainder = rest;
}

/**
 * fact_natural_gcd:
 * @self: a number
 * @other: another
 *
 * Returns: the greatest number that divides both; the other one when one is 0
 */
FactNatural
fact_natural_gcd (const FactNatural *self,
                  const FactNatural *other)
{
  FactNatural a = *self;
  FactNatural b = *other;

  while (!fact_natural_is_zero (&b))
    {
      FactNatural quotient, remainder;

      fact_natural_divide (&a, &b, &quotient, &remainder);
      a = b;
      b = remainder;
    }

  return a;
}

/* Divides by CHUNK and gives what is left. */
static guint32
take_chunk (FactNatural *self)
{
  guint64 rest = 0;

  for (guint i = self->n; i > 0; i--)
    {
      rest = rest << LIMB_BITS | self->limbs[i - 1];
      self->limbs[i - 1] = (guint32) (rest / CHUNK);
      rest %= CHUNK;
    }
  trim (self);

  return (guint32) rest;
}

/**
 * fact_natural_to_digits:
 * @self: a number
 *
 * Returns: (transfer full): it in decimal digits
 */
char *
fact_natural_to_digits (const FactNatural *self)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  FactNatural rest = *self;

  do
    {
      g_autofree char *chunk = NULL;
      guint32 number = take_chunk (&rest);

      chunk = rest.n > 0 ? g_strdup_printf ("%0*u", CHUNK_DIGITS, number) : g_strdup_printf ("%u", number);
      g_string_prepend (digits, chunk);
    }
  while (rest.n > 0);

  return g_string_free (g_steal_pointer (&digits), FALSE);
}
