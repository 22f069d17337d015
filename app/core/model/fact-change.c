/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-change.h"

/* More changes than a person makes one by one in a step. */
#define LARGE 1000

struct _FactChangeSet
{
  gatomicrefcount  refs;
  GArray          *changes;     /* of FactChange */
  guint            kinds;       /* of them, as bits */
};

/**
 * fact_change_get_kind:
 * @self: a change
 *
 * Returns: what kind of record changes
 */
FactRecordKind
fact_change_get_kind (const FactChange *self)
{
  return self->kind;
}

/**
 * fact_change_get_id:
 * @self: a change
 *
 * Returns: (transfer none): id of the record that changes; the same before and after
 */
GRefString *
fact_change_get_id (const FactChange *self)
{
  return fact_record_get_id (self->after != NULL ? self->after : self->before);
}

static void
change_clear (gpointer data)
{
  FactChange *self = data;

  g_clear_pointer (&self->before, fact_record_unref);
  g_clear_pointer (&self->after, fact_record_unref);
}

/**
 * fact_change_set_new:
 *
 * Returns: (transfer full): an empty list of changes, to be filled with fact_change_set_add() before anybody else sees it
 */
FactChangeSet *
fact_change_set_new (void)
{
  FactChangeSet *self = g_new (FactChangeSet, 1);

  g_atomic_ref_count_init (&self->refs);
  self->changes = g_array_new (FALSE, FALSE, sizeof (FactChange));
  self->kinds = 0;
  g_array_set_clear_func (self->changes, change_clear);

  return self;
}

/**
 * fact_change_set_add:
 * @self: a list that only the caller knows
 * @before: (transfer none) (nullable): the record that gives way
 * @after: (transfer none) (nullable): the record that comes
 * @place_before: place of @before just before this change; 0 without @before
 * @place_after: place of @after just after it; 0 without @after
 *
 * Appends a change.
 */
void
fact_change_set_add (FactChangeSet *self,
                     gpointer       before,
                     gpointer       after,
                     guint          place_before,
                     guint          place_after)
{
  FactChange change = {
    .before = before != NULL ? fact_record_ref (before) : NULL,
    .after = after != NULL ? fact_record_ref (after) : NULL,
    .place_before = place_before,
    .place_after = place_after,
  };

  g_assert (before != NULL || after != NULL);

  change.kind = fact_record_get_kind (after != NULL ? after : before);
  g_array_append_val (self->changes, change);
  self->kinds |= 1u << change.kind;
}

/**
 * fact_change_set_ref:
 * @self: changes
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactChangeSet *
fact_change_set_ref (FactChangeSet *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

/**
 * fact_change_set_unref:
 * @self: changes
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_change_set_unref (FactChangeSet *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_array_unref (self->changes);
  g_free (self);
}

/**
 * fact_change_set_get_n:
 * @self: changes
 *
 * Returns: how many there are
 */
guint
fact_change_set_get_n (FactChangeSet *self)
{
  return self->changes->len;
}

/**
 * fact_change_set_get:
 * @self: changes
 * @i: which, from 0: they follow one another
 *
 * Returns: (transfer none): the change, good as long as @self
 */
const FactChange *
fact_change_set_get (FactChangeSet *self,
                     guint          i)
{
  g_return_val_if_fail (i < self->changes->len, NULL);

  return &g_array_index (self->changes, FactChange, i);
}

/**
 * fact_change_set_has:
 * @self: changes
 * @kind: a kind of record
 *
 * Returns: whether any of them is of @kind
 */
gboolean
fact_change_set_has (FactChangeSet  *self,
                     FactRecordKind  kind)
{
  return (self->kinds & 1u << kind) != 0;
}

/**
 * fact_change_set_is_large:
 * @self: changes
 *
 * Following tens of thousands of records to their parts, none of which was looked at for a while, takes a frame and more for everybody
 * who does it.
 *
 * Returns: whether it is quicker to look at all that is on show anew than at each change
 */
gboolean
fact_change_set_is_large (FactChangeSet *self)
{
  return self->changes->len > LARGE;
}

/**
 * fact_change_set_inverted:
 * @self: changes
 *
 * Returns: (transfer full): the changes that lead back: the last one first, before and after exchanged
 */
FactChangeSet *
fact_change_set_inverted (FactChangeSet *self)
{
  FactChangeSet *inverse = fact_change_set_new ();

  for (guint i = self->changes->len; i > 0; i--)
    {
      const FactChange *change = &g_array_index (self->changes, FactChange, i - 1);

      fact_change_set_add (inverse, change->after, change->before, change->place_after, change->place_before);
    }

  return inverse;
}
