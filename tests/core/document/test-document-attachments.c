/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-document.h"
#include "edit/fact-edits.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define WORDS "what the picture shows"

typedef struct
{
  FactEditContext *context;
  char            *folder;
  GFile           *photo;
  GFile           *one;
  GFile           *two;
  GMainLoop       *loop;
  FactTakenFile   *taken;
  GError          *error;
  guint            n_checked;
} Fixture;

static char *
path_in (Fixture    *self,
         const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static void
write_file (const char *path,
            const char *words)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, words, -1, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autofree char *photo = NULL;

  self->context = fact_edit_context_new ("Ada");
  self->folder = g_dir_make_tmp ("factdesk-attachments-XXXXXX", NULL);
  g_assert_nonnull (self->folder);
  photo = path_in (self, "photo.jpg");
  write_file (photo, WORDS);
  self->photo = g_file_new_for_path (photo);
  self->one = g_file_new_build_filename (self->folder, "one.factproj", NULL);
  self->two = g_file_new_build_filename (self->folder, "two.factproj", NULL);
  self->loop = g_main_loop_new (NULL, FALSE);
}

static void
remove_all (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_all (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  remove_all (self->folder);
  g_clear_pointer (&self->taken, fact_taken_file_free);
  g_clear_error (&self->error);
  g_free (self->folder);
  g_clear_object (&self->photo);
  g_clear_object (&self->one);
  g_clear_object (&self->two);
  fact_edit_context_unref (self->context);
  g_main_loop_unref (self->loop);
}

/* An attachment is evidence for claim 1, which is made first. */
static void
link_file (Fixture       *self,
           FactDocument  *document,
           FactTakenFile *taken)
{
  const char *values[FACT_EVIDENCE_N_DETAILS] = { NULL };
  g_autoptr (GRefString) id = g_ref_string_new ("00000000-0000-4000-8000-000000000001");
  g_autoptr (FactText) text = fact_text_new ("It is green.", -1);
  g_autoptr (FactArticle) article = fact_article_new (id, text, NULL);
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  FactClaim *claim;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, article);
  fact_document_apply (document, fact_edit_add_articles (fact_document_get_state (document), self->context, articles, NULL, &error), &error);
  g_assert_no_error (error);
  fact_document_apply (document, fact_edit_add_claim (fact_document_get_state (document), self->context, id,
                                                      (FactSpan) { 0, 5 }, "Green", &error), &error);
  g_assert_no_error (error);
  claim = fact_state_get_claim (fact_document_get_state (document), 0);
  values[FACT_DETAIL_FILE] = taken->name;
  values[FACT_DETAIL_SHA256] = taken->sha256;
  fact_document_apply (document,
                       fact_edit_add_outside_evidence (fact_document_get_state (document), self->context, fact_record_get_id (claim),
                                                       FACT_EVIDENCE_ATTACHMENT, values, FACT_STANCE_SUPPORTS, NULL, &error),
                       &error);
  g_assert_no_error (error);
}

static FactDocument *
new_with_attachment (Fixture *self)
{
  FactDocument *document = fact_document_new (self->context, "Title");
  g_autoptr (GError) error = NULL;
  g_autoptr (FactTakenFile) taken = fact_document_attach (document, self->photo, NULL, &error);

  g_assert_no_error (error);
  link_file (self, document, taken);

  return document;
}

static void
save (FactDocument *document,
      GFile        *file)
{
  g_autoptr (GError) error = NULL;

  fact_document_save (document, file, FACT_SAVE_REFUSE_CHANGED, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_in (Fixture    *self,
           const char *folder,
           gboolean    is_there)
{
  g_autofree char *path = g_build_filename (self->folder, folder, "photo.jpg", NULL);

  g_assert_cmpint (g_file_test (path, G_FILE_TEST_IS_REGULAR), ==, is_there);
}

/* Before a project is saved its attachments are with the program; then they are beside it, and follow it. */
static void
test_saved (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_with_attachment (self);
  g_autofree char *kept = g_strdup (fact_document_get_attachment_folder (document));
  g_autofree char *kept_file = g_build_filename (kept, "photo.jpg", NULL);

  g_assert_true (g_str_has_prefix (kept, g_get_user_state_dir ()));
  g_assert_true (g_file_test (kept_file, G_FILE_TEST_IS_REGULAR));
  assert_in (self, "one.factproj.d", FALSE);

  save (document, self->one);
  assert_in (self, "one.factproj.d", TRUE);
  g_assert_true (g_str_has_suffix (fact_document_get_attachment_folder (document), "/one.factproj.d"));

  fact_history_undo (fact_document_get_history (document));
  save (document, self->two);
  assert_in (self, "one.factproj.d", TRUE);
  assert_in (self, "two.factproj.d", TRUE);      /* the step can be made again */

  g_clear_object (&document);
  g_assert_false (g_file_test (kept, G_FILE_TEST_EXISTS));
  assert_in (self, "one.factproj.d", TRUE);
}

/* A copy of a project reads what the original has, and writes nothing there. */
static void
test_copy (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_with_attachment (self);
  g_autoptr (FactDocument) copy = NULL;
  g_autoptr (GFile) other = g_file_new_build_filename (self->folder, "elsewhere", "photo.jpg", NULL);
  g_autofree char *other_path = g_file_get_path (other);
  g_autofree char *elsewhere = path_in (self, "elsewhere");
  g_autofree char *found = NULL;
  g_autofree char *second = path_in (self, "two.factproj.d/photo (2).jpg");
  g_autofree char *untouched = path_in (self, "one.factproj.d/photo (2).jpg");
  g_autoptr (FactTakenFile) taken = NULL;

  save (document, self->one);
  copy = fact_document_load (self->one, self->context, NULL, NULL);
  fact_document_forget_file (copy, NULL);
  found = fact_document_dup_attachment_path (copy, "photo.jpg");
  g_assert_true (g_str_has_suffix (found, "one.factproj.d/photo.jpg"));

  g_mkdir (elsewhere, 0700);
  write_file (other_path, "another picture");
  taken = fact_document_attach (copy, other, NULL, NULL);
  g_assert_cmpstr (taken->name, ==, "photo (2).jpg");
  save (copy, self->two);
  assert_in (self, "two.factproj.d", TRUE);
  g_assert_true (g_file_test (second, G_FILE_TEST_IS_REGULAR));
  g_assert_false (g_file_test (untouched, G_FILE_TEST_EXISTS));
}

static void
test_never_saved (Fixture       *self,
                  gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_with_attachment (self);
  g_autofree char *kept = g_strdup (fact_document_get_attachment_folder (document));

  g_assert_true (g_file_test (kept, G_FILE_TEST_IS_DIR));
  g_clear_object (&document);
  g_assert_false (g_file_test (kept, G_FILE_TEST_EXISTS));
}

/* Where the attachments cannot go, the project does not go either. */
static void
test_taken_place (Fixture       *self,
                  gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_with_attachment (self);
  g_autofree char *folder = path_in (self, "one.factproj.d");
  g_autofree char *path = g_build_filename (folder, "photo.jpg", NULL);
  g_autoptr (GError) error = NULL;

  g_mkdir (folder, 0700);
  write_file (path, "somebody's own");
  g_assert_false (fact_document_save (document, self->one, FACT_SAVE_REFUSE_CHANGED, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_false (g_file_query_exists (self->one, NULL));
  save (document, self->two);
  assert_in (self, "two.factproj.d", TRUE);
}

static void
attached_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  Fixture *self = user_data;

  self->taken = fact_document_attach_finish (FACT_DOCUMENT (object), result, &self->error);
  g_main_loop_quit (self->loop);
}

/* A file that comes while the project goes elsewhere goes after it. */
static void
test_saved_meanwhile (Fixture       *self,
                      gconstpointer  data)
{
  g_autoptr (FactDocument) document = fact_document_new (self->context, "Title");

  fact_document_attach_async (document, self->photo, NULL, NULL, NULL, NULL, attached_cb, self);
  save (document, self->one);
  g_main_loop_run (self->loop);
  g_assert_no_error (self->error);
  g_assert_cmpstr (self->taken->name, ==, "photo.jpg");
  assert_in (self, "one.factproj.d", TRUE);
}

static void
test_cancelled (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (FactDocument) document = fact_document_new (self->context, "Title");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  fact_document_attach_async (document, self->photo, NULL, cancellable, NULL, NULL, attached_cb, self);
  g_main_loop_run (self->loop);
  g_assert_error (self->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (self->taken);
}

static void
checked_cb (Fixture *self)
{
  self->n_checked++;
  g_main_loop_quit (self->loop);
}

static void
check (Fixture      *self,
       FactDocument *document)
{
  gulong handler = g_signal_connect_swapped (document, "attachments-checked", G_CALLBACK (checked_cb), self);

  fact_document_check_attachments (document);
  g_main_loop_run (self->loop);
  g_signal_handler_disconnect (document, handler);
}

/* A document that is closed is not kept for it, and nobody is told. */
static void
test_closed_meanwhile (Fixture       *self,
                       gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_with_attachment (self);

  fact_document_check_attachments (document);
  g_assert_finalize_object (g_steal_pointer (&document));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_checked (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_with_attachment (self);
  g_autoptr (FactDocument) opened = NULL;
  g_autoptr (FactDocument) later = NULL;
  g_autofree char *path = path_in (self, "one.factproj.d/photo.jpg");

  save (document, self->one);
  opened = fact_document_load (self->one, self->context, NULL, NULL);
  check (self, opened);
  g_assert_cmpuint (fact_document_get_attachment_findings (opened)->len, ==, 0);
  g_assert_cmpuint (fact_document_get_problems (opened)->len, ==, 0);

  g_unlink (path);
  later = fact_document_load (self->one, self->context, NULL, NULL);
  check (self, later);
  g_assert_cmpuint (fact_document_get_attachment_findings (later)->len, ==, 1);
  g_assert_cmpuint (fact_document_get_problems (later)->len, ==, 0);
  g_assert_false (fact_document_is_modified (later));
}

static void
wait_for_news (Fixture      *self,
               FactDocument *document)
{
  gulong handler = g_signal_connect_swapped (document, "attachments-checked", G_CALLBACK (checked_cb), self);

  g_main_loop_run (self->loop);
  g_signal_handler_disconnect (document, handler);
}

static void
assert_found (FactDocument        *document,
              FactAttachmentState  state)
{
  GPtrArray *findings = fact_document_get_attachment_findings (document);
  const FactAttachmentFinding *finding;

  g_assert_cmpuint (findings->len, ==, state != FACT_ATTACHMENT_GOOD);
  if (findings->len == 0)
    return;

  finding = g_ptr_array_index (findings, 0);
  g_assert_cmpint (finding->state, ==, state);
  g_assert_cmpuint (fact_claim_get_number (finding->claim), ==, 1);
}

/* Files come, change and go while the document is open. What was asked for while a worker was at it is done behind it. */
static void
test_checked_again (Fixture       *self,
                    gconstpointer  data)
{
  static const struct { const char *words; FactAttachmentState state; } rows[] = {
    { NULL, FACT_ATTACHMENT_MISSING },
    { WORDS, FACT_ATTACHMENT_GOOD },
    { "What the picture shows", FACT_ATTACHMENT_CHANGED },      /* of the same length */
    { WORDS, FACT_ATTACHMENT_GOOD },
  };
  g_autoptr (FactDocument) document = new_with_attachment (self);
  g_autofree char *path = path_in (self, "one.factproj.d/photo.jpg");

  save (document, self->one);
  fact_document_check_attachments (document);
  check (self, document);
  assert_found (document, FACT_ATTACHMENT_GOOD);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (rows[i].words != NULL)
        write_file (path, rows[i].words);
      else
        g_unlink (path);
      check (self, document);
      assert_found (document, rows[i].state);
    }
}

/* What is told is of the attachments that are there: a step that takes one away, or brings it back, has them looked at. */
static void
test_followed (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (FactDocument) document = new_with_attachment (self);
  g_autofree char *path = path_in (self, "one.factproj.d/photo.jpg");
  FactState *state;
  FactClaim *claim;
  g_autoptr (GError) error = NULL;

  save (document, self->one);
  g_unlink (path);
  check (self, document);
  assert_found (document, FACT_ATTACHMENT_MISSING);

  state = fact_document_get_state (document);
  claim = fact_state_get_claim (state, 0);
  fact_document_apply (document,
                       fact_edit_remove_evidence (state, self->context, fact_record_get_id (claim),
                                                  fact_record_get_id (fact_claim_get_evidence (claim, 0)), &error), &error);
  g_assert_no_error (error);
  wait_for_news (self, document);
  assert_found (document, FACT_ATTACHMENT_GOOD);

  fact_history_undo (fact_document_get_history (document));
  wait_for_news (self, document);
  assert_found (document, FACT_ATTACHMENT_MISSING);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("/document-attachments/saved", test_saved);
  ADD ("/document-attachments/copy", test_copy);
  ADD ("/document-attachments/never-saved", test_never_saved);
  ADD ("/document-attachments/taken-place", test_taken_place);
  ADD ("/document-attachments/saved-meanwhile", test_saved_meanwhile);
  ADD ("/document-attachments/cancelled", test_cancelled);
  ADD ("/document-attachments/checked", test_checked);
  ADD ("/document-attachments/checked-again", test_checked_again);
  ADD ("/document-attachments/followed", test_followed);
  ADD ("/document-attachments/closed-meanwhile", test_closed_meanwhile);

  return g_test_run ();
}
