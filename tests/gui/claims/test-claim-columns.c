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

  fact_claim_columns_lay_out (&columns, &(FactClaimColumnWishes) { .shown = cases[i].wanted }, cases[i].width, cases[i].char_width,
                              2 * cases[i].char_width, 2);

  for (guint column = 0; column < FACT_CLAIM_N_COLUMNS; column++)
    {
      g_assert_cmpint (columns.width[column] > 0, ==, (cases[i].shown & (1u << column)) != 0);
      g_assert_cmpint (columns.is_short[column], ==, (cases[i].is_short & (1u << column)) != 0);
      if (columns.width[column] == 0)
        continue;
      if (columns.is_short[column])
        g_assert_cmpint (columns.width[column], ==, columns.icon_size);
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

  fact_claim_columns_lay_out (&columns, &(FactClaimColumnWishes) { 0 }, 600, 8, 16, 7);
  g_assert_cmpint (columns.width[FACT_CLAIM_COLUMN_NUMBER], ==, 7 * 8);
}

/* A column that is wanted so wide, in letters of 8 px, in a table of a width: how wide it is, and the claims, which keep 224 px. */
static const struct
{
  const char      *name;
  FactClaimColumn  column;
  double           n_letters;
  int              width;
  int              expected;
  int              statement;
} sizes[] = {
  { "usual", FACT_CLAIM_COLUMN_CHECKED_BY, 0, 1180, 96, 400 },
  { "wider", FACT_CLAIM_COLUMN_CHECKED_BY, 20, 1180, 160, 336 },
  { "narrower", FACT_CLAIM_COLUMN_CHECKED_BY, 6, 1180, 48, 448 },
  { "parts-of-letters", FACT_CLAIM_COLUMN_CHECKED_BY, 12.125, 1180, 97, 399 },
  { "too-narrow", FACT_CLAIM_COLUMN_CHECKED_BY, 0.5, 1180, 32, 464 },
  { "number", FACT_CLAIM_COLUMN_NUMBER, 1, 1180, 32, 408 },
  { "icon-alone", FACT_CLAIM_COLUMN_VERDICT, 0.1, 1180, 16, 486 },
  { "claims-keep-the-least", FACT_CLAIM_COLUMN_CHECKED_BY, 60, 1180, 272, 224 },
  { "more-than-any-window", FACT_CLAIM_COLUMN_CHECKED_BY, 1e9, 1180, 272, 224 },
  { "negative", FACT_CLAIM_COLUMN_CHECKED_BY, -5, 1180, 96, 400 },
  { "what-is-left-in-a-narrow-window", FACT_CLAIM_COLUMN_VERDICT, 60, 600, 122, 224 },
  { "claims-have-what-is-left", FACT_CLAIM_COLUMN_STATEMENT, 60, 1180, 400, 400 },
};

static void
test_size (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  FactClaimColumnWishes wishes = { .shown = FACT_CLAIM_COLUMNS_ALL };
  FactClaimColumns columns;
  int sum = 2 * FACT_CLAIM_COLUMNS_EDGE - FACT_CLAIM_COLUMNS_GAP;

  wishes.n_letters[sizes[i].column] = sizes[i].n_letters;
  fact_claim_columns_lay_out (&columns, &wishes, sizes[i].width, 8, 16, 2);

  g_assert_cmpint (columns.width[sizes[i].column], ==, sizes[i].expected);
  g_assert_cmpint (columns.width[FACT_CLAIM_COLUMN_STATEMENT], ==, sizes[i].statement);
  for (guint column = 0; column < FACT_CLAIM_N_COLUMNS; column++)
    sum += columns.width[column] > 0 ? columns.width[column] + FACT_CLAIM_COLUMNS_GAP : 0;
  g_assert_cmpint (sum, ==, sizes[i].width);
}

/* A verdict that is made narrow loses its word before it loses its icon. */
static void
test_short (void)
{
  FactClaimColumnWishes wishes = { .shown = FACT_CLAIM_COLUMNS_ALL };
  FactClaimColumns columns;

  for (int width = 16; width < 60; width++)
    {
      wishes.n_letters[FACT_CLAIM_COLUMN_VERDICT] = width / 8.0;
      fact_claim_columns_lay_out (&columns, &wishes, 1180, 8, 16, 2);
      g_assert_cmpint (columns.width[FACT_CLAIM_COLUMN_VERDICT], ==, width);
      g_assert_cmpint (columns.is_short[FACT_CLAIM_COLUMN_VERDICT], ==, width < 16 + 6 + 2 * 8);
    }
}

/* Whoever pulls at the line of a column has it below the pointer all the time, in every window, as far as it goes. */
static void
test_line (gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);

  for (guint column = 0; column < FACT_CLAIM_N_COLUMNS; column++)
    {
      FactClaimColumnWishes wishes = { .shown = FACT_CLAIM_COLUMNS_ALL };
      FactClaimColumns columns;
      int line, least, most;

      fact_claim_columns_lay_out (&columns, &wishes, width, 8, 16, 2);
      if (column == FACT_CLAIM_COLUMN_STATEMENT || columns.width[column] == 0)
        continue;

      line = fact_claim_columns_find_line (&columns, column);
      least = fact_claim_columns_bound (&columns, column, 0);
      most = fact_claim_columns_bound (&columns, column, width);
      for (int x = line - 30; x <= line + 30; x++)
        {
          FactClaimColumns after;
          int wanted = fact_claim_columns_follow_line (&columns, column, x);

          wishes.n_letters[column] = fact_claim_columns_bound (&columns, column, wanted) / 8.0;
          fact_claim_columns_lay_out (&after, &wishes, width, 8, 16, 2);
          if (wanted < least || wanted > most)
            continue;
          g_assert_cmpint (after.width[column], ==, wanted);
          g_assert_cmpint (fact_claim_columns_find_line (&after, column), ==, x);
        }
    }
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
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = g_strconcat ("/claim-columns/sizes/", sizes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_size);
    }
  g_test_add_data_func ("/claim-columns/line/wide", GINT_TO_POINTER (1180), test_line);
  g_test_add_data_func ("/claim-columns/line/narrow", GINT_TO_POINTER (600), test_line);
  g_test_add_data_func ("/claim-columns/line/narrowest", GINT_TO_POINTER (360), test_line);
  g_test_add_func ("/claim-columns/short", test_short);
  g_test_add_func ("/claim-columns/digits", test_digits);

  return g_test_run ();
}
