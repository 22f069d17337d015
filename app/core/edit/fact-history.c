/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-history-private.h"

#include "edit/fact-shown-properties.h"

enum { PROP_0, PROP_CAN_UNDO, PROP_CAN_REDO, PROP_UNDO_LABEL, PROP_REDO_LABEL, PROP_MODIFIED, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { STEPPED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactHistory, fact_history, G_TYPE_OBJECT)

static void
fact_history_finalize (GObject *object)
{
  FactHistory *self = FACT_HISTORY (object);

  fact_timeline_clear (&self->timeline);
  g_clear_object (&self->project);
  g_clear_pointer (&self->context, fact_edit_context_unref);

  G_OBJECT_CLASS (fact_history_parent_class)->finalize (object);
}

static void
fact_history_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  FactHistory *self = FACT_HISTORY (object);

  switch (prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, fact_history_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, fact_history_can_redo (self));
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, fact_history_get_undo_label (self));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, fact_history_get_redo_label (self));
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, fact_history_is_modified (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_history_class_init (FactHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = fact_history_finalize;
  object_class->get_property = fact_history_get_property;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * FactHistory::stepped:
   * @changes: (type gpointer): a #FactChangeSet, what changed
   * @is_return: whether it was an undo or a redo
   *
   * A step was made, and everything that shows the project knows of it: the moment to follow it with selection and scroll.
   */
  signals[STEPPED] = g_signal_new ("stepped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_BOOLEAN);
}

static void
fact_history_init (FactHistory *self)
{
  fact_timeline_init (&self->timeline);
}

/**
 * fact_history_new:
 * @project: the project it makes steps in
 * @context: who undoes what was saved, and when
 *
 * Returns: (transfer full): a history without steps, at its saved point
 */
FactHistory *
fact_history_new (FactProject     *project,
                  FactEditContext *context)
{
  FactHistory *self = g_object_new (FACT_TYPE_HISTORY, NULL);

  self->project = g_object_ref (project);
  self->context = fact_edit_context_ref (context);

  return self;
}

static FactShownProperties
shown_now (FactHistory *self)
{
  return fact_shown_properties_of (self, properties, N_PROPS);
}

/* Of a planned step it is known already where @edit leads. */
static void
make_changes (FactHistory     *self,
              FactEdit        *edit,
              FactPlannedStep *planned)
{
  self->is_stepping = TRUE;
  if (planned != NULL && planned->edit == edit)
    fact_project_take (self->project, fact_edit_get_changes (edit), planned->after, g_steal_pointer (&planned->marks));
  else
    fact_project_apply (self->project, fact_edit_get_changes (edit));
  self->is_stepping = FALSE;
}

/* Tells of a step. Whoever hears of it may make another one, so the caller holds @made, and no stack does it for him; or drop the
 * history. */
static void
tell_of_step (FactHistory         *self,
              FactShownProperties *before,
              FactEdit            *made,
              gboolean             is_return)
{
  g_autoptr (FactHistory) held = g_object_ref (self);

  fact_shown_properties_notify (before);
  g_signal_emit (held, signals[STEPPED], 0, fact_edit_get_changes (made), is_return);
}

/* @planned: where @edit was found out in a worker, what it leads to */
void
_fact_history_apply (FactHistory     *self,
                     FactEdit        *edit,
                     FactPlannedStep *planned)
{
  g_autoptr (FactEdit) made = NULL;
  FactShownProperties before;

  if (fact_edit_is_empty (edit))
    return;

  before = shown_now (self);
  made = fact_timeline_prepare (&self->timeline, edit);
  make_changes (self, made, planned);
  fact_timeline_add (&self->timeline, edit, made);
  tell_of_step (self, &before, made, FALSE);
}

/**
 * fact_history_apply:
 * @self: a history
 * @edit: an edit made for the project's present state; nothing happens when it is empty
 *
 * Makes a step. What could be redone is forgotten. An edit that goes on with the last one within a few seconds becomes part of its
 * step. Not to be called from a handler of #FactProject::changed or of `items-changed`; those of #FactHistory::stepped may.
 */
void
fact_history_apply (FactHistory *self,
                    FactEdit    *edit)
{
  g_return_if_fail (!self->is_stepping);

  _fact_history_apply (self, edit, NULL);
}

/**
 * fact_history_break_coalescing:
 * @self: a history
 *
 * Makes the next edit a step of its own: the user left the field, or came back to it.
 */
void
fact_history_break_coalescing (FactHistory *self)
{
  self->timeline.may_coalesce = FALSE;
}

/**
 * fact_history_begin_group:
 * @self: a history without an open group
 * @label: what the group is called after "Undo", translated
 *
 * Makes all edits up to fact_history_end_group() one step.
 */
void
fact_history_begin_group (FactHistory *self,
                          const char  *label)
{
  g_return_if_fail (self->timeline.group_label == NULL);

  fact_timeline_begin_group (&self->timeline, label);
}

/**
 * fact_history_end_group:
 * @self: a history with an open group
 *
 * Closes the group; one without steps leaves no trace.
 */
void
fact_history_end_group (FactHistory *self)
{
  FactShownProperties before;

  g_return_if_fail (self->timeline.group_label != NULL);

  before = shown_now (self);
  fact_timeline_end_group (&self->timeline, self->context);
  fact_shown_properties_notify (&before);
}

/* Takes back the newest step of one stack, which then leads forward again from the other. */
gboolean
_fact_history_swing (FactHistory     *self,
                     FactStepWay      way,
                     FactPlannedStep *planned)
{
  FactStepStack *from = way == FACT_STEP_UNDO ? &self->timeline.undo_steps : &self->timeline.redo_steps;
  FactStepStack *to = way == FACT_STEP_UNDO ? &self->timeline.redo_steps : &self->timeline.undo_steps;
  g_autoptr (FactEdit) back = NULL;
  FactShownProperties before;
  FactStep *step;

  g_return_val_if_fail (self->timeline.group_label == NULL, FALSE);
  g_return_val_if_fail (!self->is_stepping, FALSE);

  if (fact_step_stack_get_n (from) == 0)
    return FALSE;

  before = shown_now (self);
  step = fact_step_stack_pop (from);
  back = planned != NULL ? fact_edit_ref (planned->edit)
                         : fact_timeline_take_back (step, fact_project_get_state (self->project), self->context);
  make_changes (self, back, planned);
  fact_step_stack_push (to, fact_timeline_go_back (&self->timeline, step, back));
  tell_of_step (self, &before, back, TRUE);

  return TRUE;
}

/**
 * fact_history_undo:
 * @self: a history without an open group
 *
 * Takes the last step back.
 *
 * Returns: whether there was one
 */
gboolean
fact_history_undo (FactHistory *self)
{
  return _fact_history_swing (self, FACT_STEP_UNDO, NULL);
}

/**
 * fact_history_redo:
 * @self: a history without an open group
 *
 * Makes the step again that was taken back last.
 *
 * Returns: whether there was one
 */
gboolean
fact_history_redo (FactHistory *self)
{
  return _fact_history_swing (self, FACT_STEP_REDO, NULL);
}

/**
 * fact_history_can_undo:
 * @self: a history
 *
 * Returns: whether there is a step to undo
 */
gboolean
fact_history_can_undo (FactHistory *self)
{
  return fact_step_stack_get_n (&self->timeline.undo_steps) > 0;
}

/**
 * fact_history_can_redo:
 * @self: a history
 *
 * Returns: whether there is a step to redo
 */
gboolean
fact_history_can_redo (FactHistory *self)
{
  return fact_step_stack_get_n (&self->timeline.redo_steps) > 0;
}

/**
 * fact_history_get_undo_label:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): what would be undone, translated; %NULL when nothing would
 */
const char *
fact_history_get_undo_label (FactHistory *self)
{
  return fact_step_stack_get_label (&self->timeline.undo_steps);
}

/**
 * fact_history_get_redo_label:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): what would be redone, translated; %NULL when nothing would
 */
const char *
fact_history_get_redo_label (FactHistory *self)
{
  return fact_step_stack_get_label (&self->timeline.redo_steps);
}

/**
 * fact_history_is_modified:
 * @self: a history
 *
 * Returns: whether the present state is another than the one saved last
 */
gboolean
fact_history_is_modified (FactHistory *self)
{
  return self->timeline.position != self->timeline.saved_position;
}

/**
 * fact_history_prepare_save:
 * @self: a history
 *
 * To be called when a save of the present state begins. From here on what these steps added to the log counts as known to others, even
 * if the save fails: a superfluous entry in the log is better than a missing one.
 *
 * Returns: the position to give to fact_history_mark_saved() when the save is done
 */
guint64
fact_history_prepare_save (FactHistory *self)
{
  return fact_timeline_prepare_save (&self->timeline);
}

/**
 * fact_history_mark_saved:
 * @self: a history
 * @position: from fact_history_prepare_save(), which may not be the present one any more
 *
 * Remembers which state is the one in the file.
 */
void
fact_history_mark_saved (FactHistory *self,
                         guint64      position)
{
  FactShownProperties before = shown_now (self);

  self->timeline.saved_position = position;
  fact_shown_properties_notify (&before);
}

/**
 * fact_history_mark_never_saved:
 * @self: a history
 *
 * Makes the project count as unsaved until the next save, whatever is undone.
 */
void
fact_history_mark_never_saved (FactHistory *self)
{
  fact_history_mark_saved (self, FACT_TIMELINE_NEVER_SAVED);
}

/**
 * fact_history_set_max_bytes:
 * @self: a history
 * @max_bytes: about how many bytes the steps that can be undone may take
 *
 * When the saved state is forgotten with old steps, the project counts as unsaved until the next save.
 */
void
fact_history_set_max_bytes (FactHistory *self,
                            gsize        max_bytes)
{
  FactShownProperties before = shown_now (self);

  fact_timeline_set_max_bytes (&self->timeline, max_bytes);
  fact_shown_properties_notify (&before);
}
