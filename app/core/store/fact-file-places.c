/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-file-places.h"

/**
 * fact_file_places_get:
 * @self: places in an array; begun with the extras of the record that has it, and the array's name
 * @place: which of the entries that were understood, from 0; to be asked with growing places, so that all of them take one pass
 *
 * Returns: which entry of the file's array it is
 */
guint
fact_file_places_get (FactFilePlaces *self,
                      guint           place)
{
  guint n_kept = self->extras != NULL ? fact_extras_get_n_kept (self->extras) : 0;

  for (; self->next < n_kept; self->next++)
    {
      const FactKeptEntry *kept = fact_extras_get_kept (self->extras, self->next);

      if (!g_str_equal (kept->array, self->array))
        continue;
      if (kept->place > place)
        break;
      self->n_before++;
    }

  return place + self->n_before;
}
