/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-progress-part.h"

/**
 * fact_progress_part_tell:
 * @n_done: how much of the part is done
 * @n_total: how much that is
 * @part: a #FactProgressPart
 *
 * A #GFileProgressCallback for whoever does the part. What would not move anything forward is not told.
 */
void
fact_progress_part_tell (goffset  n_done,
                         goffset  n_total,
                         gpointer part)
{
  FactProgressPart *self = part;
  double share = n_total > 0 ? CLAMP ((double) n_done / (double) n_total, 0, 1) : 0;
  guint done = self->from + (guint) (share * (self->to - self->from));

  if (self->callback == NULL || done <= MAX (self->told, self->from))
    return;

  self->told = done;
  self->callback (done, FACT_PROGRESS_WHOLE, self->user_data);
}
