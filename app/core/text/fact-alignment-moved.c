/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-alignment-private.h"

/* So many words in a row that stand once in what is left of either text begin a passage that moved. */
#define N_SEED 4

/* A passage has moved if it has so many bytes of words; fewer are words that many passages have. */
#define MIN_MOVED_BYTES 24

typedef struct
{
  guint32 place_in_a;
  guint32 place_in_b;
  guint16 n_in_a;                        /* 2 stands for all numbers above it as well */
  guint16 n_in_b;
} Seed;

/* Whether the tokens from @at on are without counterparts, so many that a seed can begin there. */
static gboolean
is_left (const guint32 *counterparts,
         guint          n,
         guint          at)
{
  if (at + N_SEED > n)
    return FALSE;

  for (guint i = 0; i < N_SEED; i++)
    if (counterparts[at + i] != FACT_ALIGNMENT_NONE)
      return FALSE;

  return TRUE;
}

static guint64
hash_seed (const FactToken *tokens)
{
  guint64 hash = 0;

  for (guint i = 0; i < N_SEED; i++)
    hash = (hash ^ tokens[i].id) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15) + (hash >> 29);

  return hash ^ hash >> 32;
}

static Seed *
seed_for (GHashTable *by_hash,
          GArray     *seeds,
          guint64     hash,
          gboolean    may_add)
{
  gpointer key = (gpointer) (gsize) hash;
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (by_hash, key));
  Seed none = { 0 };

  if (place == 0)
    {
      if (!may_add)
        return NULL;
      g_array_append_val (seeds, none);
      place = seeds->len;
      g_hash_table_insert (by_hash, key, GUINT_TO_POINTER (place));
    }

  return &g_array_index (seeds, Seed, place - 1);
}

static GArray *
collect_seeds (FactAligning *self)
{
  g_autoptr (GHashTable) by_hash = g_hash_table_new (NULL, NULL);
  GArray *seeds = g_array_new (FALSE, FALSE, sizeof (Seed));

  for (guint i = 0; i < self->n_a; i++)
    {
      Seed *seed = is_left (self->alignment->to_new, self->n_a, i) ? seed_for (by_hash, seeds, hash_seed (&self->a[i]), TRUE) : NULL;

      if (seed == NULL)
        continue;
      seed->place_in_a = i;
      seed->n_in_a = (guint16) MIN (seed->n_in_a + 1, 2);
    }

  for (guint i = 0; i < self->n_b && seeds->len > 0; i++)
    {
      Seed *seed = is_left (self->alignment->to_old, self->n_b, i) ? seed_for (by_hash, seeds, hash_seed (&self->b[i]), FALSE) : NULL;

      if (seed == NULL)
        continue;
      seed->place_in_b = i;
      seed->n_in_b = (guint16) MIN (seed->n_in_b + 1, 2);
    }

  return seeds;
}

static gboolean
is_free_pair (FactAligning *self,
              guint         a,
              guint         b)
{
  return a < self->n_a && b < self->n_b && self->a[a].id == self->b[b].id
         && self->alignment->to_new[a] == FACT_ALIGNMENT_NONE && self->alignment->to_old[b] == FACT_ALIGNMENT_NONE;
}

/* The whole passage that the seed is of; its bytes of words are given back. */
static guint
extend_seed (FactAligning *self,
             const Seed   *seed,
             FactAligned  *passage)
{
  guint n_bytes = 0;

  *passage = (FactAligned) { seed->place_in_a, seed->place_in_a, seed->place_in_b, seed->place_in_b };
  while (passage->a_start > 0 && passage->b_start > 0 && is_free_pair (self, passage->a_start - 1, passage->b_start - 1))
    {
      passage->a_start--;
      passage->b_start--;
    }
  while (is_free_pair (self, passage->a_end, passage->b_end))
    {
      passage->a_end++;
      passage->b_end++;
    }

  for (guint i = passage->a_start; i < passage->a_end; i++)
    n_bytes += self->a[i].end - self->a[i].start;

  return n_bytes;
}

/**
 * _fact_aligning_find_moved:
 * @self: an alignment whose words in order are paired
 *
 * Pairs passages that stand elsewhere. As in Heckel, “A Technique for Isolating Differences Between Files” (1978), what stands once in either
 * text is the same, and what is the same beside it as well; but only what is left of both texts is asked, and four words in a row, since
 * one word alone says little about where a passage went.
 */
void
_fact_aligning_find_moved (FactAligning *self)
{
  g_autoptr (GArray) seeds = collect_seeds (self);

  for (guint i = 0; i < seeds->len; i++)
    {
      const Seed *seed = &g_array_index (seeds, Seed, i);
      FactAligned passage;

      if (seed->n_in_a != 1 || seed->n_in_b != 1 || !is_free_pair (self, seed->place_in_a, seed->place_in_b)
          || extend_seed (self, seed, &passage) < MIN_MOVED_BYTES)
        continue;

      for (guint n = 0; n < passage.a_end - passage.a_start; n++)
        _fact_aligning_pair (self, passage.a_start + n, passage.b_start + n);
    }
}
