/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-record-list.h"

#include <string.h>

/*
 * A list is a spine of chunks of records. Both are counted and shared between lists; whoever holds the only reference changes
 * in place, everybody else copies the spine and the one chunk concerned. It is the two-level case of the tree vectors of Clojure
 * and of "RRB-Trees: Efficient Immutable Vectors" (Bagwell and Rompf, 2011); a third level would pay from some million records on.
 *
 * A copied pointer is a reference to count, which is what a change costs. For one change to 50,000 records chunks of 256 would be
 * best (the square root); a group of 100 changes all over the list wants much smaller ones. Of 256 to 16 measured, 32 undoes such a
 * group fastest where somebody else holds the list, and 16 loses more on the spine than it gains.
 *
 * The counts lie all over the memory, and an atomic addition waits for each before the next is asked for. Asking for those of a
 * whole chunk first makes copying two to three times as fast, more than chunks of any other size.
 */
#define CHUNK_MAX 32

typedef struct
{
  gatomicrefcount refs;
  guint           n;
  gpointer        records[CHUNK_MAX];
} Chunk;

struct _FactRecordList
{
  gatomicrefcount   refs;
  guint             n;            /* records over all chunks */
  guint             n_chunks;
  guint             n_allocated;
  Chunk           **chunks;
  guint            *starts;       /* place of each chunk's first record */
};

static Chunk *
chunk_new (void)
{
  Chunk *self = g_new (Chunk, 1);

  g_atomic_ref_count_init (&self->refs);
  self->n = 0;

  return self;
}

static void
chunk_unref (Chunk *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  for (guint i = 0; i < self->n; i++)
    fact_record_unref (self->records[i]);
  g_free (self);
}

/* Gives a chunk that may be changed, in place of one that others may hold. */
static Chunk *
chunk_make_own (Chunk *self)
{
  Chunk *copy;

  if (g_atomic_ref_count_compare (&self->refs, 1))
    return self;

  copy = chunk_new ();
  copy->n = self->n;
  for (guint i = 0; i < self->n; i++)
    __builtin_prefetch (self->records[i], 1);
  for (guint i = 0; i < self->n; i++)
    copy->records[i] = fact_record_ref (self->records[i]);
  chunk_unref (self);

  return copy;
}

/* Does not stop where it finds it, so that the compiler can compare several at once. */
static gboolean
chunk_has (Chunk    *self,
           gpointer  record)
{
  gboolean has = FALSE;

  for (guint i = 0; i < self->n; i++)
    has |= self->records[i] == record;

  return has;
}

static guint
chunk_find (Chunk    *self,
            gpointer  record)
{
  guint i = 0;

  while (self->records[i] != record)
    i++;

  return i;
}

static void
reserve_chunks (FactRecordList *self,
                guint           n)
{
  if (n <= self->n_allocated)
    return;

  self->n_allocated = MAX (n, self->n_allocated * 2);
  self->chunks = g_renew (Chunk *, self->chunks, self->n_allocated);
  self->starts = g_renew (guint, self->starts, self->n_allocated);
}

/**
 * fact_record_list_new:
 *
 * Returns: (transfer full): an empty list
 */
FactRecordList *
fact_record_list_new (void)
{
  FactRecordList *self = g_new0 (FactRecordList, 1);

  g_atomic_ref_count_init (&self->refs);

  return self;
}

/**
 * fact_record_list_ref:
 * @self: a list
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactRecordList *
fact_record_list_ref (FactRecordList *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

/**
 * fact_record_list_unref:
 * @self: a list
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_record_list_unref (FactRecordList *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  for (guint i = 0; i < self->n_chunks; i++)
    chunk_unref (self->chunks[i]);
  g_free (self->chunks);
  g_free (self->starts);
  g_free (self);
}

static FactRecordList *
make_own (FactRecordList *self)
{
  FactRecordList *copy;

  if (g_atomic_ref_count_compare (&self->refs, 1))
    return self;

  copy = fact_record_list_new ();
  reserve_chunks (copy, self->n_chunks + 1);
  copy->n = self->n;
  copy->n_chunks = self->n_chunks;
  for (guint i = 0; i < self->n_chunks; i++)
    __builtin_prefetch (self->chunks[i], 1);
  for (guint i = 0; i < self->n_chunks; i++)
    {
      g_atomic_ref_count_inc (&self->chunks[i]->refs);
      copy->chunks[i] = self->chunks[i];
      copy->starts[i] = self->starts[i];
    }
  fact_record_list_unref (self);

  return copy;
}

static void
number_chunks_from (FactRecordList *self,
                    guint           first)
{
  guint start = first > 0 ? self->starts[first - 1] + self->chunks[first - 1]->n : 0;

  for (guint i = first; i < self->n_chunks; i++)
    {
      self->starts[i] = start;
      start += self->chunks[i]->n;
    }
}

/* The chunk that holds @place; for the place behind the last record, the last chunk. */
static guint
find_chunk (FactRecordList *self,
            guint           place)
{
  guint low = 0;
  guint high = self->n_chunks;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (self->starts[middle] <= place)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/**
 * fact_record_list_get_n:
 * @self: a list
 *
 * Returns: how many records it has
 */
guint
fact_record_list_get_n (FactRecordList *self)
{
  return self->n;
}

/**
 * fact_record_list_get:
 * @self: a list
 * @place: which, from 0
 *
 * Returns: (transfer none): the record there
 */
gpointer
fact_record_list_get (FactRecordList *self,
                      guint           place)
{
  guint c;

  g_return_val_if_fail (place < self->n, NULL);

  c = find_chunk (self, place);

  return self->chunks[c]->records[place - self->starts[c]];
}

/**
 * fact_record_list_find:
 * @self: a list
 * @record: a record
 * @hint: where it may stand; any number
 * @place: (out) (optional): where it stands
 *
 * Looks for @record itself, not for an equal one: at @hint first, then everywhere by comparing pointers.
 *
 * Returns: whether the list holds @record
 */
gboolean
fact_record_list_find (FactRecordList *self,
                       gpointer        record,
                       guint           hint,
                       guint          *place)
{
  guint found = hint;

  if (hint >= self->n || fact_record_list_get (self, hint) != record)
    {
      found = G_MAXUINT;
      for (guint c = 0; c < self->n_chunks && found == G_MAXUINT; c++)
        {
          if (chunk_has (self->chunks[c], record))
            found = self->starts[c] + chunk_find (self->chunks[c], record);
        }
    }

  if (found == G_MAXUINT)
    return FALSE;

  if (place != NULL)
    *place = found;

  return TRUE;
}

static void
insert_chunk (FactRecordList *self,
              guint           at,
              Chunk          *chunk)
{
  reserve_chunks (self, self->n_chunks + 1);
  memmove (&self->chunks[at + 1], &self->chunks[at], (self->n_chunks - at) * sizeof (Chunk *));
  self->chunks[at] = chunk;
  self->n_chunks++;
}

/* Makes room in a full chunk. Appending starts a new one, so that a list that only grows is packed full. */
static void
split_chunk (FactRecordList *self,
             guint           c,
             gboolean        is_append)
{
  Chunk *chunk = self->chunks[c];
  Chunk *behind = chunk_new ();
  guint keep = is_append ? CHUNK_MAX : CHUNK_MAX / 2;

  behind->n = chunk->n - keep;
  memcpy (behind->records, &chunk->records[keep], behind->n * sizeof (gpointer));
  chunk->n = keep;
  insert_chunk (self, c + 1, behind);
}

/**
 * fact_record_list_insert:
 * @self: (transfer full): a list
 * @place: where, up to the number of records; G_MAXUINT for the end
 * @record: (transfer none): what
 *
 * Returns: (transfer full): the list with @record at @place; @self itself where nobody else holds it
 */
FactRecordList *
fact_record_list_insert (FactRecordList *self,
                         guint           place,
                         gpointer        record)
{
  FactRecordList *own = make_own (self);
  gboolean is_append = place >= own->n;
  guint at = MIN (place, own->n);
  Chunk *chunk;
  guint c;

  if (own->n_chunks == 0)
    {
      insert_chunk (own, 0, chunk_new ());
      own->starts[0] = 0;
    }

  c = find_chunk (own, at);
  own->chunks[c] = chunk_make_own (own->chunks[c]);
  if (own->chunks[c]->n == CHUNK_MAX)
    {
      split_chunk (own, c, is_append);
      number_chunks_from (own, c);
      c = is_append ? c + 1 : find_chunk (own, at);
    }

  chunk = own->chunks[c];
  at -= own->starts[c];
  memmove (&chunk->records[at + 1], &chunk->records[at], (chunk->n - at) * sizeof (gpointer));
  chunk->records[at] = fact_record_ref (record);
  chunk->n++;
  own->n++;
  number_chunks_from (own, c);

  return own;
}

/**
 * fact_record_list_replace:
 * @self: (transfer full): a list
 * @place: which record gives way
 * @record: (transfer none): what comes in its place
 *
 * Returns: (transfer full): the changed list; @self itself where nobody else holds it
 */
FactRecordList *
fact_record_list_replace (FactRecordList *self,
                          guint           place,
                          gpointer        record)
{
  FactRecordList *own;
  gpointer *slot;
  guint c;

  g_return_val_if_fail (place < self->n, self);

  own = make_own (self);
  c = find_chunk (own, place);
  own->chunks[c] = chunk_make_own (own->chunks[c]);
  slot = &own->chunks[c]->records[place - own->starts[c]];
  fact_record_ref (record);
  fact_record_unref (*slot);
  *slot = record;

  return own;
}

/**
 * fact_record_list_remove:
 * @self: (transfer full): a list
 * @place: which record goes
 *
 * Returns: (transfer full): the list without it; @self itself where nobody else holds it
 */
FactRecordList *
fact_record_list_remove (FactRecordList *self,
                         guint           place)
{
  FactRecordList *own;
  Chunk *chunk;
  guint c, at;

  g_return_val_if_fail (place < self->n, self);

  own = make_own (self);
  c = find_chunk (own, place);
  chunk = own->chunks[c] = chunk_make_own (own->chunks[c]);
  at = place - own->starts[c];
  fact_record_unref (chunk->records[at]);
  chunk->n--;
  memmove (&chunk->records[at], &chunk->records[at + 1], (chunk->n - at) * sizeof (gpointer));
  own->n--;

  if (chunk->n == 0)
    {
      chunk_unref (chunk);
      own->n_chunks--;
      memmove (&own->chunks[c], &own->chunks[c + 1], (own->n_chunks - c) * sizeof (Chunk *));
    }
  number_chunks_from (own, c);

  return own;
}
