/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-part-list.h"

#include <string.h>

/**
 * fact_part_list_new:
 * @spans: (element-type FactSpan): spans in order, none of which overlap; they are copied
 *
 * Keeps spans in no more memory than they take.
 *
 * Returns: (transfer full): the list; free with g_free()
 */
FactPartList *
fact_part_list_new (GArray *spans)
{
  FactPartList *self = g_malloc (sizeof (FactPartList) + spans->len * sizeof (FactSpan));

  self->n_spans = spans->len;
  if (spans->len > 0)
    memcpy (self->spans, spans->data, spans->len * sizeof (FactSpan));

  return self;
}

/**
 * fact_part_list_find:
 * @self: the parts of a text
 * @offset: a code point offset
 *
 * Returns: how many parts begin at or before the offset
 */
guint
fact_part_list_find (FactPartList *self,
                     guint         offset)
{
  guint low = 0;
  guint high = self->n_spans;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->spans[middle].start <= offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}
