/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-search.h"

/* How far to search between two looks at whether it is still wanted. */
#define CHUNK_BYTES (256 * 1024)

typedef struct
{
  guint   n_found;
  guint   max_hits;
  GArray *hits;
} Found;

static void
found_cb (gsize    start,
          gsize    end,
          gpointer user_data)
{
  Found *found = user_data;
  FactHit hit = { start, end };

  if (found->n_found++ < found->max_hits)
    g_array_append_val (found->hits, hit);
}

static FactHits *
collect (const Found *found)
{
  FactHits *hits = g_malloc (sizeof (FactHits) + found->hits->len * sizeof (FactHit));

  hits->n_found = found->n_found;
  hits->n_hits = found->hits->len;
  for (guint i = 0; i < found->hits->len; i++)
    hits->hits[i] = g_array_index (found->hits, FactHit, i);

  return hits;
}

/**
 * fact_search:
 * @text: a text
 * @needle: what to look for
 * @max_hits: how many places to tell; beyond, they are only counted
 * @cancellable: (nullable): to stop it from another thread
 *
 * Finds all places at which words stand, one behind the other, as a reader would mark them. Any thread may do it.
 *
 * Returns: (transfer full) (nullable): what was found, in the order of the text; free with g_free(). %NULL when it was cancelled
 */
FactHits *
fact_search (FactText     *text,
             FactNeedle   *needle,
             guint         max_hits,
             GCancellable *cancellable)
{
  g_autoptr (GArray) hits = NULL;
  Found found = { .max_hits = max_hits };
  gsize n_bytes;
  gsize from = 0;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (needle != NULL, NULL);

  n_bytes = fact_text_get_n_bytes (text);
  found.hits = hits = g_array_new (FALSE, FALSE, sizeof (FactHit));

  while (from < n_bytes && !g_cancellable_is_cancelled (cancellable))
    from = fact_needle_foreach (needle, fact_text_get_utf8 (text), n_bytes, from, MIN (n_bytes, from + CHUNK_BYTES), found_cb, &found);

  return g_cancellable_is_cancelled (cancellable) ? NULL : collect (&found);
}

/**
 * fact_hits_find:
 * @self: what was found
 * @byte_offset: a place in the text
 *
 * Returns: the first of the hits that ends behind that place; their number if none does
 */
guint
fact_hits_find (const FactHits *self,
                gsize           byte_offset)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (self != NULL, 0);

  high = self->n_hits;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->hits[middle].byte_end <= byte_offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * fact_hits_get_span:
 * @self: what was found
 * @text: in what text
 * @i: one of the hits
 *
 * Returns: where it stands, in code points
 */
FactSpan
fact_hits_get_span (const FactHits *self,
                    FactText       *text,
                    guint           i)
{
  FactSpan none = { 0, 0 };

  g_return_val_if_fail (self != NULL && i < self->n_hits, none);
  g_return_val_if_fail (text != NULL, none);

  return (FactSpan) { fact_text_to_offset (text, self->hits[i].byte_offset), fact_text_to_offset (text, self->hits[i].byte_end) };
}
