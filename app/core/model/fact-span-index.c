/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-span-index.h"

#include <string.h>

/*
 * Marks sorted by start, in one array, with the greatest end of each block of BLOCK marks beside it. A query goes to the last mark
 * that starts before the range ends and walks back over blocks, stepping over every block whose greatest end lies before the
 * range. That is the augmented tree of Cormen et al., "Introduction to Algorithms", 14.3, laid flat: an article has at most some
 * ten thousand marks, and moving them by memmove costs less than the pointers of a tree.
 */
#define BLOCK 64

struct _FactSpanIndex
{
  GArray   *marks;      /* of FactMark */
  GArray   *ends;       /* of guint: greatest end of each block */
  gboolean  is_sorted;
};

static void
mark_clear (gpointer data)
{
  FactMark *mark = data;

  g_clear_pointer (&mark->claim_id, g_ref_string_release);
  g_clear_pointer (&mark->id, g_ref_string_release);
}

/* By start; at the same start the longer one first, so that it is painted below; then by kind and ids, for a total order. */
static int
mark_compare (gconstpointer a,
              gconstpointer b)
{
  const FactMark *x = a;
  const FactMark *y = b;

  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  if (x->span.end != y->span.end)
    return x->span.end > y->span.end ? -1 : 1;
  if (x->kind != y->kind)
    return x->kind < y->kind ? -1 : 1;
  if (g_strcmp0 (x->claim_id, y->claim_id) != 0)
    return g_strcmp0 (x->claim_id, y->claim_id);

  return g_strcmp0 (x->id, y->id);
}

/**
 * fact_span_index_new:
 *
 * Returns: (transfer full): an index without marks
 */
FactSpanIndex *
fact_span_index_new (void)
{
  FactSpanIndex *self = g_new (FactSpanIndex, 1);

  self->marks = g_array_new (FALSE, FALSE, sizeof (FactMark));
  g_array_set_clear_func (self->marks, mark_clear);
  self->ends = g_array_new (FALSE, FALSE, sizeof (guint));
  self->is_sorted = TRUE;

  return self;
}

/**
 * fact_span_index_free:
 * @self: an index
 *
 * Frees it.
 */
void
fact_span_index_free (FactSpanIndex *self)
{
  g_array_unref (self->marks);
  g_array_unref (self->ends);
  g_free (self);
}

static FactMark *
mark_at (FactSpanIndex *self,
         guint          place)
{
  return &g_array_index (self->marks, FactMark, place);
}

/* The place of the first mark that is not before @mark. */
static guint
lower_bound (FactSpanIndex  *self,
             const FactMark *mark)
{
  guint low = 0;
  guint high = self->marks->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (mark_compare (mark_at (self, middle), mark) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The place of the first mark that starts at or behind @offset. */
static guint
first_from (FactSpanIndex *self,
            guint          offset)
{
  guint low = 0;
  guint high = self->marks->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (mark_at (self, middle)->span.start < offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
find_ends_from (FactSpanIndex *self,
                guint          place)
{
  guint n_blocks = (self->marks->len + BLOCK - 1) / BLOCK;

  g_array_set_size (self->ends, n_blocks);
  for (guint block = place / BLOCK; block < n_blocks; block++)
    {
      guint limit = MIN (self->marks->len, (block + 1) * BLOCK);
      guint end = 0;

      for (guint i = block * BLOCK; i < limit; i++)
        end = MAX (end, mark_at (self, i)->span.end);
      g_array_index (self->ends, guint, block) = end;
    }
}

/**
 * fact_span_index_sort:
 * @self: an index
 *
 * Brings appended marks into order. Every question does this first; a worker that builds an index does it, so that the main thread
 * need not.
 */
void
fact_span_index_sort (FactSpanIndex *self)
{
  if (self->is_sorted)
    return;

  g_array_sort (self->marks, mark_compare);
  self->is_sorted = TRUE;
  find_ends_from (self, 0);
}

static FactMark
mark_copy (const FactMark *mark)
{
  FactMark copy = *mark;

  if (copy.claim_id != NULL)
    g_ref_string_acquire (copy.claim_id);
  if (copy.id != NULL)
    g_ref_string_acquire (copy.id);

  return copy;
}

/**
 * fact_span_index_copy:
 * @self: an index
 *
 * Returns: (transfer full): an index of the same marks, which goes its own way from now on
 */
FactSpanIndex *
fact_span_index_copy (FactSpanIndex *self)
{
  FactSpanIndex *copy = fact_span_index_new ();

  for (guint i = 0; i < self->marks->len; i++)
    {
      FactMark mark = mark_copy (mark_at (self, i));

      g_array_append_val (copy->marks, mark);
    }
  g_array_append_vals (copy->ends, self->ends->data, self->ends->len);
  copy->is_sorted = self->is_sorted;

  return copy;
}

/**
 * fact_span_index_append:
 * @self: an index that is being built
 * @mark: a mark; its strings are shared
 *
 * Adds @mark without putting it in order; the next question does that for all that were appended.
 */
void
fact_span_index_append (FactSpanIndex  *self,
                        const FactMark *mark)
{
  FactMark copy = mark_copy (mark);

  g_array_append_val (self->marks, copy);
  self->is_sorted = FALSE;
}

/**
 * fact_span_index_add:
 * @self: an index
 * @mark: a mark; its strings are shared
 *
 * Adds @mark at its place.
 */
void
fact_span_index_add (FactSpanIndex  *self,
                     const FactMark *mark)
{
  FactMark copy = mark_copy (mark);
  guint place;

  fact_span_index_sort (self);
  place = lower_bound (self, mark);
  g_array_insert_val (self->marks, place, copy);
  find_ends_from (self, place);
}

/**
 * fact_span_index_remove:
 * @self: an index
 * @mark: a mark equal to the one that is to go
 *
 * Returns: whether there was one
 */
gboolean
fact_span_index_remove (FactSpanIndex  *self,
                        const FactMark *mark)
{
  guint place;

  fact_span_index_sort (self);
  place = lower_bound (self, mark);
  if (place == self->marks->len || mark_compare (mark_at (self, place), mark) != 0)
    return FALSE;

  g_array_remove_index (self->marks, place);
  find_ends_from (self, place);

  return TRUE;
}

/**
 * fact_span_index_get_n:
 * @self: an index
 *
 * Returns: how many marks it has
 */
guint
fact_span_index_get_n (FactSpanIndex *self)
{
  return self->marks->len;
}

/**
 * fact_span_index_get:
 * @self: an index
 * @place: which, in the order of starts
 *
 * Returns: (transfer none): the mark, until the index changes
 */
const FactMark *
fact_span_index_get (FactSpanIndex *self,
                     guint          place)
{
  g_return_val_if_fail (place < self->marks->len, NULL);

  fact_span_index_sort (self);

  return mark_at (self, place);
}

/**
 * fact_span_index_query:
 * @self: an index
 * @range: code points, half-open; an empty one has none, so no mark is in it
 * @marks: (element-type FactMark) (transfer none): takes the marks that have a code point in @range, in the order of starts; they
 *   are good until the index changes
 */
void
fact_span_index_query (FactSpanIndex *self,
                       FactSpan       range,
                       GPtrArray     *marks)
{
  guint limit, n_before = marks->len;

  if (range.start >= range.end)
    return;

  fact_span_index_sort (self);
  limit = first_from (self, range.end);

  for (guint place = limit; place > 0;)
    {
      guint block = (place - 1) / BLOCK;

      if (g_array_index (self->ends, guint, block) > range.start)
        {
          for (; place > block * BLOCK; place--)
            {
              if (mark_at (self, place - 1)->span.end > range.start)
                g_ptr_array_add (marks, mark_at (self, place - 1));
            }
        }
      place = block * BLOCK;
    }

  for (guint i = n_before, j = marks->len; i + 1 < j; i++, j--)
    {
      gpointer swapped = marks->pdata[i];

      marks->pdata[i] = marks->pdata[j - 1];
      marks->pdata[j - 1] = swapped;
    }
}

/**
 * fact_span_index_query_at:
 * @self: an index
 * @offset: a code point
 * @marks: (element-type FactMark) (transfer none): takes the marks that hold the code point at @offset
 */
void
fact_span_index_query_at (FactSpanIndex *self,
                          guint          offset,
                          GPtrArray     *marks)
{
  fact_span_index_query (self, (FactSpan) { offset, offset + 1 }, marks);
}
