/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calculation/fact-calculation.h"

#include <string.h>

#define N_RANDOM 20000

typedef struct
{
  const char *expression;
  const char *result;
} Row;

static const Row rows[] = {
  { "129 - 44", "85" }, { "129-44", "85" }, { "129 − 44", "85" }, { "129 – 44", "85" }, { "44 - 129", "-85" },
  { "2 + 3 * 4", "14" }, { "(2 + 3) × 4", "20" }, { "7 ÷ 2", "3.5" }, { "3 x 4", "12" }, { "2 · 3", "6" },
  { "-2^2", "-4" }, { "(-2)^2", "4" }, { "2^3^2", "512" }, { "2^-2", "0.25" }, { "--3", "3" }, { "5 - -3", "8" },
  { "5² + 2³", "33" }, { "0.1 + 0.2", "0.3" }, { ".5 * 4", "2" }, { "8 - 5 - 2", "1" }, { "16 / 4 / 2", "2" },
  { "1.000001", "1.000001" }, { "1.10", "1.1" }, { "10 * 10", "100" }, { "1.035^10 * 44", "≈ 62.07" },

  { "1,200 + 1 200", "2,400" }, { "1\302\240200", "1,200" }, { "1\342\200\257234\342\200\257567", "1,234,567" },
  { "1'000'000", "1,000,000" }, { "1234567", "1,234,567" }, { "1,234.5", "1,234.5" }, { "1.500", "1.5" },
  { "999 + 1", "1,000" }, { "1.9 billion - 1.2 billion", "700 million" }, { "$1.9 billion - $1.2bn", "$700 million" },
  { "$700m / 2", "$350 million" }, { "700 m / 2", "350 m" }, { "£5k + £500", "£5,500" }, { "2 million / 4", "500,000" },
  { "1.5 Trillion", "1.5 trillion" }, { "3 thousand", "3,000" }, { "1 billion / 3", "≈ 333.33 million" },

  { "12 % of 340", "40.8" }, { "340 * 12%", "40.8" }, { "100 + 5 %", "105" }, { "200 - 10 percent", "180" },
  { "100 + 5 % of 60", "103" }, { "$80 + 25 per cent", "$100" }, { "48 % - 44 %", "4 percentage points" },
  { "48 % - 47 %", "1 percentage point" }, { "40 % + 8 %", "48 %" }, { "44 % + 4 pp", "48 %" },
  { "10 % of 50 %", "5 %" }, { "50 % / 2", "25 %" }, { "85 / 20 %", "425" }, { "60 % / 20 %", "3" }, { "(1/4) of 60", "15" },
  { "from 44 to 129", "≈ +193.18 %" }, { "from 100 to 80", "-20 %" }, { "from $1.2 billion to $1.9 billion", "≈ +58.33 %" },
  { "from 5 to 5", "0 %" }, { "from -10 to 10", "+200 %" }, { "From 10 To 15", "+50 %" },
  { "85 / 340 in %", "25 %" }, { "85/340 as percent", "25 %" }, { "105 % ^ 2", "1.1025" }, { "2 percentage points", "2 percentage points" },

  { "5 miles + 3 miles", "8 miles" }, { "1 mile + 3 Miles", "4 mile" }, { "100 miles / 25 miles", "4" },
  { "60 km/h * 2 h", "120 km" }, { "120 km / 2 h", "60 km/h" }, { "12 % of 340 miles", "40.8 miles" }, { "5 m² * 2 m", "10 m³" },
  { "5 m^2", "5 m²" }, { "(5 m)^2", "25 m²" }, { "2 m^4 * 1", "2 m^4" }, { "3 * 4 km", "12 km" }, { "4 / 2 h", "2 per h" },
  { "$120 / 4 people", "30 $/people" }, { "60 miles per hour", "60 miles/hour" }, { "€5 + 3 €", "€8" }, { "-$5", "-$5" },
  { "USD 12 + 3 USD", "15 USD" }, { "US$ 5 * 2", "US$10" }, { "(3 + 4) miles", "7 miles" }, { "20 °C - 5 °C", "15 °C" },
  { "3 Größen + 1 GRÖSSEN", "4 Größen" }, { "2 m * 3 s", "6 m·s" },

  { "1/3", "≈ 0.333" }, { "2/3", "≈ 0.667" }, { "100 / 3", "≈ 33.33" }, { "1 / 3000", "≈ 0.000333" }, { "-1/3", "≈ -0.333" },
  { "1/8", "0.125" }, { "1/128", "≈ 0.00781" }, { "0 / 5", "0" }, { "-0", "0" }, { "1000 / 7", "≈ 142.86" },
  { "0^0", "1" }, { "1 ^ 4096", "1" }, { "10 ^ 30", "1,000,000,000,000,000,000,000,000,000,000" },
};

static const struct
{
  const char           *expression;
  int                   code;
  const char           *message;       /* part of it */
} bad_rows[] = {
  { "", FACT_CALCULATION_ERROR_SYNTAX, "129 - 44" },
  { "   ", FACT_CALCULATION_ERROR_SYNTAX, "129 - 44" },
  { "129 -", FACT_CALCULATION_ERROR_SYNTAX, "missing at the end" },
  { "(129 - 44", FACT_CALCULATION_ERROR_SYNTAX, "not closed" },
  { "129 - 44)", FACT_CALCULATION_ERROR_SYNTAX, "not opened. (character 9)" },
  { "129 44", FACT_CALCULATION_ERROR_SYNTAX, "“44”. (character 5)" },
  { "129 - 44 = 85", FACT_CALCULATION_ERROR_SYNTAX, "“=”: the result is computed. (character 10)" },
  { "größer als 5", FACT_CALCULATION_ERROR_SYNTAX, "not “größer”. (character 1)" },
  { "5 * / 3", FACT_CALCULATION_ERROR_SYNTAX, "not “/”. (character 5)" },
  { "ü & 3", FACT_CALCULATION_ERROR_SYNTAX, "“&” has no place in a calculation. (character 3)" },
  { "5\001", FACT_CALCULATION_ERROR_SYNTAX, "invisible character. (character 2)" },
  { "1,5 + 2", FACT_CALCULATION_ERROR_SYNTAX, "with a point, as in 1.5" },
  { "1.234.567", FACT_CALCULATION_ERROR_SYNTAX, "thousands as in 1,200" },
  { "1234,567", FACT_CALCULATION_ERROR_SYNTAX, "thousands as in 1,200" },
  { "1 20", FACT_CALCULATION_ERROR_SYNTAX, "“20”" },
  { "from 44", FACT_CALCULATION_ERROR_SYNTAX, "“to”" },
  { "from 44 and 129", FACT_CALCULATION_ERROR_SYNTAX, "“to”" },
  { "5 in miles", FACT_CALCULATION_ERROR_SYNTAX, "“in %”" },
  { "5 % miles", FACT_CALCULATION_ERROR_SYNTAX, "“miles”" },
  { "caf\xe9", FACT_CALCULATION_ERROR_SYNTAX, "UTF-8" },
  { "5 miles + 3 km", FACT_CALCULATION_ERROR_UNITS, "“miles” and “km” cannot be taken together" },
  { "5 miles + 3", FACT_CALCULATION_ERROR_UNITS, "in “miles” and the other has no unit" },
  { "5 m + 3 M", FACT_CALCULATION_ERROR_UNITS, "“m” and “M”" },
  { "$5 + 5 €", FACT_CALCULATION_ERROR_UNITS, "“$” and “€”" },
  { "5 % + 100", FACT_CALCULATION_ERROR_UNITS, "percentage of" },
  { "100 + (5 % - 3 %)", FACT_CALCULATION_ERROR_UNITS, "Percentage points" },
  { "from 44 % to 48 %", FACT_CALCULATION_ERROR_UNITS, "percentage points" },
  { "5 miles in %", FACT_CALCULATION_ERROR_UNITS, "without a unit" },
  { "4 ^ 0.5", FACT_CALCULATION_ERROR_UNITS, "whole numbers" },
  { "2 ^ 3 m", FACT_CALCULATION_ERROR_UNITS, "whole numbers" },
  { "1 a * 1 b * 1 c * 1 d * 1 e", FACT_CALCULATION_ERROR_UNITS, "too many units" },
  { "1 a ^ 10", FACT_CALCULATION_ERROR_UNITS, "too many units" },
  { "1 / 0", FACT_CALCULATION_ERROR_ZERO, "divided by zero" },
  { "1 / (5 - 5)", FACT_CALCULATION_ERROR_ZERO, "divided by zero" },
  { "0 ^ -1", FACT_CALCULATION_ERROR_ZERO, "divided by zero" },
  { "from 0 to 5", FACT_CALCULATION_ERROR_ZERO, "From zero" },
  { "9 ^ 9 ^ 9", FACT_CALCULATION_ERROR_RANGE, "too large" },
  { "10 ^ 400", FACT_CALCULATION_ERROR_RANGE, "too large" },
  { "2 ^ 5000", FACT_CALCULATION_ERROR_RANGE, "too large" },
  { "10 ^ 40", FACT_CALCULATION_ERROR_RANGE, "too many digits" },
};

static void
test_results (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *result = fact_calculation_compute (rows[i].expression, &error);

      g_test_message ("%s", rows[i].expression);
      g_assert_no_error (error);
      g_assert_cmpstr (result, ==, rows[i].result);
    }
}

static void
test_errors (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *result = fact_calculation_compute (bad_rows[i].expression, &error);

      g_test_message ("%s: %s", bad_rows[i].expression, error != NULL ? error->message : result);
      g_assert_null (result);
      g_assert_error (error, FACT_CALCULATION_ERROR, bad_rows[i].code);
      g_assert_nonnull (strstr (error->message, bad_rows[i].message));
      g_assert_null (fact_calculation_compute (bad_rows[i].expression, NULL));
    }
}

static char *
repeat (const char *words,
        guint       n)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (out, words);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* As much of anything as fits: refused or calculated, within the stack and in no time. */
static void
test_bounds (void)
{
  static const struct { const char *words; guint n; int code; } bounds[] = {
    { "(", 1000, FACT_CALCULATION_ERROR_SYNTAX }, { "2^", 500, FACT_CALCULATION_ERROR_SYNTAX },
    { "-", 1000, FACT_CALCULATION_ERROR_SYNTAX }, { "9", 1000, FACT_CALCULATION_ERROR_RANGE },
    { "9", 1001, FACT_CALCULATION_ERROR_RANGE }, { "5²", 500, FACT_CALCULATION_ERROR_SYNTAX },
    { "²", 1000, FACT_CALCULATION_ERROR_SYNTAX }, { "a", 1000, FACT_CALCULATION_ERROR_SYNTAX },
  };
  g_autofree char *decimals = repeat ("3", 300);
  g_autofree char *small = g_strconcat ("0.", decimals, NULL);
  g_autofree char *zeros = repeat ("0", 320);
  g_autofree char *tiny = g_strconcat ("0.", zeros, "1 * 10^300", NULL);
  g_autofree char *result = NULL;
  g_autoptr (GError) tiny_error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      g_autofree char *expression = repeat (bounds[i].words, bounds[i].n);
      g_autoptr (GError) error = NULL;

      g_assert_null (fact_calculation_compute (expression, &error));
      g_assert_error (error, FACT_CALCULATION_ERROR, bounds[i].code);
    }

  result = fact_calculation_compute (small, NULL);
  g_assert_cmpstr (result, ==, "≈ 0.333");
  g_assert_null (fact_calculation_compute (tiny, &tiny_error));
  g_assert_error (tiny_error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_RANGE);
}

/* Anything that a calculation could have in it, in any order: no crash, and a result that gives itself. */
static void
test_random (void)
{
  static const char * const pieces[] = {
    "0", "1", "7", "12", "340", "1,200", "0.25", "9999999", "+", "-", "*", "/", "^", "(", ")", "%", " ", " of ", " from ", " to ",
    " in %", "m", " miles", "$", "€", "²", "billion ", " million", " percentage points", " per ", "USD ", "é", "\xff", "=", ",", ".",
    "x", " pp",
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (1931);
  guint n_good = 0;

  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (GString) expression = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autofree char *result = NULL;

      for (gint n = g_rand_int_range (rand, 1, 9); n > 0; n--)
        g_string_append (expression, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
      result = fact_calculation_compute (expression->str, &error);
      g_assert_true ((result == NULL) == (error != NULL));
      if (result == NULL)
        g_assert_true (error->domain == FACT_CALCULATION_ERROR);
      else if (!g_str_has_prefix (result, FACT_CALCULATION_ROUNDED))
        {
          g_autofree char *again = NULL;
          g_autoptr (GError) no_error = NULL;

          g_test_message ("%s: %s", expression->str, result);
          again = fact_calculation_compute (result, &no_error);
          g_assert_no_error (no_error);
          g_assert_cmpstr (again, ==, *result == '+' ? result + 1 : result);
          n_good++;
        }
    }
  g_assert_cmpuint (n_good, >, N_RANDOM / 50);
}

static void
test_format (void)
{
  static const struct { const char *expression; const char *result; const char *equation; } equations[] = {
    { "129 - 44", "85", "129 − 44 = 85" }, { " 3 * 4 ", "12", "3 × 4 = 12" }, { "100 / 3", "≈ 33.33", "100 / 3 ≈ 33.33" },
    { "44 - 129", "-85", "44 − 129 = −85" }, { "129 - 44", "", "129 − 44" }, { "", "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (equations); i++)
    {
      g_autofree char *equation = fact_calculation_format (equations[i].expression, equations[i].result);

      g_assert_cmpstr (equation, ==, equations[i].equation);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calculation/results", test_results);
  g_test_add_func ("/calculation/errors", test_errors);
  g_test_add_func ("/calculation/bounds", test_bounds);
  g_test_add_func ("/calculation/random", test_random);
  g_test_add_func ("/calculation/format", test_format);

  return g_test_run ();
}
