/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-import-file.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("factdesk-import-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "file.txt", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_remove (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static FactImported *
import (const char    *path,
        GCancellable  *cancellable,
        GError       **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return fact_import_file (file, NULL, cancellable, error);
}

static void
make_file (const char *path,
           goffset     size)
{
  int fd = g_open (path, O_CREAT | O_WRONLY | O_TRUNC, 0600);

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, "Words.", 6), ==, 6);
  if (size > 0)
    g_assert_cmpint (ftruncate (fd, size), ==, 0);
  close (fd);
}

static void
test_file (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = NULL;

  make_file (fixture->path, 0);
  imported = import (fixture->path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, "Words.");
  g_assert_cmpstr (imported->sha256, ==, "44dcebcdcc564a642123c985ea211a70d843bbb02df908a1a46172c4ca15c11f");
}

static void
test_larger_than_a_chunk (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autofree char *contents = g_strnfill (3 * 1024 * 1024 + 17, 'a');
  g_autoptr (FactImported) imported = NULL;
  FILE *file = g_fopen (fixture->path, "w");

  g_assert_nonnull (file);
  g_assert_cmpint (fputs (contents, file), >=, 0);
  g_assert_cmpint (fclose (file), ==, 0);

  imported = import (fixture->path, NULL, NULL);
  g_assert_nonnull (imported);
  g_assert_cmpuint (fact_text_get_n_bytes (imported->text), ==, strlen (contents));
}

static void
test_too_large (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  make_file (fixture->path, FACT_IMPORT_MAX_BYTES + 1);
  g_assert_null (import (fixture->path, NULL, &error));
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_LARGE);
  g_assert_nonnull (strstr (error->message, "64 MiB"));
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (import (fixture->path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (import (fixture->folder, NULL, &error));
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_NOT_REGULAR);
}

/* Would hang for good if it were opened as files are. */
static void
test_fifo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  g_assert_null (import (fixture->path, NULL, &error));
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_NOT_REGULAR);
}

static void
test_device (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (import ("/dev/zero", NULL, &error));
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_NOT_REGULAR);
}

/* Root reads everything: a child gives its rights up first. */
static void
test_no_permission (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  if (g_test_subprocess ())
    {
      const char *path = g_getenv ("FACTDESK_TEST_PATH");

      if (geteuid () == 0)
        g_assert_cmpint (setuid (65534), ==, 0);
      g_assert_cmpint (open (path, O_RDONLY), ==, -1);
      g_assert_cmpint (errno, ==, EACCES);
      g_assert_null (import (path, NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
      return;
    }

  make_file (fixture->path, 0);
  g_assert_cmpint (g_chmod (fixture->folder, 0755), ==, 0);
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);
  g_setenv ("FACTDESK_TEST_PATH", fixture->path, TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  make_file (fixture->path, 0);
  g_cancellable_cancel (cancellable);
  g_assert_null (import (fixture->path, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD ("/import-file/file", test_file);
  ADD ("/import-file/larger-than-a-chunk", test_larger_than_a_chunk);
  ADD ("/import-file/too-large", test_too_large);
  ADD ("/import-file/missing", test_missing);
  ADD ("/import-file/folder", test_folder);
  ADD ("/import-file/fifo", test_fifo);
  g_test_add_func ("/import-file/device", test_device);
  ADD ("/import-file/no-permission", test_no_permission);
  ADD ("/import-file/cancelled", test_cancelled);

  return g_test_run ();
}
