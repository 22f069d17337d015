/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-alignment-private.h"

/* More than some thousand words against as many others are not compared in full. */
#define MAX_CELLS (4 * 1024 * 1024)

/* A word counts by its length, up to this; what follows directly on a pair counts a little more, so that passages stay together. */
#define MAX_WEIGHT 8
#define FOLLOWING 3

/* How the best came about, for each cell. */
enum
{
  STEP_IN_A = 0,                         /* without the last token of the old text */
  STEP_IN_B = 1,                         /* without the last one of the new */
  STEP_PAIR = 2,                         /* with both as a pair */
  STEPS = 3,
  FOLLOWS = 4                            /* if they are a pair, those before them are one too */
};

typedef struct
{
  gint32 best;
  gint32 paired;                         /* the best that ends with a pair here; below 0 when these are none */
} Cell;

static gint32
get_weight (const FactToken *token)
{
  return 1 + (gint32) MIN (token->end - token->start, MAX_WEIGHT);
}

static guint8
fill_cell (Cell            *cell,
           const Cell      *above,
           const Cell      *left,
           const Cell      *diagonal,
           const FactToken *a,
           const FactToken *b)
{
  guint8 step = STEP_IN_A;

  cell->best = above->best;
  cell->paired = -1;
  if (left->best > cell->best)
    {
      cell->best = left->best;
      step = STEP_IN_B;
    }
  if (a->id != b->id)
    return step;

  cell->paired = get_weight (a) + diagonal->best;
  if (diagonal->paired >= 0 && diagonal->paired + FOLLOWING >= diagonal->best)
    {
      cell->paired = get_weight (a) + diagonal->paired + FOLLOWING;
      step |= FOLLOWS;
    }
  if (cell->paired >= cell->best)
    {
      cell->best = cell->paired;
      step = (step & FOLLOWS) | STEP_PAIR;
    }

  return step;
}

static void
fill_row (FactAligning      *self,
          const FactAligned *range,
          guint              a,
          Cell              *row,
          guint8            *steps)
{
  guint n_b = range->b_end - range->b_start;
  Cell diagonal = row[0];

  for (guint j = 0; j < n_b; j++)
    {
      Cell above = row[j + 1];

      steps[j] = fill_cell (&row[j + 1], &above, &row[j], &diagonal, &self->a[a], &self->b[range->b_start + j]);
      diagonal = above;
    }
}

static void
follow_back (FactAligning      *self,
             const FactAligned *range,
             const guint8      *steps)
{
  guint n_b = range->b_end - range->b_start;
  guint i = range->a_end - range->a_start;
  guint j = n_b;
  gboolean is_pair = FALSE;

  while (i > 0 && j > 0)
    {
      guint8 step = steps[(gsize) (i - 1) * n_b + j - 1];

      if (is_pair || (step & STEPS) == STEP_PAIR)
        {
          _fact_aligning_pair (self, range->a_start + --i, range->b_start + --j);
          is_pair = (step & FOLLOWS) != 0;
        }
      else if ((step & STEPS) == STEP_IN_B)
        {
          j--;
        }
      else
        {
          i--;
        }
    }
}

/**
 * _fact_aligning_align_small:
 * @self: an alignment being made
 * @range: tokens of both texts, none of them paired
 *
 * Pairs tokens of @range so that the pairs are in order and weigh the most: longer words more than short ones, and passages more than
 * scattered words. That is the longest common subsequence by dynamic programming, with affine weights after Gotoh, “An Improved
 * Algorithm for Matching Biological Sequences” (1982).
 *
 * Returns: whether that was done; %FALSE when it was too much work
 */
gboolean
_fact_aligning_align_small (FactAligning      *self,
                            const FactAligned *range)
{
  guint n_a = range->a_end - range->a_start;
  guint n_b = range->b_end - range->b_start;
  guint64 n_cells = (guint64) n_a * n_b;
  g_autofree guint8 *steps = NULL;
  g_autofree Cell *row = NULL;

  if (n_cells > MAX_CELLS || n_cells > self->work)
    return FALSE;

  self->work -= n_cells;
  steps = g_malloc (n_cells);
  row = g_new (Cell, n_b + 1);
  for (guint j = 0; j <= n_b; j++)
    row[j] = (Cell) { 0, -1 };

  for (guint i = 0; i < n_a; i++)
    fill_row (self, range, range->a_start + i, row, steps + (gsize) i * n_b);
  follow_back (self, range, steps);

  return TRUE;
}
