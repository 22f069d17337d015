/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-history.h"

#include "edit/fact-edit-private.h"
#include "edit/fact-step-stack.h"

#define COALESCE_SECONDS 5
#define DEFAULT_MAX_BYTES ((gsize) 512 * 1024 * 1024)
#define NEVER_SAVED G_MAXUINT64

struct _FactHistory
{
  GObject          parent_instance;
  FactProject     *project;
  FactEditContext *context;
  FactStepStack    undo_steps;
  FactStepStack    redo_steps;
  guint64          position;         /* names the present state */
  guint64          last_position;    /* highest ever given out */
  guint64          saved_position;
  gsize            max_bytes;        /* of the undo steps */
  gboolean         may_coalesce;
  gboolean         is_stepping;      /* while the project tells of a step: no other can be made then */
  char            *group_label;      /* while a group is open */
  guint            n_grouped;        /* steps made in it so far */
};

enum { PROP_0, PROP_CAN_UNDO, PROP_CAN_REDO, PROP_UNDO_LABEL, PROP_REDO_LABEL, PROP_MODIFIED, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { STEPPED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactHistory, fact_history, G_TYPE_OBJECT)

static void
fact_history_finalize (GObject *object)
{
  FactHistory *self = FACT_HISTORY (object);

  fact_step_stack_clear (&self->undo_steps);
  fact_step_stack_clear (&self->redo_steps);
  g_clear_object (&self->project);
  g_clear_pointer (&self->context, fact_edit_context_unref);
  g_clear_pointer (&self->group_label, g_free);

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
  self->max_bytes = DEFAULT_MAX_BYTES;
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

/* What a view may show of the history, to notify of differences only. */
typedef struct
{
  gboolean  can_undo;
  gboolean  can_redo;
  gboolean  is_modified;
  char     *undo_label;
  char     *redo_label;
} Shown;

static Shown
shown_now (FactHistory *self)
{
  return (Shown) {
    .can_undo = fact_history_can_undo (self),
    .can_redo = fact_history_can_redo (self),
    .is_modified = fact_history_is_modified (self),
    .undo_label = g_strdup (fact_history_get_undo_label (self)),
    .redo_label = g_strdup (fact_history_get_redo_label (self)),
  };
}

static void
notify_if (FactHistory *self,
           gboolean     has_changed,
           guint        prop_id)
{
  if (has_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

static void
notify_since (FactHistory *self,
              Shown       *before)
{
  Shown now = shown_now (self);

  notify_if (self, before->can_undo != now.can_undo, PROP_CAN_UNDO);
  notify_if (self, before->can_redo != now.can_redo, PROP_CAN_REDO);
  notify_if (self, before->is_modified != now.is_modified, PROP_MODIFIED);
  notify_if (self, g_strcmp0 (before->undo_label, now.undo_label) != 0, PROP_UNDO_LABEL);
  notify_if (self, g_strcmp0 (before->redo_label, now.redo_label) != 0, PROP_REDO_LABEL);

  g_free (before->undo_label);
  g_free (before->redo_label);
  g_free (now.undo_label);
  g_free (now.redo_label);
}

/*
 * Lets go of the oldest steps beyond the bound, but never of the newest: the last thing done can always be undone. Of an open group
 * all steps are still needed.
 */
static void
forget_oldest (FactHistory *self)
{
  if (self->group_label != NULL)
    return;

  while (self->undo_steps.n_bytes > self->max_bytes && fact_step_stack_get_n (&self->undo_steps) > 1)
    {
      FactStep *step = fact_step_stack_pop_oldest (&self->undo_steps);

      if (step->position_before == self->saved_position)
        self->saved_position = NEVER_SAVED;
      fact_step_free (step);
    }
}

static gboolean
goes_on (FactHistory *self,
         FactEdit    *edit)
{
  FactStep *last = fact_step_stack_peek (&self->undo_steps);

  return self->may_coalesce && last != NULL && !last->is_saved && self->group_label == NULL
         && fact_edit_get_time (edit) - fact_edit_get_time (last->edit) <= COALESCE_SECONDS
         && _fact_edit_extends (last->edit, edit);
}

static void
make_changes (FactHistory *self,
              FactEdit    *edit)
{
  self->is_stepping = TRUE;
  fact_project_apply (self->project, fact_edit_get_changes (edit));
  self->is_stepping = FALSE;
}

/* Gives what was really made: the log is not told of every key. */
static FactEdit *
extend_last (FactHistory *self,
             FactEdit    *edit)
{
  FactEdit *extension = _fact_edit_extension (edit);
  FactStep *last = fact_step_stack_peek (&self->undo_steps);
  g_autoptr (FactEdit) extended = _fact_edit_extended (last->edit, extension);

  make_changes (self, extension);
  last = fact_step_stack_pop (&self->undo_steps);
  fact_step_stack_push (&self->undo_steps, fact_step_new (extended, last->position_before));
  fact_step_free (last);

  return extension;
}

static FactEdit *
add_step (FactHistory *self,
          FactEdit    *edit)
{
  make_changes (self, edit);
  fact_step_stack_push (&self->undo_steps, fact_step_new (edit, self->position));
  if (self->group_label != NULL)
    self->n_grouped++;

  return fact_edit_ref (edit);
}

/* Tells of a step. Whoever hears of it may make another one, so @made is held here and not by a stack. */
static void
tell_of_step (FactHistory *self,
              Shown       *before,
              FactEdit    *made,
              gboolean     is_return)
{
  g_autoptr (FactEdit) held = fact_edit_ref (made);

  notify_since (self, before);
  g_signal_emit (self, signals[STEPPED], 0, fact_edit_get_changes (held), is_return);
}

/**
 * fact_history_apply:
 * @self: a history
 * @edit: an edit made for the project's present state; nothing happens when it is empty
 *
 * Makes a step. What could be redone is forgotten. An edit that goes on with the last one within %COALESCE_SECONDS becomes part of
 * its step. Not to be called from a handler of #FactProject::changed or of `items-changed`; those of #FactHistory::stepped may.
 */
void
fact_history_apply (FactHistory *self,
                    FactEdit    *edit)
{
  g_autoptr (FactEdit) made = NULL;
  Shown before;

  g_return_if_fail (!self->is_stepping);

  if (fact_edit_is_empty (edit))
    return;

  before = shown_now (self);
  fact_step_stack_clear (&self->redo_steps);
  made = goes_on (self, edit) ? extend_last (self, edit) : add_step (self, edit);
  self->position = ++self->last_position;
  self->may_coalesce = TRUE;
  forget_oldest (self);
  tell_of_step (self, &before, made, FALSE);
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
  self->may_coalesce = FALSE;
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
  g_return_if_fail (self->group_label == NULL);

  self->group_label = g_strdup (label);
  self->n_grouped = 0;
}

/* The steps of the group as one: where the first began, and saved when any of them was. */
static FactStep *
pop_group (FactHistory *self,
           const char  *label)
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
  whole->edit = fact_edit_new_group (self->context, label, edits);

  return whole;
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
  g_autofree char *label = g_steal_pointer (&self->group_label);
  Shown before;

  g_return_if_fail (label != NULL);

  if (self->n_grouped == 0)
    return;

  before = shown_now (self);
  fact_step_stack_push (&self->undo_steps, pop_group (self, label));
  self->may_coalesce = FALSE;
  forget_oldest (self);
  notify_since (self, &before);
}

/*
 * Makes the step that takes @step back and gives what leads forward again. A step that was saved leaves a trace in the log, so the
 * state it leads to is a new one.
 */
static FactStep *
take_back (FactHistory *self,
           FactStep    *step)
{
  g_autoptr (FactEdit) back = NULL;
  FactStep *forward;

  if (step->is_saved)
    back = _fact_edit_reverted (step->edit, fact_project_get_state (self->project), self->context);
  else
    back = fact_edit_inverted (step->edit);

  forward = fact_step_new (back, self->position);
  make_changes (self, back);
  self->position = step->is_saved ? ++self->last_position : step->position_before;
  self->may_coalesce = FALSE;

  return forward;
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
  Shown before;
  FactStep *step, *forward;

  g_return_val_if_fail (self->group_label == NULL, FALSE);
  g_return_val_if_fail (!self->is_stepping, FALSE);

  if (!fact_history_can_undo (self))
    return FALSE;

  before = shown_now (self);
  step = fact_step_stack_pop (&self->undo_steps);
  forward = take_back (self, step);
  fact_step_stack_push (&self->redo_steps, forward);
  fact_step_free (step);
  tell_of_step (self, &before, forward->edit, TRUE);

  return TRUE;
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
  Shown before;
  FactStep *step, *back;

  g_return_val_if_fail (self->group_label == NULL, FALSE);
  g_return_val_if_fail (!self->is_stepping, FALSE);

  if (!fact_history_can_redo (self))
    return FALSE;

  before = shown_now (self);
  step = fact_step_stack_pop (&self->redo_steps);
  back = take_back (self, step);
  fact_step_stack_push (&self->undo_steps, back);
  fact_step_free (step);
  tell_of_step (self, &before, back->edit, TRUE);

  return TRUE;
}

gboolean
fact_history_can_undo (FactHistory *self)
{
  return fact_step_stack_get_n (&self->undo_steps) > 0;
}

gboolean
fact_history_can_redo (FactHistory *self)
{
  return fact_step_stack_get_n (&self->redo_steps) > 0;
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
  return fact_step_stack_get_label (&self->undo_steps);
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
  return fact_step_stack_get_label (&self->redo_steps);
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
  return self->position != self->saved_position;
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
  fact_step_stack_mark_saved (&self->undo_steps);
  fact_step_stack_mark_saved (&self->redo_steps);
  self->may_coalesce = FALSE;

  return self->position;
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
  Shown before = shown_now (self);

  self->saved_position = position;
  notify_since (self, &before);
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
  fact_history_mark_saved (self, NEVER_SAVED);
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
  Shown before = shown_now (self);

  self->max_bytes = max_bytes;
  forget_oldest (self);
  notify_since (self, &before);
}
