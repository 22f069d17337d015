/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-session.h"

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

  fixture->folder = g_dir_make_tmp ("factdesk-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "session.json", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
keep (Fixture   *fixture,
      GPtrArray *windows)
{
  g_autoptr (FactStateFile) file = fact_state_file_new (fixture->path);
  g_autoptr (GError) error = NULL;

  fact_session_keep (file, windows);
  fact_state_file_flush (file, &error);
  g_assert_no_error (error);
}

static GPtrArray *
take (Fixture *fixture)
{
  g_autoptr (FactStateFile) file = fact_state_file_new (fixture->path);
  g_autoptr (GError) error = NULL;
  GPtrArray *windows = fact_session_take (file);

  fact_state_file_flush (file, &error);
  g_assert_no_error (error);

  return windows;
}

static void
assert_window (GPtrArray  *windows,
               guint       i,
               const char *path,
               int         width,
               gboolean    is_maximized)
{
  const FactSessionWindow *window = g_ptr_array_index (windows, i);

  g_assert_cmpstr (window->path, ==, path);
  g_assert_cmpint (window->width, ==, width);
  g_assert_cmpint (window->is_maximized, ==, is_maximized);
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) windows = take (fixture);

  g_assert_cmpuint (windows->len, ==, 0);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

/* Taken once: a project that brings the program down is not opened at each start. */
static void
test_once (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_session_window_free);
  g_autoptr (GPtrArray) taken = NULL;
  g_autoptr (GPtrArray) again = NULL;

  g_ptr_array_add (kept, fact_session_window_new ("/home/x/tunnel.factproj", 1440, 900, FALSE));
  g_ptr_array_add (kept, fact_session_window_new ("/home/x/Brücke „1“.factproj", 700, 500, TRUE));
  keep (fixture, kept);

  taken = take (fixture);
  g_assert_cmpuint (taken->len, ==, 2);
  assert_window (taken, 0, "/home/x/tunnel.factproj", 1440, FALSE);
  assert_window (taken, 1, "/home/x/Brücke „1“.factproj", 700, TRUE);

  again = take (fixture);
  g_assert_cmpuint (again->len, ==, 0);
}

/* The last end of the program is the one that counts. */
static void
test_replaced (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_session_window_free);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) taken = NULL;

  g_ptr_array_add (kept, fact_session_window_new ("/home/x/tunnel.factproj", 1440, 900, FALSE));
  keep (fixture, kept);
  keep (fixture, none);

  taken = take (fixture);
  g_assert_cmpuint (taken->len, ==, 0);
}

typedef struct
{
  const char *name;
  const char *json;
  guint       n_windows;
} DamagedCase;

static const DamagedCase damaged_cases[] = {
  { "no-json", "{\"windows\":", 0 },
  { "no-list", "{\"windows\":7}", 0 },
  { "no-object", "{\"windows\":[3,null,\"x\"]}", 0 },
  { "no-path", "{\"windows\":[{\"width\":5}]}", 0 },
  { "relative", "{\"windows\":[{\"path\":\"x.factproj\"}]}", 0 },
  { "only-a-path", "{\"windows\":[{\"path\":\"/x.factproj\"}]}", 1 },
  { "twice", "{\"windows\":[{\"path\":\"/x.factproj\"},{\"path\":\"/x.factproj\"},{\"path\":\"/y.factproj\"}]}", 2 },
  { "strange-sizes", "{\"windows\":[{\"path\":\"/x.factproj\",\"width\":-4,\"height\":99999999999,\"maximized\":\"yes\"}]}", 1 },
};

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  const DamagedCase *row = data;
  g_autoptr (GPtrArray) windows = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (fixture->path, row->json, -1, &error);
  g_assert_no_error (error);
  windows = take (fixture);

  g_assert_cmpuint (windows->len, ==, row->n_windows);
  for (guint i = 0; i < windows->len; i++)
    {
      const FactSessionWindow *window = g_ptr_array_index (windows, i);

      g_assert_cmpint (window->width, ==, 0);
      g_assert_cmpint (window->height, >=, 0);
      g_assert_cmpint (window->height, <=, G_MAXINT16);
      g_assert_false (window->is_maximized);
    }
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_session_window_free);
  g_autoptr (GPtrArray) taken = NULL;

  for (guint i = 0; i < FACT_SESSION_MAX + 5; i++)
    {
      g_autofree char *path = g_strdup_printf ("/home/x/%u.factproj", i);

      g_ptr_array_add (kept, fact_session_window_new (path, 500, 500, FALSE));
    }
  keep (fixture, kept);

  taken = take (fixture);
  g_assert_cmpuint (taken->len, ==, FACT_SESSION_MAX);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/session/nothing", Fixture, NULL, set_up, test_nothing, tear_down);
  g_test_add ("/session/once", Fixture, NULL, set_up, test_once, tear_down);
  g_test_add ("/session/replaced", Fixture, NULL, set_up, test_replaced, tear_down);
  g_test_add ("/session/many", Fixture, NULL, set_up, test_many, tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (damaged_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/session/damaged/%s", damaged_cases[i].name);

      g_test_add (path, Fixture, &damaged_cases[i], set_up, test_damaged, tear_down);
    }

  return g_test_run ();
}
