/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "step-fixture.h"

/* Steps that a worker makes ready. */

static FactEdit *
make_nothing (FactState        *state,
              FactEditContext  *context,
              gpointer          fixture,
              GError          **error)
{
  return fact_edit_set_verdict (state, context, "nobody", FACT_VERDICT_DISPUTED, error);
}

static void
stepped_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  StepFixture *fixture = user_data;

  fixture->is_made = fact_document_step_finish (FACT_DOCUMENT (source), result, &fixture->error);
  fixture->is_done = TRUE;
}

static void
begin (StepFixture  *fixture,
       FactStepWay   way,
       FactEditFunc  make,
       GCancellable *cancellable)
{
  fixture->is_done = FALSE;
  fact_document_step_async (fixture->document, way, make, fixture, NULL, cancellable, stepped_cb, fixture);
}

static void
wait (StepFixture *fixture)
{
  while (!fixture->is_done)
    g_main_context_iteration (NULL, TRUE);
}

/* Made, undone and redone, each as one step that the worker found out. */
static void
test_there_and_back (StepFixture   *fixture,
                     gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, NULL);
  step_fixture_assert (fixture, "unverified unverified Steps (null)");
  wait (fixture);
  g_assert_no_error (fixture->error);
  step_fixture_assert (fixture, "disputed disputed Steps Verdict on 2 Claims");
  g_assert_cmpint (fixture->n_made, ==, 1);
  g_assert_cmpuint (fact_history_get_n_changes (step_fixture_get_history (fixture), FACT_STEP_UNDO), ==, 4);

  begin (fixture, FACT_STEP_UNDO, NULL, NULL);
  wait (fixture);
  step_fixture_assert (fixture, "unverified unverified Steps (null)");
  begin (fixture, FACT_STEP_REDO, NULL, NULL);
  wait (fixture);
  step_fixture_assert (fixture, "disputed disputed Steps Verdict on 2 Claims");
  fact_history_undo (step_fixture_get_history (fixture));
  step_fixture_assert (fixture, "unverified unverified Steps (null)");
}

/* An edit for which nothing is left is no step, so that nobody offers to take back another one for it. */
static void
test_nothing_left (StepFixture   *fixture,
                   gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, NULL);
  wait (fixture);
  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, NULL);
  wait (fixture);
  g_assert_false (fixture->is_made);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (fact_history_get_n_steps (step_fixture_get_history (fixture), FACT_STEP_UNDO), ==, 1);
}

/* What the user does meanwhile stays, and the edit is made for the state after it. */
static void
test_meanwhile (StepFixture   *fixture,
                gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, NULL);
  step_fixture_set_title (fixture, "Other");
  wait (fixture);
  g_assert_no_error (fixture->error);
  step_fixture_assert (fixture, "disputed disputed Other Verdict on 2 Claims");
  g_assert_cmpint (fixture->n_made, ==, 2);
}

static gboolean
type_cb (gpointer data)
{
  StepFixture *fixture = data;

  step_fixture_set_title (fixture, g_str_equal (fact_document_get_title (fixture->document), "tic") ? "toc" : "tic");

  return !fixture->is_done;
}

/* Whoever changes something in every turn of the main loop does not put it off for ever. */
static void
test_on_and_on (StepFixture   *fixture,
                gconstpointer  data)
{
  /* Asked for first, so that it comes before what the worker tells, in each turn. */
  g_idle_add_full (G_PRIORITY_DEFAULT, type_cb, fixture, NULL);
  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, NULL);
  wait (fixture);
  g_assert_no_error (fixture->error);
  g_assert_cmpint (fixture->n_made, ==, 4);
  while (g_main_context_iteration (NULL, FALSE));
  g_assert_true (fact_claim_get_verdict (fact_state_find_claim (step_fixture_get_state (fixture), "one"))
                 == FACT_VERDICT_DISPUTED);
}

/* A step on which there is a newer one by then is not taken back, and the user, who waits for it, is told why. */
static void
test_undo_meanwhile (StepFixture   *fixture,
                     gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, NULL);
  wait (fixture);
  begin (fixture, FACT_STEP_UNDO, NULL, NULL);
  step_fixture_set_title (fixture, "Other");
  wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (fixture->error->message, "The undo was not done"));
  step_fixture_assert (fixture, "disputed disputed Other Project Title");
}

/* Behind a new edit there is nothing to redo any more. */
static void
test_redo_meanwhile (StepFixture   *fixture,
                     gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, NULL);
  wait (fixture);
  fact_history_undo (step_fixture_get_history (fixture));
  begin (fixture, FACT_STEP_REDO, NULL, NULL);
  step_fixture_set_title (fixture, "Other");
  wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (fixture->error->message, "There is nothing to redo"));
  step_fixture_assert (fixture, "unverified unverified Other Project Title");
}

static void
count_cb (gpointer data)
{
  (*(guint *) data)++;
}

/* Who gives up gives up all that wait with the same cancellable, which are not begun; what was asked for with another one is made. */
static void
test_given_up (StepFixture   *fixture,
               gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  guint n_told = 0;

  g_signal_connect_swapped (fixture->document, "notify::n-steps", G_CALLBACK (count_cb), &n_told);
  fact_document_step_async (fixture->document, FACT_STEP_FORWARD, step_fixture_make_supported, NULL, NULL, cancellable, NULL, NULL);
  begin (fixture, FACT_STEP_FORWARD, make_nothing, cancellable);
  g_cancellable_cancel (cancellable);
  wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&fixture->error);
  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, NULL);
  wait (fixture);
  g_assert_no_error (fixture->error);
  step_fixture_assert (fixture, "disputed disputed Steps Verdict on 2 Claims");
  g_assert_cmpuint (n_told, ==, 6);
}

static void
test_refused (StepFixture   *fixture,
              gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  begin (fixture, FACT_STEP_FORWARD, step_fixture_make_disputed, cancellable);
  g_cancellable_cancel (cancellable);
  wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&fixture->error);

  begin (fixture, FACT_STEP_FORWARD, make_nothing, NULL);
  wait (fixture);
  g_assert_error (fixture->error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_CLAIM);
  g_clear_error (&fixture->error);

  begin (fixture, FACT_STEP_UNDO, NULL, NULL);
  wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  step_fixture_assert (fixture, "unverified unverified Steps (null)");
}

#define ADD(path, function) g_test_add (path, StepFixture, NULL, step_fixture_set_up, function, step_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/document-step/there-and-back", test_there_and_back);
  ADD ("/document-step/nothing-left", test_nothing_left);
  ADD ("/document-step/meanwhile", test_meanwhile);
  ADD ("/document-step/on-and-on", test_on_and_on);
  ADD ("/document-step/undo-meanwhile", test_undo_meanwhile);
  ADD ("/document-step/redo-meanwhile", test_redo_meanwhile);
  ADD ("/document-step/refused", test_refused);
  ADD ("/document-step/given-up", test_given_up);

  return g_test_run ();
}
