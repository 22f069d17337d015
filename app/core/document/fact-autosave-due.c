/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-autosave-due.h"

/* As much work as somebody who never pauses may lose, in seconds. Who wants it to be quiet for longer than this waits for that long. */
#define LONGEST 120

/**
 * fact_autosave_due_note_change:
 * @self: a project's
 * @now: seconds of a clock that never goes back
 *
 * Something was changed.
 */
void
fact_autosave_due_note_change (FactAutosaveDue *self,
                               gint64           now)
{
  if (!self->has_changes)
    self->first_change = now;
  self->has_changes = TRUE;
  self->last_change = now;
}

/**
 * fact_autosave_due_note_saved:
 * @self: a project's
 *
 * What has changed so far is saved, or about to be.
 */
void
fact_autosave_due_note_saved (FactAutosaveDue *self)
{
  self->has_changes = FALSE;
}

/**
 * fact_autosave_due_get_delay:
 * @self: a project's
 * @quiet: for how many seconds nothing has to change
 * @now: seconds of the same clock
 *
 * Returns: in how many seconds it is to be saved; 0 where that is overdue, -1 when there is nothing to save
 */
gint64
fact_autosave_due_get_delay (FactAutosaveDue *self,
                             guint            quiet,
                             gint64           now)
{
  gint64 due;

  if (!self->has_changes)
    return -1;

  due = MIN (self->last_change + quiet, self->first_change + MAX (quiet, LONGEST));

  return MAX (due - now, 0);
}
