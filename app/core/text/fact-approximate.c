/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-approximate.h"

#define BITS 64

typedef enum
{
  FORWARDS,
  BACKWARDS
} Direction;

/* One column of the table of distances, as the differences between its rows: 64 rows in a block. */
typedef struct
{
  guint64 plus;
  guint64 minus;
} Block;

typedef struct
{
  guint       n_words;
  guint       n_blocks;
  GHashTable *rows;            /* letter → which of the masks, plus one */
  GArray     *masks;           /* of guint64, n_blocks for each letter: where it stands in the words */
  Block      *blocks;
  guint       distance;        /* in the last row */
} Table;

static void
table_clear (Table *self)
{
  g_hash_table_unref (self->rows);
  g_array_unref (self->masks);
  g_free (self->blocks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Table, table_clear)

static guint64 *
masks_for (Table    *self,
           gunichar  letter)
{
  guint row = GPOINTER_TO_UINT (g_hash_table_lookup (self->rows, GUINT_TO_POINTER (letter)));

  if (row == 0)
    {
      row = g_hash_table_size (self->rows) + 1;
      g_hash_table_insert (self->rows, GUINT_TO_POINTER (letter), GUINT_TO_POINTER (row));
      g_array_set_size (self->masks, row * self->n_blocks);
    }

  return &g_array_index (self->masks, guint64, (row - 1) * self->n_blocks);
}

static void
table_init (Table          *self,
            const gunichar *words,
            guint           n_words,
            Direction       direction)
{
  self->n_words = n_words;
  self->n_blocks = (n_words + BITS - 1) / BITS;
  self->rows = g_hash_table_new (NULL, NULL);
  self->masks = g_array_new (FALSE, TRUE, sizeof (guint64));
  self->blocks = g_new (Block, self->n_blocks);
  self->distance = n_words;

  for (guint i = 0; i < n_words; i++)
    masks_for (self, words[direction == FORWARDS ? i : n_words - 1 - i])[i / BITS] |= G_GUINT64_CONSTANT (1) << (i % BITS);
  for (guint i = 0; i < self->n_blocks; i++)
    self->blocks[i] = (Block) { ~G_GUINT64_CONSTANT (0), 0 };
}

/* Goes to the next column in one block; what its first row changes by comes in, and what its last row changes by goes out. */
static int
advance_block (Block   *block,
               guint64  equal,
               guint64  last,
               int      in)
{
  guint64 vertical = equal | block->minus;
  guint64 horizontal, plus, minus;
  int out;

  if (in < 0)
    equal |= 1;
  horizontal = (((equal & block->plus) + block->plus) ^ block->plus) | equal;
  plus = block->minus | ~(horizontal | block->plus);
  minus = block->plus & horizontal;
  out = (plus & last) != 0 ? 1 : (minus & last) != 0 ? -1 : 0;

  plus = plus << 1 | (in > 0 ? 1 : 0);
  minus = minus << 1 | (in < 0 ? 1 : 0);
  block->plus = minus | ~(vertical | plus);
  block->minus = plus & vertical;

  return out;
}

/* @in: 0 when the words may begin anywhere; 1 when what lies before counts as put in. */
static void
advance (Table    *self,
         gunichar  letter,
         int       in)
{
  guint row = GPOINTER_TO_UINT (g_hash_table_lookup (self->rows, GUINT_TO_POINTER (letter)));
  const guint64 *masks = row > 0 ? &g_array_index (self->masks, guint64, (row - 1) * self->n_blocks) : NULL;

  for (guint i = 0; i < self->n_blocks; i++)
    {
      guint last = i + 1 < self->n_blocks ? BITS - 1 : (self->n_words - 1) % BITS;

      in = advance_block (&self->blocks[i], masks != NULL ? masks[i] : 0, G_GUINT64_CONSTANT (1) << last, in);
    }

  self->distance = (guint) ((int) self->distance + in);
}

/* From the end of the best place back to where it begins: the longest of those that are as good. */
static guint
find_start (const gunichar *words,
            guint           n_words,
            const gunichar *text,
            guint           end,
            guint           distance)
{
  g_auto (Table) table;
  guint start = end;

  table_init (&table, words, n_words, BACKWARDS);
  for (guint i = end; i > 0 && end - i <= n_words + distance; i--)
    {
      advance (&table, text[i - 1], 1);
      if (table.distance == distance)
        start = i - 1;
    }

  return start;
}

/**
 * fact_approximate_find:
 * @words: (array length=n_words): letters to find, as they are to be compared
 * @n_words: how many, at least 1
 * @text: (array length=n_text): letters to search
 * @n_text: how many
 * @best: (out): the place that is most like the words, the first of several
 *
 * Finds some words by the least number of letters that are other. That is the bit-parallel algorithm of Myers, “A Fast Bit-Vector
 * Algorithm for Approximate String Matching Based on Dynamic Programming” (1999), with the blocks for long words as Hyyrö has
 * them, “A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances” (2003): sixty-four letters of the words at a time.
 */
void
fact_approximate_find (const gunichar  *words,
                       guint            n_words,
                       const gunichar  *text,
                       guint            n_text,
                       FactApproximate *best)
{
  g_auto (Table) table;
  g_autofree guint *distances = g_new (guint, n_text + 1);

  table_init (&table, words, n_words, FORWARDS);
  *best = (FactApproximate) { 0, 0, n_words, n_words };
  for (guint i = 0; i < n_text; i++)
    {
      advance (&table, text[i], 0);
      distances[i + 1] = table.distance;
      if (table.distance < best->distance)
        *best = (FactApproximate) { 0, i + 1, table.distance, n_words };
    }

  best->start = find_start (words, n_words, text, best->end, best->distance);
  for (guint end = 1; end <= n_text; end++)
    if (end <= best->start || end >= best->end + n_words)
      best->second = MIN (best->second, distances[end]);
}
