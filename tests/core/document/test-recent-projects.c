/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-recent-projects.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

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
  fixture->path = g_build_filename (fixture->folder, "state", "recent.json", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *state = g_path_get_dirname (fixture->path);

  g_remove (fixture->path);
  g_rmdir (state);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);      /* nothing else was left behind */
  g_free (fixture->path);
  g_free (fixture->folder);
}

static FactRecentProjects *
open_list (Fixture        *fixture,
           FactStateFile **file)
{
  *file = fact_state_file_new (fixture->path);

  return fact_recent_projects_new (*file);
}

static void
flush (FactStateFile *file)
{
  g_autoptr (GError) error = NULL;

  fact_state_file_flush (file, &error);
  g_assert_no_error (error);
}

/* Paths of the list, as "a b c". */
static char *
describe (FactRecentProjects *list)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (FactRecentProject) project = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_string_append_printf (text, i > 0 ? " %s" : "%s", fact_recent_project_get_path (project) + 1);
    }

  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *name;
  const char *remember;      /* one letter each, in this order */
  const char *forget;
  const char *expected;
} OrderCase;

static const OrderCase order_cases[] = {
  { "empty", "", "", "" },
  { "newest-first", "abc", "", "c b a" },
  { "again-moves-to-front", "abca", "", "a c b" },
  { "first-again", "aa", "", "a" },
  { "forgotten", "abc", "b", "c a" },
  { "forget-unknown", "ab", "z", "b a" },
  { "oldest-goes", "abcdefghijklmnopqrstu", "", "u t s r q p o n m l k j i h g f e d c b" },
  { "full-and-again", "abcdefghijklmnopqrsta", "", "a t s r q p o n m l k j i h g f e d c b" },
};

static void
test_order (gconstpointer data)
{
  const OrderCase *row = data;
  Fixture fixture;
  g_autofree char *described = NULL;
  g_autofree char *reread = NULL;

  set_up (&fixture, NULL);
  {
    g_autoptr (FactStateFile) file = NULL;
    g_autoptr (FactRecentProjects) list = open_list (&fixture, &file);

    for (const char *p = row->remember; *p != '\0'; p++)
      {
        char path[] = { '/', *p, '\0' };

        fact_recent_projects_remember (list, path, "Title", &(FactTally) { 0 }, 1);
      }
    for (const char *p = row->forget; *p != '\0'; p++)
      {
        char path[] = { '/', *p, '\0' };

        fact_recent_projects_forget (list, path);
      }

    described = describe (list);
    g_assert_cmpstr (described, ==, row->expected);
    flush (file);
  }
  {
    g_autoptr (FactStateFile) file = NULL;
    g_autoptr (FactRecentProjects) list = open_list (&fixture, &file);

    reread = describe (list);
    g_assert_cmpstr (reread, ==, row->expected);
  }
  tear_down (&fixture, NULL);
}

static void
test_fields (Fixture       *fixture,
             gconstpointer  data)
{
  FactTally tally = { .by_verdict = { 3, 2, 1 }, .n_done = 4, .n_claims = 6 };
  FactTally reread;
  g_autoptr (FactStateFile) file = NULL;
  g_autoptr (FactStateFile) file_again = NULL;
  g_autoptr (FactRecentProjects) list = open_list (fixture, &file);
  g_autoptr (FactRecentProjects) again = NULL;
  g_autoptr (FactRecentProject) project = NULL;

  fact_recent_projects_remember (list, "/über \"uns\".factproj", "Tunnel & Co <1>", &tally, 1700000000);
  flush (file);

  again = open_list (fixture, &file_again);
  project = g_list_model_get_item (G_LIST_MODEL (again), 0);
  reread = fact_recent_project_get_tally (project);

  g_assert_cmpstr (fact_recent_project_get_path (project), ==, "/über \"uns\".factproj");
  g_assert_cmpstr (fact_recent_project_get_title (project), ==, "Tunnel & Co <1>");
  g_assert_cmpint (fact_recent_project_get_opened_at (project), ==, 1700000000);
  g_assert_cmpmem (&reread, sizeof reread, &tally, sizeof tally);
}

typedef struct
{
  const char *name;
  const char *contents;
  const char *expected;
} DamageCase;

static const DamageCase damage_cases[] = {
  { "empty-file", "", "" },
  { "truncated", "{ \"projects\" : [ { \"path\" : \"/a\"", "" },
  { "not-an-object", "[]", "" },
  { "other-members", "{ \"projects\" : 7, \"more\" : [] }", "" },
  { "element-of-other-type", "{ \"projects\" : [ 1, null, { \"path\" : \"/a\", \"title\" : \"A\" } ] }", "a" },
  { "no-path", "{ \"projects\" : [ { \"title\" : \"A\" }, { \"path\" : \"/b\", \"title\" : \"B\" } ] }", "b" },
  { "relative-path", "{ \"projects\" : [ { \"path\" : \"a\", \"title\" : \"A\" } ] }", "" },
  { "no-title", "{ \"projects\" : [ { \"path\" : \"/a\" } ] }", "" },
  { "twice", "{ \"projects\" : [ { \"path\" : \"/a\", \"title\" : \"A\" }, { \"path\" : \"/a\", \"title\" : \"B\" } ] }", "a" },
  { "odd-numbers", "{ \"projects\" : [ { \"path\" : \"/a\", \"title\" : \"A\", \"supported\" : -5, \"done\" : 99, \"opened\" : \"x\" } ] }", "a" },
  { "nul-byte", "{ \"projects\" : [ { \"path\" : \"/a\\u0000b\", \"title\" : \"A\" } ] }", "" },
};

static void
put_contents (Fixture    *fixture,
              const char *contents,
              gsize       n_bytes)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  FILE *stream;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  stream = g_fopen (fixture->path, "wb");
  g_assert_nonnull (stream);
  g_assert_cmpint (fwrite (contents, 1, n_bytes, stream), ==, n_bytes);
  g_assert_cmpint (fclose (stream), ==, 0);
}

static void
test_damage (gconstpointer data)
{
  const DamageCase *row = data;
  Fixture fixture;
  g_autofree char *described = NULL;
  g_autofree char *after = NULL;

  set_up (&fixture, NULL);
  put_contents (&fixture, row->contents, strlen (row->contents));
  {
    g_autoptr (FactStateFile) file = NULL;
    g_autoptr (FactRecentProjects) list = open_list (&fixture, &file);

    described = describe (list);
    g_assert_cmpstr (described, ==, row->expected);

    for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
      {
        g_autoptr (FactRecentProject) project = g_list_model_get_item (G_LIST_MODEL (list), i);
        FactTally tally = fact_recent_project_get_tally (project);

        g_assert_cmpuint (tally.n_done, <=, tally.n_claims);
      }

    fact_recent_projects_remember (list, "/new", "New", &(FactTally) { 0 }, 1);      /* and it can be written again */
    flush (file);
  }
  {
    g_autoptr (FactStateFile) file = NULL;
    g_autoptr (FactRecentProjects) list = open_list (&fixture, &file);

    after = describe (list);
    g_assert_true (g_str_has_prefix (after, "new"));
  }
  tear_down (&fixture, NULL);
}

static void
test_deep_nesting (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GString) nested = g_string_new ("{ \"projects\" : ");
  g_autoptr (FactStateFile) file = NULL;
  g_autoptr (FactRecentProjects) list = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_c (nested, '[');
  put_contents (fixture, nested->str, nested->len);

  list = open_list (fixture, &file);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
}

static void
test_pipe (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (FactStateFile) file = NULL;
  g_autoptr (FactRecentProjects) list = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);

  list = open_list (fixture, &file);      /* comes back: nobody writes into it */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
}

static void
test_unwritable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *inside = g_build_filename (fixture->path, "x", NULL);
  g_autoptr (FactStateFile) file = fact_state_file_new (inside);
  g_autoptr (JsonNode) root = json_node_init_object (json_node_alloc (), json_object_new ());
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  put_contents (fixture, "x", 1);                              /* a file where a folder would have to be */

  /* One goes to the worker; of several in a row the last may be left to flush. */
  for (guint n_writes = 1; n_writes <= 3; n_writes++)
    {
      g_clear_error (&error);
      for (guint i = 0; i < n_writes; i++)
        fact_state_file_write (file, root);
      g_assert_false (fact_state_file_flush (file, &error));
      g_assert_error (error, G_IO_ERROR, (gint) error->code);
    }

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  fact_state_file_write (file, root);
  g_clear_error (&error);
  g_assert_true (fact_state_file_flush (file, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_unlink (inside), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->path), ==, 0);
}

static void
count_cb (GListModel *model,
          guint       position,
          guint       n_removed,
          guint       n_added,
          gpointer    user_data)
{
  guint *n = user_data;

  *n = *n - n_removed + n_added;
  g_assert_cmpuint (position + n_added, <=, g_list_model_get_n_items (model));
}

static void
test_clear (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (FactStateFile) file = NULL;
  g_autoptr (FactRecentProjects) list = open_list (fixture, &file);
  guint n = 0;

  g_signal_connect (list, "items-changed", G_CALLBACK (count_cb), &n);
  fact_recent_projects_remember (list, "/a", "A", &(FactTally) { 0 }, 1);
  fact_recent_projects_remember (list, "/b", "B", &(FactTally) { 0 }, 2);
  g_assert_cmpuint (n, ==, 2);
  fact_recent_projects_remember (list, "/a", "A", &(FactTally) { 0 }, 3);
  g_assert_cmpuint (n, ==, 2);
  fact_recent_projects_clear (list);
  g_assert_cmpuint (n, ==, 0);
  flush (file);
}

#define FIXTURE_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (order_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/recent-projects/order/%s", order_cases[i].name);

      g_test_add_data_func (path, &order_cases[i], test_order);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (damage_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/recent-projects/damage/%s", damage_cases[i].name);

      g_test_add_data_func (path, &damage_cases[i], test_damage);
    }
  FIXTURE_TEST ("/recent-projects/fields", test_fields);
  FIXTURE_TEST ("/recent-projects/deep-nesting", test_deep_nesting);
  FIXTURE_TEST ("/recent-projects/pipe", test_pipe);
  FIXTURE_TEST ("/recent-projects/unwritable", test_unwritable);
  FIXTURE_TEST ("/recent-projects/clear", test_clear);

  return g_test_run ();
}
