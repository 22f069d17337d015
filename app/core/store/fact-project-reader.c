/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-project-reading-private.h"

#include "store/fact-file-load.h"
#include "store/fact-progress-part.h"

#include <glib/gi18n-lib.h>

#define MAX_BYTES G_GUINT64_CONSTANT (1073741824)

/* The share that reading the bytes has in reading a project, as measured with 100 MB that the system holds in memory. */
#define BYTES_SHARE (FACT_PROGRESS_WHOLE / 10)

static void
index_articles (FactProjectReading *self,
                GPtrArray          *articles)
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
complete_header (FactProjectReading *self,
                 FactHeader         *header,
                 GPtrArray          *claims)
{
  JsonObject *members = fact_extras_get_members (fact_record_get_extras (header));
  g_autoptr (FactHeader) numbered = fact_header_with_last_number (header, find_last_number (header, claims));
  g_autoptr (FactExtras) extras = NULL;

  extras = fact_extras_new (members != NULL ? json_object_ref (members) : NULL, g_steal_pointer (&self->kept));

  return fact_record_with_extras (numbered, extras);
}

static gboolean
read_state (FactProjectReading  *self,
            GError             **error)
{
  g_autoptr (FactHeader) header = _fact_project_read_header (self, error);
  g_autoptr (FactHeader) complete = NULL;
  g_autoptr (GPtrArray) articles = NULL;
  g_autoptr (GPtrArray) claims = NULL;
  g_autoptr (GPtrArray) dismissed = NULL;
  g_autoptr (GPtrArray) activity = NULL;

  if (header == NULL || (articles = _fact_project_read_list (self, FACT_PROJECT_ARTICLES, error)) == NULL)
    return FALSE;

  index_articles (self, articles);

  if ((claims = _fact_project_read_list (self, FACT_PROJECT_CLAIMS, error)) == NULL ||
      (dismissed = _fact_project_read_list (self, FACT_PROJECT_DISMISSED, error)) == NULL ||
      (activity = _fact_project_read_list (self, FACT_PROJECT_ACTIVITY, error)) == NULL)
    return FALSE;

  g_clear_pointer (&self->json, g_free);
  g_clear_pointer (&self->taken, g_hash_table_unref);
  complete = complete_header (self, header, claims);
  self->loaded->state = fact_state_new_full (complete, articles, claims, dismissed, activity);

  return TRUE;
}

static gboolean
check (FactProjectReading  *self,
       GError             **error)
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
clear_reading (FactProjectReading *self)
{
  g_clear_pointer (&self->json, g_free);
  g_clear_pointer (&self->outline, fact_json_outline_free);
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
  FactProjectReading self = { json, n_bytes, NULL, cancellable, progress, progress_data };
  FactLoaded *loaded = NULL;

  self.loaded = loaded_new ();
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
 * @progress: (nullable): called in this thread, with how much of %FACT_PROGRESS_WHOLE is done
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
  FactProgressPart bytes = { progress, progress_data, 0, BYTES_SHARE };
  FactProgressPart entries = { progress, progress_data, BYTES_SHARE, FACT_PROGRESS_WHOLE };
  char *json = fact_file_load (path, MAX_BYTES, &n_bytes, &identity, cancellable, fact_progress_part_tell, &bytes, error);

  if (json == NULL)
    return NULL;

  loaded = fact_project_parse (json, n_bytes, cancellable, fact_progress_part_tell, &entries, error);
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
