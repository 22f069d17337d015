/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "history-fixture.h"

/* One who follows a step may make another at once; nothing of the first is gone by then. */
static void
edit_in_answer_cb (FactHistory    *history,
                   FactChangeSet  *changes,
                   gboolean        is_return,
                   HistoryFixture *fixture)
{
  if (is_return)
    history_fixture_act (fixture, "verdict");
}

static void
look_cb (FactHistory   *history,
         FactChangeSet *changes,
         gboolean       is_return,
         guint         *n_changes)
{
  *n_changes += fact_change_set_get_n (changes);
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    fact_change_get_kind (fact_change_set_get (changes, i));
}

static void
test_step_in_answer (void)
{
  HistoryFixture fixture;
  guint n_changes = 0;

  history_fixture_init (&fixture);
  history_fixture_act (&fixture, "type a");
  history_fixture_drop_mirror (&fixture);
  g_signal_connect (fixture.history, "stepped", G_CALLBACK (edit_in_answer_cb), &fixture);
  g_signal_connect (fixture.history, "stepped", G_CALLBACK (look_cb), &n_changes);
  history_fixture_act (&fixture, "undo");
  g_assert_cmpuint (n_changes, ==, 4);
  g_assert_false (fact_history_can_redo (fixture.history));
  g_assert_cmpstr (fact_history_get_undo_label (fixture.history), ==, "Verdict on Claim 2");
  history_fixture_clear (&fixture);
}

/* A step cannot be made while one is being made: it is refused whole, and what is there can still be undone. */
static void
edit_inside_cb (FactProject    *project,
                FactChangeSet  *changes,
                HistoryFixture *fixture)
{
  g_signal_handlers_disconnect_by_func (project, edit_inside_cb, fixture);
  g_test_expect_message ("Factdesk", G_LOG_LEVEL_CRITICAL, "*is_stepping*");
  history_fixture_act (fixture, "verdict");
  g_test_assert_expected_messages ();
  g_test_expect_message ("Factdesk", G_LOG_LEVEL_CRITICAL, "*is_stepping*");
  history_fixture_act (fixture, "undo nothing");
  g_test_assert_expected_messages ();
}

static void
test_step_inside (void)
{
  HistoryFixture fixture;
  g_autoptr (FactState) state = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  history_fixture_init (&fixture);
  state = fact_state_ref (fact_project_get_state (fixture.project));
  before = fact_state_dump (state);
  g_signal_connect (fixture.project, "changed", G_CALLBACK (edit_inside_cb), &fixture);
  history_fixture_act (&fixture, "type a");
  g_assert_cmpstr (fact_history_get_undo_label (fixture.history), ==, "Statement of Claim 2");
  history_fixture_act (&fixture, "undo");
  history_fixture_act (&fixture, "undo nothing");
  after = fact_state_dump (fact_project_get_state (fixture.project));
  g_assert_cmpstr (after, ==, before);
  history_fixture_clear (&fixture);
}

/* In what a saved group leaves, each change starts from the record the one before it left. */
static void
check_chain_cb (FactProject   *project,
                FactChangeSet *changes,
                gpointer      *header)
{
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_HEADER)
        {
          g_assert_true ((gpointer) change->before == *header);
          *header = change->after;
        }
    }
  g_assert_true (*header == (gpointer) fact_state_get_header (fact_project_get_state (project)));
}

static void
test_header_chain (void)
{
  static const char * const actions[] = {
    "begin Import", "claim", "title a", "claim", "end", "save", "undo", "save", "redo", "save", "undo", "redo",
  };
  HistoryFixture fixture;
  gpointer header;

  history_fixture_init (&fixture);
  header = fact_state_get_header (fact_project_get_state (fixture.project));
  g_signal_connect (fixture.project, "changed", G_CALLBACK (check_chain_cb), &header);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    history_fixture_act (&fixture, actions[i]);
  history_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history-answer/step", test_step_in_answer);
  g_test_add_func ("/history-answer/step-inside", test_step_inside);
  g_test_add_func ("/history-answer/header-chain", test_header_chain);

  return g_test_run ();
}
