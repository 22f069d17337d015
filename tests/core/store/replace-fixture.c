/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replace-fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <grp.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

void
replace_fixture_set_up (ReplaceFixture *self,
                        gconstpointer   data)
{
  g_autoptr (GError) error = NULL;

  self->root = g_dir_make_tmp ("factdesk-replace-XXXXXX", &error);
  g_assert_no_error (error);
  g_assert_no_errno (chmod (self->root, 0755));
  self->folder = g_build_filename (self->root, "folder", NULL);
  self->path = g_build_filename (self->folder, "file", NULL);
  self->state_dir = g_build_filename (self->root, "state", "factdesk", NULL);
  self->old_contents = g_strnfill (5000, 'o');
  self->new_contents = g_strnfill (9000, 'n');
  self->size_hint = 9000;
  self->cancellable = g_cancellable_new ();

  /* A foreign owner of the folder must still be able to lay copies into the state folder. */
  g_assert_no_errno (g_mkdir (self->folder, 0755));
  if (geteuid () == 0)
    g_assert_no_errno (chmod (self->root, 01777));
  g_file_set_contents (self->path, self->old_contents, -1, &error);
  g_assert_no_error (error);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

void
replace_fixture_tear_down (ReplaceFixture *self,
                           gconstpointer   data)
{
  remove_tree (self->root);
  g_free (self->root);
  g_free (self->folder);
  g_free (self->path);
  g_free (self->state_dir);
  g_free (self->old_contents);
  g_free (self->new_contents);
  g_clear_object (&self->cancellable);
}

/* Writes into the file itself, so that its names and its number stay. */
void
replace_fixture_write (const char *path,
                       const char *contents)
{
  int fd = open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);

  g_assert_no_errno (fd);
  g_assert_cmpint (write (fd, contents, strlen (contents)), ==, (gssize) strlen (contents));
  close (fd);
}

static gboolean
write_contents (GOutputStream  *stream,
                gpointer        user_data,
                GCancellable   *cancellable,
                GError        **error)
{
  ReplaceFixture *self = user_data;
  gsize length = strlen (self->new_contents);

  self->n_writes++;
  if (!g_output_stream_write_all (stream, self->new_contents, length / 2, NULL, cancellable, error))
    return FALSE;

  if (self->fault == REPLACE_FAULT_ERROR)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "full");
      return FALSE;
    }
  if (self->fault == REPLACE_FAULT_CANCEL)
    g_cancellable_cancel (self->cancellable);
  if (self->fault == REPLACE_FAULT_OTHER_WRITER)
    replace_fixture_write (self->path, REPLACE_OTHER_CONTENTS);

  return g_output_stream_write_all (stream, self->new_contents + length / 2, length - length / 2, NULL,
                                    cancellable, error);
}

gboolean
replace_fixture_save (ReplaceFixture   *self,
                      const char       *path,
                      FactReplaceNote  *note,
                      GError          **error)
{
  return fact_safe_replace_expected (path, self->expected, self->size_hint, write_contents, self, self->state_dir,
                                     self->cancellable, note, &self->written, error);
}

void
replace_fixture_assert_contents (const char *path,
                                 const char *contents)
{
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;
  gsize n_bytes;

  g_file_get_contents (path, &found, &n_bytes, &error);
  g_assert_no_error (error);
  if (n_bytes != strlen (contents) || memcmp (found, contents, n_bytes) != 0)
    g_error ("%s holds %" G_GSIZE_FORMAT " other bytes", path, n_bytes);
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

/* No temporary file stays behind, neither beside the file nor in the state folder. */
void
replace_fixture_assert_nothing_left (ReplaceFixture *self)
{
  g_assert_cmpuint (count_entries (self->folder), ==, 1);
  g_assert_cmpuint (count_entries (self->state_dir), ==, 0);
}

/* What the kernel allows goes by the effective ids; the saved one stays, for cleaning up. */
void
replace_fixture_become_user (void)
{
  if (geteuid () != 0)
    return;

  g_assert_no_errno (setgroups (0, NULL));
  g_assert_no_errno (setresgid (REPLACE_USER, REPLACE_USER, 0));
  g_assert_no_errno (setresuid (REPLACE_USER, REPLACE_USER, 0));
  g_assert_cmpint (geteuid (), ==, REPLACE_USER);
}

/* Undoes replace_fixture_become_user() where root did it. */
void
replace_fixture_become_root (void)
{
  uid_t real, effective, saved;

  g_assert_no_errno (getresuid (&real, &effective, &saved));
  if (saved != 0)
    return;

  g_assert_no_errno (setresuid (0, 0, 0));
  g_assert_no_errno (setresgid (0, 0, 0));
}

static void
write_text (const char *path,
            const char *text)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC);

  if (fd < 0)
    return;
  g_assert_cmpint (write (fd, text, strlen (text)), ==, (gssize) strlen (text));
  close (fd);
}

/* Puts a file system of 64 KiB under the folder and the file into it. Anybody may in a namespace of his own, where the
 * system grants one: %FALSE when not. */
gboolean
replace_fixture_mount_small (ReplaceFixture *self)
{
  gboolean is_user = geteuid () != 0;
  g_autofree char *uid_map = g_strdup_printf ("0 %u 1", (guint) geteuid ());
  g_autofree char *gid_map = g_strdup_printf ("0 %u 1", (guint) getegid ());
  g_autoptr (GError) error = NULL;

  if (unshare (CLONE_NEWNS | (is_user ? CLONE_NEWUSER : 0)) < 0)
    return FALSE;
  if (is_user)
    {
      write_text ("/proc/self/uid_map", uid_map);
      write_text ("/proc/self/setgroups", "deny");
      write_text ("/proc/self/gid_map", gid_map);
    }

  if (mount ("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0 ||
      mount ("small", self->folder, "tmpfs", 0, "size=64k") < 0)
    return FALSE;

  g_file_set_contents (self->path, self->old_contents, -1, &error);
  g_assert_no_error (error);

  return TRUE;
}
