/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-search-run.h"

#define N_TEXTS 200

typedef struct
{
  GPtrArray     *texts;
  FactSearchRun *run;
  GArray        *n_done;               /* guint, one for each time something was told */
} Fixture;

static void
progressed_cb (Fixture *fixture)
{
  guint n_done = fact_search_run_get_n_done (fixture->run);

  g_array_append_val (fixture->n_done, n_done);
}

/* Every tenth text is about the tunnel, every hundredth about tunnels. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_text_unref);
  for (guint i = 0; i < N_TEXTS; i++)
    {
      const char *words = i % 100 == 0 ? "Tunnels, a tunnel, the tunnel" : i % 10 == 0 ? "The tunnel" : "The bridge";

      g_ptr_array_add (fixture->texts, fact_text_new (words, -1));
    }

  fixture->run = fact_search_run_new (2);
  fixture->n_done = g_array_new (FALSE, FALSE, sizeof (guint));
  g_signal_connect_swapped (fixture->run, "progressed", G_CALLBACK (progressed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_signal_handlers_disconnect_by_data (fixture->run, fixture);
  g_assert_finalize_object (fixture->run);
  g_array_unref (fixture->n_done);
  g_ptr_array_unref (fixture->texts);
}

static void
start (Fixture    *fixture,
       const char *words)
{
  g_autoptr (FactNeedle) needle = fact_needle_new (words);

  fact_search_run_start (fixture->run, fixture->texts, needle);
}

static guint
count_hits (Fixture *fixture)
{
  guint n = 0;

  for (guint i = 0; i < fact_search_run_get_n_done (fixture->run); i++)
    n += fact_search_run_get_hits (fixture->run, i)->n_found;

  return n;
}

static void
wait_for_end (Fixture *fixture)
{
  guint n_told = fixture->n_done->len;

  while (fixture->n_done->len == n_told || !fact_search_run_is_complete (fixture->run))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_all (Fixture       *fixture,
          gconstpointer  data)
{
  start (fixture, "tunnel");
  g_assert_cmpuint (fact_search_run_get_n_done (fixture->run), ==, 0);
  wait_for_end (fixture);

  g_assert_cmpuint (fact_search_run_get_n_done (fixture->run), ==, N_TEXTS);
  g_assert_cmpuint (count_hits (fixture), ==, 18 + 2 * 3);
  g_assert_cmpuint (fact_search_run_get_hits (fixture->run, 100)->n_found, ==, 3);
  g_assert_cmpuint (fact_search_run_get_hits (fixture->run, 100)->n_hits, ==, 2);
  g_assert_cmpuint (fact_search_run_get_hits (fixture->run, 110)->hits[0].byte_offset, ==, 4);
  g_assert_cmpuint (fact_search_run_get_hits (fixture->run, 111)->n_found, ==, 0);
}

/* Each time there is more than before. */
static void
test_told (Fixture       *fixture,
           gconstpointer  data)
{
  start (fixture, "tunnel");
  wait_for_end (fixture);

  for (guint i = 1; i < fixture->n_done->len; i++)
    g_assert_cmpuint (g_array_index (fixture->n_done, guint, i), >, g_array_index (fixture->n_done, guint, i - 1));
}

static void
test_nothing_found (Fixture       *fixture,
                    gconstpointer  data)
{
  start (fixture, "viaduct");
  wait_for_end (fixture);

  g_assert_cmpuint (fixture->n_done->len, ==, 1);
  g_assert_cmpuint (count_hits (fixture), ==, 0);
}

static void
test_no_texts (Fixture       *fixture,
               gconstpointer  data)
{
  g_ptr_array_set_size (fixture->texts, 0);
  start (fixture, "tunnel");
  wait_for_end (fixture);

  g_assert_cmpuint (fixture->n_done->len, ==, 1);
}

/* Only what was asked for last is told. */
static void
test_next_key (Fixture       *fixture,
               gconstpointer  data)
{
  static const char *const typed[] = { "t", "tu", "tun", "tunn", "tunnels", "tunnel", "tunnels" };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    start (fixture, typed[i]);
  wait_for_end (fixture);

  g_assert_cmpuint (count_hits (fixture), ==, 2);
}

static void
test_narrowing (Fixture       *fixture,
                gconstpointer  data)
{
  start (fixture, "tunnel");
  wait_for_end (fixture);
  start (fixture, "tunnels");
  wait_for_end (fixture);
  g_assert_cmpuint (count_hits (fixture), ==, 2);

  start (fixture, "bridge");
  wait_for_end (fixture);
  g_assert_cmpuint (count_hits (fixture), ==, 180);

  /* Another text has come where one stood in which there was none of it. */
  g_clear_pointer (&fixture->texts->pdata[0], fact_text_unref);
  fixture->texts->pdata[0] = fact_text_new ("The bridges", -1);
  start (fixture, "bridges");
  wait_for_end (fixture);
  g_assert_cmpuint (count_hits (fixture), ==, 1);
}

static void
test_stopped (Fixture       *fixture,
              gconstpointer  data)
{
  start (fixture, "tunnel");
  fact_search_run_stop (fixture->run);
  g_assert_true (fact_search_run_is_complete (fixture->run));
  g_assert_cmpuint (fact_search_run_get_n_done (fixture->run), ==, 0);
}

static void
test_dropped (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (FactSearchRun) dropped = fact_search_run_new (1);
  g_autoptr (FactNeedle) needle = fact_needle_new ("bridge");

  fact_search_run_start (dropped, fixture->texts, needle);
  g_assert_finalize_object (g_steal_pointer (&dropped));

  /* Its threads may still be at work meanwhile. */
  start (fixture, "tunnel");
  wait_for_end (fixture);
  g_assert_cmpuint (count_hits (fixture), ==, 24);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/search-run/all", Fixture, NULL, set_up, test_all, tear_down);
  g_test_add ("/search-run/told", Fixture, NULL, set_up, test_told, tear_down);
  g_test_add ("/search-run/nothing-found", Fixture, NULL, set_up, test_nothing_found, tear_down);
  g_test_add ("/search-run/no-texts", Fixture, NULL, set_up, test_no_texts, tear_down);
  g_test_add ("/search-run/next-key", Fixture, NULL, set_up, test_next_key, tear_down);
  g_test_add ("/search-run/narrowing", Fixture, NULL, set_up, test_narrowing, tear_down);
  g_test_add ("/search-run/stopped", Fixture, NULL, set_up, test_stopped, tear_down);
  g_test_add ("/search-run/dropped", Fixture, NULL, set_up, test_dropped, tear_down);

  return g_test_run ();
}
