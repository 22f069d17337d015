/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-id-map.h"

#include <string.h>

/*
 * A hash array mapped trie (Phil Bagwell, "Ideal Hash Trees", 2001): each node has a bitmap of the 32 values that five bits of
 * the hash can take and a packed array of children, which are records or nodes. A change copies the nodes on one path. As in
 * the record list, a node nobody else holds is changed in place. Below the last bits of the hash, records whose ids have
 * the same hash stand in one flat node: ids come from files, so nothing may rest on their hashes being good.
 *
 * As in the record list, the counts of all children of a copied node are asked for before the first is changed.
 */
#define BITS 5
#define HASH_BITS 32

typedef struct _Node Node;

struct _Node
{
  gatomicrefcount refs;
  guint32         bitmap;       /* which slots are there; unused in a flat node */
  guint32         node_bitmap;  /* which of them are nodes */
  guint           n;
  gpointer        children[];   /* FactRecord or Node */
};

struct _FactIdMap
{
  gatomicrefcount  refs;
  Node            *root;
};

static Node *
node_new (guint n)
{
  Node *self = g_malloc0 (sizeof (Node) + n * sizeof (gpointer));

  g_atomic_ref_count_init (&self->refs);
  self->n = n;

  return self;
}

/* Which children are nodes: the i-th bit for the i-th child. */
static guint32
find_nodes (Node *self)
{
  guint32 nodes = 0;
  guint i = 0;

  if (self->node_bitmap == 0)
    return 0;

  /* The slot of the i-th child is the i-th set bit. */
  for (guint32 bits = self->bitmap; bits != 0; bits &= bits - 1)
    nodes |= (guint32) ((self->node_bitmap & bits & -bits) != 0) << i++;

  return nodes;
}

/* A flat node may have more than 32 children, none of which is a node. */
static gboolean
is_node (guint32 nodes,
         guint   i)
{
  return i < 32 && (nodes >> i & 1) != 0;
}

static void node_unref (Node *self);

static void
child_unref (Node    *self,
             guint32  nodes,
             guint    i)
{
  if (is_node (nodes, i))
    node_unref (self->children[i]);
  else
    fact_record_unref (self->children[i]);
}

static void
node_unref (Node *self)
{
  guint32 nodes;

  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  nodes = find_nodes (self);
  for (guint i = 0; i < self->n; i++)
    child_unref (self, nodes, i);
  g_free (self);
}

static void
child_ref (Node    *self,
           guint32  nodes,
           guint    i)
{
  if (is_node (nodes, i))
    g_atomic_ref_count_inc (&((Node *) self->children[i])->refs);
  else
    fact_record_ref (self->children[i]);
}

/* A node of the caller's own with @self's children but for those from @at on, which come @gap places later or earlier. */
static Node *
node_resized (Node *self,
              guint at,
              int   gap)
{
  Node *copy = node_new (self->n + gap);
  gboolean is_own = g_atomic_ref_count_compare (&self->refs, 1);
  guint skipped = gap < 0 ? 1 : 0;
  guint32 nodes = find_nodes (self);

  copy->bitmap = self->bitmap;
  copy->node_bitmap = self->node_bitmap;
  memcpy (copy->children, self->children, at * sizeof (gpointer));
  memcpy (&copy->children[at + (gap > 0 ? 1 : 0)], &self->children[at + skipped],
          (self->n - at - skipped) * sizeof (gpointer));

  if (!is_own)
    {
      for (guint i = 0; i < self->n; i++)
        __builtin_prefetch (self->children[i], 1);
      for (guint i = 0; i < self->n; i++)
        {
          if (skipped == 0 || i != at)
            child_ref (self, nodes, i);
        }
      node_unref (self);
    }
  else
    {
      if (skipped == 1)
        child_unref (self, nodes, at);
      g_free (self);
    }

  return copy;
}

static Node *
node_make_own (Node *self)
{
  if (g_atomic_ref_count_compare (&self->refs, 1))
    return self;

  return node_resized (self, self->n, 0);
}

static guint
count_bits (guint32 bits)
{
  return (guint) __builtin_popcount (bits);
}

static guint
hash_of (gpointer record)
{
  return g_str_hash (fact_record_get_id (record));
}

/* Puts @record in place of the record at @at, which may be @record itself with no other reference. */
static void
replace_record (Node     *self,
                guint     at,
                gpointer  record)
{
  fact_record_ref (record);
  fact_record_unref (self->children[at]);
  self->children[at] = record;
}

static Node *
flat_set (Node     *self,
          gpointer  record)
{
  Node *own;

  for (guint i = 0; i < self->n; i++)
    {
      if (g_str_equal (fact_record_get_id (self->children[i]), fact_record_get_id (record)))
        {
          own = node_make_own (self);
          replace_record (own, i, record);
          return own;
        }
    }

  own = node_resized (self, self->n, 1);
  own->children[own->n - 1] = fact_record_ref (record);

  return own;
}

static Node *node_set (Node     *self,
                       guint     hash,
                       guint     shift,
                       gpointer  record);

/* A node that holds two records whose hashes agree up to @shift. Takes @first, refs @second. */
static Node *
node_for_two (gpointer first,
              gpointer second,
              guint    shift)
{
  Node *node = node_new (0);

  node = node_set (node, hash_of (first), shift, first);
  fact_record_unref (first);

  return node_set (node, hash_of (second), shift, second);
}

static Node *
node_set (Node     *self,
          guint     hash,
          guint     shift,
          gpointer  record)
{
  guint32 bit;
  guint at;
  Node *own;

  if (shift >= HASH_BITS)
    return flat_set (self, record);

  bit = 1u << ((hash >> shift) & 31);
  at = count_bits (self->bitmap & (bit - 1));

  if ((self->bitmap & bit) == 0)
    {
      own = node_resized (self, at, 1);
      own->bitmap |= bit;
      own->children[at] = fact_record_ref (record);
      return own;
    }

  own = node_make_own (self);
  if ((own->node_bitmap & bit) != 0)
    {
      own->children[at] = node_set (own->children[at], hash, shift + BITS, record);
    }
  else if (g_str_equal (fact_record_get_id (own->children[at]), fact_record_get_id (record)))
    {
      replace_record (own, at, record);
    }
  else
    {
      own->children[at] = node_for_two (own->children[at], record, shift + BITS);
      own->node_bitmap |= bit;
    }

  return own;
}

static Node *
flat_unset (Node       *self,
            const char *id)
{
  for (guint i = 0; i < self->n; i++)
    {
      if (g_str_equal (fact_record_get_id (self->children[i]), id))
        return node_resized (self, i, -1);
    }

  return self;
}

static Node *
node_unset (Node       *self,
            guint       hash,
            guint       shift,
            const char *id)
{
  guint32 bit;
  guint at;
  Node *own;

  if (shift >= HASH_BITS)
    return flat_unset (self, id);

  bit = 1u << ((hash >> shift) & 31);
  at = count_bits (self->bitmap & (bit - 1));
  if ((self->bitmap & bit) == 0)
    return self;

  if ((self->node_bitmap & bit) != 0)
    {
      own = node_make_own (self);
      own->children[at] = node_unset (own->children[at], hash, shift + BITS, id);
      return own;
    }

  if (!g_str_equal (fact_record_get_id (self->children[at]), id))
    return self;

  own = node_resized (self, at, -1);
  own->bitmap &= ~bit;

  return own;
}

/**
 * fact_id_map_new:
 *
 * Returns: (transfer full): an empty map
 */
FactIdMap *
fact_id_map_new (void)
{
  FactIdMap *self = g_new (FactIdMap, 1);

  g_atomic_ref_count_init (&self->refs);
  self->root = node_new (0);

  return self;
}

/**
 * fact_id_map_ref:
 * @self: a map
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactIdMap *
fact_id_map_ref (FactIdMap *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

/**
 * fact_id_map_unref:
 * @self: a map
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_id_map_unref (FactIdMap *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  node_unref (self->root);
  g_free (self);
}

static FactIdMap *
make_own (FactIdMap *self)
{
  FactIdMap *copy;

  if (g_atomic_ref_count_compare (&self->refs, 1))
    return self;

  copy = g_new (FactIdMap, 1);
  g_atomic_ref_count_init (&copy->refs);
  copy->root = self->root;
  g_atomic_ref_count_inc (&copy->root->refs);
  fact_id_map_unref (self);

  return copy;
}

/**
 * fact_id_map_lookup:
 * @self: a map
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the record of this id
 */
gpointer
fact_id_map_lookup (FactIdMap  *self,
                    const char *id)
{
  Node *node = self->root;
  guint hash;

  if (id == NULL)
    return NULL;

  hash = g_str_hash (id);
  for (guint shift = 0; shift < HASH_BITS; shift += BITS)
    {
      guint32 bit = 1u << ((hash >> shift) & 31);
      gpointer child;

      if ((node->bitmap & bit) == 0)
        return NULL;

      child = node->children[count_bits (node->bitmap & (bit - 1))];
      if ((node->node_bitmap & bit) == 0)
        return g_str_equal (fact_record_get_id (child), id) ? child : NULL;

      node = child;
    }

  for (guint i = 0; i < node->n; i++)
    {
      if (g_str_equal (fact_record_get_id (node->children[i]), id))
        return node->children[i];
    }

  return NULL;
}

/**
 * fact_id_map_set:
 * @self: (transfer full): a map
 * @record: (transfer none): a record with an id; takes the place of one with the same id
 *
 * Returns: (transfer full): the changed map; @self itself where nobody else holds it
 */
FactIdMap *
fact_id_map_set (FactIdMap *self,
                 gpointer   record)
{
  FactIdMap *own = make_own (self);

  own->root = node_set (own->root, hash_of (record), 0, record);

  return own;
}

/**
 * fact_id_map_unset:
 * @self: (transfer full): a map
 * @id: an id, which need not be there
 *
 * Returns: (transfer full): the map without it; @self itself where nobody else holds it
 */
FactIdMap *
fact_id_map_unset (FactIdMap  *self,
                   const char *id)
{
  FactIdMap *own = make_own (self);

  own->root = node_unset (own->root, g_str_hash (id), 0, id);

  return own;
}
