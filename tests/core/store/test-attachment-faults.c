/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-attachment-folder.h"
#include "store/fact-attachment-take.h"

#include "replace-fixture.h"
#include "syscall-tracer.h"

#include <errno.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define N_BYTES 300000

enum
{
  TAKEN,
  FAILED,
  FAILED_WITHOUT_ERROR,
  TAKEN_WITH_ERROR
};

#define FROM_THERE_ON G_MAXUINT

static const struct
{
  const char *name;
  int         errnum;
  guint       n;          /* how many calls fail */
} rows[] = {
  { "enospc-once", ENOSPC, 1 },
  { "enospc-from-there-on", ENOSPC, FROM_THERE_ON },
  { "eio-once", EIO, 1 },
  { "eio-from-there-on", EIO, FROM_THERE_ON },
  { "einval-once", EINVAL, 1 },      /* also from a file system that cannot rename without replacing */
};

typedef struct
{
  ReplaceFixture base;
  char          *source;
  char          *words;
  char          *attachments;
} Fixture;

static void
set_up (Fixture *self)
{
  replace_fixture_set_up (&self->base, NULL);
  self->source = g_build_filename (self->base.root, "photo.jpg", NULL);
  self->words = g_strnfill (N_BYTES, 'w');
  self->attachments = fact_attachment_folder_beside (self->base.path);
  replace_fixture_write (self->source, self->words);
}

static void
tear_down (Fixture *self)
{
  unlink (self->source);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->attachments, g_free);
  replace_fixture_tear_down (&self->base, NULL);
}

static FactTakenFile *
take (Fixture  *self,
      GError  **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->source);

  return fact_attachment_take (file, self->attachments, NULL, NULL, NULL, error);
}

/* Of a file that was changed since: the right one comes back, and what stands in its place gets another name. */
static FactTakenFile *
take_again (Fixture  *self,
            GError  **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->source);
  g_autofree char *sha256 = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) self->words, N_BYTES);
  g_autoptr (FactTakenFile) lost = fact_taken_file_new ("photo.jpg", sha256);

  return fact_attachment_take_again (file, self->attachments, lost, NULL, NULL, NULL, error);
}

static int
outcome (FactTakenFile *taken,
         GError        *error)
{
  if (taken != NULL)
    return error == NULL ? TAKEN : TAKEN_WITH_ERROR;

  return error != NULL && *error->message != '\0' ? FAILED : FAILED_WITHOUT_ERROR;
}

/* Runs in the traced process, as does the next. */
static int
take_traced (gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactTakenFile) taken = take (user_data, &error);

  return outcome (taken, error);
}

static int
take_again_traced (gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactTakenFile) taken = take_again (user_data, &error);

  return outcome (taken, error);
}

static guint
count_files (Fixture *self)
{
  g_autoptr (GDir) dir = g_dir_open (self->attachments, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static gboolean
is_whole (Fixture *self)
{
  g_autofree char *path = g_build_filename (self->attachments, "photo.jpg", NULL);
  g_autofree char *found = NULL;
  gsize n_bytes;

  return g_file_get_contents (path, &found, &n_bytes, NULL) && n_bytes == N_BYTES && memcmp (found, self->words, N_BYTES) == 0;
}

static GArray *
record_whole (void)
{
  Fixture fixture = { 0 };
  GArray *calls;

  set_up (&fixture);
  calls = syscall_tracer_record (take_traced, &fixture);
  g_assert_true (is_whole (&fixture));
  tear_down (&fixture);

  return calls;
}

/* Whatever fails, the file is there whole, or nothing of it is, and somebody is told. */
static void
test_fault (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (GArray) calls = record_whole ();
  guint n_failed = 0;

  for (guint at = 0; at < calls->len; at++)
    {
      Fixture fixture = { 0 };
      SyscallTrap trap = { at, rows[row].n, rows[row].errnum };
      long number;
      int result;

      if (!syscall_tracer_is_file_call (g_array_index (calls, long, at)))
        continue;

      set_up (&fixture);
      result = syscall_tracer_run (take_traced, &fixture, &trap, &number);
      n_failed += result == FAILED;
      if (result == TAKEN ? count_files (&fixture) != 1 || !is_whole (&fixture) : result != FAILED || count_files (&fixture) > 0)
        g_error ("Outcome %d and %u files when system call %u (%ld) fails with %s.", result, count_files (&fixture), at, number,
                 g_strerror (rows[row].errnum));
      tear_down (&fixture);
    }

  g_assert_cmpuint (n_failed, >, 5);
}

static void
change (Fixture *self)
{
  g_autofree char *path = g_build_filename (self->attachments, "photo.jpg", NULL);

  g_assert_no_errno (mkdir (self->attachments, 0700));
  replace_fixture_write (path, "changed");
}

/* Also where a file system cannot rename without replacing: no call for that may be the end of it. */
static void
test_again_without_rename (void)
{
  Fixture fixture = { 0 };
  GArray *calls;
  guint n_tried = 0;

  set_up (&fixture);
  change (&fixture);
  calls = syscall_tracer_record (take_again_traced, &fixture);
  g_assert_true (is_whole (&fixture));
  g_assert_cmpuint (count_files (&fixture), ==, 2);
  tear_down (&fixture);

  for (guint at = 0; at < calls->len; at++)
    {
      SyscallTrap trap = { at, 1, EINVAL };
      long number = -1;
      int result;

      if (g_array_index (calls, long, at) != SYS_renameat2)
        continue;

      n_tried++;
      set_up (&fixture);
      change (&fixture);
      result = syscall_tracer_run (take_again_traced, &fixture, &trap, &number);

      /* A sanitizer makes calls of its own, so that it may be another one that failed. */
      if (number == SYS_renameat2)
        {
          g_assert_cmpint (result, ==, TAKEN);
          g_assert_true (is_whole (&fixture));
          g_assert_cmpuint (count_files (&fixture), ==, 2);
        }
      tear_down (&fixture);
    }

  g_assert_cmpuint (n_tried, >=, 2);
  g_array_unref (calls);
}

/* The disk with the project is full; what is to be attached is on another one. */
static void
test_full_disk (void)
{
  Fixture fixture = { 0 };
  g_autoptr (GError) error = NULL;

  set_up (&fixture);
  if (!replace_fixture_mount_small (&fixture.base))
    {
      g_test_message ("No namespace can be had here: %s", g_strerror (errno));
      tear_down (&fixture);
      return;
    }

  for (guint i = 0; i < 2; i++)
    {
      g_assert_null (take (&fixture, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
      g_assert_nonnull (strstr (error->message, "“photo.jpg”"));
      g_assert_nonnull (strstr (error->message, "othing was attached"));
      g_clear_error (&error);
      g_assert_cmpuint (count_files (&fixture), ==, 0);
      replace_fixture_assert_contents (fixture.base.path, fixture.base.old_contents);
    }

  replace_fixture_write (fixture.source, "few words");
  g_free (fixture.words);
  fixture.words = g_strdup ("few words");
  {
    g_autoptr (FactTakenFile) taken = take (&fixture, &error);

    g_assert_no_error (error);
    g_assert_cmpstr (taken->name, ==, "photo.jpg");
  }

  g_assert_no_errno (umount2 (fixture.base.folder, MNT_DETACH));
  tear_down (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/attachment-faults/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fault);
    }
  g_test_add_func ("/attachment-faults/again-without-rename", test_again_without_rename);
  g_test_add_func ("/attachment-faults/full-disk", test_full_disk);      /* the last, for it leaves the namespace behind */

  return g_test_run ();
}
