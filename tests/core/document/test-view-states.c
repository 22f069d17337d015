/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-view-states.h"

#include <glib/gstdio.h>

typedef struct
{
  char           *folder;
  char           *path;
  FactStateFile  *file;
  FactViewStates *states;
} Fixture;

static void
reopen (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  if (fixture->file != NULL)
    fact_state_file_flush (fixture->file, &error);
  g_assert_no_error (error);

  g_clear_object (&fixture->states);
  g_clear_object (&fixture->file);
  fixture->file = fact_state_file_new (fixture->path);
  fixture->states = fact_view_states_new (fixture->file);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("factdesk-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "views.json", NULL);
  reopen (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  fact_state_file_flush (fixture->file, NULL);
  g_clear_object (&fixture->states);
  g_clear_object (&fixture->file);
  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
remember (Fixture    *fixture,
          const char *project_id,
          const char *path,
          guint       top_offset)
{
  g_autoptr (FactViewState) view = fact_view_state_new ("article", top_offset, NULL, FACT_PANE_SIDEBAR);

  fact_view_states_remember (fixture->states, project_id, path, view);
}

/* The offset tells the views of this test apart; -1: there is none. */
static int
find (Fixture    *fixture,
      const char *project_id,
      const char *path)
{
  FactViewState *view = fact_view_states_find (fixture->states, project_id, path);

  return view != NULL ? (int) fact_view_state_get_top_offset (view) : -1;
}

static void
test_fields (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (FactViewState) alone = fact_view_state_new ("a1", 123, "c9", FACT_PANE_INSPECTOR);
  g_autoptr (FactViewState) reading = fact_view_state_with_second (alone, "a2", 45);
  g_autoptr (FactViewState) sized = fact_view_state_with_sizes (reading, (FactPaneSizes) { 300, 420, 618 });
  g_autoptr (FactViewState) view = fact_view_state_with_view (sized, FACT_VIEW_CLAIMS, "1 0 2 cost");
  FactViewState *found;

  fact_view_states_remember (fixture->states, "p", "/p.factproj", view);
  reopen (fixture);
  found = fact_view_states_find (fixture->states, "p", "/p.factproj");

  g_assert_nonnull (found);
  g_assert_cmpstr (fact_view_state_get_article_id (found), ==, "a1");
  g_assert_cmpuint (fact_view_state_get_top_offset (found), ==, 123);
  g_assert_cmpstr (fact_view_state_get_claim_id (found), ==, "c9");
  g_assert_cmpint (fact_view_state_get_panes (found), ==, FACT_PANE_INSPECTOR);
  g_assert_cmpint (fact_view_state_get_view (found), ==, FACT_VIEW_CLAIMS);
  g_assert_cmpstr (fact_view_state_get_second_article_id (found), ==, "a2");
  g_assert_cmpuint (fact_view_state_get_second_top_offset (found), ==, 45);
  g_assert_cmpuint (fact_view_state_get_sizes (found).sidebar, ==, 300);
  g_assert_cmpuint (fact_view_state_get_sizes (found).inspector, ==, 420);
  g_assert_cmpuint (fact_view_state_get_sizes (found).reading, ==, 618);
  g_assert_cmpstr (fact_view_state_get_filter (found), ==, "1 0 2 cost");
}

static void
test_nothing_selected (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (FactViewState) view = fact_view_state_new (NULL, 0, NULL, FACT_PANE_NONE);
  FactViewState *found;

  fact_view_states_remember (fixture->states, "p", "/p", view);
  reopen (fixture);
  found = fact_view_states_find (fixture->states, "p", "/p");

  g_assert_null (fact_view_state_get_article_id (found));
  g_assert_null (fact_view_state_get_claim_id (found));
  g_assert_null (fact_view_state_get_second_article_id (found));
  g_assert_cmpint (fact_view_state_get_panes (found), ==, FACT_PANE_NONE);
  g_assert_cmpint (fact_view_state_get_view (found), ==, FACT_VIEW_READ);
  g_assert_cmpuint (fact_view_state_get_sizes (found).sidebar, ==, 0);
  g_assert_cmpuint (fact_view_state_get_sizes (found).reading, ==, 0);
  g_assert_null (fact_view_state_get_filter (found));
}

static void
test_by_project_and_path (Fixture       *fixture,
                          gconstpointer  data)
{
  remember (fixture, "p", "/one", 1);
  remember (fixture, "p", "/copy", 2);
  remember (fixture, "q", "/one", 3);

  for (guint pass = 0; pass < 2; pass++)
    {
      g_assert_cmpint (find (fixture, "p", "/one"), ==, 1);
      g_assert_cmpint (find (fixture, "p", "/copy"), ==, 2);
      g_assert_cmpint (find (fixture, "q", "/one"), ==, 3);
      g_assert_cmpint (find (fixture, "p", "/moved"), ==, 2);      /* the newest view of the project */
      g_assert_cmpint (find (fixture, "r", "/one"), ==, -1);
      reopen (fixture);
    }
}

static void
test_bounded (Fixture       *fixture,
              gconstpointer  data)
{
  for (guint i = 0; i < FACT_VIEW_STATES_MAX + 10; i++)
    {
      g_autofree char *id = g_strdup_printf ("p%u", i);

      remember (fixture, id, "/p", i);
      if (i == FACT_VIEW_STATES_MAX - 1)
        remember (fixture, "p0", "/p", 1000);                      /* seen again: not the oldest any more */
    }

  for (guint pass = 0; pass < 2; pass++)
    {
      g_assert_cmpint (find (fixture, "p0", "/p"), ==, 1000);
      g_assert_cmpint (find (fixture, "p10", "/p"), ==, -1);
      g_assert_cmpint (find (fixture, "p11", "/p"), ==, 11);
      g_assert_cmpint (find (fixture, "p109", "/p"), ==, 109);
      reopen (fixture);
    }
}

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  static const char contents[] =
    "{ \"views\" : [ 3, { \"project\" : \"p\" }, { \"project\" : \"p\", \"path\" : \"/p\", \"top\" : -4, \"article\" : 7 } ] }";
  FILE *stream = g_fopen (fixture->path, "wb");
  FactViewState *found;

  g_assert_cmpint (fwrite (contents, 1, sizeof contents - 1, stream), ==, sizeof contents - 1);
  g_assert_cmpint (fclose (stream), ==, 0);
  reopen (fixture);

  found = fact_view_states_find (fixture->states, "p", "/p");
  g_assert_nonnull (found);
  g_assert_cmpuint (fact_view_state_get_top_offset (found), ==, 0);
  g_assert_null (fact_view_state_get_article_id (found));
  g_assert_cmpint (fact_view_state_get_panes (found), ==, FACT_PANES_ALL);
}

#define FIXTURE_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  FIXTURE_TEST ("/view-states/fields", test_fields);
  FIXTURE_TEST ("/view-states/nothing-selected", test_nothing_selected);
  FIXTURE_TEST ("/view-states/by-project-and-path", test_by_project_and_path);
  FIXTURE_TEST ("/view-states/bounded", test_bounded);
  FIXTURE_TEST ("/view-states/damaged", test_damaged);

  return g_test_run ();
}
