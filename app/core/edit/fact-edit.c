/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edit-private.h"

struct _FactEdit
{
  gatomicrefcount  refs;
  FactEditKind     kind;
  char            *label;
  char            *author;
  gint64           time;
  char            *key;        /* may be NULL: never coalesced */
  FactChangeSet   *changes;
  gsize            n_bytes;    /* see _fact_edit_get_size(); 0 until it is asked for */
};

G_DEFINE_QUARK (fact-edit-error-quark, fact_edit_error)

/**
 * _fact_edit_new:
 * @kind: what kind of edit
 * @label: what it is called after "Undo", translated
 * @author: who
 * @time: when, in seconds since 1970-01-01T00:00:00Z
 * @key: (nullable): edits of one key that follow each other closely are one step
 * @changes: (transfer none): what it changes
 *
 * Returns: (transfer full): a new edit
 */
FactEdit *
_fact_edit_new (FactEditKind   kind,
                const char    *label,
                const char    *author,
                gint64         time,
                const char    *key,
                FactChangeSet *changes)
{
  FactEdit *self = g_new (FactEdit, 1);

  g_atomic_ref_count_init (&self->refs);
  self->kind = kind;
  self->label = g_strdup (label);
  self->author = g_strdup (author);
  self->time = time;
  self->key = g_strdup (key);
  self->changes = fact_change_set_ref (changes);
  self->n_bytes = 0;

  return self;
}

/**
 * fact_edit_ref:
 * @self: an edit
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactEdit *
fact_edit_ref (FactEdit *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

/**
 * fact_edit_unref:
 * @self: an edit
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_edit_unref (FactEdit *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (self->label);
  g_free (self->author);
  g_free (self->key);
  fact_change_set_unref (self->changes);
  g_free (self);
}

/**
 * fact_edit_get_kind:
 * @self: an edit
 *
 * Returns: what kind of edit it is
 */
FactEditKind
fact_edit_get_kind (FactEdit *self)
{
  return self->kind;
}

/**
 * fact_edit_get_label:
 * @self: an edit
 *
 * Returns: (transfer none): what it is called after "Undo" and "Redo", translated
 */
const char *
fact_edit_get_label (FactEdit *self)
{
  return self->label;
}

/**
 * fact_edit_get_author:
 * @self: an edit
 *
 * Returns: (transfer none): who made it; "" when nobody said
 */
const char *
fact_edit_get_author (FactEdit *self)
{
  return self->author;
}

/**
 * fact_edit_get_time:
 * @self: an edit
 *
 * Returns: when it was made, in seconds since 1970-01-01T00:00:00Z
 */
gint64
fact_edit_get_time (FactEdit *self)
{
  return self->time;
}

/**
 * fact_edit_get_key:
 * @self: an edit
 *
 * Returns: (transfer none) (nullable): edits of one key that follow each other closely are one step; %NULL never are
 */
const char *
fact_edit_get_key (FactEdit *self)
{
  return self->key;
}

/**
 * fact_edit_get_changes:
 * @self: an edit
 *
 * Returns: (transfer none): what it changes, in order
 */
FactChangeSet *
fact_edit_get_changes (FactEdit *self)
{
  return self->changes;
}

/**
 * _fact_edit_get_size:
 * @self: an edit
 *
 * Of a large edit this takes a while. Who makes one in a worker asks there, before anybody else has it: it is found out once.
 *
 * Returns: about how many bytes the history keeps for it at most
 */
gsize
_fact_edit_get_size (FactEdit *self)
{
  if (self->n_bytes == 0)
    self->n_bytes = _fact_changes_get_size (self->changes);

  return self->n_bytes;
}

/**
 * fact_edit_is_empty:
 * @self: an edit
 *
 * Returns: whether it changes nothing, as setting the verdict that is set already
 */
gboolean
fact_edit_is_empty (FactEdit *self)
{
  return fact_change_set_get_n (self->changes) == 0;
}

static FactEdit *
with_changes (FactEdit      *self,
              FactChangeSet *changes)
{
  return _fact_edit_new (self->kind, self->label, self->author, self->time, self->key, changes);
}

/**
 * fact_edit_inverted:
 * @self: an edit
 *
 * Returns: (transfer full): the edit that undoes it and leaves no trace
 */
FactEdit *
fact_edit_inverted (FactEdit *self)
{
  g_autoptr (FactChangeSet) inverse = fact_change_set_inverted (self->changes);

  return with_changes (self, inverse);
}

/*
 * Leads back to the header before, but not to a lower number: a number that was saved is known to people. Gives the header it leads
 * to, which lives as long as @reverted.
 */
static FactHeader *
revert_header (FactChangeSet    *reverted,
               const FactChange *change,
               FactHeader       *present)
{
  guint last_number = MAX (fact_header_get_last_number (present),
                           fact_header_get_last_number ((FactHeader *) change->after));
  g_autoptr (FactHeader) after = fact_header_with_last_number ((FactHeader *) change->after, last_number);

  fact_change_set_add (reverted, present, after, 0, 0);

  return after;
}

static void
append_activity (FactChangeSet *changes,
                 FactActivity  *activity,
                 guint         *n_activities)
{
  fact_change_set_add (changes, NULL, activity, 0, *n_activities);
  (*n_activities)++;
}

/**
 * _fact_edit_reverted:
 * @self: an edit that led to @state and has been saved
 * @state: the present state
 * @context: who undoes it, and when
 *
 * Like fact_edit_inverted(), but for the log: what was saved stays, and entries that say it was undone are added.
 *
 * Returns: (transfer full): the edit that undoes @self
 */
FactEdit *
_fact_edit_reverted (FactEdit        *self,
                     FactState       *state,
                     FactEditContext *context)
{
  g_autoptr (FactChangeSet) inverse = fact_change_set_inverted (self->changes);
  g_autoptr (FactChangeSet) reverted = fact_change_set_new ();
  g_autofree char *now = fact_edit_context_dup_now (context);
  FactHeader *header = fact_state_get_header (state);
  guint n_activities = fact_record_list_get_n (fact_state_get_records (state, FACT_RECORD_ACTIVITY));

  for (guint i = 0; i < fact_change_set_get_n (inverse); i++)
    {
      const FactChange *change = fact_change_set_get (inverse, i);

      if (fact_change_get_kind (change) == FACT_RECORD_HEADER)
        {
          header = revert_header (reverted, change, header);
        }
      else if (fact_change_get_kind (change) != FACT_RECORD_ACTIVITY)
        {
          fact_change_set_add (reverted, change->before, change->after, change->place_before, change->place_after);
        }
      else if (change->after != NULL)
        {
          append_activity (reverted, (FactActivity *) change->after, &n_activities);
        }
      else
        {
          g_autoptr (GRefString) id = fact_edit_context_new_id (context);
          g_autoptr (FactActivity) entry = fact_activity_new_reverting ((FactActivity *) change->before, id, now,
                                                                        fact_edit_context_get_author (context));

          append_activity (reverted, entry, &n_activities);
        }
    }

  return with_changes (self, reverted);
}

/* The one change of a coalescing edit that is no log entry. */
static const FactChange *
only_change (FactEdit *self)
{
  const FactChange *only = NULL;

  for (guint i = 0; i < fact_change_set_get_n (self->changes); i++)
    {
      const FactChange *change = fact_change_set_get (self->changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_ACTIVITY)
        continue;
      if (only != NULL || change->before == NULL || change->after == NULL || change->place_before != change->place_after)
        return NULL;
      only = change;
    }

  return only;
}

/**
 * _fact_edit_extends:
 * @self: the step made last
 * @next: an edit made for the state after it
 *
 * Returns: whether @next goes on with what @self began: the same key, the same author, and the very record that @self left
 */
gboolean
_fact_edit_extends (FactEdit *self,
                    FactEdit *next)
{
  const FactChange *first = only_change (self);
  const FactChange *second = only_change (next);

  return self->key != NULL && g_strcmp0 (self->key, next->key) == 0 && g_strcmp0 (self->author, next->author) == 0
         && first != NULL && second != NULL && first->after == second->before;
}

/**
 * _fact_edit_extension:
 * @next: an edit that extends another
 *
 * Returns: (transfer full): @next without its log entry: the first one stands for the whole typing
 */
FactEdit *
_fact_edit_extension (FactEdit *next)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  const FactChange *change = only_change (next);

  g_assert (change != NULL);

  fact_change_set_add (changes, change->before, change->after, change->place_before, change->place_after);

  return with_changes (next, changes);
}

/**
 * _fact_edit_extended:
 * @self: a step
 * @extension: from _fact_edit_extension()
 *
 * Returns: (transfer full): the step that does both
 */
FactEdit *
_fact_edit_extended (FactEdit *self,
                     FactEdit *extension)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  const FactChange *replaced = only_change (self);
  const FactChange *newest = only_change (extension);

  g_assert (replaced != NULL && newest != NULL);

  for (guint i = 0; i < fact_change_set_get_n (self->changes); i++)
    {
      const FactChange *change = fact_change_set_get (self->changes, i);
      gpointer after = change == replaced ? newest->after : change->after;

      fact_change_set_add (changes, change->before, after, change->place_before, change->place_after);
    }

  return _fact_edit_new (self->kind, self->label, self->author, extension->time, self->key, changes);
}

/**
 * fact_edit_new_group:
 * @context: who groups, and when
 * @label: what the whole is called after "Undo", translated
 * @edits: (element-type FactEdit): edits, each made for the state after the one before it
 *
 * Returns: (transfer full): one edit that makes them all
 */
FactEdit *
fact_edit_new_group (FactEditContext *context,
                     const char      *label,
                     GPtrArray       *edits)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();

  for (guint i = 0; i < edits->len; i++)
    {
      FactChangeSet *part = fact_edit_get_changes (g_ptr_array_index (edits, i));

      for (guint j = 0; j < fact_change_set_get_n (part); j++)
        {
          const FactChange *change = fact_change_set_get (part, j);

          fact_change_set_add (changes, change->before, change->after, change->place_before, change->place_after);
        }
    }

  return _fact_edit_new (FACT_EDIT_GROUP, label, fact_edit_context_get_author (context),
                         fact_edit_context_now (context), NULL, changes);
}
