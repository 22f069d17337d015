/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-project-reader.h"

#include "store/fact-entries-reader.h"
#include "store/fact-file-load.h"
#include "store/fact-json-check.h"
#include "store/fact-member-reader.h"
#include "store/fact-record-ids.h"

#include <glib/gi18n-lib.h>
#include <sys/mman.h>
#include <unistd.h>

#define MAX_BYTES      G_GUINT64_CONSTANT (1073741824)
#define FORMAT_VERSION 1

typedef struct
{
  char                  *json;            /* owned */
  gsize                  n_bytes;
  FactJsonOutline       *outline;
  GCancellable          *cancellable;
  GFileProgressCallback  progress;
  gpointer               progress_data;
  JsonParser            *parser;
  FactLoaded            *loaded;
  GHashTable            *articles;        /* id -> FactArticle */
  GHashTable            *taken;           /* of GRefString: ids */
  GHashTable            *findings;        /* of GRefString: what is dismissed, which may be named after an id */
  GPtrArray             *kept;            /* of FactKeptEntry: top entries that were not understood */
} Reading;

/* What the four top-level arrays are called, and whether a project is one without them. */
static const struct
{
  const char     *name;
  FactRecordKind  kind;
  FactMemberNeed  need;
} lists[] = {
  { "articles", FACT_RECORD_ARTICLE, FACT_MEMBER_REQUIRED },
  { "claims", FACT_RECORD_CLAIM, FACT_MEMBER_REQUIRED },
  { "dismissed", FACT_RECORD_DISMISSAL, FACT_MEMBER_OPTIONAL },
  { "activity", FACT_RECORD_ACTIVITY, FACT_MEMBER_OPTIONAL },
};

static gboolean
fail_with_format (GError     **error,
                  guint        line,
                  const char  *name,
                  const char  *message)
{
  g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT,
               /* Translators: a line number, the name of a member of the file, and what is wrong with it. */
               _("line %u, “%s”: %s"), line, name, message);

  return FALSE;
}

static JsonNode *
parse_slice (Reading              *self,
             const FactJsonMember *member,
             GError              **error)
{
  g_autoptr (GError) cause = NULL;

  if (json_parser_load_from_data (self->parser, self->json + member->value.start,
                                  (gssize) (member->value.end - member->value.start), &cause))
    return json_parser_steal_root (self->parser);

  fail_with_format (error, member->value.line, member->name, cause->message);

  return NULL;
}

static gboolean
is_list (const FactJsonMember *member)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (member->elements != NULL && g_str_equal (lists[i].name, member->name))
      return TRUE;

  return FALSE;
}

/* Everything of the document but its lists. */
static JsonNode *
parse_top (Reading  *self,
           GError  **error)
{
  g_autoptr (JsonNode) top = json_node_init_object (json_node_alloc (), NULL);
  JsonObject *object = json_object_new ();

  json_node_take_object (top, object);
  for (guint i = 0; i < fact_json_outline_get_n (self->outline); i++)
    {
      const FactJsonMember *member = fact_json_outline_get (self->outline, i);
      JsonNode *node;

      if (is_list (member))
        continue;

      node = parse_slice (self, member, error);
      if (node == NULL)
        return NULL;
      json_object_set_member (object, member->name, node);
    }

  return g_steal_pointer (&top);
}

static guint
line_of (Reading    *self,
         const char *name)
{
  const FactJsonMember *member = fact_json_outline_find (self->outline, name);

  return member != NULL ? member->value.line : 1;
}

static gboolean
check_format (Reading           *self,
              FactMemberReader  *members,
              GError           **error)
{
  const char *format = fact_member_reader_string (members, "format", FACT_MEMBER_REQUIRED);

  if (g_strcmp0 (format, "factproj") != 0)
    {
      g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT,
                   _("line %u: this is not a Factdesk project: “format” is not “factproj”"), line_of (self, "format"));
      return FALSE;
    }

  if (!fact_member_reader_number (members, "version", FACT_MEMBER_REQUIRED, &self->loaded->version) ||
      self->loaded->version == 0)
    return fail_with_format (error, line_of (self, "version"), "version", _("a whole number from 1 on should stand here"));

  if (self->loaded->version > FORMAT_VERSION)
    self->loaded->read_only_reason =
      g_strdup_printf (_("This project was written by a later version of Factdesk (format %u; this one knows %u). It can be "
                         "read here but not changed."), self->loaded->version, (guint) FORMAT_VERSION);

  return TRUE;
}

static gboolean
check_lists (Reading  *self,
             GError  **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      const FactJsonMember *member = fact_json_outline_find (self->outline, lists[i].name);
      const char *message = NULL;

      if (member == NULL && lists[i].need == FACT_MEMBER_REQUIRED)
        message = _("this member is missing");
      else if (member != NULL && member->elements == NULL)
        message = _("a list in brackets should stand here");

      if (message != NULL && lists[i].need == FACT_MEMBER_REQUIRED)
        return fail_with_format (error, line_of (self, lists[i].name), lists[i].name, message);
      if (message != NULL)
        g_ptr_array_add (self->loaded->problems,
                         fact_problem_new (FACT_PROBLEM_MEMBER, lists[i].name, member->value.line, message));
    }

  return TRUE;
}

static gboolean
fail_with_problem (GError      **error,
                   FactProblem  *problem,
                   guint         line)
{
  return fail_with_format (error, line, problem->path, problem->message);
}

/* The header takes what is left of the document: members that are not known, and a known one of the wrong type. */
static FactHeader *
read_header (Reading  *self,
             GError  **error)
{
  g_autoptr (JsonNode) top = parse_top (self, error);
  g_auto (FactMemberReader) members = { 0 };
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_problem_free);
  FactRecordReader reader = { problems, 1, NULL, self->taken };
  FactHeader *header;
  const char *generator;

  if (top == NULL ||
      !fact_member_reader_init (&members, top, NULL, 1, self->loaded->problems) ||
      !check_format (self, &members, error) ||
      !check_lists (self, error))
    return NULL;

  generator = fact_member_reader_string (&members, "generator", FACT_MEMBER_OPTIONAL);
  self->loaded->generator = g_strdup (generator != NULL ? generator : "");

  for (guint i = 0; i < members.n_known; i++)
    json_object_remove_member (members.object, members.known[i]);

  header = fact_record_read (&reader, FACT_RECORD_HEADER, top, NULL);
  if (header == NULL)
    {
      FactProblem *problem = g_ptr_array_index (problems, 0);

      fail_with_problem (error, problem, line_of (self, problem->path));
      return NULL;
    }

  for (guint i = 0; i < problems->len; i++)
    ((FactProblem *) g_ptr_array_index (problems, i))->line =
      line_of (self, ((FactProblem *) g_ptr_array_index (problems, i))->path);
  g_ptr_array_extend_and_steal (self->loaded->problems, g_steal_pointer (&problems));

  return header;
}

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
read_again (Reading            *self,
            FactEntriesReader  *reader,
            guint               i,
            GHashTable         *taken,
            FactEntry          *entry,
            GError            **error)
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
settle (Reading            *self,
        FactEntriesReader  *reader,
        GArray             *entries,
        GPtrArray          *records,
        GError            **error)
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
release_pages (Reading              *self,
               const FactJsonMember *member)
{
  gsize page = (gsize) sysconf (_SC_PAGESIZE);
  gsize start = ((gsize) (self->json + member->value.start) + page - 1) & ~(page - 1);
  gsize end = (gsize) (self->json + member->value.end) & ~(page - 1);

  if (start < end)
    madvise ((void *) start, end - start, MADV_DONTNEED);
}

static GPtrArray *
read_list (Reading  *self,
           guint     which,
           GError  **error)
{
  const FactJsonMember *member = fact_json_outline_find (self->outline, lists[which].name);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GArray) entries = NULL;
  FactEntriesReader reader =
    {
      self->json, lists[which].name, lists[which].kind, NULL, self->articles,
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

static void
index_articles (Reading   *self,
                GPtrArray *articles)
{
  for (guint i = 0; i < articles->len; i++)
    {
      gpointer article = g_ptr_array_index (articles, i);

      g_hash_table_insert (self->articles, fact_record_get_id (article), article);
    }
}

/* A number that was given out is never given out again, even where the file does not say how far they go. */
static guint
find_last_number (FactHeader *header,
                  GPtrArray  *claims)
{
  guint last = fact_header_get_last_number (header);

  for (guint i = 0; i < claims->len; i++)
    last = MAX (last, fact_claim_get_number (g_ptr_array_index (claims, i)));

  return last;
}

static FactHeader *
complete_header (Reading    *self,
                 FactHeader *header,
                 GPtrArray  *claims)
{
  JsonObject *members = fact_extras_get_members (fact_record_get_extras (header));
  g_autoptr (FactHeader) numbered = fact_header_with_last_number (header, find_last_number (header, claims));
  g_autoptr (FactExtras) extras = NULL;

  extras = fact_extras_new (members != NULL ? json_object_ref (members) : NULL, g_steal_pointer (&self->kept));

  return fact_record_with_extras (numbered, extras);
}

static gboolean
read_state (Reading  *self,
            GError  **error)
{
  g_autoptr (FactHeader) header = read_header (self, error);
  g_autoptr (FactHeader) complete = NULL;
  g_autoptr (GPtrArray) articles = NULL;
  g_autoptr (GPtrArray) claims = NULL;
  g_autoptr (GPtrArray) dismissed = NULL;
  g_autoptr (GPtrArray) activity = NULL;

  if (header == NULL || (articles = read_list (self, 0, error)) == NULL)
    return FALSE;

  index_articles (self, articles);

  if ((claims = read_list (self, 1, error)) == NULL ||
      (dismissed = read_list (self, 2, error)) == NULL ||
      (activity = read_list (self, 3, error)) == NULL)
    return FALSE;

  g_clear_pointer (&self->json, g_free);
  g_clear_pointer (&self->taken, g_hash_table_unref);
  complete = complete_header (self, header, claims);
  self->loaded->state = fact_state_new_full (complete, articles, claims, dismissed, activity);

  return TRUE;
}

static gboolean
check (Reading  *self,
       GError  **error)
{
  self->outline = fact_json_check (self->json, self->n_bytes, self->cancellable, error);
  if (self->outline == NULL)
    return FALSE;

  if (fact_json_outline_get_n (self->outline) > 0)
    return TRUE;

  g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT,
               _("line 1: this is not a Factdesk project: it should begin with “{ "
                 "\"format\" : \"factproj\"”"));

  return FALSE;
}

static FactLoaded *
loaded_new (void)
{
  FactLoaded *loaded = g_new0 (FactLoaded, 1);

  loaded->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_problem_free);

  return loaded;
}

static void
clear_reading (Reading *self)
{
  g_clear_pointer (&self->json, g_free);
  g_clear_pointer (&self->outline, fact_json_outline_free);
  g_clear_object (&self->parser);
  g_clear_pointer (&self->loaded, fact_loaded_free);
  g_clear_pointer (&self->articles, g_hash_table_unref);
  g_clear_pointer (&self->taken, g_hash_table_unref);
  g_clear_pointer (&self->findings, g_hash_table_unref);
  g_clear_pointer (&self->kept, g_ptr_array_unref);
}

/**
 * fact_project_parse:
 * @json: (transfer full): the bytes of a project file, allocated by g_malloc(); freed as early as can be
 * @n_bytes: how many there are
 * @cancellable: (nullable): asked at every entry
 * @progress: (nullable): called in this thread with bytes done and of all
 * @progress_data: for @progress
 * @error: return location for an error
 *
 * Reads a project from memory, as fact_project_read() does from a file; messages name no file, and the identity is empty.
 *
 * Returns: (transfer full): what was read; %NULL with @error set as by fact_project_read()
 */
FactLoaded *
fact_project_parse (char                   *json,
                    gsize                   n_bytes,
                    GCancellable           *cancellable,
                    GFileProgressCallback   progress,
                    gpointer                progress_data,
                    GError                **error)
{
  Reading self = { json, n_bytes, NULL, cancellable, progress, progress_data };
  FactLoaded *loaded = NULL;

  self.loaded = loaded_new ();
  self.parser = json_parser_new ();
  self.articles = g_hash_table_new (g_str_hash, g_str_equal);
  self.taken = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release, NULL);
  self.findings = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release, NULL);
  self.kept = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_kept_entry_free);

  if (check (&self, error) && read_state (&self, error))
    loaded = g_steal_pointer (&self.loaded);

  clear_reading (&self);

  return loaded;
}

/**
 * fact_project_read:
 * @path: a project file, in the encoding of file names
 * @cancellable: (nullable): asked every few megabytes and at every entry
 * @progress: (nullable): called in this thread, twice from the start of the file to its end: reading, then understanding
 * @progress_data: for @progress
 * @error: return location for an error
 *
 * Reads a project file. What is not JSON, not a project or lacks what every project has is refused; an entry that is
 * broken or not understood is reported, kept and left out. Marks are not yet held against the texts. A worker thread may
 * call this; it starts threads of its own for the time being.
 *
 * Returns: (transfer full): what was read; %NULL with @error set to %FACT_STORE_ERROR (FACT_STORE_ERROR_SYNTAX,
 *   FACT_STORE_ERROR_FORMAT, FACT_STORE_ERROR_NOT_REGULAR, FACT_STORE_ERROR_TOO_LARGE, FACT_STORE_ERROR_CHANGED) or a
 *   %G_IO_ERROR. The message names file and place; see also fact_store_error_get_place()
 */
FactLoaded *
fact_project_read (const char             *path,
                   GCancellable           *cancellable,
                   GFileProgressCallback   progress,
                   gpointer                progress_data,
                   GError                **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  FactFileIdentity identity;
  FactLoaded *loaded;
  gsize n_bytes;
  char *json = fact_file_load (path, MAX_BYTES, &n_bytes, &identity, cancellable, progress, progress_data, error);

  if (json == NULL)
    return NULL;

  loaded = fact_project_parse (json, n_bytes, cancellable, progress, progress_data, error);
  if (loaded != NULL)
    loaded->identity = identity;
  else if (error != NULL && !g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    /* Translators: a file's name; line, column and what is wrong there follow. */
    g_prefix_error (error, _("“%s”, "), name);

  return loaded;
}

void
fact_loaded_free (FactLoaded *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->state, fact_state_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_free (self->generator);
  g_free (self->read_only_reason);
  g_free (self);
}
