/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-columns.h"

/* Behind an icon, px. */
#define ICON_GAP 6

/* What a column can be narrowed to: letters; one with an icon before its words to the icon, which stands alone where there is no room
 * for a few letters beside it. */
#define MIN_LETTERS 4
#define MIN_LETTERS_BESIDE_ICON 2

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
find_width (const FactClaimColumns *self,
            FactClaimColumn         column,
            guint                   n_digits)
{
  int n_chars = column == FACT_CLAIM_COLUMN_NUMBER ? MAX (contents[column].n_chars, (int) n_digits) : contents[column].n_chars;

  return n_chars * self->char_width + contents[column].n_icons * (self->icon_size + ICON_GAP);
}

static gboolean
keeps_icon (FactClaimColumn column)
{
  return column == FACT_CLAIM_COLUMN_VERDICT || column == FACT_CLAIM_COLUMN_PROGRESS;
}

static gboolean
is_icon_alone (const FactClaimColumns *self,
               FactClaimColumn         column)
{
  return keeps_icon (column) && self->width[column] > 0
         && self->width[column] < self->icon_size + ICON_GAP + MIN_LETTERS_BESIDE_ICON * self->char_width;
}

static int
find_minimum (const FactClaimColumns *self,
              FactClaimColumn         column)
{
  return keeps_icon (column) ? self->icon_size : MIN_LETTERS * self->char_width;
}

/* As wide as the user wants it, px; 0 for as wide as usual. */
static int
find_wish (const FactClaimColumns      *self,
           const FactClaimColumnWishes *wishes,
           FactClaimColumn              column)
{
  double n_letters = CLAMP (wishes->n_letters[column], 0, FACT_CLAIM_COLUMNS_MAX_LETTERS);

  if (column == FACT_CLAIM_COLUMN_STATEMENT || n_letters == 0)
    return 0;

  return MAX ((int) (n_letters * self->char_width + 0.5), find_minimum (self, column));
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

      self->width[column] = self->width[column] > 0 && sacrifices[i].keeps_icon ? self->icon_size : 0;
    }
}

/* Not before others give way: what gave way would come back while one is pulled narrower, and its line would leave the pointer. */
static void
narrow (FactClaimColumns            *self,
        const FactClaimColumnWishes *wishes)
{
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      int wish = find_wish (self, wishes, i);

      if (wish > 0)
        self->width[i] = MIN (self->width[i], wish);
    }
}

/* What is left goes to columns that the user wants wider, before the statement has it. One of which there is only the icon is not given
 * parts of a word. */
static void
widen (FactClaimColumns            *self,
       const FactClaimColumnWishes *wishes,
       int                          width)
{
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      int more = find_wish (self, wishes, i) - self->width[i];
      int left = width - add_up (self);

      if (self->width[i] > 0 && more > 0 && left > 0 && (more <= left || !is_icon_alone (self, i)))
        self->width[i] += MIN (more, left);
    }
}

static void
place (FactClaimColumns *self)
{
  int x = FACT_CLAIM_COLUMNS_EDGE;

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      self->x[i] = x;
      x += self->width[i] > 0 ? self->width[i] + FACT_CLAIM_COLUMNS_GAP : 0;
      self->is_short[i] = is_icon_alone (self, i);
    }
}

/**
 * fact_claim_columns_lay_out:
 * @self: (out caller-allocates): how they lie
 * @wishes: how the user wants them
 * @width: how wide the table is, px
 * @char_width: how wide a letter is, px
 * @icon_size: how large an icon is, px
 * @n_digits: how long the longest number of a claim is
 *
 * Where there is too little room, columns are no wider than usual, and what tells least gives way first; the statement has all that
 * is left.
 */
void
fact_claim_columns_lay_out (FactClaimColumns            *self,
                            const FactClaimColumnWishes *wishes,
                            int                          width,
                            int                          char_width,
                            int                          icon_size,
                            guint                        n_digits)
{
  guint shown = wishes->shown | 1u << FACT_CLAIM_COLUMN_NUMBER | 1u << FACT_CLAIM_COLUMN_STATEMENT;

  *self = (FactClaimColumns) { .char_width = char_width, .icon_size = icon_size };
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if ((shown & (1u << i)) != 0)
        self->width[i] = find_width (self, i, n_digits);
    }

  give_way (self, width);
  narrow (self, wishes);
  widen (self, wishes, width);
  self->width[FACT_CLAIM_COLUMN_STATEMENT] = MAX (self->width[FACT_CLAIM_COLUMN_STATEMENT] + width - add_up (self), 1);
  place (self);
}

/**
 * fact_claim_columns_bound:
 * @self: how they lie
 * @column: one of them, not the statement
 * @width: how wide it is wanted, px
 *
 * Returns: the width nearest to @width that still shows something, and leaves the statement the least that it is to have, px
 */
int
fact_claim_columns_bound (const FactClaimColumns *self,
                          FactClaimColumn         column,
                          int                     width)
{
  int minimum = find_minimum (self, column);
  int spare = self->width[FACT_CLAIM_COLUMN_STATEMENT] - find_width (self, FACT_CLAIM_COLUMN_STATEMENT, 1);

  return CLAMP (width, minimum, MAX (self->width[column] + MAX (spare, 0), minimum));
}

/* What is before the statement begins where it did, and what is behind it ends there, however wide it is. */
static gboolean
is_before_statement (FactClaimColumn column)
{
  return column < FACT_CLAIM_COLUMN_STATEMENT;
}

/**
 * fact_claim_columns_find_line:
 * @self: how they lie
 * @column: one that is shown, not the statement
 *
 * Returns: where the line is by which it is made wider and narrower, px from the side where reading begins: on its side towards the
 *   statement, which gives the room for it
 */
int
fact_claim_columns_find_line (const FactClaimColumns *self,
                              FactClaimColumn         column)
{
  int half = FACT_CLAIM_COLUMNS_GAP / 2;

  return is_before_statement (column) ? self->x[column] + self->width[column] + half : self->x[column] - half;
}

/**
 * fact_claim_columns_follow_line:
 * @self: how they lie
 * @column: one that is shown, not the statement
 * @x: where its line is wanted, px from the side where reading begins
 *
 * Returns: how wide it would be then, px; for fact_claim_columns_bound(), as there may be no such width
 */
int
fact_claim_columns_follow_line (const FactClaimColumns *self,
                                FactClaimColumn         column,
                                int                     x)
{
  int more = x - fact_claim_columns_find_line (self, column);

  return self->width[column] + (is_before_statement (column) ? more : -more);
}
