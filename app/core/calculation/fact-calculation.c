/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "calculation/fact-calculation.h"

#include "calculation/fact-calculation-parser.h"

#include <string.h>

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (fact-calculation-error-quark, fact_calculation_error)

/**
 * fact_calculation_compute:
 * @expression: what somebody wrote; any bytes
 * @error: a %FACT_CALCULATION_ERROR, which tells the character where that is known
 *
 * Calculates, with fractions and so without a rounding error, what a checker writes down:
 *
 * - `+ - * / ^ ( )`, also `× x · ÷ − ² ³`; a sign before a number; powers only with whole numbers
 * - thousands in groups, with commas, spaces or apostrophes (`1,200`, `1 200`), decimals with a point
 * - `thousand`, `million`, `billion`, `trillion`, `mn`, `bn`, `tn`; behind an amount of money also `k` and `m`
 * - percentages as people mean them: `12 % of 340` is 40.8, `100 + 5 %` is 105, `48 % - 44 %` is 4 percentage points,
 *   `from 44 to 129` is the change in percent of the first number, `44 / 129 in %` the share
 * - units, as words behind a number or a currency's sign before it: they are carried along. A sum takes one unit only; what is divided by
 *   its own unit is a mere number; `60 km/h * 2 h` is 120 km.
 *
 * Returns: (transfer full): the result, see fact_amount_to_words(); %NULL with @error set
 */
char *
fact_calculation_compute (const char  *expression,
                          GError     **error)
{
  FactAmount amount;
  FactScale scale;

  if (!g_utf8_validate (expression, -1, NULL))
    {
      g_set_error_literal (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_SYNTAX,
                           _("The calculation is not valid UTF-8."));
      return NULL;
    }
  if (g_utf8_strlen (expression, -1) > FACT_CALCULATION_MAX_CHARS)
    {
      g_set_error (error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_RANGE,
                   _("The calculation is longer than %d characters."), FACT_CALCULATION_MAX_CHARS);
      return NULL;
    }

  return fact_calculation_parse (expression, &amount, &scale, error) ? fact_amount_to_words (&amount, scale, error) : NULL;
}

/* Signs as they are printed; in a calculation, all of these are signs wherever they stand. */
static char *
dup_printed (const char *words)
{
  g_autoptr (GString) printed = g_string_new (NULL);

  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (*p == '-')
        g_string_append (printed, "−");
      else if (*p == '*')
        g_string_append (printed, "×");
      else
        g_string_append_unichar (printed, g_utf8_get_char (p));
    }

  return g_string_free (g_steal_pointer (&printed), FALSE);
}

/**
 * fact_calculation_format:
 * @expression: a calculation; UTF-8
 * @result: what it gives, as fact_calculation_compute() writes it; "" when it is not known
 *
 * Writes a calculation for people: “129 − 44 = 85”, or “100 / 3 ≈ 33.33”.
 *
 * Returns: (transfer full): the equation; only the calculation where the result is not known
 */
char *
fact_calculation_format (const char *expression,
                         const char *result)
{
  gboolean is_rounded = g_str_has_prefix (result, FACT_CALCULATION_ROUNDED);
  g_autofree char *left = dup_printed (expression);
  g_autofree char *right = dup_printed (is_rounded ? result + strlen (FACT_CALCULATION_ROUNDED) : result);

  g_strstrip (left);
  if (*right == '\0')
    return g_steal_pointer (&left);

  return g_strdup_printf ("%s %s %s", left, is_rounded ? "≈" : "=", right);
}
