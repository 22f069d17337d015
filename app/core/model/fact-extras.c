/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-extras.h"

#include <string.h>

/* What json-glib takes for a value with its place, about. */
#define NODE_BYTES 100

struct _FactExtras
{
  gatomicrefcount  refs;
  JsonObject      *members;
  GPtrArray       *kept;
};

/**
 * fact_kept_entry_new:
 * @array: name of the member whose array holds the entry
 * @place: how many understood entries stand before it in that array
 * @node: (transfer full): the entry, which nobody changes any more
 *
 * Returns: (transfer full): a new kept entry
 */
FactKeptEntry *
fact_kept_entry_new (const char *array,
                     guint       place,
                     JsonNode   *node)
{
  FactKeptEntry *self = g_new (FactKeptEntry, 1);

  self->array = g_strdup (array);
  self->place = place;
  self->node = node;

  return self;
}

/**
 * fact_kept_entry_free:
 * @self: (nullable): an entry
 *
 * Frees it.
 */
void
fact_kept_entry_free (FactKeptEntry *self)
{
  g_free (self->array);
  json_node_unref (self->node);
  g_free (self);
}

/**
 * fact_extras_new:
 * @members: (transfer full) (nullable): members that are not known, in the order they were read
 * @kept: (transfer full) (nullable) (element-type FactKeptEntry): entries that are not understood, in the order they were read
 *
 * Gathers what a record brought along that this version does not know. Neither argument may be changed afterwards.
 *
 * Returns: (transfer full) (nullable): the extras; %NULL when there are none
 */
FactExtras *
fact_extras_new (JsonObject *members,
                 GPtrArray  *kept)
{
  FactExtras *self;

  if (members != NULL && json_object_get_size (members) == 0)
    g_clear_pointer (&members, json_object_unref);
  if (kept != NULL && kept->len == 0)
    g_clear_pointer (&kept, g_ptr_array_unref);
  if (members == NULL && kept == NULL)
    return NULL;

  self = g_new (FactExtras, 1);
  g_atomic_ref_count_init (&self->refs);
  self->members = members;
  self->kept = kept;

  return self;
}

/**
 * fact_extras_ref:
 * @self: what is kept
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactExtras *
fact_extras_ref (FactExtras *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

/**
 * fact_extras_unref:
 * @self: what is kept
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_extras_unref (FactExtras *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_clear_pointer (&self->members, json_object_unref);
  g_clear_pointer (&self->kept, g_ptr_array_unref);
  g_free (self);
}

/**
 * fact_extras_get_members:
 * @self: (nullable): extras
 *
 * Returns: (transfer none) (nullable): the unknown members; not to be changed
 */
JsonObject *
fact_extras_get_members (FactExtras *self)
{
  return self != NULL ? self->members : NULL;
}

/**
 * fact_extras_get_n_kept:
 * @self: (nullable): extras
 *
 * Returns: how many entries were not understood, over all arrays of the record
 */
guint
fact_extras_get_n_kept (FactExtras *self)
{
  return self != NULL && self->kept != NULL ? self->kept->len : 0;
}

/**
 * fact_extras_get_kept:
 * @self: what is kept
 * @i: which, from 0
 *
 * Returns: (transfer none): an entry that is kept as it is, and where it stood
 */
const FactKeptEntry *
fact_extras_get_kept (FactExtras *self,
                      guint       i)
{
  g_return_val_if_fail (i < fact_extras_get_n_kept (self), NULL);

  return g_ptr_array_index (self->kept, i);
}

static gboolean
members_equal (JsonObject *a,
               JsonObject *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return json_object_equal (a, b);
}

static gsize node_n_bytes (JsonNode *node);

static gsize
members_n_bytes (JsonObject *object)
{
  gsize n_bytes = 0;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &node))
    n_bytes += strlen (name) + node_n_bytes (node);

  return n_bytes;
}

static gsize
node_n_bytes (JsonNode *node)
{
  gsize n_bytes = NODE_BYTES;

  if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      n_bytes += node_n_bytes (json_array_get_element (json_node_get_array (node), i));

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    n_bytes += strlen (json_node_get_string (node));

  if (JSON_NODE_HOLDS_OBJECT (node))
    n_bytes += members_n_bytes (json_node_get_object (node));

  return n_bytes;
}

/**
 * fact_extras_get_n_bytes:
 * @self: what is kept
 *
 * Returns: about how much memory it takes; looks at each value
 */
gsize
fact_extras_get_n_bytes (FactExtras *self)
{
  gsize n_bytes = self->members != NULL ? members_n_bytes (self->members) : 0;

  for (guint i = 0; i < fact_extras_get_n_kept (self); i++)
    n_bytes += node_n_bytes (fact_extras_get_kept (self, i)->node);

  return n_bytes;
}

/**
 * fact_extras_equal:
 * @self: (nullable): extras
 * @other: (nullable): other extras
 *
 * Returns: whether both hold the same members and the same entries at the same places
 */
gboolean
fact_extras_equal (FactExtras *self,
                   FactExtras *other)
{
  guint n = fact_extras_get_n_kept (self);

  if (self == other)
    return TRUE;
  if (n != fact_extras_get_n_kept (other)
      || !members_equal (fact_extras_get_members (self), fact_extras_get_members (other)))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      const FactKeptEntry *a = fact_extras_get_kept (self, i);
      const FactKeptEntry *b = fact_extras_get_kept (other, i);

      if (a->place != b->place || g_strcmp0 (a->array, b->array) != 0 || !json_node_equal (a->node, b->node))
        return FALSE;
    }

  return TRUE;
}
