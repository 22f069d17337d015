/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-safe-replace.h"
#include "store/fact-store-error.h"

#include "replace-fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

static void
assert_replaced (ReplaceFixture  *fixture,
                 FactReplaceNote  expected)
{
  g_autoptr (GError) error = NULL;
  FactReplaceNote note;

  g_assert_true (replace_fixture_save (fixture, fixture->path, &note, &error));
  g_assert_no_error (error);
  g_assert_cmpint (note, ==, expected);
  g_assert_cmpuint (fixture->n_writes, ==, 1);
  replace_fixture_assert_contents (fixture->path, fixture->new_contents);
  replace_fixture_assert_nothing_left (fixture);
}

static void
assert_refused (ReplaceFixture *fixture,
                const char     *path,
                GQuark          domain,
                int             code,
                const char     *said)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (replace_fixture_save (fixture, path, NULL, &error));
  g_assert_error (error, domain, code);
  if (strstr (error->message, said) == NULL)
    g_error ("“%s” should say “%s”", error->message, said);
  replace_fixture_assert_contents (fixture->path, fixture->old_contents);
  replace_fixture_assert_nothing_left (fixture);
}

static void
test_ordinary (ReplaceFixture *fixture,
               gconstpointer   data)
{
  struct stat before, after;

  g_assert_no_errno (stat (fixture->path, &before));
  assert_replaced (fixture, FACT_REPLACE_BESIDE);
  g_assert_no_errno (stat (fixture->path, &after));
  g_assert_cmpuint (before.st_ino, !=, after.st_ino);
  g_assert_false (g_file_test (fixture->state_dir, G_FILE_TEST_EXISTS));
}

static void
test_new_file (ReplaceFixture *fixture,
               gconstpointer   data)
{
  struct stat status;
  mode_t mask = umask (027);

  g_assert_no_errno (unlink (fixture->path));
  assert_replaced (fixture, FACT_REPLACE_BESIDE);
  umask (mask);
  g_assert_no_errno (stat (fixture->path, &status));
  g_assert_cmpuint (status.st_mode & 07777, ==, 0640);
}

static void
test_mode_kept (ReplaceFixture *fixture,
                gconstpointer   data)
{
  static const mode_t modes[] = { 0600, 0644, 0666, 0755, 0660, 02755 };

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      struct stat status;

      fixture->n_writes = 0;
      g_assert_no_errno (chmod (fixture->path, modes[i]));
      assert_replaced (fixture, FACT_REPLACE_BESIDE);
      g_assert_no_errno (stat (fixture->path, &status));
      g_assert_cmpuint (status.st_mode & 07777, ==, modes[i]);
    }
}

static void
test_attributes_kept (ReplaceFixture *fixture,
                      gconstpointer   data)
{
  char value[16] = "";

  if (setxattr (fixture->path, "user.origin", "desk", 4, 0) < 0 && errno == ENOTSUP)
    {
      g_test_skip ("the temporary folder's file system has no extended attributes");
      return;
    }
  g_assert_no_errno (setxattr (fixture->path, "user.empty", "", 0, 0));

  assert_replaced (fixture, FACT_REPLACE_BESIDE);
  g_assert_cmpint (getxattr (fixture->path, "user.origin", value, sizeof value), ==, 4);
  g_assert_cmpmem (value, 4, "desk", 4);
  g_assert_cmpint (getxattr (fixture->path, "user.empty", value, sizeof value), ==, 0);
}

static void
test_symbolic_link (ReplaceFixture *fixture,
                    gconstpointer   data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *second = g_build_filename (fixture->folder, "second", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (symlink ("file", link));
  g_assert_no_errno (symlink (link, second));

  g_assert_true (replace_fixture_save (fixture, second, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (second, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  replace_fixture_assert_contents (fixture->path, fixture->new_contents);

  g_assert_no_errno (unlink (link));
  g_assert_no_errno (unlink (second));
  replace_fixture_assert_nothing_left (fixture);
}

static void
test_dangling_link (ReplaceFixture *fixture,
                    gconstpointer   data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (unlink (fixture->path));
  g_assert_no_errno (symlink ("file", link));
  g_assert_false (g_file_test (link, G_FILE_TEST_EXISTS));

  g_assert_true (replace_fixture_save (fixture, link, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  replace_fixture_assert_contents (fixture->path, fixture->new_contents);
  g_assert_no_errno (unlink (link));
}

static void
test_link_to_itself (ReplaceFixture *fixture,
                     gconstpointer   data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);

  g_assert_no_errno (symlink ("link", link));
  g_assert_cmpint (open (link, O_RDONLY), ==, -1);
  g_assert_cmpint (errno, ==, ELOOP);

  {
    g_autoptr (GError) error = NULL;

    g_assert_false (replace_fixture_save (fixture, link, NULL, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS);
  }
  g_assert_no_errno (unlink (link));
}

static void
test_hard_link (ReplaceFixture *fixture,
                gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);
  struct stat before, after;

  g_assert_no_errno (link (fixture->path, other));
  g_assert_no_errno (stat (fixture->path, &before));
  g_assert_cmpuint (before.st_nlink, ==, 2);
  {
    g_autoptr (GError) error = NULL;
    FactReplaceNote note;

    g_assert_true (replace_fixture_save (fixture, fixture->path, &note, &error));
    g_assert_no_error (error);
    g_assert_cmpint (note, ==, FACT_REPLACE_IN_PLACE);
  }
  g_assert_no_errno (stat (fixture->path, &after));
  g_assert_cmpuint (before.st_ino, ==, after.st_ino);
  replace_fixture_assert_contents (fixture->path, fixture->new_contents);
  replace_fixture_assert_contents (other, fixture->new_contents);
  g_assert_no_errno (unlink (other));
  replace_fixture_assert_nothing_left (fixture);
}

/* New contents that are shorter leave nothing of the old ones behind. */
static void
test_hard_link_shorter (ReplaceFixture *fixture,
                        gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);
  g_autoptr (GError) error = NULL;

  g_free (fixture->new_contents);
  fixture->new_contents = g_strdup ("short");
  g_assert_no_errno (link (fixture->path, other));
  g_assert_true (replace_fixture_save (fixture, fixture->path, NULL, &error));
  replace_fixture_assert_contents (other, "short");
  g_assert_no_errno (unlink (other));
}

static void
test_not_regular (ReplaceFixture *fixture,
                  gconstpointer   data)
{
  g_autofree char *pipe = g_build_filename (fixture->folder, "pipe", NULL);
  g_autofree char *full = g_build_filename (fixture->folder, "full", NULL);
  g_autofree char *folder = g_build_filename (fixture->folder, "folder", NULL);

  g_assert_no_errno (mkfifo (pipe, 0600));
  g_assert_no_errno (symlink ("/dev/full", full));
  g_assert_no_errno (mkdir (folder, 0700));

  for (guint i = 0; i < 3; i++)
    {
      const char *paths[] = { pipe, full, folder };
      g_autoptr (GError) error = NULL;
      struct stat status;

      g_assert_no_errno (stat (paths[i], &status));
      g_assert_false (S_ISREG (status.st_mode));
      g_assert_false (replace_fixture_save (fixture, paths[i], NULL, &error));
      g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR);
      g_assert_cmpuint (fixture->n_writes, ==, 0);
    }

  g_assert_no_errno (unlink (pipe));
  g_assert_no_errno (unlink (full));
  g_assert_no_errno (rmdir (folder));
  replace_fixture_assert_nothing_left (fixture);
}

static void
test_no_folder (ReplaceFixture *fixture,
                gconstpointer   data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "none", "file", NULL);

  assert_refused (fixture, path, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "folder");
}

static void
test_write_fails (ReplaceFixture *fixture,
                  gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);

  fixture->fault = REPLACE_FAULT_ERROR;
  assert_refused (fixture, fixture->path, G_IO_ERROR, G_IO_ERROR_NO_SPACE, fixture->path);

  /* The same where the file would be written in place. */
  g_assert_no_errno (link (fixture->path, other));
  {
    g_autoptr (GError) error = NULL;

    g_assert_false (replace_fixture_save (fixture, fixture->path, NULL, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
    replace_fixture_assert_contents (fixture->path, fixture->old_contents);
  }
  g_assert_no_errno (unlink (other));
  replace_fixture_assert_nothing_left (fixture);
}

static void
test_cancelled (ReplaceFixture *fixture,
                gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);

  fixture->fault = REPLACE_FAULT_CANCEL;
  assert_refused (fixture, fixture->path, G_IO_ERROR, G_IO_ERROR_CANCELLED, "");

  g_cancellable_reset (fixture->cancellable);
  g_assert_no_errno (link (fixture->path, other));
  {
    g_autoptr (GError) error = NULL;

    g_assert_false (replace_fixture_save (fixture, fixture->path, NULL, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    replace_fixture_assert_contents (fixture->path, fixture->old_contents);
  }
  g_assert_no_errno (unlink (other));
  replace_fixture_assert_nothing_left (fixture);
}

/* What an ordinary user may not do, done by one; the parent stays what it is. */
static void
test_as_user (gconstpointer data)
{
  g_test_trap_subprocess (data, 0, 0);
  g_test_trap_assert_passed ();
}

static void
test_file_size_limit (ReplaceFixture *fixture,
                      gconstpointer   data)
{
  struct rlimit limit;
  struct rlimit small;

  g_assert_no_errno (getrlimit (RLIMIT_FSIZE, &limit));
  small = (struct rlimit) { 1000, limit.rlim_max };
  g_assert_cmpuint (strlen (fixture->new_contents), >, 1000);
  signal (SIGXFSZ, SIG_IGN);
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &small));

  {
    g_autoptr (GError) error = NULL;

    g_assert_false (replace_fixture_save (fixture, fixture->path, NULL, &error));
    g_assert_nonnull (error);
    g_assert_cmpint (error->domain, ==, G_IO_ERROR);
  }

  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &limit));
  signal (SIGXFSZ, SIG_DFL);
  replace_fixture_assert_contents (fixture->path, fixture->old_contents);
  replace_fixture_assert_nothing_left (fixture);
}

static void
in_closed_folder (void)
{
  ReplaceFixture fixture = { 0 };
  g_autofree char *probe = NULL;
  g_autoptr (GError) error = NULL;
  FactReplaceNote note;

  replace_fixture_become_user ();
  replace_fixture_set_up (&fixture, NULL);
  probe = g_build_filename (fixture.folder, "probe", NULL);
  g_assert_no_errno (chmod (fixture.folder, 0555));
  g_assert_cmpint (open (probe, O_CREAT | O_WRONLY, 0600), ==, -1);
  g_assert_cmpint (errno, ==, EACCES);

  g_assert_true (replace_fixture_save (&fixture, fixture.path, &note, &error));
  g_assert_no_error (error);
  g_assert_cmpint (note, ==, FACT_REPLACE_IN_PLACE);
  replace_fixture_assert_contents (fixture.path, fixture.new_contents);

  /* A new file cannot come into being there. */
  g_assert_false (replace_fixture_save (&fixture, probe, &note, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  replace_fixture_assert_nothing_left (&fixture);
  g_assert_no_errno (chmod (fixture.folder, 0755));
  replace_fixture_become_root ();
  replace_fixture_tear_down (&fixture, NULL);
}

static void
with_closed_file (void)
{
  ReplaceFixture fixture = { 0 };

  replace_fixture_become_user ();
  replace_fixture_set_up (&fixture, NULL);
  g_assert_no_errno (chmod (fixture.path, 0444));
  g_assert_cmpint (open (fixture.path, O_WRONLY), ==, -1);
  g_assert_cmpint (errno, ==, EACCES);

  assert_refused (&fixture, fixture.path, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED, "permission");
  g_assert_cmpuint (fixture.n_writes, ==, 0);
  replace_fixture_become_root ();
  replace_fixture_tear_down (&fixture, NULL);
}

/* A file of somebody else that all may write, in a folder of our own: its owner cannot be kept, so it is written in place. */
static void
with_foreign_owner (void)
{
  ReplaceFixture fixture = { 0 };
  struct stat before, after;
  FactReplaceNote note;
  g_autoptr (GError) error = NULL;

  replace_fixture_set_up (&fixture, NULL);
  g_assert_no_errno (chmod (fixture.path, 0666));
  g_assert_no_errno (chown (fixture.folder, REPLACE_USER, REPLACE_USER));
  replace_fixture_become_user ();
  g_assert_no_errno (stat (fixture.path, &before));
  g_assert_cmpuint (before.st_uid, ==, 0);
  g_assert_cmpint (chown (fixture.path, 0, 0), ==, -1);

  g_assert_true (replace_fixture_save (&fixture, fixture.path, &note, &error));
  g_assert_no_error (error);
  g_assert_cmpint (note, ==, FACT_REPLACE_IN_PLACE);
  g_assert_no_errno (stat (fixture.path, &after));
  g_assert_cmpuint (after.st_uid, ==, 0);
  g_assert_cmpuint (before.st_ino, ==, after.st_ino);
  replace_fixture_assert_contents (fixture.path, fixture.new_contents);
  replace_fixture_assert_nothing_left (&fixture);
  replace_fixture_become_root ();
  replace_fixture_tear_down (&fixture, NULL);
}

static void
assert_other_writer_wins (ReplaceFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->fault = REPLACE_FAULT_OTHER_WRITER;
  g_assert_false (replace_fixture_save (fixture, fixture->path, NULL, &error));
  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED);
  g_assert_nonnull (strstr (error->message, fixture->path));
  replace_fixture_assert_contents (fixture->path, REPLACE_OTHER_CONTENTS);
}

/* Writing takes its time, and what somebody else wrote meanwhile nobody has agreed to lose. */
static void
test_changed_meanwhile (ReplaceFixture *fixture,
                        gconstpointer   data)
{
  assert_other_writer_wins (fixture);
  replace_fixture_assert_nothing_left (fixture);
}

static void
test_made_meanwhile (ReplaceFixture *fixture,
                     gconstpointer   data)
{
  g_assert_no_errno (unlink (fixture->path));
  assert_other_writer_wins (fixture);
  replace_fixture_assert_nothing_left (fixture);
}

static void
test_changed_meanwhile_in_place (ReplaceFixture *fixture,
                                 gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);

  g_assert_no_errno (link (fixture->path, other));
  assert_other_writer_wins (fixture);
  g_assert_no_errno (unlink (other));
  replace_fixture_assert_nothing_left (fixture);
}

/* Another Factdesk that writes the same file in place holds its lock. */
static void
test_locked (ReplaceFixture *fixture,
             gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);
  g_autoptr (GError) error = NULL;
  int fd = open (fixture->path, O_RDWR | O_CLOEXEC);

  g_assert_no_errno (flock (fd, LOCK_EX));
  g_assert_no_errno (link (fixture->path, other));
  g_assert_false (replace_fixture_save (fixture, fixture->path, NULL, &error));
  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED);
  g_assert_nonnull (strstr (error->message, "is being written"));
  replace_fixture_assert_contents (fixture->path, fixture->old_contents);

  close (fd);
  g_clear_error (&error);
  g_assert_true (replace_fixture_save (fixture, fixture->path, NULL, &error));
  g_assert_no_error (error);
  g_assert_no_errno (unlink (other));
  replace_fixture_assert_nothing_left (fixture);
}

static void
test_expected (ReplaceFixture *fixture,
               gconstpointer   data)
{
  FactFileIdentity expected = fact_file_identity_for_path (fixture->path);
  FactFileIdentity none = { 0 };

  fixture->expected = &none;
  assert_refused (fixture, fixture->path, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED, "already");
  fixture->expected = &expected;
  expected.mtime_ns--;
  assert_refused (fixture, fixture->path, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED, "since it was opened");
  g_assert_cmpuint (fixture->n_writes, ==, 0);
  expected.mtime_ns++;
  assert_replaced (fixture, FACT_REPLACE_BESIDE);

  /* What is gone is no loss. */
  g_assert_no_errno (unlink (fixture->path));
  fixture->n_writes = 0;
  assert_replaced (fixture, FACT_REPLACE_BESIDE);
}

/* What is told of the file that was written allows the next save. */
static void
test_written (ReplaceFixture *fixture,
              gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->root, "other", NULL);

  for (guint i = 0; i < 3; i++)
    {
      FactFileIdentity now;

      fixture->n_writes = 0;
      assert_replaced (fixture, i < 2 ? FACT_REPLACE_BESIDE : FACT_REPLACE_IN_PLACE);
      now = fact_file_identity_for_path (fixture->path);
      g_assert_true (fact_file_identity_exists (&now));
      g_assert_true (fact_file_identity_equal (&now, &fixture->written));
      if (i == 1)
        g_assert_no_errno (link (fixture->path, other));
    }
}

/* A file system that is really small. Where none can be had, the limit on a file's size above is what stands for it. */
static void
on_full_disk (void)
{
  ReplaceFixture fixture = { 0 };
  g_autofree char *probe = NULL;
  g_autofree char *big = g_strnfill (300000, 'b');
  int fd;

  replace_fixture_set_up (&fixture, NULL);
  if (!replace_fixture_mount_small (&fixture))
    {
      g_test_message ("No namespace can be had here: %s", g_strerror (errno));
      replace_fixture_tear_down (&fixture, NULL);
      return;
    }
  probe = g_build_filename (fixture.folder, "probe", NULL);
  fd = open (probe, O_CREAT | O_WRONLY, 0600);
  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, big, 300000), <, 300000);
  close (fd);
  g_assert_no_errno (unlink (probe));

  g_free (fixture.new_contents);
  fixture.new_contents = g_strdup (big);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *other = g_build_filename (fixture.folder, "other", NULL);

      /* First noticed while writing, then while reserving. */
      fixture.size_hint = i == 0 ? 0 : 300000;
      assert_refused (&fixture, fixture.path, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "space");
      g_assert_cmpuint (fixture.n_writes, ==, 1);

      g_assert_no_errno (link (fixture.path, other));
      {
        g_autoptr (GError) error = NULL;

        fixture.size_hint = 0;
        g_assert_false (replace_fixture_save (&fixture, fixture.path, NULL, &error));
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
        replace_fixture_assert_contents (fixture.path, fixture.old_contents);
      }
      g_assert_no_errno (unlink (other));
      fixture.n_writes = 1;
    }

  g_assert_no_errno (umount2 (fixture.folder, MNT_DETACH));
  replace_fixture_tear_down (&fixture, NULL);
}

/* A single file that is a mount of its own, as containers have it: nothing can be renamed over it. */
static void
on_mounted_file (void)
{
  ReplaceFixture fixture = { 0 };
  g_autofree char *other = NULL;
  FactReplaceNote note;
  g_autoptr (GError) error = NULL;

  replace_fixture_set_up (&fixture, NULL);
  if (!replace_fixture_mount_small (&fixture))
    {
      g_test_message ("No namespace can be had here: %s", g_strerror (errno));
      replace_fixture_tear_down (&fixture, NULL);
      return;
    }
  other = g_build_filename (fixture.folder, "other", NULL);
  g_assert_true (g_file_set_contents (other, "", 0, NULL));
  g_assert_no_errno (mount (fixture.path, fixture.path, NULL, MS_BIND, NULL));
  g_assert_cmpint (rename (other, fixture.path), ==, -1);
  g_assert_cmpint (errno, ==, EBUSY);
  g_assert_no_errno (unlink (other));

  g_assert_true (replace_fixture_save (&fixture, fixture.path, &note, &error));
  g_assert_no_error (error);
  g_assert_cmpint (note, ==, FACT_REPLACE_IN_PLACE);
  g_assert_cmpuint (fixture.n_writes, ==, 1);
  replace_fixture_assert_contents (fixture.path, fixture.new_contents);
  replace_fixture_assert_nothing_left (&fixture);

  g_assert_no_errno (umount2 (fixture.path, MNT_DETACH));
  g_assert_no_errno (umount2 (fixture.folder, MNT_DETACH));
  replace_fixture_tear_down (&fixture, NULL);
}

#define ADD(name, func) \
  g_test_add ("/store/safe-replace/" name, ReplaceFixture, NULL, replace_fixture_set_up, func, replace_fixture_tear_down)

#define ADD_AS_USER(name, func) \
  G_STMT_START { \
    g_test_add_func ("/store/safe-replace/" name "/subprocess", func); \
    g_test_add_data_func ("/store/safe-replace/" name, "/store/safe-replace/" name "/subprocess", test_as_user); \
  } G_STMT_END

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("ordinary", test_ordinary);
  ADD ("changed-meanwhile", test_changed_meanwhile);
  ADD ("made-meanwhile", test_made_meanwhile);
  ADD ("changed-meanwhile-in-place", test_changed_meanwhile_in_place);
  ADD ("locked", test_locked);
  ADD ("expected", test_expected);
  ADD ("written", test_written);
  ADD ("new-file", test_new_file);
  ADD ("mode-kept", test_mode_kept);
  ADD ("attributes-kept", test_attributes_kept);
  ADD ("symbolic-link", test_symbolic_link);
  ADD ("dangling-link", test_dangling_link);
  ADD ("link-to-itself", test_link_to_itself);
  ADD ("hard-link", test_hard_link);
  ADD ("hard-link-shorter", test_hard_link_shorter);
  ADD ("not-regular", test_not_regular);
  ADD ("no-folder", test_no_folder);
  ADD ("write-fails", test_write_fails);
  ADD ("cancelled", test_cancelled);
  ADD ("file-size-limit", test_file_size_limit);
  ADD_AS_USER ("closed-folder", in_closed_folder);
  ADD_AS_USER ("closed-file", with_closed_file);
  /* Only root can make a file of somebody else's. */
  if (geteuid () == 0)
    ADD_AS_USER ("foreign-owner", with_foreign_owner);
  ADD_AS_USER ("full-disk", on_full_disk);
  ADD_AS_USER ("mounted-file", on_mounted_file);

  return g_test_run ();
}
