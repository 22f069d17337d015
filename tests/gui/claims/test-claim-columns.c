/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-columns.h"

#define V (1u << FACT_CLAIM_COLUMN_VERDICT)
#define P (1u << FACT_CLAIM_COLUMN_PROGRESS)
#define E (1u << FACT_CLAIM_COLUMN_EVIDENCE)
#define A (1u << FACT_CLAIM_COLUMN_ARTICLES)
#define C (1u << FACT_CLAIM_COLUMN_CHECKED_BY)
#define U (1u << FACT_CLAIM_COLUMN_UPDATED)
#define ALWAYS (1u << FACT_CLAIM_COLUMN_NUMBER | 1u << FACT_CLAIM_COLUMN_STATEMENT)

/* What is wanted, the width and that of a letter; what is shown, and what of it as an icon only. */
static const struct
{
  const char *name;
  guint       wanted;
  int         width;
  int         char_width;
  guint       shown;
  guint       is_short;
} cases[] = {
  { "all", FACT_CLAIM_COLUMNS_ALL, 1080, 8, FACT_CLAIM_COLUMNS_ALL, 0 },
  { "hidden", FACT_CLAIM_COLUMNS_ALL & ~(C | U), 1080, 8, ALWAYS | V | P | E | A, 0 },
  { "number-and-statement-stay", 0, 1080, 8, ALWAYS, 0 },
  { "articles-first", FACT_CLAIM_COLUMNS_ALL, 1000, 8, FACT_CLAIM_COLUMNS_ALL & ~A, 0 },
  { "nine-hundred", FACT_CLAIM_COLUMNS_ALL, 900, 8, FACT_CLAIM_COLUMNS_ALL & ~(A | U), 0 },
  { "six-hundred", FACT_CLAIM_COLUMNS_ALL, 600, 8, ALWAYS | V | P | E, P },
  { "narrowest", FACT_CLAIM_COLUMNS_ALL, 360, 8, ALWAYS | V, V },
  { "large-letters", FACT_CLAIM_COLUMNS_ALL, 1080, 16, ALWAYS | V | P | E, P },
  { "hardly-any", FACT_CLAIM_COLUMNS_ALL, 40, 8, ALWAYS | V, V },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  FactClaimColumns columns;
  int end = 0;

  fact_claim_columns_lay_out (&columns, cases[i].wanted, cases[i].width, cases[i].char_width, 2);

  for (guint column = 0; column < FACT_CLAIM_N_COLUMNS; column++)
    {
      g_assert_cmpint (columns.width[column] > 0, ==, (cases[i].shown & (1u << column)) != 0);
      g_assert_cmpint (columns.is_short[column], ==, (cases[i].is_short & (1u << column)) != 0);
      if (columns.width[column] == 0)
        continue;
      g_assert_cmpint (columns.x[column], >=, end);
      end = columns.x[column] + columns.width[column] + FACT_CLAIM_COLUMNS_GAP;
    }

  /* Nothing is left over, and where there is room nothing sticks out. */
  if (cases[i].width >= 360)
    g_assert_cmpint (end - FACT_CLAIM_COLUMNS_GAP + FACT_CLAIM_COLUMNS_EDGE, ==, cases[i].width);
}

/* Long numbers have room. */
static void
test_digits (void)
{
  FactClaimColumns columns;

  fact_claim_columns_lay_out (&columns, 0, 600, 8, 7);
  g_assert_cmpint (columns.width[FACT_CLAIM_COLUMN_NUMBER], ==, 7 * 8);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/claim-columns/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/claim-columns/digits", test_digits);

  return g_test_run ();
}
