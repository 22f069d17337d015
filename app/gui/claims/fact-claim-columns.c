/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-columns.h"

/* An icon and the gap behind it, px. */
#define ICON 16
#define ICON_GAP 6

/* What there is room for: letters, and icons before them. The statement has what is left, and at least this. */
static const struct
{
  int n_chars;
  int n_icons;
} contents[FACT_CLAIM_N_COLUMNS] = {
  [FACT_CLAIM_COLUMN_VERDICT] = { 10, 1 },
  [FACT_CLAIM_COLUMN_NUMBER] = { 5, 0 },
  [FACT_CLAIM_COLUMN_STATEMENT] = { 28, 0 },
  [FACT_CLAIM_COLUMN_PROGRESS] = { 17, 1 },
  [FACT_CLAIM_COLUMN_EVIDENCE] = { 6, 3 },
  [FACT_CLAIM_COLUMN_ARTICLES] = { 8, 0 },
  [FACT_CLAIM_COLUMN_CHECKED_BY] = { 12, 0 },
  [FACT_CLAIM_COLUMN_UPDATED] = { 10, 0 },
};

/* In which order columns give way to the statement: some keep their icon at first. */
static const struct
{
  FactClaimColumn column;
  gboolean        keeps_icon;
} sacrifices[] = {
  { FACT_CLAIM_COLUMN_ARTICLES, FALSE },
  { FACT_CLAIM_COLUMN_UPDATED, FALSE },
  { FACT_CLAIM_COLUMN_CHECKED_BY, FALSE },
  { FACT_CLAIM_COLUMN_PROGRESS, TRUE },
  { FACT_CLAIM_COLUMN_VERDICT, TRUE },
  { FACT_CLAIM_COLUMN_EVIDENCE, FALSE },
  { FACT_CLAIM_COLUMN_PROGRESS, FALSE },
};

static int
find_width (FactClaimColumn column,
            int             char_width,
            guint           n_digits)
{
  int n_chars = column == FACT_CLAIM_COLUMN_NUMBER ? MAX (contents[column].n_chars, (int) n_digits) : contents[column].n_chars;

  return n_chars * char_width + contents[column].n_icons * (ICON + ICON_GAP);
}

/* With the gaps, and the least there is to be for the statement. */
static int
add_up (const FactClaimColumns *self)
{
  int sum = 2 * FACT_CLAIM_COLUMNS_EDGE - FACT_CLAIM_COLUMNS_GAP;

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    sum += self->width[i] > 0 ? self->width[i] + FACT_CLAIM_COLUMNS_GAP : 0;

  return sum;
}

static void
give_way (FactClaimColumns *self,
          int               width)
{
  for (guint i = 0; i < G_N_ELEMENTS (sacrifices) && add_up (self) > width; i++)
    {
      FactClaimColumn column = sacrifices[i].column;

      if (self->width[column] == 0)
        continue;
      self->width[column] = sacrifices[i].keeps_icon ? ICON : 0;
      self->is_short[column] = sacrifices[i].keeps_icon;
    }
}

/**
 * fact_claim_columns_lay_out:
 * @self: (out caller-allocates): how they lie
 * @wanted: which columns the user wants, as bits; the number and the statement are always there
 * @width: how wide the table is, px
 * @char_width: how wide a letter is, px
 * @n_digits: how long the longest number of a claim is
 *
 * Where there is too little room, what tells least gives way first; the statement has all that is left.
 */
void
fact_claim_columns_lay_out (FactClaimColumns *self,
                            guint             wanted,
                            int               width,
                            int               char_width,
                            guint             n_digits)
{
  int x = FACT_CLAIM_COLUMNS_EDGE;

  *self = (FactClaimColumns) { 0 };
  wanted |= 1u << FACT_CLAIM_COLUMN_NUMBER | 1u << FACT_CLAIM_COLUMN_STATEMENT;
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if ((wanted & (1u << i)) != 0)
        self->width[i] = find_width (i, char_width, n_digits);
    }

  give_way (self, width);
  self->width[FACT_CLAIM_COLUMN_STATEMENT] = MAX (self->width[FACT_CLAIM_COLUMN_STATEMENT] + width - add_up (self), 1);
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      self->x[i] = x;
      x += self->width[i] > 0 ? self->width[i] + FACT_CLAIM_COLUMNS_GAP : 0;
    }
}
