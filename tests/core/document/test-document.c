/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-document-load.h"
#include "document/fact-document.h"
#include "model/fact-late-free.h"
#include "store/fact-progress-part.h"

#include <glib/gstdio.h>
#include <string.h>

#define WORDS "The tunnel will cost the city $1.9 billion.\n\nNobody denied it."

typedef struct
{
  gint64  now;
  guint   n_ids;
} Source;

static gint64
source_now (gpointer user_data)
{
  return ((Source *) user_data)->now++;
}

static GRefString *
source_new_id (gpointer user_data)
{
  g_autofree char *id = g_strdup_printf ("00000000-0000-4000-8000-%012u", ++((Source *) user_data)->n_ids);

  return g_ref_string_new (id);
}

typedef struct
{
  Source           source;
  FactEditContext *context;
  char            *folder;
  GFile           *file;
  GFile           *other;
  GMainLoop       *loop;
} Fixture;

static void
fixture_set_up (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  self->source.now = 1773309600;
  self->context = fact_edit_context_new_full ("J. Okafor", source_now, source_new_id, &self->source);
  self->folder = g_dir_make_tmp ("factdesk-document-XXXXXX", &error);
  g_assert_no_error (error);
  self->file = g_file_new_build_filename (self->folder, "one.factproj", NULL);
  self->other = g_file_new_build_filename (self->folder, "two.factproj", NULL);
  self->loop = g_main_loop_new (NULL, FALSE);
}

static void
fixture_tear_down (Fixture       *self,
                   gconstpointer  data)
{
  g_file_delete (self->file, NULL, NULL);
  g_file_delete (self->other, NULL, NULL);
  g_rmdir (self->folder);
  g_clear_object (&self->file);
  g_clear_object (&self->other);
  g_free (self->folder);
  fact_edit_context_unref (self->context);
  g_main_loop_unref (self->loop);
}

static char *
read_file (GFile *file)
{
  g_autoptr (GError) error = NULL;
  char *contents;

  g_file_load_contents (file, NULL, &contents, NULL, NULL, &error);
  g_assert_no_error (error);

  return contents;
}

static void
write_file (GFile      *file,
            const char *contents)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error);

  g_assert_no_error (error);
  g_output_stream_write_all (G_OUTPUT_STREAM (stream), contents, strlen (contents), NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
apply (FactDocument *document,
       FactEdit     *edit)
{
  g_autoptr (GError) error = NULL;

  fact_document_apply (document, edit, &error);
  g_assert_no_error (error);
}

static FactArticle *
new_article_with_words (Fixture    *self,
                        const char *words)
{
  g_autoptr (GRefString) id = fact_edit_context_new_id (self->context);
  g_autoptr (FactText) text = fact_text_new (words, -1);
  g_autofree char *sha256 = fact_text_dup_sha256 (text);
  g_autoptr (FactArticle) bare = fact_article_new (id, text, sha256);

  return fact_article_with_field (bare, FACT_ARTICLE_TITLE, "Tunnel");
}

static FactArticle *
new_article (Fixture *self)
{
  return new_article_with_words (self, WORDS);
}

static GRefString *
claim_id (FactDocument *document)
{
  return fact_record_get_id (fact_state_get_claim (fact_document_get_state (document), 0));
}

/* A document with an article, a claim and evidence in the same article. */
static FactDocument *
new_document (Fixture *self)
{
  FactDocument *document = fact_document_new (self->context, "Ellery Tunnel");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  const char *article_id;

  g_ptr_array_add (articles, new_article (self));
  apply (document, fact_edit_add_articles (fact_document_get_state (document), self->context, articles, NULL, NULL));
  article_id = fact_record_get_id (articles->pdata[0]);
  apply (document, fact_edit_add_claim (fact_document_get_state (document), self->context, article_id,
                                        (FactSpan) { 11, 42 }, NULL, NULL));
  apply (document, fact_edit_add_evidence (fact_document_get_state (document), self->context, claim_id (document), article_id,
                                           (FactSpan) { 45, 61 }, FACT_STANCE_CONTEXT, NULL, NULL));

  return document;
}

static void
save (FactDocument *document,
      GFile        *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;

  fact_document_save (document, file, FACT_SAVE_REFUSE_CHANGED, NULL, &notice, &error);
  g_assert_no_error (error);
  g_assert_null (notice);
}

static FactDocument *
load (Fixture *self,
      GFile   *file)
{
  g_autoptr (GError) error = NULL;
  FactDocument *document = fact_document_load (file, self->context, NULL, &error);

  g_assert_no_error (error);

  return document;
}

static void
assert_same_state (FactDocument *a,
                   FactDocument *b)
{
  g_autofree char *x = fact_state_dump (fact_document_get_state (a));
  g_autofree char *y = fact_state_dump (fact_document_get_state (b));

  g_assert_cmpstr (x, ==, y);
}

static void
test_round_trip (Fixture       *self,
                 gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (FactDocument) again = NULL;

  g_assert_true (fact_document_is_modified (document));
  save (document, self->file);
  g_assert_false (fact_document_is_modified (document));
  g_assert_true (g_file_equal (fact_document_get_file (document), self->file));

  again = load (self, self->file);
  g_assert_false (fact_document_is_modified (again));
  g_assert_false (fact_document_is_read_only (again));
  g_assert_cmpuint (fact_document_get_problems (again)->len, ==, 0);
  g_assert_cmpuint (fact_document_get_repairs (again)->len, ==, 0);
  g_assert_cmpstr (fact_document_get_title (again), ==, "Ellery Tunnel");
  assert_same_state (document, again);
}

static char *
with_generator (const char *json,
                const char *generator)
{
  g_autoptr (GRegex) regex = g_regex_new ("\"generator\" : \"[^\"]*\"", 0, 0, NULL);
  g_autofree char *member = g_strdup_printf ("\"generator\" : \"%s\"", generator);

  return g_regex_replace_literal (regex, json, -1, 0, member, 0, NULL);
}

/* Saving what did not change gives the same bytes, also those that name another program as the writer. */
static void
test_unchanged_bytes (Fixture       *self,
                      gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (FactDocument) again = NULL;
  g_autofree char *written = NULL;
  g_autofree char *foreign = NULL;
  g_autofree char *saved = NULL;
  g_autofree char *changed = NULL;

  save (document, self->file);
  written = read_file (self->file);
  foreign = with_generator (written, "Other 9");
  g_assert_cmpstr (foreign, !=, written);
  write_file (self->file, foreign);

  again = load (self, self->file);
  save (again, self->file);
  saved = read_file (self->file);
  g_assert_cmpstr (saved, ==, foreign);

  apply (again, fact_edit_set_title (fact_document_get_state (again), self->context, "Other", NULL));
  save (again, self->file);
  changed = read_file (self->file);
  g_assert_nonnull (strstr (changed, "\"generator\" : \"Factdesk "));
}

static void
test_changed_on_disk (Fixture       *self,
                      gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *theirs = NULL;

  save (document, self->file);
  write_file (self->file, "somebody else's");
  apply (document, fact_edit_set_title (fact_document_get_state (document), self->context, "Mine", NULL));

  g_assert_false (fact_document_save (document, self->file, FACT_SAVE_REFUSE_CHANGED, NULL, NULL, &error));
  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED);
  theirs = read_file (self->file);
  g_assert_cmpstr (theirs, ==, "somebody else's");
  g_assert_true (fact_document_is_modified (document));

  g_clear_error (&error);
  g_assert_true (fact_document_save (document, self->file, FACT_SAVE_OVERWRITE, NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (fact_document_is_modified (document));
}

/* A file the document never read is not overwritten unasked; one that vanished is written again. */
static void
test_other_files (Fixture       *self,
                  gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (GError) error = NULL;

  write_file (self->other, "not mine");
  g_assert_false (fact_document_save (document, self->other, FACT_SAVE_REFUSE_CHANGED, NULL, NULL, &error));
  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED);
  g_assert_null (fact_document_get_file (document));

  save (document, self->file);
  g_assert_true (g_file_delete (self->file, NULL, NULL));
  save (document, self->file);
  g_assert_true (g_file_query_exists (self->file, NULL));
}

static void
test_saved_log_stays (Fixture       *self,
                      gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  FactHistory *history = fact_document_get_history (document);
  FactRecordList *log;
  FactActivity *last;

  apply (document, fact_edit_set_verdict (fact_document_get_state (document), self->context, claim_id (document),
                                          FACT_VERDICT_DISPUTED, NULL));
  save (document, self->file);
  fact_history_undo (history);

  log = fact_state_get_records (fact_document_get_state (document), FACT_RECORD_ACTIVITY);
  last = fact_record_list_get (log, fact_record_list_get_n (log) - 1);
  g_assert_cmpstr (fact_activity_get_reverts (last), ==,
                   fact_record_get_id (fact_record_list_get (log, fact_record_list_get_n (log) - 2)));
  g_assert_cmpstr (fact_activity_get_to (last), ==, "unverified");
  g_assert_true (fact_document_is_modified (document));
  fact_history_redo (history);
  g_assert_false (fact_document_is_modified (document));
}

/* The words moved in the file: the marks follow by one edit that can be undone, and the file is as it was. */
static void
test_repair (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (FactDocument) again = NULL;
  g_autofree char *written = NULL;
  g_autofree char *moved = NULL;
  g_autofree char *after = NULL;
  g_auto (GStrv) parts = NULL;
  FactAnchor *anchor;

  save (document, self->file);
  written = read_file (self->file);
  parts = g_strsplit (written, "\"text\" : \"", 2);
  moved = g_strjoinv ("\"text\" : \"At last. ", parts);
  write_file (self->file, moved);

  again = load (self, self->file);
  g_assert_cmpuint (fact_document_get_repairs (again)->len, ==, 2);
  anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (fact_state_get_claim (fact_document_get_state (again), 0), 0));
  g_assert_cmpuint (fact_anchor_get_span (anchor).start, ==, 11 + 9);
  g_assert_true (fact_document_is_modified (again));
  g_assert_cmpstr (fact_history_get_undo_label (fact_document_get_history (again)), ==, "Repair of 2 Marks");
  g_assert_true (fact_history_undo (fact_document_get_history (again)));
  g_assert_false (fact_document_is_modified (again));
  after = read_file (self->file);
  g_assert_cmpstr (after, ==, moved);
}

static void
test_read_only (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (FactDocument) again = NULL;
  g_autofree char *written = NULL;
  g_autofree char *newer = NULL;
  g_auto (GStrv) parts = NULL;
  g_autoptr (GError) error = NULL;
  FactEdit *edit;

  save (document, self->file);
  written = read_file (self->file);
  parts = g_strsplit (written, "\"version\" : 1", 2);
  newer = g_strjoinv ("\"version\" : 2", parts);
  write_file (self->file, newer);

  again = load (self, self->file);
  g_assert_true (fact_document_is_read_only (again));
  g_assert_nonnull (fact_document_get_read_only_reason (again));
  edit = fact_edit_set_title (fact_document_get_state (again), self->context, "Mine", NULL);
  g_assert_false (fact_document_apply (again, edit, &error));
  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (fact_document_save (again, self->other, FACT_SAVE_OVERWRITE, NULL, NULL, &error));
  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_READ_ONLY);
  g_assert_false (g_file_query_exists (self->other, NULL));
}

static void
test_not_local (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GFile) remote = g_file_new_for_uri ("https://example.org/one.factproj");
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (GError) error = NULL;

  g_assert_null (fact_document_load (remote, self->context, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_clear_error (&error);
  g_assert_false (fact_document_save (document, remote, FACT_SAVE_OVERWRITE, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
}

typedef struct
{
  Fixture      *fixture;
  FactDocument *document;
  GError       *error;
  gboolean      is_done;
} Waiting;

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Waiting *waiting = user_data;

  waiting->document = fact_document_load_finish (result, &waiting->error);
  g_main_loop_quit (waiting->fixture->loop);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Waiting *waiting = user_data;

  waiting->is_done = fact_document_save_finish (FACT_DOCUMENT (source), result, NULL, &waiting->error);
  g_main_loop_quit (waiting->fixture->loop);
}

/* What is edited while a save is under way is not in the file, and the document knows. */
static void
test_save_while_editing (Fixture       *self,
                         gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (FactState) saved_state = fact_state_ref (fact_document_get_state (document));
  g_autofree char *expected = NULL;
  g_autofree char *actual = NULL;
  Waiting waiting = { self };
  Waiting loading = { self };

  fact_document_save_async (document, self->file, FACT_SAVE_REFUSE_CHANGED, NULL, NULL, NULL, saved_cb, &waiting);
  g_assert_true (fact_document_is_busy (document));
  apply (document, fact_edit_set_title (fact_document_get_state (document), self->context, "Later", NULL));
  g_main_loop_run (self->loop);
  g_assert_no_error (waiting.error);
  g_assert_true (waiting.is_done);
  g_assert_false (fact_document_is_busy (document));
  g_assert_true (fact_document_is_modified (document));

  fact_document_load_async (self->file, self->context, NULL, NULL, NULL, loaded_cb, &loading);
  g_main_loop_run (self->loop);
  g_assert_no_error (loading.error);
  expected = fact_state_dump (saved_state);
  actual = fact_state_dump (fact_document_get_state (loading.document));
  g_assert_cmpstr (actual, ==, expected);

  g_assert_true (fact_history_undo (fact_document_get_history (document)));
  g_assert_false (fact_document_is_modified (document));
  g_assert_finalize_object (loading.document);
}

static void
test_two_saves (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  Waiting first = { self };
  Waiting second = { self };

  fact_document_save_async (document, self->file, FACT_SAVE_REFUSE_CHANGED, NULL, NULL, NULL, saved_cb, &first);
  fact_document_save_async (document, self->other, FACT_SAVE_REFUSE_CHANGED, NULL, NULL, NULL, saved_cb, &second);
  while (!first.is_done || second.error == NULL)
    g_main_loop_run (self->loop);
  g_assert_error (second.error, G_IO_ERROR, G_IO_ERROR_PENDING);
  g_assert_false (fact_document_is_busy (document));
  g_assert_false (g_file_query_exists (self->other, NULL));
  g_clear_error (&second.error);
}

/* As often as it takes for a worker thread to be late in letting go of what it was given. */
#define N_SAVES 300

/* Whoever drops the document in the callback of a save drops the last reference, in the main thread. */
static void
test_save_lets_go (Fixture       *self,
                   gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);

  for (guint i = 0; i < N_SAVES; i++)
    {
      Waiting waiting = { self };

      fact_document_save_async (document, self->file, FACT_SAVE_REFUSE_CHANGED, NULL, NULL, NULL, saved_cb, &waiting);
      g_main_loop_run (self->loop);
      g_assert_no_error (waiting.error);
      g_assert_cmpuint (G_OBJECT (document)->ref_count, ==, 1);
    }
}

static void
test_cancelled (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  Waiting saving = { self };
  Waiting loading = { self };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  save (document, self->file);
  before = read_file (self->file);
  apply (document, fact_edit_set_title (fact_document_get_state (document), self->context, "Later", NULL));
  g_cancellable_cancel (cancelled);

  fact_document_save_async (document, self->file, FACT_SAVE_REFUSE_CHANGED, cancelled, NULL, NULL, saved_cb, &saving);
  g_main_loop_run (self->loop);
  g_assert_error (saving.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  after = read_file (self->file);
  g_assert_cmpstr (after, ==, before);
  g_assert_true (fact_document_is_modified (document));

  fact_document_load_async (self->file, self->context, cancelled, NULL, NULL, loaded_cb, &loading);
  g_main_loop_run (self->loop);
  g_assert_error (loading.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (loading.document);
  g_clear_error (&saving.error);
  g_clear_error (&loading.error);
}

/* A load that tells how far it is. */
typedef struct
{
  goffset      done;
  guint        n_told;
  GError      *error;
  gboolean     is_loaded;
} Watched;

static void
watch_cb (goffset  n_done,
          goffset  n_total,
          gpointer user_data)
{
  Watched *watched = user_data;

  g_assert_cmpint (n_done, >, watched->done);
  g_assert_cmpint (n_done, <=, n_total);
  g_assert_cmpint (n_total, ==, FACT_PROGRESS_WHOLE);
  watched->done = n_done;
  watched->n_told++;
}

static void
watched_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  Watched *watched = user_data;
  g_autoptr (FactDocument) document = fact_document_load_finish (result, &watched->error);

  watched->is_loaded = document != NULL;
}

/* A project of several megabytes, so that its reading takes several steps. */
static void
save_large (Fixture *self)
{
  g_autoptr (FactDocument) document = new_document (self);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *words = g_strnfill (700000 + i, 'w');

      g_ptr_array_add (articles, new_article_with_words (self, words));
    }
  apply (document, fact_edit_add_articles (fact_document_get_state (document), self->context, articles, NULL, NULL));
  save (document, self->file);
}

/* From nothing to the whole, once: a bar that runs twice says nothing. */
static void
test_progress (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactDocumentLoad) load = NULL;
  Watched watched = { 0 };

  save_large (self);
  load = fact_document_load_run (self->file, self->context, NULL, watch_cb, &watched, &error);
  g_assert_no_error (error);
  g_assert_cmpint (watched.done, ==, FACT_PROGRESS_WHOLE);
  g_assert_cmpuint (watched.n_told, >=, 5);
}

/* The same file in two windows: each is told of its own. */
static void
test_progress_of_two (Fixture       *self,
                      gconstpointer  data)
{
  Watched watched[2] = { { 0 } };

  save_large (self);
  for (guint i = 0; i < 2; i++)
    fact_document_load_async (self->file, self->context, NULL, watch_cb, &watched[i], watched_loaded_cb, &watched[i]);
  while (!(watched[0].is_loaded && watched[1].is_loaded))
    {
      g_main_context_iteration (NULL, TRUE);
      g_assert_no_error (watched[0].error);
      g_assert_no_error (watched[1].error);
    }
  g_assert_cmpuint (watched[0].n_told, >, 0);
  g_assert_cmpuint (watched[1].n_told, >, 0);
}

/* Whoever closes a large project waits for none of it: not for the state, its marks and lists, nor for what can be undone; and whoever
 * undoes and redoes a large step not for the one that gives way to its inverse. */
static void
test_dropped_late (Fixture       *self,
                   gconstpointer  data)
{
  FactDocument *document = new_document (self);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  guint n_before = fact_late_free_wait ();

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *words = g_strdup_printf ("Article %u", i);

      g_ptr_array_add (articles, new_article_with_words (self, words));
    }
  apply (document, fact_edit_add_articles (fact_document_get_state (document), self->context, articles, NULL, NULL));
  g_assert_true (fact_history_undo (fact_document_get_history (document)));
  g_assert_true (fact_history_redo (fact_document_get_history (document)));
  g_clear_pointer (&articles, g_ptr_array_unref);

  g_assert_finalize_object (document);
  g_assert_cmpuint (fact_late_free_wait () - n_before, ==, 6);
}

static void
test_notifies (Fixture       *self,
               gconstpointer  data)
{
  FactDocument *document = new_document (self);
  guint n_modified = 0, n_titles = 0;

  g_signal_connect_swapped (document, "notify::modified", G_CALLBACK (g_atomic_int_inc), &n_modified);
  g_signal_connect_swapped (document, "notify::title", G_CALLBACK (g_atomic_int_inc), &n_titles);
  save (document, self->file);
  g_assert_cmpuint (n_modified, ==, 1);
  apply (document, fact_edit_set_title (fact_document_get_state (document), self->context, "New", NULL));
  apply (document, fact_edit_set_title (fact_document_get_state (document), self->context, "New", NULL));
  g_assert_cmpuint (n_modified, ==, 2);
  g_assert_cmpuint (n_titles, ==, 1);
  g_assert_finalize_object (document);
}

static void
add (const char *path,
     void      (*test) (Fixture       *self,
                        gconstpointer  data))
{
  g_test_add (path, Fixture, NULL, fixture_set_up, test, fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add ("/document/round-trip", test_round_trip);
  add ("/document/unchanged-bytes", test_unchanged_bytes);
  add ("/document/changed-on-disk", test_changed_on_disk);
  add ("/document/other-files", test_other_files);
  add ("/document/saved-log-stays", test_saved_log_stays);
  add ("/document/repair", test_repair);
  add ("/document/read-only", test_read_only);
  add ("/document/not-local", test_not_local);
  add ("/document/save-while-editing", test_save_while_editing);
  add ("/document/two-saves", test_two_saves);
  add ("/document/save-lets-go", test_save_lets_go);
  add ("/document/cancelled", test_cancelled);
  add ("/document/progress", test_progress);
  add ("/document/progress-of-two", test_progress_of_two);
  add ("/document/dropped-late", test_dropped_late);
  add ("/document/notifies", test_notifies);

  return g_test_run ();
}
