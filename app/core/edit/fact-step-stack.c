/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-step-stack.h"

#include "edit/fact-edit-private.h"
#include "model/fact-late-free.h"

/**
 * fact_step_new:
 * @edit: (transfer none): what was done
 * @position_before: the position of the state that its plain inverse leads back to
 *
 * Returns: (transfer full): a step that is not saved
 */
FactStep *
fact_step_new (FactEdit *edit,
               guint64   position_before)
{
  FactStep *self = g_new0 (FactStep, 1);

  self->edit = fact_edit_ref (edit);
  self->position_before = position_before;

  return self;
}

/**
 * fact_step_free:
 * @self: a step
 *
 * Frees it.
 */
void
fact_step_free (FactStep *self)
{
  fact_edit_unref (self->edit);
  g_free (self);
}

/**
 * fact_step_get_n_changes:
 * @self: a step
 *
 * Returns: how many records it changes
 */
guint
fact_step_get_n_changes (FactStep *self)
{
  return fact_change_set_get_n (fact_edit_get_changes (self->edit));
}

/**
 * fact_step_stack_push:
 * @self: a stack
 * @step: (transfer full): the newest step
 */
void
fact_step_stack_push (FactStepStack *self,
                      FactStep      *step)
{
  g_queue_push_tail (&self->steps, step);
  step->n_bytes = _fact_edit_get_size (step->edit);
  self->n_bytes += step->n_bytes;
  self->n_changes += fact_step_get_n_changes (step);
}

/* What was popped counts no more. */
static FactStep *
give (FactStepStack *self,
      FactStep      *step)
{
  if (step == NULL)
    return NULL;

  self->n_bytes -= step->n_bytes;
  self->n_changes -= fact_step_get_n_changes (step);

  return step;
}

/**
 * fact_step_stack_pop:
 * @self: a stack
 *
 * Returns: (transfer full) (nullable): the newest step; %NULL when there is none
 */
FactStep *
fact_step_stack_pop (FactStepStack *self)
{
  return give (self, g_queue_pop_tail (&self->steps));
}

/**
 * fact_step_stack_pop_oldest:
 * @self: a stack
 *
 * Returns: (transfer full) (nullable): the oldest step; %NULL when there is none
 */
FactStep *
fact_step_stack_pop_oldest (FactStepStack *self)
{
  return give (self, g_queue_pop_head (&self->steps));
}

/**
 * fact_step_stack_peek:
 * @self: a stack
 *
 * Returns: (transfer none) (nullable): the newest step; %NULL when there is none
 */
FactStep *
fact_step_stack_peek (FactStepStack *self)
{
  return g_queue_peek_tail (&self->steps);
}

/**
 * fact_step_stack_get_n:
 * @self: a stack
 *
 * Returns: how many steps it has
 */
guint
fact_step_stack_get_n (FactStepStack *self)
{
  return g_queue_get_length (&self->steps);
}

/**
 * fact_step_stack_get_label:
 * @self: a stack
 *
 * Returns: (transfer none) (nullable): what the newest step is called, translated; %NULL when there is none
 */
const char *
fact_step_stack_get_label (FactStepStack *self)
{
  FactStep *last = fact_step_stack_peek (self);

  return last != NULL ? fact_edit_get_label (last->edit) : NULL;
}

/**
 * fact_step_stack_mark_saved:
 * @self: a stack
 *
 * Takes note that what the steps added to the log may stand in a file from now on.
 */
void
fact_step_stack_mark_saved (FactStepStack *self)
{
  for (GList *l = self->steps.head; l != NULL; l = l->next)
    ((FactStep *) l->data)->is_saved = TRUE;
}

static void
steps_free (gpointer data)
{
  GQueue *steps = data;

  g_queue_clear_full (steps, (GDestroyNotify) fact_step_free);
  g_free (steps);
}

/**
 * fact_step_stack_clear:
 * @self: a stack
 *
 * Makes it empty. Large steps are freed by a worker: a letter that is typed makes a whole import unredoable.
 */
void
fact_step_stack_clear (FactStepStack *self)
{
  fact_late_free (g_memdup2 (&self->steps, sizeof self->steps), self->n_changes, steps_free);
  *self = (FactStepStack) { 0 };
}
