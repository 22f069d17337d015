/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-column.h"

G_BEGIN_DECLS

#define FACT_CLAIM_COLUMNS_ALL ((1u << FACT_CLAIM_N_COLUMNS) - 1)

/* Far more than fits into any window. */
#define FACT_CLAIM_COLUMNS_MAX_LETTERS 1000

/**
 * FactClaimColumnWishes:
 * @shown: which columns the user wants to see, as bits; the number and the statement are always there
 * @n_letters: how wide each is to be, in letters, which grow and shrink; 0 for as wide as usual, up to
 *   %FACT_CLAIM_COLUMNS_MAX_LETTERS. The statement has what is left.
 *
 * How the user wants the columns of tables.
 */
typedef struct
{
  guint  shown;
  double n_letters[FACT_CLAIM_N_COLUMNS];
} FactClaimColumnWishes;

/**
 * FactClaimColumns:
 * @x: where a column begins, px from the side where reading begins
 * @width: how wide it is, px; 0 for one that is not shown
 * @is_short: whether there is room only for its icon
 * @char_width: how wide a letter is, px
 * @icon_size: how large an icon is, px
 *
 * How the columns of a table lie side by side.
 */
typedef struct
{
  int      x[FACT_CLAIM_N_COLUMNS];
  int      width[FACT_CLAIM_N_COLUMNS];
  gboolean is_short[FACT_CLAIM_N_COLUMNS];
  int      char_width;
  int      icon_size;
} FactClaimColumns;

/* Beside each column and between two of them, px. */
#define FACT_CLAIM_COLUMNS_EDGE 14
#define FACT_CLAIM_COLUMNS_GAP 14

void fact_claim_columns_lay_out     (FactClaimColumns            *self,
                                     const FactClaimColumnWishes *wishes,
                                     int                          width,
                                     int                          char_width,
                                     int                          icon_size,
                                     guint                        n_digits);
int  fact_claim_columns_bound       (const FactClaimColumns      *self,
                                     FactClaimColumn              column,
                                     int                          width);
int  fact_claim_columns_find_line   (const FactClaimColumns      *self,
                                     FactClaimColumn              column);
int  fact_claim_columns_follow_line (const FactClaimColumns      *self,
                                     FactClaimColumn              column,
                                     int                          x);

G_END_DECLS
