/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-entries-reader.h"

#include "store/fact-json-tree.h"
#include "store/fact-problem.h"

/* Large enough that handing out work costs nothing, small enough that all threads end at about the same time. */
#define BATCH_BYTES (512 * 1024)
#define MAX_THREADS 8

typedef struct
{
  guint      first;
  guint      end;
  GPtrArray *problems;      /* of FactProblem */
} Batch;

typedef struct
{
  FactEntriesReader *reader;
  GArray            *batches;      /* of Batch */
  GArray            *entries;      /* of FactEntry */
  gint               next;         /* atomic: first batch that nobody took yet */
  GError            *error;        /* atomic: the first */
} Work;

void
fact_entry_clear (FactEntry *self)
{
  g_clear_pointer (&self->record, fact_record_unref);
  g_clear_pointer (&self->node, json_node_unref);
}

/**
 * fact_entries_read_one:
 * @self: the array
 * @i: which entry
 * @taken: (nullable): as in #FactRecordReader
 * @problems: (element-type FactProblem): where problems go
 * @entry: (out): what it gave
 *
 * Reads one entry.
 */
void
fact_entries_read_one (FactEntriesReader *self,
                       guint              i,
                       GHashTable        *taken,
                       GPtrArray         *problems,
                       FactEntry         *entry)
{
  const FactJsonSlice *slice = &g_array_index (self->slices, FactJsonSlice, i);
  FactRecordReader reader = { problems, slice->line, self->articles, taken };
  FactJsonPath list = { NULL, self->name, 0 };
  FactJsonPath path = { &list, NULL, i };
  g_autoptr (JsonNode) node = fact_json_tree_new (self->json + slice->start);

  entry->record = fact_record_read (&reader, self->kind, node, &path);
  entry->node = entry->record == NULL ? g_steal_pointer (&node) : NULL;
}

static gboolean
read_batch (Work    *work,
            Batch   *batch,
            GError **error)
{
  for (guint i = batch->first; i < batch->end; i++)
    {
      if (g_cancellable_set_error_if_cancelled (work->reader->cancellable, error))
        return FALSE;

      fact_entries_read_one (work->reader, i, NULL, batch->problems, &g_array_index (work->entries, FactEntry, i));
    }

  return TRUE;
}

static void
report_progress (Work  *work,
                 Batch *batch)
{
  FactEntriesReader *reader = work->reader;
  const FactJsonSlice *last = &g_array_index (reader->slices, FactJsonSlice, batch->end - 1);

  if (reader->progress != NULL)
    reader->progress ((goffset) last->end, reader->n_total, reader->progress_data);
}

static void
read_batches (Work     *work,
              gboolean  is_caller)
{
  gint n = (gint) work->batches->len;
  gint i;

  while ((i = g_atomic_int_add (&work->next, 1)) < n)
    {
      Batch *batch = &g_array_index (work->batches, Batch, i);
      GError *error = NULL;

      if (!read_batch (work, batch, &error))
        {
          g_atomic_int_set (&work->next, n);
          if (!g_atomic_pointer_compare_and_exchange (&work->error, NULL, error))
            g_error_free (error);
          return;
        }

      if (is_caller)
        report_progress (work, batch);
    }
}

static gpointer
read_batches_thread (gpointer data)
{
  read_batches (data, FALSE);

  return NULL;
}

static void
clear_batch (gpointer data)
{
  g_clear_pointer (&((Batch *) data)->problems, g_ptr_array_unref);
}

static GArray *
make_batches (GArray *slices)
{
  GArray *batches = g_array_new (FALSE, FALSE, sizeof (Batch));
  guint first = 0;

  g_array_set_clear_func (batches, clear_batch);
  for (guint i = 0; i < slices->len; i++)
    {
      gsize start = g_array_index (slices, FactJsonSlice, first).start;
      gsize end = g_array_index (slices, FactJsonSlice, i).end;

      if (end - start >= BATCH_BYTES || i + 1 == slices->len)
        {
          Batch batch = { first, i + 1, g_ptr_array_new_with_free_func ((GDestroyNotify) fact_problem_free) };

          g_array_append_val (batches, batch);
          first = i + 1;
        }
    }

  return batches;
}

/* The calling thread works too, so a single processor needs no other. */
static void
work_in_threads (Work *work)
{
  guint n_threads = MIN (MIN (g_get_num_processors (), MAX_THREADS), MAX (work->batches->len, 1));
  GThread *threads[MAX_THREADS];

  for (guint i = 1; i < n_threads; i++)
    threads[i] = g_thread_new ("factproj-reader", read_batches_thread, work);

  read_batches (work, TRUE);

  for (guint i = 1; i < n_threads; i++)
    g_thread_join (threads[i]);
}

static void
collect_problems (Work      *work,
                  GPtrArray *problems)
{
  for (guint i = 0; i < work->batches->len; i++)
    g_ptr_array_extend_and_steal (problems,
                                  g_steal_pointer (&g_array_index (work->batches, Batch, i).problems));
}

/**
 * fact_entries_read:
 * @self: the array
 * @problems: (element-type FactProblem): where problems go, in the order of the document
 * @error: return location for an error
 *
 * Reads all entries, in as many threads as there are processors.
 *
 * Returns: (transfer full) (element-type FactEntry): one for each slice; %NULL with @error set to %G_IO_ERROR_CANCELLED
 */
GArray *
fact_entries_read (FactEntriesReader  *self,
                   GPtrArray          *problems,
                   GError            **error)
{
  g_autoptr (GArray) batches = make_batches (self->slices);
  g_autoptr (GArray) entries = g_array_sized_new (FALSE, TRUE, sizeof (FactEntry), self->slices->len);
  Work work = { self, batches, entries, 0, NULL };

  g_array_set_clear_func (entries, (GDestroyNotify) fact_entry_clear);
  g_array_set_size (entries, self->slices->len);

  work_in_threads (&work);
  collect_problems (&work, problems);

  if (work.error != NULL)
    {
      g_propagate_error (error, work.error);
      return NULL;
    }

  return g_steal_pointer (&entries);
}
