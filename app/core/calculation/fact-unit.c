/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calculation/fact-unit.h"

#include <string.h>

/* "km" and "kms" may differ, "mile" and "miles" do not. */
#define MIN_PLURAL_CHARS 4

/* For comparison only: one word for "Mile", "mile" and "miles", and each short word as it is, for "m" is no "M". */
static char *
dup_stem (const FactUnitPart *part)
{
  g_autofree char *folded = NULL;
  gsize n_bytes;

  if (g_utf8_strlen (part->word, part->n_bytes) < MIN_PLURAL_CHARS)
    return g_strndup (part->word, part->n_bytes);

  folded = g_utf8_casefold (part->word, part->n_bytes);
  n_bytes = strlen (folded);

  return g_strndup (folded, folded[n_bytes - 1] == 's' ? n_bytes - 1 : n_bytes);
}

static gboolean
is_same_word (const FactUnitPart *part,
              const FactUnitPart *other)
{
  g_autofree char *stem = dup_stem (part);
  g_autofree char *other_stem = dup_stem (other);

  return g_str_equal (stem, other_stem);
}

static guint
find_part (const FactUnit     *self,
           const FactUnitPart *part)
{
  guint i = 0;

  while (i < self->n_parts && !is_same_word (&self->parts[i], part))
    i++;

  return i;
}

static void
remove_part (FactUnit *self,
             guint     place)
{
  self->n_parts--;
  for (guint i = place; i < self->n_parts; i++)
    self->parts[i] = self->parts[i + 1];
}

/**
 * fact_unit_from:
 * @word: UTF-8, which has to stay
 * @n_bytes: its length
 *
 * Returns: the unit of this name
 */
FactUnit
fact_unit_from (const char *word,
                guint       n_bytes)
{
  return (FactUnit) { { { word, n_bytes, 1 } }, 1 };
}

/**
 * fact_unit_is_none:
 * @self: a unit
 *
 * Returns: whether a number of it is a mere number
 */
gboolean
fact_unit_is_none (const FactUnit *self)
{
  return self->n_parts == 0;
}

/**
 * fact_unit_is_currency:
 * @self: a unit
 *
 * Returns: whether it is a sign that stands before its number: "$", "US$"
 */
gboolean
fact_unit_is_currency (const FactUnit *self)
{
  const FactUnitPart *part = &self->parts[0];
  const char *last;

  if (self->n_parts != 1 || part->exponent != 1)
    return FALSE;

  last = g_utf8_find_prev_char (part->word, part->word + part->n_bytes);

  return last != NULL && g_unichar_type (g_utf8_get_char (last)) == G_UNICODE_CURRENCY_SYMBOL;
}

/**
 * fact_unit_equal:
 * @self: a unit
 * @other: another
 *
 * Returns: whether they are the same; a word of four letters or more is the same in singular and plural, large and small
 */
gboolean
fact_unit_equal (const FactUnit *self,
                 const FactUnit *other)
{
  if (self->n_parts != other->n_parts)
    return FALSE;

  for (guint i = 0; i < self->n_parts; i++)
    {
      guint place = find_part (other, &self->parts[i]);

      if (place == other->n_parts || other->parts[place].exponent != self->parts[i].exponent)
        return FALSE;
    }

  return TRUE;
}

/**
 * fact_unit_multiply:
 * @self: a unit
 * @other: another
 * @exponent: how often to take @other: -1 to divide by it
 * @product: (out): what comes of it; may be one of them
 *
 * Returns: whether it is within bounds
 */
gboolean
fact_unit_multiply (const FactUnit *self,
                    const FactUnit *other,
                    int             exponent,
                    FactUnit       *product)
{
  FactUnit result = *self;

  for (guint i = 0; i < other->n_parts; i++)
    {
      guint place = find_part (&result, &other->parts[i]);

      if (place == FACT_UNIT_MAX_PARTS)
        return FALSE;
      if (place == result.n_parts)
        {
          result.parts[result.n_parts++] = other->parts[i];
          result.parts[place].exponent = 0;
        }
      result.parts[place].exponent += other->parts[i].exponent * exponent;
      if (ABS (result.parts[place].exponent) > FACT_UNIT_MAX_EXPONENT)
        return FALSE;
      if (result.parts[place].exponent == 0)
        remove_part (&result, place);
    }
  *product = result;

  return TRUE;
}

static void
append_part (GString            *out,
             const FactUnitPart *part)
{
  int exponent = ABS (part->exponent);

  g_string_append_len (out, part->word, part->n_bytes);
  if (exponent == 2 || exponent == 3)
    g_string_append (out, exponent == 2 ? "²" : "³");
  else if (exponent > 3)
    g_string_append_printf (out, "^%d", exponent);
}

/**
 * fact_unit_append:
 * @self: a unit, not none
 * @out: what to append it to
 *
 * Writes it as a calculation can have it: "km/h", "m²", "per person".
 */
void
fact_unit_append (const FactUnit *self,
                  GString        *out)
{
  gsize start = out->len;

  for (guint i = 0; i < self->n_parts; i++)
    {
      if (self->parts[i].exponent < 0)
        continue;
      if (out->len > start)
        g_string_append (out, "·");
      append_part (out, &self->parts[i]);
    }
  for (guint i = 0; i < self->n_parts; i++)
    {
      if (self->parts[i].exponent > 0)
        continue;
      g_string_append (out, out->len > start ? "/" : "per ");
      append_part (out, &self->parts[i]);
    }
}
