/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-attachment-check.h"
#include "store/fact-attachment-folder.h"
#include "store/fact-attachment-take.h"

#include "replace-fixture.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#define WORDS "what stands in the file\n"

typedef struct
{
  ReplaceFixture base;
  char          *source;
  char          *attachments;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  replace_fixture_set_up (&self->base, data);
  self->source = g_build_filename (self->base.folder, "photo.jpg", NULL);
  self->attachments = fact_attachment_folder_beside (self->base.path);
  replace_fixture_write (self->source, WORDS);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->attachments, g_free);
  replace_fixture_tear_down (&self->base, data);
}

static FactTakenFile *
take (Fixture       *self,
      const char    *path,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return fact_attachment_take (file, self->attachments, cancellable, NULL, NULL, error);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
assert_attached (Fixture    *self,
                 const char *name,
                 const char *contents)
{
  g_autofree char *path = g_build_filename (self->attachments, name, NULL);

  replace_fixture_assert_contents (path, contents);
}

static void
test_take (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactTakenFile) taken = take (self, self->source, NULL, &error);
  g_autoptr (FactTakenFile) again = NULL;
  g_autoptr (FactTakenFile) other = NULL;
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, WORDS, -1);

  g_assert_no_error (error);
  g_assert_cmpstr (taken->name, ==, "photo.jpg");
  g_assert_cmpstr (taken->sha256, ==, sum);
  assert_attached (self, "photo.jpg", WORDS);
  g_assert_cmpint (fact_attachment_check (self->attachments, taken->name, taken->sha256, NULL, NULL), ==, FACT_ATTACHMENT_GOOD);

  again = take (self, self->source, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->name, ==, "photo.jpg");

  replace_fixture_write (self->source, "other words");
  other = take (self, self->source, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (other->name, ==, "photo (2).jpg");
  assert_attached (self, "photo.jpg", WORDS);
  assert_attached (self, "photo (2).jpg", "other words");
  g_assert_cmpuint (count_files (self->attachments), ==, 2);
}

static void
test_refused (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *none = g_build_filename (self->base.folder, "none", NULL);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (take (self, none, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_null (take (self, self->base.folder, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  g_clear_error (&error);

  g_cancellable_cancel (cancelled);
  g_assert_null (take (self, self->source, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_files (self->attachments), ==, 0);
  g_assert_null (take (self, self->source, cancelled, NULL));
}

typedef struct
{
  GCancellable *cancellable;
  guint         n_told;
} Half;

static void
cancel_cb (goffset  n_done,
           goffset  n_total,
           gpointer user_data)
{
  Half *half = user_data;

  g_assert_cmpint (n_done, <=, n_total);
  half->n_told++;
  g_cancellable_cancel (half->cancellable);
}

/* Stopped in the middle, nothing is there: no name, and no hidden file. */
static void
test_cancelled_in_the_middle (Fixture       *self,
                              gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GFile) file = g_file_new_for_path (self->source);
  g_autofree char *large = g_strnfill (1000000, 'x');
  g_autoptr (GError) error = NULL;
  Half half = { cancellable, 0 };

  replace_fixture_write (self->source, large);
  g_assert_null (fact_attachment_take (file, self->attachments, cancellable, cancel_cb, &half, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (half.n_told, ==, 1);
  g_assert_cmpuint (count_files (self->attachments), ==, 0);
}

/* A folder that leads elsewhere is written into by nobody, and read by nobody. */
static void
test_link_for_folder (Fixture       *self,
                      gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (symlink (self->base.folder, self->attachments));
  g_assert_null (take (self, self->source, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
  g_assert_cmpint (fact_attachment_open (self->attachments, "photo.jpg"), ==, -1);
  g_assert_null (fact_attachment_dup_path (self->attachments, "photo.jpg"));
}

/* What a project names is looked for in its folder, and nowhere else. */
static void
test_untrusted (Fixture       *self,
                gconstpointer  data)
{
  static const struct { const char *file; FactAttachmentState state; } rows[] = {
    { "/etc/passwd", FACT_ATTACHMENT_REFUSED }, { "../photo.jpg", FACT_ATTACHMENT_REFUSED }, { "", FACT_ATTACHMENT_REFUSED },
    { "x.factproj.d/../../photo.jpg", FACT_ATTACHMENT_REFUSED }, { "link", FACT_ATTACHMENT_MISSING },
    { "pipe", FACT_ATTACHMENT_MISSING }, { "folder", FACT_ATTACHMENT_MISSING }, { "none", FACT_ATTACHMENT_MISSING },
    { "photo.jpg", FACT_ATTACHMENT_GOOD }, { "other.factproj.d/photo.jpg", FACT_ATTACHMENT_GOOD },
  };
  g_autofree char *link_path = g_build_filename (self->attachments, "link", NULL);
  g_autofree char *pipe_path = g_build_filename (self->attachments, "pipe", NULL);
  g_autofree char *folder_path = g_build_filename (self->attachments, "folder", NULL);
  g_autofree char *whole = g_build_filename (self->attachments, "photo.jpg", NULL);
  g_autofree char *found = NULL;
  g_autoptr (FactTakenFile) taken = take (self, self->source, NULL, NULL);

  g_assert_no_errno (symlink ("/etc/passwd", link_path));
  g_assert_no_errno (mkfifo (pipe_path, 0600));
  g_assert_no_errno (mkdir (folder_path, 0700));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = fact_attachment_dup_path (self->attachments, rows[i].file);

      g_assert_cmpint (fact_attachment_check (self->attachments, rows[i].file, taken->sha256, NULL, NULL), ==, rows[i].state);
      g_assert_true ((path != NULL) == (rows[i].state == FACT_ATTACHMENT_GOOD));
    }
  found = fact_attachment_dup_path (self->attachments, "other.factproj.d/photo.jpg");
  g_assert_cmpstr (found, ==, whole);
}

static FactState *
make_state (const char *sha256)
{
  static const char * const files[] = { "photo.jpg", "gone.pdf", "/etc/passwd" };
  g_autoptr (GRefString) id = g_ref_string_new ("claim");
  g_autoptr (GRefString) project_id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (project_id, "", "");
  g_autoptr (FactClaim) bare = fact_claim_new (id, 1);
  g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GRefString) evidence_id = g_ref_string_new (files[i]);
      g_autoptr (FactEvidence) plain = fact_evidence_new (evidence_id, FACT_EVIDENCE_ATTACHMENT, FACT_STANCE_CONTEXT, "");
      g_autoptr (FactEvidence) named = fact_evidence_with_detail (plain, FACT_DETAIL_FILE, files[i]);

      g_ptr_array_add (evidence, fact_evidence_with_detail (named, FACT_DETAIL_SHA256, sha256));
    }
  g_ptr_array_add (claims, fact_claim_with_evidence (bare, evidence));

  return fact_state_new_full (header, NULL, claims, NULL, NULL);
}

static void
assert_finding (GPtrArray           *findings,
                guint                place,
                FactAttachmentState  state,
                const char          *path)
{
  FactAttachmentFinding *finding = g_ptr_array_index (findings, place);

  g_assert_cmpint (finding->state, ==, state);
  g_assert_cmpint (finding->problem->kind, ==, FACT_PROBLEM_ATTACHMENT);
  g_assert_cmpstr (finding->problem->path, ==, path);
}

static void
test_check_all (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (FactTakenFile) taken = take (self, self->source, NULL, NULL);
  g_autoptr (FactState) state = make_state (taken->sha256);
  g_autoptr (GPtrArray) findings = fact_attachments_check (state, self->attachments, NULL, NULL, NULL);
  g_autoptr (GPtrArray) later = NULL;
  g_autoptr (GPtrArray) unused = NULL;
  g_autofree char *attached = g_build_filename (self->attachments, "photo.jpg", NULL);
  g_autofree char *extra = g_build_filename (self->attachments, "extra", NULL);

  g_assert_cmpuint (findings->len, ==, 2);
  assert_finding (findings, 0, FACT_ATTACHMENT_MISSING, "claims[0].evidence[1].file");
  assert_finding (findings, 1, FACT_ATTACHMENT_REFUSED, "claims[0].evidence[2].file");

  replace_fixture_write (attached, "painted over");
  replace_fixture_write (extra, "nobody's");
  later = fact_attachments_check (state, self->attachments, NULL, NULL, NULL);
  g_assert_cmpuint (later->len, ==, 3);
  assert_finding (later, 0, FACT_ATTACHMENT_CHANGED, "claims[0].evidence[0].file");

  unused = fact_attachments_list_unused (state, self->attachments);
  g_assert_cmpuint (unused->len, ==, 1);
  g_assert_cmpstr (unused->pdata[0], ==, "extra");
}

/* A file is read again when it was touched, and only then; what is read meanwhile is known by how it was before. */
static void
test_stamps (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (FactAttachmentStamps) stamps = fact_attachment_stamps_new ();
  g_autoptr (FactTakenFile) taken = take (self, self->source, NULL, NULL);
  g_autofree char *path = g_build_filename (self->attachments, taken->name, NULL);
  struct stat status;

  g_assert_no_errno (stat (path, &status));
  g_assert_null (fact_attachment_stamps_find (stamps, &status));
  g_assert_cmpint (fact_attachment_check (self->attachments, taken->name, taken->sha256, stamps, NULL), ==, FACT_ATTACHMENT_GOOD);
  g_assert_cmpstr (fact_attachment_stamps_find (stamps, &status), ==, taken->sha256);

  /* What is known is believed. */
  fact_attachment_stamps_note (stamps, &status, "0123");
  g_assert_cmpint (fact_attachment_check (self->attachments, taken->name, taken->sha256, stamps, NULL), ==, FACT_ATTACHMENT_CHANGED);

  status.st_ctim.tv_nsec ^= 1;
  g_assert_null (fact_attachment_stamps_find (stamps, &status));
  status.st_ctim.tv_nsec ^= 1;
  status.st_size++;
  g_assert_null (fact_attachment_stamps_find (stamps, &status));
  status.st_size--;
  status.st_dev++;
  g_assert_null (fact_attachment_stamps_find (stamps, &status));

  /* Touched: it is read, and found to be good. */
  g_assert_no_errno (chmod (path, 0600));
  g_assert_no_errno (utime (path, &(struct utimbuf) { 1000, 1000 }));
  g_assert_cmpint (fact_attachment_check (self->attachments, taken->name, taken->sha256, stamps, NULL), ==, FACT_ATTACHMENT_GOOD);
}

/* A lost file comes back under its name, and only that file. What has its name meanwhile is not lost. */
static void
test_take_again (Fixture       *self,
                 gconstpointer  data)
{
  g_autoptr (FactTakenFile) lost = take (self, self->source, NULL, NULL);
  g_autofree char *path = g_build_filename (self->attachments, "photo.jpg", NULL);
  g_autofree char *other_path = g_build_filename (self->base.folder, "scan.jpg", NULL);
  g_autoptr (GFile) source = g_file_new_for_path (self->source);
  g_autoptr (GFile) other = g_file_new_for_path (other_path);
  g_autoptr (FactTakenFile) back = NULL;
  g_autoptr (FactTakenFile) again = NULL;
  g_autoptr (GError) error = NULL;

  replace_fixture_write (other_path, "other words");
  replace_fixture_write (path, "painted over");
  g_assert_null (fact_attachment_take_again (other, self->attachments, lost, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_clear_error (&error);
  assert_attached (self, "photo.jpg", "painted over");
  g_assert_cmpuint (count_files (self->attachments), ==, 1);

  back = fact_attachment_take_again (source, self->attachments, lost, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (back->name, ==, "photo.jpg");
  assert_attached (self, "photo.jpg", WORDS);
  assert_attached (self, "photo (2).jpg", "painted over");

  again = fact_attachment_take_again (source, self->attachments, lost, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_no_errno (unlink (path));
  fact_taken_file_free (again);
  again = fact_attachment_take_again (source, self->attachments, lost, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  assert_attached (self, "photo.jpg", WORDS);
  g_assert_cmpuint (count_files (self->attachments), ==, 2);
}

static void
test_take_all (Fixture       *self,
               gconstpointer  data)
{
  g_autofree char *to = g_build_filename (self->base.folder, "new.factproj.d", NULL);
  g_autofree char *nothing = g_build_filename (self->base.folder, "nothing.factproj.d", NULL);
  g_autofree char *copy = g_build_filename (to, "photo.jpg", NULL);
  g_autofree char *long_name = g_strnfill (240, 'n');
  g_autofree char *long_path = g_build_filename (self->attachments, long_name, NULL);
  g_autofree char *link_path = g_build_filename (self->attachments, "link", NULL);
  g_autoptr (FactTakenFile) taken = take (self, self->source, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (symlink ("/etc/passwd", link_path));
  replace_fixture_write (long_path, WORDS);
  g_assert_true (fact_attachments_take_all (self->attachments, to, NULL, &error));
  g_assert_true (fact_attachments_take_all (self->attachments, to, NULL, &error));
  g_assert_no_error (error);
  replace_fixture_assert_contents (copy, WORDS);
  g_assert_cmpuint (count_files (to), ==, 2);
  assert_attached (self, "photo.jpg", WORDS);

  replace_fixture_write (copy, "somebody's own");
  g_assert_false (fact_attachments_take_all (self->attachments, to, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  replace_fixture_assert_contents (copy, "somebody's own");
  g_assert_cmpuint (count_files (to), ==, 2);

  g_assert_true (fact_attachments_take_all (nothing, to, NULL, NULL));
  g_assert_true (fact_attachments_take_all (to, nothing, NULL, NULL));
  g_assert_cmpuint (count_files (nothing), ==, 2);
}

/* Only what was left a month ago goes, and only what is one of ours. */
static void
test_sweep (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *fresh = fact_attachment_folder_in_state (self->base.state_dir);
  g_autofree char *old = fact_attachment_folder_in_state (self->base.state_dir);
  g_autofree char *old_file = g_build_filename (old, "photo.jpg", NULL);
  g_autofree char *all = g_path_get_dirname (fresh);
  g_autofree char *foreign = g_build_filename (all, "foreign", NULL);
  struct utimbuf long_ago = { 1000000000, 1000000000 };

  g_assert_cmpstr (fresh, !=, old);
  g_assert_no_errno (g_mkdir_with_parents (fresh, 0700));
  g_assert_no_errno (g_mkdir_with_parents (old, 0700));
  g_assert_no_errno (g_mkdir_with_parents (foreign, 0700));
  replace_fixture_write (old_file, WORDS);
  g_assert_no_errno (utime (old, &long_ago));
  g_assert_no_errno (utime (foreign, &long_ago));

  fact_attachment_folder_sweep (self->base.state_dir);
  g_assert_false (g_file_test (old, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (fresh, G_FILE_TEST_IS_DIR));
  g_assert_true (g_file_test (foreign, G_FILE_TEST_IS_DIR));

  fact_attachment_folder_remove (fresh);
  g_assert_false (g_file_test (fresh, G_FILE_TEST_EXISTS));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/attachments/take", test_take);
  ADD ("/attachments/refused", test_refused);
  ADD ("/attachments/cancelled-in-the-middle", test_cancelled_in_the_middle);
  ADD ("/attachments/link-for-folder", test_link_for_folder);
  ADD ("/attachments/untrusted", test_untrusted);
  ADD ("/attachments/check-all", test_check_all);
  ADD ("/attachments/stamps", test_stamps);
  ADD ("/attachments/take-again", test_take_again);
  ADD ("/attachments/take-all", test_take_all);
  ADD ("/attachments/sweep", test_sweep);

  return g_test_run ();
}
