/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-file-bytes.h"
#include "store/fact-kept-copies.h"
#include "store/fact-save-record.h"
#include "store/fact-temporary-file.h"

#include "replace-fixture.h"
#include "syscall-tracer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static void
set_up (ReplaceFixture *self,
        gconstpointer   data)
{
  replace_fixture_set_up (self, data);
  g_assert_no_errno (g_mkdir_with_parents (self->state_dir, 0700));
}

static void
add_copy (FactSaveRecord *record,
          FactKeptKind    kind,
          const char     *contents)
{
  g_autoptr (FactTemporaryFile) copy = fact_save_record_add (record);

  g_assert_nonnull (copy);
  g_assert_true (fact_file_write (copy->fd, contents, strlen (contents)));
  g_assert_true (fact_save_record_complete (record, copy, kind));
  fact_temporary_file_keep (copy);
}

/* What a save in place of @path leaves when it is killed. */
static FactSaveRecord *
begin_save (ReplaceFixture *fixture,
            const char     *path)
{
  FactSaveRecord *record = fact_save_record_new (fixture->state_dir, path);

  g_assert_nonnull (record);
  fact_save_record_keep (record);
  add_copy (record, FACT_KEPT_BEFORE, fixture->old_contents);
  add_copy (record, FACT_KEPT_NEW, fixture->new_contents);

  return record;
}

static void
leave_save (ReplaceFixture *fixture,
            const char     *path)
{
  fact_save_record_free (begin_save (fixture, path));
}

static GPtrArray *
find (ReplaceFixture *fixture,
      const char     *path)
{
  return fact_kept_copies_find (fixture->state_dir, path);
}

static void
assert_finds (ReplaceFixture *fixture,
              const char     *path,
              guint           n)
{
  g_autoptr (GPtrArray) copies = find (fixture, path);

  g_assert_cmpuint (copies->len, ==, n);
}

static guint
count_entries (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
test_found (ReplaceFixture *fixture,
            gconstpointer   data)
{
  const FactKeptKind kinds[] = { FACT_KEPT_NEW, FACT_KEPT_BEFORE };
  const char *contents[] = { fixture->new_contents, fixture->old_contents };

  leave_save (fixture, fixture->path);
  replace_fixture_write (fixture->path, "half");

  /* Looking does not take them away. */
  for (guint k = 0; k < 2; k++)
    {
      g_autoptr (GPtrArray) copies = find (fixture, fixture->path);

      g_assert_cmpuint (copies->len, ==, 2);
      for (guint i = 0; i < 2; i++)
        {
          const FactKeptCopy *copy = g_ptr_array_index (copies, i);

          g_assert_cmpint (copy->kind, ==, kinds[i]);
          g_assert_cmpstr (copy->target, ==, fixture->path);
          replace_fixture_assert_contents (copy->path, contents[i]);
        }
    }
}

static void
test_same (ReplaceFixture *fixture,
           gconstpointer   data)
{
  leave_save (fixture, fixture->path);
  assert_finds (fixture, fixture->path, 1);      /* the file holds what it held before */
  replace_fixture_write (fixture->path, fixture->new_contents);
  assert_finds (fixture, fixture->path, 0);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 0);
}

/* Killed when all was written, before the copies were gone: there is nothing to tell. */
static void
test_saved (ReplaceFixture *fixture,
            gconstpointer   data)
{
  leave_save (fixture, fixture->path);
  replace_fixture_write (fixture->path, fixture->new_contents);
  assert_finds (fixture, fixture->path, 0);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 0);
}

/* The name it was saved by is gone, but not the file. */
static void
test_saved_by_other_name (ReplaceFixture *fixture,
                          gconstpointer   data)
{
  g_autofree char *hard = g_build_filename (fixture->root, "hard", NULL);

  g_assert_no_errno (link (fixture->path, hard));
  leave_save (fixture, fixture->path);
  replace_fixture_write (fixture->path, fixture->new_contents);
  g_assert_no_errno (unlink (fixture->path));
  assert_finds (fixture, hard, 0);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 0);
}

/* As long, but with another letter at its end. */
static void
test_almost_same (ReplaceFixture *fixture,
                  gconstpointer   data)
{
  g_autofree char *contents = g_strnfill (700000, 'o');

  g_free (fixture->old_contents);
  fixture->old_contents = g_strdup (contents);
  leave_save (fixture, fixture->path);
  contents[699999] = 'p';
  replace_fixture_write (fixture->path, contents);
  assert_finds (fixture, fixture->path, 2);
  replace_fixture_write (fixture->path, fixture->old_contents);
  assert_finds (fixture, fixture->path, 1);
}

static void
test_other_names (ReplaceFixture *fixture,
                  gconstpointer   data)
{
  g_autofree char *hard = g_build_filename (fixture->root, "hard", NULL);
  g_autofree char *symbolic = g_build_filename (fixture->root, "symbolic", NULL);
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);
  g_autofree char *cwd = g_get_current_dir ();

  g_assert_no_errno (link (fixture->path, hard));
  g_assert_no_errno (symlink (fixture->path, symbolic));
  replace_fixture_write (other, "half");

  /* Whoever saved by a short name is found by the whole one. */
  g_assert_no_errno (chdir (fixture->folder));
  leave_save (fixture, "file");
  g_assert_no_errno (chdir (cwd));
  replace_fixture_write (fixture->path, "half");

  assert_finds (fixture, other, 0);
  assert_finds (fixture, fixture->path, 2);
  assert_finds (fixture, hard, 2);
  assert_finds (fixture, symbolic, 2);

  /* Nor is a file that is gone forgotten. */
  g_assert_no_errno (unlink (symbolic));
  g_assert_no_errno (unlink (hard));
  g_assert_no_errno (unlink (fixture->path));
  assert_finds (fixture, other, 0);
  assert_finds (fixture, fixture->path, 2);
}

/* Another file has got its number, and its own place has another file. */
static void
test_number_reused (ReplaceFixture *fixture,
                    gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);

  leave_save (fixture, fixture->path);
  g_assert_no_errno (rename (fixture->path, other));
  assert_finds (fixture, other, 1);      /* it may have been renamed, and holds what it held before */
  replace_fixture_write (fixture->path, "another file");
  assert_finds (fixture, other, 0);
  assert_finds (fixture, fixture->path, 1);
}

static void
test_odd_name (ReplaceFixture *fixture,
               gconstpointer   data)
{
  g_autofree char *odd = g_build_filename (fixture->folder, "1 2\n\xff", NULL);
  g_autofree char *name = g_strnfill (255, 'n');
  g_autofree char *long_path = g_build_filename (fixture->folder, name, NULL);

  replace_fixture_write (odd, "half");
  replace_fixture_write (long_path, "half");
  leave_save (fixture, odd);
  assert_finds (fixture, odd, 2);
  assert_finds (fixture, long_path, 0);
  leave_save (fixture, long_path);
  assert_finds (fixture, long_path, 2);
}

static void
test_alive (ReplaceFixture *fixture,
            gconstpointer   data)
{
  FactSaveRecord *record = begin_save (fixture, fixture->path);

  replace_fixture_write (fixture->path, "half");
  assert_finds (fixture, fixture->path, 0);
  g_assert_cmpuint (count_entries (record->folder), ==, 3);
  fact_save_record_free (record);
  assert_finds (fixture, fixture->path, 2);
}

/* Runs in the traced process. */
static int
count_found (gpointer user_data)
{
  ReplaceFixture *fixture = user_data;
  g_autoptr (GPtrArray) copies = find (fixture, fixture->path);

  return (int) copies->len;
}

/* Looks for copies while all calls of a kind fail. */
static int
find_with_fault (ReplaceFixture *fixture,
                 long            number,
                 int             errnum)
{
  const SyscallTrap trap = { .n = G_MAXUINT, .errnum = errnum, .number = number };
  long trapped;
  int n = syscall_tracer_run (count_found, fixture, &trap, &trapped);

  g_assert_cmpint (trapped, ==, number);

  return n;
}

/* Where there are no locks nobody can tell whether a save is under way: what there is is told of, and stays. */
static void
test_no_locks (ReplaceFixture *fixture,
               gconstpointer   data)
{
  leave_save (fixture, fixture->path);
  replace_fixture_write (fixture->path, fixture->new_contents);
  g_assert_cmpint (find_with_fault (fixture, SYS_flock, ENOLCK), ==, 0);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 1);
  replace_fixture_write (fixture->path, "half");
  g_assert_cmpint (find_with_fault (fixture, SYS_flock, ENOLCK), ==, 2);
  g_assert_cmpint (find_with_fault (fixture, SYS_flock, EWOULDBLOCK), ==, 0);
  assert_finds (fixture, fixture->path, 2);
}

static void
make_old (const char *path)
{
  const struct timespec times[2] = { { 0, 0 }, { 0, 0 } };

  g_assert_no_errno (utimensat (AT_FDCWD, path, times, 0));
}

/* Where the lock of another machine may not be seen, only what is old is certain to be left. A file system that cannot be asked is
 * taken for such a one. */
static void
test_shared (ReplaceFixture *fixture,
             gconstpointer   data)
{
  g_autoptr (FactSaveRecord) record = begin_save (fixture, fixture->path);
  g_autofree char *file = g_build_filename (record->folder, FACT_SAVE_RECORD_FILE, NULL);

  g_clear_pointer (&record, fact_save_record_free);
  replace_fixture_write (fixture->path, fixture->new_contents);
  g_assert_cmpint (find_with_fault (fixture, SYS_fstatfs, ENOSYS), ==, 0);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 1);
  make_old (file);
  g_assert_cmpint (find_with_fault (fixture, SYS_fstatfs, ENOSYS), ==, 0);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 0);
}

/* Runs in the traced process. */
static int
sweep (gpointer user_data)
{
  ReplaceFixture *fixture = user_data;

  fact_temporary_file_sweep (fixture->folder, "file");

  return 0;
}

static void
test_sweep_shared (ReplaceFixture *fixture,
                   gconstpointer   data)
{
  const SyscallTrap trap = { .n = G_MAXUINT, .errnum = ENOSYS, .number = SYS_fstatfs };
  g_autofree char *path = g_build_filename (fixture->folder, ".file.factdesk-abcdef", NULL);

  replace_fixture_write (path, "left");
  g_assert_cmpint (syscall_tracer_run (sweep, fixture, &trap, NULL), ==, 0);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  make_old (path);
  g_assert_cmpint (syscall_tracer_run (sweep, fixture, &trap, NULL), ==, 0);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* As long as the disk does not have what the file holds, the copies are the only ones. */
static void
test_not_synced (ReplaceFixture *fixture,
                 gconstpointer   data)
{
  leave_save (fixture, fixture->path);
  replace_fixture_write (fixture->path, fixture->new_contents);
  g_assert_cmpint (find_with_fault (fixture, SYS_fsync, EIO), >, 0);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 1);
}

/* Killed before a copy was whole, the file was not touched. */
static void
test_incomplete (ReplaceFixture *fixture,
                 gconstpointer   data)
{
  g_autoptr (FactSaveRecord) record = fact_save_record_new (fixture->state_dir, fixture->path);
  g_autoptr (FactTemporaryFile) copy = fact_save_record_add (record);
  g_autofree char *bare = g_build_filename (fixture->state_dir, "saving-abcdef", NULL);
  g_autofree char *foreign = g_build_filename (fixture->state_dir, "saving-mine", NULL);
  g_autofree char *thing = g_build_filename (foreign, "thing", NULL);

  g_assert_no_errno (mkdir (bare, 0700));
  g_assert_no_errno (mkdir (foreign, 0700));
  replace_fixture_write (thing, "somebody's");
  g_assert_true (fact_file_write (copy->fd, "ha", 2));
  fact_temporary_file_keep (copy);
  g_clear_pointer (&copy, fact_temporary_file_free);
  fact_save_record_keep (record);
  g_clear_pointer (&record, fact_save_record_free);

  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 3);
  assert_finds (fixture, fixture->path, 0);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 1);
  replace_fixture_assert_contents (thing, "somebody's");
}

static void
test_discard (ReplaceFixture *fixture,
              gconstpointer   data)
{
  g_autoptr (GPtrArray) copies = NULL;
  g_autoptr (GError) error = NULL;

  leave_save (fixture, fixture->path);
  replace_fixture_write (fixture->path, "half");
  copies = find (fixture, fixture->path);
  g_assert_true (fact_kept_copy_discard (g_ptr_array_index (copies, 0), &error));
  g_assert_no_error (error);
  assert_finds (fixture, fixture->path, 1);

  /* Somebody else may have done it meanwhile. */
  g_assert_true (fact_kept_copy_discard (g_ptr_array_index (copies, 0), &error));
  g_assert_true (fact_kept_copy_discard (g_ptr_array_index (copies, 1), &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 0);
}

static void
test_sentence (void)
{
  const FactKeptCopy copies[] = {
    { FACT_KEPT_NEW, (char *) "/state/new-a.factproj", (char *) "/desk/a.factproj" },
    { FACT_KEPT_BEFORE, (char *) "/state/before-a.factproj", (char *) "/desk/a.factproj" },
  };
  const char *sentences[] = {
    "Factdesk stopped while saving “a.factproj”. What was to be saved is kept in “/state/new-a.factproj”.",
    "Factdesk stopped while saving “a.factproj”. The file as it was before is kept in “/state/before-a.factproj”.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      g_autofree char *sentence = fact_kept_copy_sentence (&copies[i]);

      g_assert_cmpstr (sentence, ==, sentences[i]);
    }
}

/* What is swept from beside “file”, and what is not. */
static const struct
{
  const char *name;
  gboolean    is_swept;
} sweep_cases[] = {
  { ".file.factdesk-abcXYZ", TRUE },
  { ".file.factdesk-000000", TRUE },
  { ".file.factdesk-abcde", FALSE },
  { ".file.factdesk-abcdefg", FALSE },
  { ".file.factdesk-abc.ef", FALSE },
  { ".file.backup", FALSE },
  { ".file.abcdef", FALSE },
  { ".files.factdesk-abcdef", FALSE },
  { "file.factdesk-abcdef", FALSE },
  { ".other.factdesk-abcdef", FALSE },
};

static void
test_sweep_names (ReplaceFixture *fixture,
                  gconstpointer   data)
{
  for (guint i = 0; i < G_N_ELEMENTS (sweep_cases); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, sweep_cases[i].name, NULL);

      replace_fixture_write (path, "left");
      fact_temporary_file_sweep (fixture->folder, "file");
      if (g_file_test (path, G_FILE_TEST_EXISTS) == sweep_cases[i].is_swept)
        g_error ("%s", sweep_cases[i].name);
    }
}

static void
test_sweep_spares (ReplaceFixture *fixture,
                   gconstpointer   data)
{
  g_autoptr (FactTemporaryFile) alive = fact_temporary_file_new (fixture->folder, "file", 0600);
  g_autofree char *link = g_build_filename (fixture->folder, ".file.factdesk-linked", NULL);
  g_autofree char *folder = g_build_filename (fixture->folder, ".file.factdesk-folder", NULL);

  g_assert_no_errno (symlink ("file", link));
  g_assert_no_errno (mkdir (folder, 0700));
  fact_temporary_file_sweep (fixture->folder, "file");
  g_assert_true (g_file_test (alive->path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  replace_fixture_assert_contents (fixture->path, fixture->old_contents);

  /* Dead as soon as its maker is. */
  {
    g_autofree char *path = g_strdup (alive->path);

    fact_temporary_file_keep (alive);
    g_clear_pointer (&alive, fact_temporary_file_free);
    g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
    fact_temporary_file_sweep (fixture->folder, "file");
    g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  }
}

/* A save clears away what an earlier one left, before it needs the space itself. */
static void
test_sweep_on_save (ReplaceFixture *fixture,
                    gconstpointer   data)
{
  g_autofree char *path = g_build_filename (fixture->folder, ".file.factdesk-abcdef", NULL);
  g_autoptr (GError) error = NULL;

  replace_fixture_write (path, "left");
  fixture->fault = REPLACE_FAULT_ERROR;
  g_assert_false (replace_fixture_save (fixture, fixture->path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  replace_fixture_assert_nothing_left (fixture);
}

#define ADD(name, func) \
  g_test_add ("/store/kept-copies/" name, ReplaceFixture, NULL, set_up, func, replace_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("found", test_found);
  ADD ("same", test_same);
  ADD ("saved", test_saved);
  ADD ("saved-by-other-name", test_saved_by_other_name);
  ADD ("no-locks", test_no_locks);
  ADD ("shared", test_shared);
  ADD ("sweep-shared", test_sweep_shared);
  ADD ("not-synced", test_not_synced);
  ADD ("almost-same", test_almost_same);
  ADD ("other-names", test_other_names);
  ADD ("number-reused", test_number_reused);
  ADD ("odd-name", test_odd_name);
  ADD ("alive", test_alive);
  ADD ("incomplete", test_incomplete);
  ADD ("discard", test_discard);
  g_test_add_func ("/store/kept-copies/sentence", test_sentence);
  ADD ("sweep-names", test_sweep_names);
  ADD ("sweep-spares", test_sweep_spares);
  ADD ("sweep-on-save", test_sweep_on_save);

  return g_test_run ();
}
