/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-project-reading-private.h"

#include "store/fact-entries-reader.h"
#include "store/fact-record-ids.h"

#include <sys/mman.h>
#include <unistd.h>

static gboolean
has_problem (GPtrArray   *problems,
             FactProblem *problem)
{
  for (guint i = 0; i < problems->len; i++)
    {
      FactProblem *other = g_ptr_array_index (problems, i);

      if (other->line == problem->line && g_str_equal (other->path, problem->path) &&
          g_str_equal (other->message, problem->message))
        return TRUE;
    }

  return FALSE;
}

/* Reads an entry once more, now against the ids that are given out, and reports what was not reported before. */
static gboolean
read_again (FactProjectReading  *self,
            FactEntriesReader   *reader,
            guint                i,
            GHashTable          *taken,
            FactEntry           *entry,
            GError             **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_problem_free);

  fact_entry_clear (entry);
  if (!fact_entries_read_one (reader, self->parser, i, taken, problems, entry, error))
    return FALSE;

  for (guint k = 0; k < problems->len; k++)
    {
      FactProblem *problem = g_ptr_array_index (problems, k);

      if (!has_problem (self->loaded->problems, problem))
        g_ptr_array_add (self->loaded->problems, fact_problem_copy (problem));
    }

  return TRUE;
}

/* Ids are held against each other in the order of the file: of two entries with the same one the first has it. */
static gboolean
settle (FactProjectReading  *self,
        FactEntriesReader   *reader,
        GArray              *entries,
        GPtrArray           *records,
        GError             **error)
{
  GHashTable *taken = reader->kind == FACT_RECORD_DISMISSAL ? self->findings : self->taken;

  for (guint i = 0; i < entries->len; i++)
    {
      FactEntry *entry = &g_array_index (entries, FactEntry, i);

      if (entry->record != NULL && !fact_record_ids_take (entry->record, taken) &&
          !read_again (self, reader, i, taken, entry, error))
        return FALSE;

      if (entry->record != NULL)
        g_ptr_array_add (records, g_steal_pointer (&entry->record));
      else
        g_ptr_array_add (self->kept,
                         fact_kept_entry_new (reader->name, records->len, g_steal_pointer (&entry->node)));
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

GPtrArray *
_fact_project_read_list (FactProjectReading  *self,
                         FactProjectList      which,
                         GError             **error)
{
  const FactJsonMember *member = fact_json_outline_find (self->outline, _fact_project_lists[which].name);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GArray) entries = NULL;
  FactEntriesReader reader =
    {
      self->json, _fact_project_lists[which].name, _fact_project_lists[which].kind, NULL, self->articles,
      self->cancellable, self->progress, self->progress_data, (goffset) self->n_bytes
    };

  if (member == NULL || member->elements == NULL)
    return g_steal_pointer (&records);

  reader.slices = member->elements;
  entries = fact_entries_read (&reader, self->loaded->problems, error);
  if (entries == NULL || !settle (self, &reader, entries, records, error))
    return NULL;

  release_pages (self, member);

  return g_steal_pointer (&records);
}
