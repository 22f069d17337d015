/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-alignment-private.h"

#include <string.h>

/* Ranges within ranges: deeper ones only come of texts that were made for it. */
#define MAX_DEPTH 24

/* How many cells of small ranges are computed at most: about a second. */
#define MAX_WORK (G_GUINT64_CONSTANT (1) << 27)

void
_fact_aligning_pair (FactAligning *self,
                     guint         a,
                     guint         b)
{
  self->alignment->to_new[a] = b;
  self->alignment->to_old[b] = a;
}

/* What is the same at both ends needs no search. */
static void
pair_ends (FactAligning *self,
           FactAligned  *range)
{
  while (range->a_start < range->a_end && range->b_start < range->b_end
         && self->a[range->a_start].id == self->b[range->b_start].id)
    _fact_aligning_pair (self, range->a_start++, range->b_start++);

  while (range->a_start < range->a_end && range->b_start < range->b_end
         && self->a[range->a_end - 1].id == self->b[range->b_end - 1].id)
    _fact_aligning_pair (self, --range->a_end, --range->b_end);
}

/**
 * _fact_longest_increasing:
 * @pairs: (array length=n_pairs): pairs, by their place in the old text
 * @n_pairs: how many
 *
 * Leaves only the pairs of a longest sequence that is in order in both texts, by the piles of patience sorting; see Hunt and Szymanski, “A
 * Fast Algorithm for Computing Longest Common Subsequences” (1977).
 *
 * Returns: how many are left
 */
guint
_fact_longest_increasing (FactTokenPair *pairs,
                          guint          n_pairs)
{
  g_autofree guint32 *tops = g_new (guint32, n_pairs);            /* the last pair of the best sequence of each length */
  g_autofree guint32 *before = g_new (guint32, n_pairs);
  guint n_piles = 0;
  guint32 at;

  for (guint i = 0; i < n_pairs; i++)
    {
      guint low = 0;
      guint high = n_piles;

      while (low < high)
        {
          guint middle = low + (high - low) / 2;

          if (pairs[tops[middle]].b < pairs[i].b)
            low = middle + 1;
          else
            high = middle;
        }
      before[i] = low > 0 ? tops[low - 1] : 0;
      tops[low] = i;
      n_piles = MAX (n_piles, low + 1);
    }

  at = n_piles > 0 ? tops[n_piles - 1] : 0;
  for (guint i = n_piles; i > 0; i--)
    {
      tops[i - 1] = at;
      at = before[at];
    }
  for (guint i = 0; i < n_piles; i++)
    pairs[i] = pairs[tops[i]];

  return n_piles;
}

/* Words that stand once in either range, in the order of the old text. */
static GArray *
find_unique (FactAligning      *self,
             const FactAligned *range)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (FactTokenPair));

  for (guint i = range->a_start; i < range->a_end; i++)
    self->n_in_a[self->a[i].id]++;
  for (guint i = range->b_start; i < range->b_end; i++)
    {
      self->n_in_b[self->b[i].id]++;
      self->place_in_b[self->b[i].id] = i;
    }

  for (guint i = range->a_start; i < range->a_end; i++)
    {
      guint32 id = self->a[i].id;

      if (self->n_in_a[id] == 1 && self->n_in_b[id] == 1)
        {
          FactTokenPair pair = { i, self->place_in_b[id] };

          g_array_append_val (pairs, pair);
        }
    }

  for (guint i = range->a_start; i < range->a_end; i++)
    self->n_in_a[self->a[i].id] = 0;
  for (guint i = range->b_start; i < range->b_end; i++)
    self->n_in_b[self->b[i].id] = 0;

  return pairs;
}

static void
align_range (FactAligning *self,
             FactAligned   range,
             guint         depth)
{
  g_autoptr (GArray) pairs = NULL;
  FactTokenPair *kept;
  guint n_kept;

  pair_ends (self, &range);
  if (range.a_start == range.a_end || range.b_start == range.b_end || g_cancellable_is_cancelled (self->cancellable))
    return;

  pairs = find_unique (self, &range);
  kept = (FactTokenPair *) pairs->data;
  n_kept = _fact_longest_increasing (kept, pairs->len);
  if (n_kept == 0 || depth == MAX_DEPTH)
    {
      _fact_aligning_align_small (self, &range);
      return;
    }

  for (guint i = 0; i <= n_kept; i++)
    {
      FactAligned part = range;

      part.a_end = i < n_kept ? kept[i].a : range.a_end;
      part.b_end = i < n_kept ? kept[i].b : range.b_end;
      align_range (self, part, depth + 1);
      if (i < n_kept)
        {
          _fact_aligning_pair (self, kept[i].a, kept[i].b);
          range.a_start = kept[i].a + 1;
          range.b_start = kept[i].b + 1;
        }
    }
}

/**
 * _fact_aligning_align:
 * @self: an alignment being made
 * @range: tokens of both texts, none of them paired
 *
 * Pairs tokens of @range in order: those that are the same at its ends, then words that stand once in either text, which hardly ever
 * mislead (Bram Cohen's “patience diff”), then between them again. Where no word stands once, what is small enough is compared in full.
 */
void
_fact_aligning_align (FactAligning *self,
                      FactAligned   range)
{
  align_range (self, range, 0);
}

static FactAlignment *
alignment_alloc (FactText     *old_text,
                 FactText     *new_text,
                 FactTokenIds *ids)
{
  FactAlignment *self = g_new0 (FactAlignment, 1);

  self->old_text = fact_text_ref (old_text);
  self->new_text = fact_text_ref (new_text);
  self->old_tokens = fact_tokens_new (old_text, ids);
  self->new_tokens = fact_tokens_new (new_text, ids);
  /* One more, for there is something to fill in an empty text too. */
  self->to_new = g_new (guint32, self->old_tokens->len + 1);
  self->to_old = g_new (guint32, self->new_tokens->len + 1);
  memset (self->to_new, 0xff, sizeof (guint32) * (self->old_tokens->len + 1));
  memset (self->to_old, 0xff, sizeof (guint32) * (self->new_tokens->len + 1));

  return self;
}

/**
 * fact_alignment_new:
 * @old_text: a text
 * @new_text: a later version of it
 * @cancellable: (nullable): asked now and then
 * @error: return location for an error
 *
 * Finds out what became of each word: first of those that stand in the same order, then of passages that stand elsewhere. Time and
 * memory are nearly linear in the length of the texts, whatever they hold; where that is not enough for an answer, words are left without
 * a counterpart. To be called in a worker thread for long texts.
 *
 * Returns: (transfer full): the alignment; %NULL with @error set to %G_IO_ERROR_CANCELLED
 */
FactAlignment *
fact_alignment_new (FactText      *old_text,
                    FactText      *new_text,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autoptr (FactTokenIds) ids = fact_token_ids_new ();
  g_autoptr (FactAlignment) self = alignment_alloc (old_text, new_text, ids);
  guint n_ids = fact_token_ids_get_n (ids);
  g_autofree guint32 *n_in_a = g_new0 (guint32, n_ids);
  g_autofree guint32 *n_in_b = g_new0 (guint32, n_ids);
  g_autofree guint32 *place_in_b = g_new0 (guint32, n_ids);
  FactAligning aligning = {
    self, (FactToken *) self->old_tokens->data, (FactToken *) self->new_tokens->data, self->old_tokens->len, self->new_tokens->len,
    n_ids, n_in_a, n_in_b, place_in_b, MAX_WORK, cancellable
  };

  _fact_aligning_align (&aligning, (FactAligned) { 0, aligning.n_a, 0, aligning.n_b });
  _fact_aligning_drop_weak (&aligning);
  _fact_aligning_find_moved (&aligning);
  _fact_aligning_fill (&aligning);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * fact_alignment_free:
 * @self: an alignment
 *
 * Frees it.
 */
void
fact_alignment_free (FactAlignment *self)
{
  fact_text_unref (self->old_text);
  fact_text_unref (self->new_text);
  g_array_unref (self->old_tokens);
  g_array_unref (self->new_tokens);
  g_free (self->to_new);
  g_free (self->to_old);
  g_free (self);
}
