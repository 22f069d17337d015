/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-project-reading-private.h"

#include "store/fact-entries-reader.h"
#include "store/fact-record-ids.h"

#include <sys/mman.h>
#include <unistd.h>

/* A list whose entries were read, each for itself. */
typedef struct
{
  FactProjectReading *reading;
  FactEntriesReader   reader;
  GHashTable         *taken;          /* ids that are given out */
  guint               n_before;       /* problems of what stands before the list */
  GHashTable         *told;           /* of strings: problems told of the list; NULL until somebody asks */
} List;

static char *
make_key (const FactProblem *problem)
{
  return g_strconcat (problem->path, "\n", problem->message, NULL);
}

/* Not by looking through all of them: a file may be full of problems. */
static gboolean
was_told (List              *self,
          const FactProblem *problem)
{
  GPtrArray *problems = self->reading->loaded->problems;
  g_autofree char *key = make_key (problem);

  if (self->told == NULL)
    {
      self->told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      for (guint i = self->n_before; i < problems->len; i++)
        g_hash_table_add (self->told, make_key (g_ptr_array_index (problems, i)));
    }

  return g_hash_table_contains (self->told, key);
}

/* Reads an entry once more, now against the ids that are given out, and reports what was not reported before. */
static void
read_again (List      *self,
            guint      i,
            FactEntry *entry)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_problem_free);

  fact_entry_clear (entry);
  fact_entries_read_one (&self->reader, i, self->taken, problems, entry);

  for (guint k = 0; k < problems->len; k++)
    {
      FactProblem *problem = g_ptr_array_index (problems, k);

      if (!was_told (self, problem))
        g_ptr_array_add (self->reading->loaded->problems, fact_problem_copy (problem));
    }
}

/* Ids are held against each other in the order of the file: of two entries with the same one the first has it. */
static gboolean
settle (List       *self,
        GArray     *entries,
        GPtrArray  *records,
        GError    **error)
{
  for (guint i = 0; i < entries->len; i++)
    {
      FactEntry *entry = &g_array_index (entries, FactEntry, i);

      if (g_cancellable_set_error_if_cancelled (self->reading->cancellable, error))
        return FALSE;

      if (entry->record != NULL && !fact_record_ids_take (entry->record, self->taken))
        read_again (self, i, entry);

      if (entry->record != NULL)
        g_ptr_array_add (records, g_steal_pointer (&entry->record));
      else
        g_ptr_array_add (self->reading->kept,
                         fact_kept_entry_new (self->reader.name, records->len, g_steal_pointer (&entry->node)));
    }

  return TRUE;
}

/* Gives the pages of a list that was read back to the system; they are never looked at again. */
static void
release_pages (FactProjectReading   *self,
               const FactJsonMember *member)
{
  gsize page = (gsize) sysconf (_SC_PAGESIZE);
  gsize start = ((gsize) (self->json + member->value.start) + page - 1) & ~(page - 1);
  gsize end = (gsize) (self->json + member->value.end) & ~(page - 1);

  if (start < end)
    madvise ((void *) start, end - start, MADV_DONTNEED);
}

static GPtrArray *
read_list (List                  *self,
           const FactJsonMember  *member,
           GError               **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GArray) entries = fact_entries_read (&self->reader, self->reading->loaded->problems, error);

  if (entries == NULL || !settle (self, entries, records, error))
    return NULL;

  release_pages (self->reading, member);

  return g_steal_pointer (&records);
}

/**
 * _fact_project_read_list:
 * @self: a project whose header was read, and for lists other than articles these
 * @which: the list
 * @error: return location for an error
 *
 * Returns: (transfer full): the records; %NULL with @error set to %G_IO_ERROR_CANCELLED
 */
GPtrArray *
_fact_project_read_list (FactProjectReading  *self,
                         FactProjectList      which,
                         GError             **error)
{
  const FactProjectListKind *kind = &_fact_project_lists[which];
  const FactJsonMember *member = fact_json_outline_find (self->outline, kind->name);
  List list = { self };
  GPtrArray *records;

  if (member == NULL || member->elements == NULL)
    return g_ptr_array_new_with_free_func (fact_record_unref);

  list.reader = (FactEntriesReader)
    {
      self->json, kind->name, kind->kind, member->elements, self->articles,
      self->cancellable, self->progress, self->progress_data, (goffset) self->n_bytes
    };
  list.taken = which == FACT_PROJECT_DISMISSED ? self->findings : self->taken;
  list.n_before = self->loaded->problems->len;

  records = read_list (&list, member, error);
  g_clear_pointer (&list.told, g_hash_table_unref);

  return records;
}
