/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "project-fixture.h"
#include "replace-fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
  char *json;
} FileFixture;

static void
set_up (FileFixture   *self,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("factdesk-project-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "a.factproj", NULL);
  self->json = project_fixture_load ();
  g_file_set_contents (self->path, self->json, -1, &error);
  g_assert_no_error (error);
}

static void
tear_down (FileFixture   *self,
           gconstpointer  data)
{
  g_remove (self->path);
  g_assert_no_errno (g_rmdir (self->folder));
  g_free (self->folder);
  g_free (self->path);
  g_free (self->json);
}

static void
assert_not_read (const char *path,
                 GQuark      domain,
                 int         code)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (fact_project_read (path, NULL, NULL, NULL, &error));
  g_assert_error (error, domain, code);
  if (strstr (error->message, name) == NULL)
    g_error ("“%s” should name %s", error->message, name);
}

static void
test_ordinary (FileFixture   *self,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = fact_project_read (self->path, NULL, NULL, NULL, &error);
  FactFileIdentity identity = fact_file_identity_for_path (self->path);
  FactFileIdentity none;

  g_assert_no_error (error);
  g_assert_cmpuint (fact_state_get_n_claims (loaded->state), ==, 4);
  g_assert_true (fact_file_identity_exists (&identity));
  g_assert_true (fact_file_identity_equal (&loaded->identity, &identity));
  g_assert_cmpuint (identity.size, ==, strlen (self->json));

  /* The same bytes in another file are another file. */
  g_file_set_contents (self->path, self->json, -1, &error);
  identity = fact_file_identity_for_path (self->path);
  g_assert_false (fact_file_identity_equal (&loaded->identity, &identity));
  g_assert_no_errno (g_unlink (self->path));
  none = fact_file_identity_for_path (self->path);
  g_assert_false (fact_file_identity_exists (&none));
}

static void
test_syntax_error_names_file (FileFixture   *self,
                              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  guint line, column;
  const char *reason;

  g_file_set_contents (self->path, "{\n  \"format\" \"factproj\"\n}\n", -1, NULL);
  g_assert_null (fact_project_read (self->path, NULL, NULL, NULL, &error));
  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
  g_assert_cmpstr (error->message, ==, "“a.factproj”, line 2, column 12: a colon is missing behind the name");
  g_assert_true (fact_store_error_get_place (error, &line, &column, &reason));
  g_assert_cmpuint (line, ==, 2);
  g_assert_cmpuint (column, ==, 12);
  g_assert_cmpstr (reason, ==, "a colon is missing behind the name");
}

static void
test_empty (FileFixture   *self,
            gconstpointer  data)
{
  FactFileIdentity identity;

  g_file_set_contents (self->path, "", 0, NULL);
  identity = fact_file_identity_for_path (self->path);
  g_assert_cmpuint (identity.size, ==, 0);
  assert_not_read (self->path, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
}

static void
test_missing (FileFixture   *self,
              gconstpointer  data)
{
  g_assert_no_errno (g_unlink (self->path));
  assert_not_read (self->path, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_folder (FileFixture   *self,
             gconstpointer  data)
{
  assert_not_read (self->folder, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR);
}

/* Nobody writes into it: whoever waited for that would wait for ever. */
static void
test_pipe (FileFixture   *self,
           gconstpointer  data)
{
  struct stat status;

  g_assert_no_errno (g_unlink (self->path));
  g_assert_no_errno (mkfifo (self->path, 0600));
  g_assert_no_errno (stat (self->path, &status));
  g_assert_true (S_ISFIFO (status.st_mode));
  assert_not_read (self->path, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR);
}

static void
test_socket (FileFixture   *self,
             gconstpointer  data)
{
  struct sockaddr_un address = { AF_UNIX, "" };
  int fd = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

  g_assert_no_errno (fd);
  g_assert_no_errno (g_unlink (self->path));
  g_strlcpy (address.sun_path, self->path, sizeof address.sun_path);
  g_assert_no_errno (bind (fd, (struct sockaddr *) &address, sizeof address));
  assert_not_read (self->path, FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR);
  close (fd);
}

static void
test_device (FileFixture   *self,
             gconstpointer  data)
{
  struct stat status;

  g_assert_no_errno (stat ("/dev/full", &status));
  g_assert_true (S_ISCHR (status.st_mode));
  assert_not_read ("/dev/full", FACT_STORE_ERROR, FACT_STORE_ERROR_NOT_REGULAR);
}

static void
test_link_to_itself (FileFixture   *self,
                     gconstpointer  data)
{
  g_assert_no_errno (g_unlink (self->path));
  g_assert_no_errno (symlink ("a.factproj", self->path));
  assert_not_read (self->path, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS);
}

static void
test_too_large (FileFixture   *self,
                gconstpointer  data)
{
  /* Nothing but a hole: it takes no space. */
  g_assert_no_errno (truncate (self->path, G_GINT64_CONSTANT (1073741825)));
  assert_not_read (self->path, FACT_STORE_ERROR, FACT_STORE_ERROR_TOO_LARGE);
}

static void
grow (goffset  current,
      goffset  total,
      gpointer path)
{
  int fd = open (path, O_WRONLY | O_APPEND | O_CLOEXEC);

  g_assert_no_errno (fd);
  g_assert_cmpint (write (fd, "\n", 1), ==, 1);
  close (fd);
}

static void
shrink (goffset  current,
        goffset  total,
        gpointer path)
{
  g_assert_no_errno (truncate (path, 10));
}

static void
touch (goffset  current,
       goffset  total,
       gpointer path)
{
  struct timespec times[2] = { { 0, UTIME_OMIT }, { 1000000000, 0 } };

  g_assert_no_errno (utimensat (AT_FDCWD, path, times, 0));
}

/* Progress is told between two reads: that is when somebody else writes. */
static void
test_changes_while_read (FileFixture   *self,
                         gconstpointer  data)
{
  static const GFileProgressCallback changes[] = { grow, shrink, touch };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GError) error = NULL;

      g_file_set_contents (self->path, self->json, -1, NULL);
      g_assert_null (fact_project_read (self->path, NULL, changes[i], self->path, &error));
      g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED);
      g_assert_nonnull (strstr (error->message, "a.factproj"));
    }
}

static void
vanish (goffset  current,
        goffset  total,
        gpointer path)
{
  g_unlink (path);
}

/* What was open stays readable; that it is gone is noticed when it is saved. */
static void
test_vanishes_while_read (FileFixture   *self,
                          gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = fact_project_read (self->path, NULL, vanish, self->path, &error);
  FactFileIdentity identity = fact_file_identity_for_path (self->path);

  g_assert_no_error (error);
  g_assert_false (fact_file_identity_exists (&identity));
  g_assert_false (fact_file_identity_equal (&identity, &loaded->identity));
}

static void
test_cancelled (FileFixture   *self,
                gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (fact_project_read (self->path, cancellable, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
without_permission (void)
{
  FileFixture fixture = { 0 };

  replace_fixture_become_user ();
  set_up (&fixture, NULL);
  g_assert_no_errno (chmod (fixture.path, 0000));
  g_assert_cmpint (open (fixture.path, O_RDONLY), ==, -1);
  g_assert_cmpint (errno, ==, EACCES);
  assert_not_read (fixture.path, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  replace_fixture_become_root ();
  tear_down (&fixture, NULL);
}

static void
test_without_permission (void)
{
  g_test_trap_subprocess ("/store/project-file/without-permission/subprocess", 0, 0);
  g_test_trap_assert_passed ();
}

#define ADD(name, func) \
  g_test_add ("/store/project-file/" name, FileFixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("ordinary", test_ordinary);
  ADD ("syntax-error-names-file", test_syntax_error_names_file);
  ADD ("empty", test_empty);
  ADD ("missing", test_missing);
  ADD ("folder", test_folder);
  ADD ("pipe", test_pipe);
  ADD ("socket", test_socket);
  ADD ("device", test_device);
  ADD ("link-to-itself", test_link_to_itself);
  ADD ("too-large", test_too_large);
  ADD ("changes-while-read", test_changes_while_read);
  ADD ("vanishes-while-read", test_vanishes_while_read);
  ADD ("cancelled", test_cancelled);
  g_test_add_func ("/store/project-file/without-permission", test_without_permission);
  g_test_add_func ("/store/project-file/without-permission/subprocess", without_permission);

  return g_test_run ();
}
