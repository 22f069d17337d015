/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "calculation/fact-amount-words.h"

#include "calculation/fact-calculation.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* What needs no more decimals is shown as it is; all other numbers are rounded. */
#define EXACT_DECIMALS 6

/* A rounded number has this many decimals, and more where it would have less than three digits that say something. */
#define ROUNDED_DECIMALS 2
#define MIN_ROUNDED 100
#define MAX_DECIMALS 20

/* Nobody reads longer ones. */
#define MAX_WHOLE_DIGITS 36

typedef struct
{
  const char *word;
  guint64     factor;
} ScaleWord;

/* The first word of a size is the one that is shown. */
static const ScaleWord scale_words[] = {
  { "trillion", G_GUINT64_CONSTANT (1000000000000) }, { "trillions", G_GUINT64_CONSTANT (1000000000000) },
  { "tn", G_GUINT64_CONSTANT (1000000000000) },
  { "billion", 1000000000 }, { "billions", 1000000000 }, { "bn", 1000000000 },
  { "million", 1000000 }, { "millions", 1000000 }, { "mn", 1000000 },
  { "thousand", 1000 }, { "thousands", 1000 },
};

#define MIN_SHOWN_SCALE 1000000

/**
 * fact_scale_find_word:
 * @word: UTF-8
 * @n_bytes: its length
 * @factor: (out): what it multiplies a number with
 *
 * Returns: whether it is a word like “million”
 */
gboolean
fact_scale_find_word (const char *word,
                      guint       n_bytes,
                      guint64    *factor)
{
  for (guint i = 0; i < G_N_ELEMENTS (scale_words); i++)
    {
      if (strlen (scale_words[i].word) == n_bytes && g_ascii_strncasecmp (scale_words[i].word, word, n_bytes) == 0)
        {
          *factor = scale_words[i].factor;
          return TRUE;
        }
    }

  return FALSE;
}

static FactNatural
power_of_ten (guint exponent)
{
  FactNatural ten = fact_natural_from (10);
  FactNatural power = fact_natural_from (1);

  for (guint i = 0; i < exponent; i++)
    fact_natural_multiply (&power, &ten, &power);

  return power;
}

/* The size of a number times ten to the @n_decimals, rounded half away from zero. */
static gboolean
scale_up (const FactRational *number,
          guint               n_decimals,
          FactNatural        *scaled,
          gboolean           *is_exact)
{
  FactNatural one = fact_natural_from (1);
  FactNatural power = power_of_ten (n_decimals);
  FactNatural rest, twice;

  if (!fact_natural_multiply (&number->numerator, &power, scaled))
    return FALSE;
  fact_natural_divide (scaled, &number->denominator, scaled, &rest);
  *is_exact = fact_natural_is_zero (&rest);
  if (!fact_natural_add (&rest, &rest, &twice))
    return FALSE;

  return fact_natural_compare (&twice, &number->denominator) < 0 || fact_natural_add (scaled, &one, scaled);
}

/* Digits with as many decimals; "1234567" and 2 give "12,345.67". Zeros at the end go where the number is exact. */
static char *
place_point (const char *digits,
             guint       n_decimals,
             gboolean    is_exact)
{
  g_autoptr (GString) out = g_string_new (digits);
  gsize n_whole;

  while (out->len <= n_decimals)
    g_string_prepend_c (out, '0');
  n_whole = out->len - n_decimals;
  if (n_decimals > 0)
    g_string_insert_c (out, (gssize) n_whole, '.');
  while (is_exact && n_decimals > 0 && (out->str[out->len - 1] == '0' || out->str[out->len - 1] == '.'))
    {
      gboolean is_point = out->str[out->len - 1] == '.';

      g_string_truncate (out, out->len - 1);
      if (is_point)
        break;
    }
  for (gsize place = n_whole; place > 3; place -= 3)
    g_string_insert_c (out, (gssize) place - 3, ',');

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* The size of a number, without its sign; NULL when it has too many digits. */
static char *
size_to_words (const FactRational *number,
               gboolean           *is_exact)
{
  FactNatural enough = fact_natural_from (MIN_ROUNDED);
  guint n_decimals = EXACT_DECIMALS;
  FactNatural scaled;
  g_autofree char *digits = NULL;

  if (!scale_up (number, n_decimals, &scaled, is_exact))
    return NULL;
  if (!*is_exact)
    {
      gboolean is_still_exact;

      for (n_decimals = ROUNDED_DECIMALS; n_decimals <= MAX_DECIMALS; n_decimals++)
        {
          if (!scale_up (number, n_decimals, &scaled, &is_still_exact))
            return NULL;
          if (fact_natural_compare (&scaled, &enough) >= 0)
            break;
        }
      n_decimals = MIN (n_decimals, MAX_DECIMALS);
    }

  digits = fact_natural_to_digits (&scaled);
  if (strlen (digits) > MAX_WHOLE_DIGITS + n_decimals)
    return NULL;

  return place_point (digits, n_decimals, *is_exact);
}

/* Takes the greatest of the words that goes into the number out of it. */
static const char *
take_scale (FactRational *number)
{
  for (guint i = 0; i < G_N_ELEMENTS (scale_words) && scale_words[i].factor >= MIN_SHOWN_SCALE; i++)
    {
      FactRational factor = fact_rational_from ((gint64) scale_words[i].factor);
      FactRational inverted = fact_rational_inverted (&factor);
      FactRational part;
      FactNatural quotient, rest;

      fact_natural_divide (&number->numerator, &number->denominator, &quotient, &rest);
      if (fact_natural_compare (&quotient, &factor.numerator) >= 0 && fact_rational_multiply (number, &inverted, &part))
        {
          *number = part;
          return scale_words[i].word;
        }
    }

  return NULL;
}

static void
append_unit (GString          *out,
             const FactAmount *self)
{
  static const FactRational one = { { { 1 }, 1 }, { { 1 }, 1 }, FALSE };

  switch (self->kind)
    {
    case FACT_AMOUNT_PERCENT:
      g_string_append (out, " %");
      break;
    case FACT_AMOUNT_POINTS:
      g_string_append (out, fact_natural_compare (&self->number.numerator, &one.numerator) == 0
                            && fact_rational_is_whole (&self->number) ? " percentage point" : " percentage points");
      break;
    case FACT_AMOUNT_NUMBER:
    default:
      if (!fact_unit_is_none (&self->unit) && !fact_unit_is_currency (&self->unit))
        {
          g_string_append_c (out, ' ');
          fact_unit_append (&self->unit, out);
        }
      break;
    }
}

/**
 * fact_amount_to_words:
 * @self: an amount
 * @scale: how to write large ones
 * @error: %FACT_CALCULATION_ERROR_RANGE where it has too many digits
 *
 * Writes an amount as it stands in files, the same in every language: “1,234.5 miles”, “-$700 million”, “+193.18 %”. What needs more
 * than six decimals is rounded to two, or to three digits where it is small, half away from zero, and marked: “≈ 33.33”. Behind that
 * mark, what is written can be calculated with again.
 *
 * Returns: (transfer full): the words; %NULL with @error set
 */
char *
fact_amount_to_words (const FactAmount  *self,
                      FactScale          scale,
                      GError           **error)
{
  FactRational number = self->number;
  const char *scale_word = scale == FACT_SCALE_WORDS && self->kind == FACT_AMOUNT_NUMBER ? take_scale (&number) : NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean is_exact;
  g_autofree char *size = size_to_words (&number, &is_exact);

  if (size == NULL)
    {
      g_set_error_literal (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_RANGE, _("The result has too many digits."));
      return NULL;
    }

  if (!is_exact)
    g_string_append (out, FACT_CALCULATION_ROUNDED);
  if (number.is_negative)
    g_string_append_c (out, '-');
  else if (self->is_change && !fact_rational_is_zero (&number))
    g_string_append_c (out, '+');
  if (self->kind == FACT_AMOUNT_NUMBER && fact_unit_is_currency (&self->unit))
    fact_unit_append (&self->unit, out);
  g_string_append (out, size);
  if (scale_word != NULL)
    g_string_append_printf (out, " %s", scale_word);
  append_unit (out, self);

  return g_string_free (g_steal_pointer (&out), FALSE);
}
