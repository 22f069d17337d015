/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-timeline.h"

#include "edit/fact-edit-private.h"
#include "model/fact-late-free.h"

#define COALESCE_SECONDS 5
#define DEFAULT_MAX_BYTES ((gsize) 512 * 1024 * 1024)

/**
 * fact_timeline_init:
 * @self: any memory
 *
 * Makes a timeline without steps, at its saved point. Drop it with fact_timeline_clear().
 */
void
fact_timeline_init (FactTimeline *self)
{
  *self = (FactTimeline) { .max_bytes = DEFAULT_MAX_BYTES };
}

/**
 * fact_timeline_clear:
 * @self: a timeline
 *
 * Frees what it holds.
 */
void
fact_timeline_clear (FactTimeline *self)
{
  fact_step_stack_clear (&self->undo_steps);
  fact_step_stack_clear (&self->redo_steps);
  g_clear_pointer (&self->group_label, g_free);
}

/*
 * Lets go of the oldest steps beyond the bound, but never of the newest: the last thing done can always be undone. Of an open group
 * all steps are still needed.
 */
static void
forget_oldest (FactTimeline *self)
{
  if (self->group_label != NULL)
    return;

  while (self->undo_steps.n_bytes > self->max_bytes && fact_step_stack_get_n (&self->undo_steps) > 1)
    {
      FactStep *step = fact_step_stack_pop_oldest (&self->undo_steps);

      if (step->position_before == self->saved_position)
        self->saved_position = FACT_TIMELINE_NEVER_SAVED;
      fact_late_free (step, fact_step_get_n_changes (step), (GDestroyNotify) fact_step_free);
    }
}

static gboolean
goes_on (FactTimeline *self,
         FactEdit     *edit)
{
  FactStep *last = fact_step_stack_peek (&self->undo_steps);

  return self->may_coalesce && last != NULL && !last->is_saved && self->group_label == NULL
         && fact_edit_get_time (edit) - fact_edit_get_time (last->edit) <= COALESCE_SECONDS
         && _fact_edit_extends (last->edit, edit);
}

/**
 * fact_timeline_prepare:
 * @self: a timeline
 * @edit: an edit that is to be made
 *
 * Forgets what could be redone. An edit that goes on with the newest step within %COALESCE_SECONDS is made without its entry in the
 * log, which is not told of every key.
 *
 * Returns: (transfer full): what is to be made, then told to fact_timeline_add(): @edit itself unless it goes on with a step
 */
FactEdit *
fact_timeline_prepare (FactTimeline *self,
                       FactEdit     *edit)
{
  fact_step_stack_clear (&self->redo_steps);

  return goes_on (self, edit) ? _fact_edit_extension (edit) : fact_edit_ref (edit);
}

static void
extend_last (FactTimeline *self,
             FactEdit     *extension)
{
  FactStep *last = fact_step_stack_pop (&self->undo_steps);
  g_autoptr (FactEdit) extended = _fact_edit_extended (last->edit, extension);

  fact_step_stack_push (&self->undo_steps, fact_step_new (extended, last->position_before));
  fact_step_free (last);
}

/**
 * fact_timeline_add:
 * @self: a timeline
 * @edit: what was given to fact_timeline_prepare()
 * @made: what that returned, and what has been made since
 *
 * Notes a step, or a longer last one.
 */
void
fact_timeline_add (FactTimeline *self,
                   FactEdit     *edit,
                   FactEdit     *made)
{
  if (made != edit)
    {
      extend_last (self, made);
    }
  else
    {
      fact_step_stack_push (&self->undo_steps, fact_step_new (edit, self->position));
      if (self->group_label != NULL)
        self->n_grouped++;
    }

  self->position = ++self->last_position;
  self->may_coalesce = TRUE;
  forget_oldest (self);
}

/**
 * fact_timeline_take_back:
 * @step: (transfer none): the newest step of either stack, popped
 * @state: the present state
 * @context: who takes it back, and when
 *
 * Returns: (transfer full): the edit that takes @step back, to be made and then told to fact_timeline_go_back()
 */
FactEdit *
fact_timeline_take_back (FactStep        *step,
                         FactState       *state,
                         FactEditContext *context)
{
  return step->is_saved ? _fact_edit_reverted (step->edit, state, context) : fact_edit_inverted (step->edit);
}

/**
 * fact_timeline_go_back:
 * @self: a timeline
 * @step: (transfer full): what was given to fact_timeline_take_back()
 * @back: what that returned, and what has been made since
 *
 * Notes that @step was taken back. One that was saved leaves a trace in the log, so the state that was come to is a new one.
 *
 * Returns: (transfer full): the step that leads to where @step had led, for the other stack
 */
FactStep *
fact_timeline_go_back (FactTimeline *self,
                       FactStep     *step,
                       FactEdit     *back)
{
  FactStep *forward = fact_step_new (back, self->position);

  self->position = step->is_saved ? ++self->last_position : step->position_before;
  self->may_coalesce = FALSE;
  fact_late_free (step, fact_step_get_n_changes (step), (GDestroyNotify) fact_step_free);

  return forward;
}

/**
 * fact_timeline_begin_group:
 * @self: a timeline without an open group
 * @label: what the group is called after "Undo", translated
 *
 * Opens a group.
 */
void
fact_timeline_begin_group (FactTimeline *self,
                           const char   *label)
{
  self->group_label = g_strdup (label);
  self->n_grouped = 0;
}

/* The steps of the group as one: where the first began, and saved when any of them was. */
static FactStep *
pop_group (FactTimeline    *self,
           const char      *label,
           FactEditContext *context)
{
  g_autoptr (GPtrArray) edits = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_edit_unref);
  FactStep *whole = g_new0 (FactStep, 1);

  for (guint i = 0; i < self->n_grouped; i++)
    {
      FactStep *step = fact_step_stack_pop (&self->undo_steps);

      whole->position_before = step->position_before;
      whole->is_saved |= step->is_saved;
      g_ptr_array_insert (edits, 0, fact_edit_ref (step->edit));
      fact_step_free (step);
    }
  whole->edit = fact_edit_new_group (context, label, edits);

  return whole;
}

/**
 * fact_timeline_end_group:
 * @self: a timeline with an open group
 * @context: who groups, and when
 *
 * Makes one step of those made since the group was opened, if there are any.
 */
void
fact_timeline_end_group (FactTimeline    *self,
                         FactEditContext *context)
{
  g_autofree char *label = g_steal_pointer (&self->group_label);

  if (self->n_grouped == 0)
    return;

  fact_step_stack_push (&self->undo_steps, pop_group (self, label, context));
  self->may_coalesce = FALSE;
  forget_oldest (self);
}

/**
 * fact_timeline_prepare_save:
 * @self: a timeline
 *
 * Takes note that what the steps added to the log may stand in a file from now on.
 *
 * Returns: the position of the state that is being saved
 */
guint64
fact_timeline_prepare_save (FactTimeline *self)
{
  fact_step_stack_mark_saved (&self->undo_steps);
  fact_step_stack_mark_saved (&self->redo_steps);
  self->may_coalesce = FALSE;

  return self->position;
}

/**
 * fact_timeline_set_max_bytes:
 * @self: a timeline
 * @max_bytes: about how much memory the undo steps may take
 *
 * Forgets the oldest steps beyond it, and with them the saved point where it lies before them.
 */
void
fact_timeline_set_max_bytes (FactTimeline *self,
                             gsize         max_bytes)
{
  self->max_bytes = max_bytes;
  forget_oldest (self);
}
