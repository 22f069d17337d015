/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-planned-step.h"

#include "edit/fact-edit-private.h"
#include "model/fact-late-free.h"

/**
 * _fact_planned_step_new:
 * @way: which step it is
 * @state: the present state
 * @context: who edits
 * @taken_back: (nullable): the step that is taken back; %NULL for a new edit
 * @was_saved: whether that one was saved
 *
 * Returns: (transfer full): a step that is to be run
 */
FactPlannedStep *
_fact_planned_step_new (FactStepWay      way,
                        FactState       *state,
                        FactEditContext *context,
                        FactEdit        *taken_back,
                        gboolean         was_saved)
{
  FactPlannedStep *self = g_new0 (FactPlannedStep, 1);

  self->way = way;
  self->state = fact_state_ref (state);
  self->context = fact_edit_context_copy (context);
  self->taken_back = taken_back != NULL ? fact_edit_ref (taken_back) : NULL;
  self->was_saved = was_saved;

  return self;
}

static void
free_edit (FactEdit *edit)
{
  fact_late_free (edit, fact_change_set_get_n (fact_edit_get_changes (edit)), (GDestroyNotify) fact_edit_unref);
}

/**
 * fact_planned_step_free:
 * @self: a step
 *
 * Frees it, and what is large of it in a worker.
 */
void
fact_planned_step_free (FactPlannedStep *self)
{
  gsize n_claims = fact_state_get_n_claims (self->state);

  fact_late_free_state (self->state);
  fact_late_free_state (self->after);
  g_clear_pointer (&self->taken_back, free_edit);
  g_clear_pointer (&self->edit, free_edit);
  fact_late_free (self->marks, n_claims, (GDestroyNotify) fact_mark_map_free);
  fact_edit_context_unref (self->context);
  g_free (self);
}

static FactEdit *
take_back (FactPlannedStep *self)
{
  return self->was_saved ? _fact_edit_reverted (self->taken_back, self->state, self->context) : fact_edit_inverted (self->taken_back);
}

/**
 * fact_planned_step_run:
 * @self: a step that was not run yet
 * @make: (nullable): makes the new edit; %NULL where a step is taken back
 * @data: for @make
 * @error: from @make
 *
 * Finds out what the step changes and where it leads, in any thread.
 *
 * Returns: whether there is a step to make
 */
gboolean
fact_planned_step_run (FactPlannedStep  *self,
                       FactEditFunc      make,
                       gpointer          data,
                       GError          **error)
{
  g_assert (self->edit == NULL);

  self->edit = self->taken_back != NULL ? take_back (self) : make (self->state, self->context, data, error);
  if (self->edit == NULL)
    return FALSE;

  self->after = fact_state_apply (self->state, fact_edit_get_changes (self->edit));
  self->marks = fact_mark_map_new (self->after);
  _fact_edit_get_size (self->edit);

  return TRUE;
}
