/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-history-private.h"

static FactStep *
get_newest (FactHistory *self,
            FactStepWay  way)
{
  return fact_step_stack_peek (way == FACT_STEP_UNDO ? &self->timeline.undo_steps : &self->timeline.redo_steps);
}

/**
 * fact_history_get_n_steps:
 * @self: a history
 * @way: %FACT_STEP_UNDO or %FACT_STEP_REDO
 *
 * Returns: how many steps can be taken back, or made again
 */
guint
fact_history_get_n_steps (FactHistory *self,
                          FactStepWay  way)
{
  return fact_step_stack_get_n (way == FACT_STEP_UNDO ? &self->timeline.undo_steps : &self->timeline.redo_steps);
}

/**
 * fact_history_plan:
 * @self: a history without an open group
 * @way: which step
 *
 * Plans a step from the present state, to be run in a worker.
 *
 * Returns: (transfer full) (nullable): the step; %NULL when there is none to take back
 */
FactPlannedStep *
fact_history_plan (FactHistory *self,
                   FactStepWay  way)
{
  FactStep *step = way != FACT_STEP_FORWARD ? get_newest (self, way) : NULL;

  g_return_val_if_fail (self->timeline.group_label == NULL, NULL);

  if (way != FACT_STEP_FORWARD && step == NULL)
    return NULL;

  return _fact_planned_step_new (way, fact_project_get_state (self->project), self->context, step != NULL ? step->edit : NULL,
                                 step != NULL && step->is_saved);
}

/**
 * fact_history_get_n_changes:
 * @self: a history
 * @way: %FACT_STEP_UNDO or %FACT_STEP_REDO
 *
 * Returns: how many records would change
 */
guint
fact_history_get_n_changes (FactHistory *self,
                            FactStepWay  way)
{
  FactStep *step = get_newest (self, way);

  return step != NULL ? fact_step_get_n_changes (step) : 0;
}

/**
 * fact_history_make_planned:
 * @self: a history without an open group
 * @planned: a step that was run
 *
 * Makes the step, unless the project has come to another state since it was planned; or the step that was to be taken back is no more
 * the newest one, or was saved meanwhile.
 *
 * Returns: whether it was made
 */
gboolean
fact_history_make_planned (FactHistory     *self,
                           FactPlannedStep *planned)
{
  FactStep *step = planned->way != FACT_STEP_FORWARD ? get_newest (self, planned->way) : NULL;

  g_return_val_if_fail (!self->is_stepping, FALSE);
  g_return_val_if_fail (self->timeline.group_label == NULL, FALSE);
  g_return_val_if_fail (planned->edit != NULL, FALSE);

  if (fact_project_get_state (self->project) != planned->state)
    return FALSE;
  if (planned->way == FACT_STEP_FORWARD)
    {
      _fact_history_apply (self, planned->edit, planned);
      return TRUE;
    }
  if (step == NULL || step->edit != planned->taken_back || step->is_saved != planned->was_saved)
    return FALSE;

  return _fact_history_swing (self, planned->way, planned);
}
