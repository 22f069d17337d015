/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calculation/fact-rational.h"

#define N_RANDOM 2000

/* A number of up to @n_limbs limbs. */
static FactNatural
draw (GRand *rand,
      guint  n_limbs)
{
  FactNatural result = fact_natural_from (0);
  FactNatural base = fact_natural_from (G_GUINT64_CONSTANT (1) << 32);
  guint n = (guint) g_rand_int_range (rand, 0, (gint32) n_limbs + 1);

  for (guint i = 0; i < n; i++)
    {
      FactNatural limb = fact_natural_from (g_rand_int_range (rand, 0, 4) == 0 ? G_MAXUINT32 : g_rand_int (rand));

      g_assert_true (fact_natural_multiply (&result, &base, &result));
      g_assert_true (fact_natural_add (&result, &limb, &result));
    }

  return result;
}

/* What holds for all numbers: a / b × b + rest = a, and rest < b. */
static void
test_divide (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < N_RANDOM; i++)
    {
      FactNatural a = draw (rand, FACT_NATURAL_N_LIMBS);
      FactNatural b = draw (rand, 12);
      FactNatural quotient, rest, back;

      if (fact_natural_is_zero (&b))
        continue;
      fact_natural_divide (&a, &b, &quotient, &rest);
      g_assert_cmpint (fact_natural_compare (&rest, &b), <, 0);
      g_assert_true (fact_natural_multiply (&quotient, &b, &back));
      g_assert_true (fact_natural_add (&back, &rest, &back));
      g_assert_cmpint (fact_natural_compare (&back, &a), ==, 0);
    }
}

static void
test_small_numbers (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);

  for (guint i = 0; i < N_RANDOM; i++)
    {
      guint64 x = (guint64) g_rand_int (rand) << 20 | g_rand_int (rand);
      guint64 y = g_rand_int_range (rand, 1, G_MAXINT32);
      FactNatural a = fact_natural_from (x);
      FactNatural b = fact_natural_from (y);
      FactNatural sum, quotient, rest;
      g_autofree char *digits = NULL;
      g_autofree char *expected = g_strdup_printf ("%" G_GUINT64_FORMAT, x + y);

      g_assert_true (fact_natural_add (&a, &b, &sum));
      digits = fact_natural_to_digits (&sum);
      g_assert_cmpstr (digits, ==, expected);
      fact_natural_divide (&a, &b, &quotient, &rest);
      g_assert_cmpuint (rest.n > 0 ? rest.limbs[0] : 0, ==, x % y);
    }
}

static void
test_bound (void)
{
  FactNatural two = fact_natural_from (2);
  FactNatural one = fact_natural_from (1);
  FactNatural power = one;
  FactNatural greatest;
  guint n = 0;
  g_autofree char *digits = NULL;

  while (fact_natural_multiply (&power, &two, &power))
    n++;
  g_assert_cmpuint (n, ==, 1023);

  fact_natural_subtract (&power, &one, &greatest);
  g_assert_true (fact_natural_add (&greatest, &power, &greatest));
  g_assert_false (fact_natural_add (&greatest, &one, &power));
  digits = fact_natural_to_digits (&greatest);
  g_assert_true (g_str_has_prefix (digits, "1797693134862315907"));
  g_assert_true (g_str_has_suffix (digits, "356329624224137215"));
}

static void
test_rational (void)
{
  FactRational third = fact_rational_from (3);
  FactRational sum = fact_rational_from (0);
  FactRational power;

  third = fact_rational_inverted (&third);
  for (guint i = 0; i < 3; i++)
    g_assert_true (fact_rational_add (&sum, &third, &sum));
  g_assert_true (fact_rational_is_whole (&sum));

  sum = fact_rational_negated (&sum);
  g_assert_true (fact_rational_add (&sum, &third, &sum));
  g_assert_true (sum.is_negative);
  g_assert_cmpuint (sum.numerator.limbs[0], ==, 2);
  g_assert_cmpuint (sum.denominator.limbs[0], ==, 3);

  g_assert_true (fact_rational_power (&sum, 3, &power));
  g_assert_true (power.is_negative);
  g_assert_cmpuint (power.denominator.limbs[0], ==, 27);
  g_assert_false (fact_rational_power (&sum, 1000, &power));

  g_assert_false (fact_rational_from (0).is_negative);
  g_assert_true (fact_rational_from (G_MININT64).is_negative);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/natural/divide", test_divide);
  g_test_add_func ("/natural/small-numbers", test_small_numbers);
  g_test_add_func ("/natural/bound", test_bound);
  g_test_add_func ("/rational", test_rational);

  return g_test_run ();
}
