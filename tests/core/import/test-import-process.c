/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-import-process.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

/* Programs in the place of the helper, which behave as one does that was ended or taken over by what it read. */
typedef struct
{
  const char *path;
  const char *script;          /* NULL: there is no such program */
  guint       n_seconds;
  int         code;            /* FactImportError */
} HelperCase;

static const HelperCase helper_cases[] = {
  { "missing",         NULL,                                            60, FACT_IMPORT_ERROR_NO_HELPER },
  { "fails",           "exit 1",                                        60, FACT_IMPORT_ERROR_TOO_MUCH },
  { "crashes",         "kill -SEGV $$",                                 60, FACT_IMPORT_ERROR_TOO_MUCH },
  { "says-nothing",    "exit 0",                                        60, FACT_IMPORT_ERROR_TOO_MUCH },
  { "says-gibberish",  "echo gibberish",                                60, FACT_IMPORT_ERROR_TOO_MUCH },
  { "repeats",         "cat",                                           60, FACT_IMPORT_ERROR_TOO_MUCH },
  { "talks-for-ever",  "cat /dev/zero",                                 60, FACT_IMPORT_ERROR_TOO_MUCH },
  { "closes-and-hangs", "exec >&-; exec sleep 1000",                     1, FACT_IMPORT_ERROR_TOO_MUCH },
  { "hangs",           "exec sleep 1000",                                0, FACT_IMPORT_ERROR_TOO_MUCH },
};

typedef struct
{
  char *folder;
  char *helper;
  char *real_folder;
  int   document;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->real_folder = g_strdup (g_getenv ("FACTDESK_LIBEXECDIR"));
  fixture->folder = g_dir_make_tmp ("factdesk-helper-XXXXXX", NULL);
  fixture->helper = g_build_filename (fixture->folder, "factdesk-import", NULL);
  fixture->document = g_open (fixture->helper, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  g_assert_cmpint (fixture->document, >=, 0);
  g_assert_cmpint (write (fixture->document, "Words.", 6), ==, 6);
  g_assert_cmpint (lseek (fixture->document, 0, SEEK_SET), ==, 0);
  g_unlink (fixture->helper);
  g_setenv ("FACTDESK_LIBEXECDIR", fixture->folder, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_setenv ("FACTDESK_LIBEXECDIR", fixture->real_folder, TRUE);
  close (fixture->document);
  g_unlink (fixture->helper);
  g_rmdir (fixture->folder);
  g_free (fixture->helper);
  g_free (fixture->folder);
  g_free (fixture->real_folder);
}

static void
make_helper (Fixture    *fixture,
             const char *script)
{
  g_autofree char *contents = g_strdup_printf ("#!/bin/sh\n%s\n", script);
  g_autoptr (GError) error = NULL;

  g_file_set_contents_full (fixture->helper, contents, -1, G_FILE_SET_CONTENTS_NONE, 0700, &error);
  g_assert_no_error (error);
}

static void
test_helper (Fixture       *fixture,
             gconstpointer  data)
{
  const HelperCase *row = data;
  const FactImportHints hints = { "a.txt", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = NULL;

  if (row->script != NULL)
    make_helper (fixture, row->script);

  imported = fact_import_process_run (fixture->document, &hints, row->n_seconds, NULL, &error);
  g_assert_null (imported);
  g_assert_error (error, FACT_IMPORT_ERROR, row->code);
  g_assert_cmpint (strlen (error->message), >, 20);
}

static gpointer
cancel (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);

  return NULL;
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  const FactImportHints hints = { NULL, NULL };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  GThread *thread;

  make_helper (fixture, "exec sleep 1000");
  thread = g_thread_new ("cancel", cancel, cancellable);
  g_assert_null (fact_import_process_run (fixture->document, &hints, 1000, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
}

/* The real helper, with names that a program might take for something else. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const names[] = { NULL, "", "-", "--help", "--name=x", "a b", "$(true)", "'", "\xE2\x80\xAE", "/" };

  g_setenv ("FACTDESK_LIBEXECDIR", fixture->real_folder, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const FactImportHints hints = { names[i], names[i] };
      g_autoptr (GError) error = NULL;
      g_autoptr (FactImported) imported = fact_import_process_run (fixture->document, &hints, 60, NULL, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, "Words.");
      g_assert_cmpstr (imported->extractor, ==, "text 1");
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (helper_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/import-process/helper/", helper_cases[i].path, NULL);

      g_test_add (path, Fixture, &helper_cases[i], set_up, test_helper, tear_down);
    }
  g_test_add ("/import-process/cancelled", Fixture, NULL, set_up, test_cancelled, tear_down);
  g_test_add ("/import-process/names", Fixture, NULL, set_up, test_names, tear_down);

  return g_test_run ();
}
