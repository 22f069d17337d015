/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-document.h"

#include "../edit/fixed-context.h"
#include "../model/small-project.h"

/* Steps that a worker makes ready. */

typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactDocument    *document;
  gint             n_made;        /* how often the edit was made */
  gboolean         is_done;
  gboolean         is_made;
  GError          *error;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactClaim) one = small_claim_new ("one", 1, "First");
  g_autoptr (FactClaim) two = small_claim_new ("two", 2, "Second");

  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->document = fact_document_new (fixture->context, "Steps");
  fact_change_set_add (changes, NULL, one, 0, 0);
  fact_change_set_add (changes, NULL, two, 1, 1);
  fact_project_apply (fact_document_get_project (fixture->document), changes);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->document);
  fact_edit_context_unref (fixture->context);
  g_clear_error (&fixture->error);
}

static FactState *
get_state (Fixture *fixture)
{
  return fact_document_get_state (fixture->document);
}

static FactHistory *
get_history (Fixture *fixture)
{
  return fact_document_get_history (fixture->document);
}

/* The verdicts of both claims, the title, and how many steps can be undone. */
static void
assert_project (Fixture    *fixture,
                const char *expected)
{
  g_autofree char *found =
    g_strdup_printf ("%s %s %s %s", fact_verdict_to_nick (fact_claim_get_verdict (fact_state_find_claim (get_state (fixture), "one"))),
                     fact_verdict_to_nick (fact_claim_get_verdict (fact_state_find_claim (get_state (fixture), "two"))),
                     fact_document_get_title (fixture->document),
                     fact_history_get_undo_label (get_history (fixture)));

  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpuint (fact_project_get_tally (fact_document_get_project (fixture->document)).by_verdict[FACT_VERDICT_DISPUTED], ==,
                    (guint) g_str_has_prefix (found, "disputed") + (strstr (found, " disputed") != NULL));
}

static FactEdit *
make_disputed (FactState        *state,
               FactEditContext  *context,
               gpointer          fixture,
               GError          **error)
{
  const char *ids[] = { "one", "two", NULL };

  g_atomic_int_inc (&((Fixture *) fixture)->n_made);

  return fact_edit_set_verdicts (state, context, ids, FACT_VERDICT_DISPUTED, error);
}

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
  Fixture *fixture = user_data;

  fixture->is_made = fact_document_step_finish (FACT_DOCUMENT (source), result, &fixture->error);
  fixture->is_done = TRUE;
}

static void
begin (Fixture      *fixture,
       FactStepWay   way,
       FactEditFunc  make,
       GCancellable *cancellable)
{
  fixture->is_done = FALSE;
  fact_document_step_async (fixture->document, way, make, fixture, NULL, cancellable, stepped_cb, fixture);
}

static void
wait (Fixture *fixture)
{
  while (!fixture->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_title (Fixture    *fixture,
           const char *title)
{
  g_autoptr (GError) error = NULL;

  fact_document_apply (fixture->document, fact_edit_set_title (get_state (fixture), fixture->context, title, &error), &error);
  g_assert_no_error (error);
}

/* Made, undone and redone, each as one step that the worker found out. */
static void
test_there_and_back (Fixture       *fixture,
                     gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, make_disputed, NULL);
  assert_project (fixture, "unverified unverified Steps (null)");
  wait (fixture);
  g_assert_no_error (fixture->error);
  assert_project (fixture, "disputed disputed Steps Verdict on 2 Claims");
  g_assert_cmpint (fixture->n_made, ==, 1);
  g_assert_cmpuint (fact_history_get_n_changes (get_history (fixture), FACT_STEP_UNDO), ==, 4);

  begin (fixture, FACT_STEP_UNDO, NULL, NULL);
  wait (fixture);
  assert_project (fixture, "unverified unverified Steps (null)");
  begin (fixture, FACT_STEP_REDO, NULL, NULL);
  wait (fixture);
  assert_project (fixture, "disputed disputed Steps Verdict on 2 Claims");
  fact_history_undo (get_history (fixture));
  assert_project (fixture, "unverified unverified Steps (null)");
}

/* An edit for which nothing is left is no step, so that nobody offers to take back another one for it. */
static void
test_nothing_left (Fixture       *fixture,
                   gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, make_disputed, NULL);
  wait (fixture);
  begin (fixture, FACT_STEP_FORWARD, make_disputed, NULL);
  wait (fixture);
  g_assert_false (fixture->is_made);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (fact_history_get_n_steps (get_history (fixture), FACT_STEP_UNDO), ==, 1);
}

/* What the user does meanwhile stays, and the edit is made for the state after it. */
static void
test_meanwhile (Fixture       *fixture,
                gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, make_disputed, NULL);
  set_title (fixture, "Other");
  wait (fixture);
  g_assert_no_error (fixture->error);
  assert_project (fixture, "disputed disputed Other Verdict on 2 Claims");
  g_assert_cmpint (fixture->n_made, ==, 2);
}

static gboolean
type_cb (gpointer data)
{
  Fixture *fixture = data;

  set_title (fixture, g_str_equal (fact_document_get_title (fixture->document), "tic") ? "toc" : "tic");

  return !fixture->is_done;
}

/* Whoever changes something in every turn of the main loop does not put it off for ever. */
static void
test_on_and_on (Fixture       *fixture,
                gconstpointer  data)
{
  /* Asked for first, so that it comes before what the worker tells, in each turn. */
  g_idle_add_full (G_PRIORITY_DEFAULT, type_cb, fixture, NULL);
  begin (fixture, FACT_STEP_FORWARD, make_disputed, NULL);
  wait (fixture);
  g_assert_no_error (fixture->error);
  g_assert_cmpint (fixture->n_made, ==, 4);
  while (g_main_context_iteration (NULL, FALSE));
  g_assert_true (fact_claim_get_verdict (fact_state_find_claim (get_state (fixture), "one")) == FACT_VERDICT_DISPUTED);
}

/* A step on which there is a newer one by then is not taken back, and the user, who waits for it, is told why. */
static void
test_undo_meanwhile (Fixture       *fixture,
                     gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, make_disputed, NULL);
  wait (fixture);
  begin (fixture, FACT_STEP_UNDO, NULL, NULL);
  set_title (fixture, "Other");
  wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (fixture->error->message, "The undo was not done"));
  assert_project (fixture, "disputed disputed Other Project Title");
}

/* Behind a new edit there is nothing to redo any more. */
static void
test_redo_meanwhile (Fixture       *fixture,
                     gconstpointer  data)
{
  begin (fixture, FACT_STEP_FORWARD, make_disputed, NULL);
  wait (fixture);
  fact_history_undo (get_history (fixture));
  begin (fixture, FACT_STEP_REDO, NULL, NULL);
  set_title (fixture, "Other");
  wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (fixture->error->message, "There is nothing to redo"));
  assert_project (fixture, "unverified unverified Other Project Title");
}

static FactEdit *
make_supported (FactState        *state,
                FactEditContext  *context,
                gpointer          fixture,
                GError          **error)
{
  const char *ids[] = { "one", "two", NULL };

  return fact_edit_set_verdicts (state, context, ids, FACT_VERDICT_SUPPORTED, error);
}

typedef struct
{
  const char *name;
  const char *keys;           /* f and g: new edits, u: undo, r: redo; all asked for at once */
  gboolean    can_undo;       /* while none of them is made yet */
  gboolean    can_redo;
  guint       n_made;
  const char *expected;
} InOrder;

static const InOrder in_order[] = {
  { "undo-redo", "fur", TRUE, FALSE, 3, "disputed disputed Third Verdict on 2 Claims" },
  { "undo-thrice-redo", "uuur", TRUE, TRUE, 4, "unverified unverified First Project Title" },
  { "undo-thrice-redo-thrice", "uuurrr", TRUE, FALSE, 6, "unverified unverified Third Project Title" },
  { "undo-all", "fuuuu", FALSE, TRUE, 5, "unverified unverified Steps (null)" },
  { "more-than-there-are", "uuuuur", TRUE, TRUE, 4, "unverified unverified First Project Title" },
  { "redo-before-undo", "ru", TRUE, TRUE, 1, "unverified unverified Second Project Title" },
  { "edit-forgets-redo", "uufr", TRUE, FALSE, 3, "disputed disputed First Verdict on 2 Claims" },
  { "edits", "fgu", TRUE, TRUE, 3, "disputed disputed Third Verdict on 2 Claims" },
};

typedef struct
{
  guint    n_asked;
  guint    n_told;
  guint    n_made;
} Answers;

typedef struct
{
  Answers *answers;
  guint    place;
} Asked;

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autofree Asked *asked = user_data;

  g_assert_cmpuint (asked->place, ==, asked->answers->n_told);
  g_assert_cmpuint (fact_document_get_n_steps (FACT_DOCUMENT (source)), ==, asked->answers->n_asked - asked->place - 1);
  asked->answers->n_told++;
  asked->answers->n_made += fact_document_step_finish (FACT_DOCUMENT (source), result, NULL);
}

static void
ask (Fixture *fixture,
     Answers *answers,
     char     key)
{
  FactStepWay way = key == 'u' ? FACT_STEP_UNDO : key == 'r' ? FACT_STEP_REDO : FACT_STEP_FORWARD;
  FactEditFunc make = key == 'f' ? make_disputed : key == 'g' ? make_supported : NULL;
  Asked *asked = g_new (Asked, 1);

  asked->answers = answers;
  asked->place = answers->n_asked++;
  fact_document_step_async (fixture->document, way, make, fixture, NULL, NULL, answered_cb, asked);
}

/* Each key that is pressed while the steps of those before it are being made counts, in order. */
static void
test_in_order (Fixture       *fixture,
               gconstpointer  data)
{
  const InOrder *row = data;
  Answers answers = { 0, 0, 0 };

  for (guint i = 0; i < 3; i++)
    {
      const char *titles[] = { "First", "Second", "Third" };

      set_title (fixture, titles[i]);
      fact_history_break_coalescing (get_history (fixture));
    }
  for (const char *key = row->keys; *key != '\0'; key++)
    ask (fixture, &answers, *key);
  assert_project (fixture, "unverified unverified Third Project Title");
  g_assert_cmpint (fact_document_can_step (fixture->document, FACT_STEP_UNDO), ==, row->can_undo);
  g_assert_cmpint (fact_document_can_step (fixture->document, FACT_STEP_REDO), ==, row->can_redo);

  while (answers.n_told < answers.n_asked)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (answers.n_made, ==, row->n_made);
  assert_project (fixture, row->expected);
  g_assert_cmpint (fact_history_can_undo (get_history (fixture)), ==, row->can_undo);
  g_assert_cmpint (fact_history_can_redo (get_history (fixture)), ==, row->can_redo);
}

static void
count_cb (gpointer data)
{
  (*(guint *) data)++;
}

/* Who gives up gives up all that wait with the same cancellable, which are not begun; what was asked for with another one is made. */
static void
test_given_up (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  guint n_told = 0;

  g_signal_connect_swapped (fixture->document, "notify::n-steps", G_CALLBACK (count_cb), &n_told);
  fact_document_step_async (fixture->document, FACT_STEP_FORWARD, make_supported, NULL, NULL, cancellable, NULL, NULL);
  begin (fixture, FACT_STEP_FORWARD, make_nothing, cancellable);
  g_cancellable_cancel (cancellable);
  wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&fixture->error);
  begin (fixture, FACT_STEP_FORWARD, make_disputed, NULL);
  wait (fixture);
  g_assert_no_error (fixture->error);
  assert_project (fixture, "disputed disputed Steps Verdict on 2 Claims");
  g_assert_cmpuint (n_told, ==, 6);
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  begin (fixture, FACT_STEP_FORWARD, make_disputed, cancellable);
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
  assert_project (fixture, "unverified unverified Steps (null)");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

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
  for (gsize i = 0; i < G_N_ELEMENTS (in_order); i++)
    {
      g_autofree char *path = g_strconcat ("/document-step/in-order/", in_order[i].name, NULL);

      g_test_add (path, Fixture, &in_order[i], set_up, test_in_order, tear_down);
    }

  return g_test_run ();
}
