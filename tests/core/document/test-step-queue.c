/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "step-fixture.h"

/* Steps that a worker makes ready, and that wait for each other. */

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
  guint    n_refused;     /* and the user was told */
  guint    n_edits;
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
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (asked->place, ==, asked->answers->n_told);
  g_assert_cmpuint (fact_document_get_n_steps (FACT_DOCUMENT (source)), ==, asked->answers->n_asked - asked->place - 1);
  asked->answers->n_told++;
  asked->answers->n_made += fact_document_step_finish (FACT_DOCUMENT (source), result, &error);
  asked->answers->n_refused += g_error_matches (error, G_IO_ERROR, G_IO_ERROR_FAILED);
}

static void
ask (StepFixture *fixture,
     Answers     *answers,
     char         key)
{
  FactStepWay way = key == 'u' ? FACT_STEP_UNDO : key == 'r' ? FACT_STEP_REDO : FACT_STEP_FORWARD;
  FactEditFunc make = key == 'f' ? step_fixture_make_disputed : key == 'g' ? step_fixture_make_supported : NULL;
  Asked *asked = g_new (Asked, 1);

  asked->answers = answers;
  asked->place = answers->n_asked++;
  fact_document_step_async (fixture->document, way, make, fixture, NULL, NULL, answered_cb, asked);
}

static void
wait_for_all (Answers *answers)
{
  while (answers->n_told < answers->n_asked)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_titles (StepFixture *fixture)
{
  const char *titles[] = { "First", "Second", "Third" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      step_fixture_set_title (fixture, titles[i]);
      fact_history_break_coalescing (step_fixture_get_history (fixture));
    }
}

/* Each key that is pressed while the steps of those before it are being made counts, in order. */
static void
test_in_order (StepFixture   *fixture,
               gconstpointer  data)
{
  const InOrder *row = data;
  Answers answers = { 0, 0, 0, 0, 0 };

  set_titles (fixture);
  for (const char *key = row->keys; *key != '\0'; key++)
    ask (fixture, &answers, *key);
  step_fixture_assert (fixture, "unverified unverified Third Project Title");
  g_assert_cmpint (fact_document_can_step (fixture->document, FACT_STEP_UNDO), ==, row->can_undo);
  g_assert_cmpint (fact_document_can_step (fixture->document, FACT_STEP_REDO), ==, row->can_redo);

  wait_for_all (&answers);
  g_assert_cmpuint (answers.n_made, ==, row->n_made);
  g_assert_cmpuint (answers.n_refused, ==, 0);
  step_fixture_assert (fixture, row->expected);
  g_assert_cmpint (fact_history_can_undo (step_fixture_get_history (fixture)), ==, row->can_undo);
  g_assert_cmpint (fact_history_can_redo (step_fixture_get_history (fixture)), ==, row->can_redo);
}

typedef struct
{
  const char *name;
  const char *keys;           /* as above; U: an undo, and e: an edit, that need no worker */
  guint       n_made;
  guint       n_refused;
  const char *expected;
} Overtaken;

static const Overtaken overtaken[] = {
  { "undo", "ue", 0, 1, "unverified unverified Other 0 Project Title" },
  { "undos-told-once", "uue", 0, 1, "unverified unverified Other 0 Project Title" },
  { "undo-and-redo", "ure", 0, 1, "unverified unverified Other 0 Project Title" },
  { "undo-and-redo-and-undo", "uruue", 0, 1, "unverified unverified Other 0 Project Title" },
  { "redos", "UUrre", 0, 1, "unverified unverified Other 0 Project Title" },
  { "several-edits", "uueue", 0, 1, "unverified unverified Other 1 Project Title" },
  { "asked-afterwards", "ueu", 1, 1, "unverified unverified Third Project Title" },
  { "asked-afterwards-twice", "ueuur", 3, 1, "unverified unverified Third Project Title" },
  { "undo-without-worker", "uU", 0, 1, "unverified unverified Second Project Title" },
  { "batch-before", "fue", 2, 0, "unverified unverified Other 0 Project Title" },
  { "batch-before-and-below", "fuue", 2, 1, "unverified unverified Other 0 Project Title" },
  { "batch-before-redone", "fure", 3, 0, "disputed disputed Other 0 Verdict on 2 Claims" },
  { "batch-before-not-redone", "fuurre", 2, 1, "unverified unverified Other 0 Project Title" },
  { "batch-behind", "ufe", 1, 1, "disputed disputed Other 0 Verdict on 2 Claims" },
  { "batch-behind-taken-back", "ufuue", 2, 1, "unverified unverified Other 0 Project Title" },
};

static void
press (StepFixture *fixture,
       Answers     *answers,
       char         key)
{
  g_autofree char *title = g_strdup_printf ("Other %u", answers->n_edits);

  switch (key)
    {
    case 'e':
      answers->n_edits++;
      step_fixture_set_title (fixture, title);
      fact_history_break_coalescing (step_fixture_get_history (fixture));
      break;
    case 'U':
      fact_history_undo (step_fixture_get_history (fixture));
      break;
    default:
      ask (fixture, answers, key);
    }
}

/* What the user changed after they had asked for an undo or redo is never taken back by it, nor what lies below. */
static void
test_overtaken (StepFixture   *fixture,
                gconstpointer  data)
{
  const Overtaken *row = data;
  Answers answers = { 0, 0, 0, 0, 0 };
  gboolean can_undo, can_redo;

  set_titles (fixture);
  for (const char *key = row->keys; *key != '\0'; key++)
    press (fixture, &answers, *key);
  can_undo = fact_document_can_step (fixture->document, FACT_STEP_UNDO);
  can_redo = fact_document_can_step (fixture->document, FACT_STEP_REDO);

  wait_for_all (&answers);
  g_assert_cmpuint (answers.n_made, ==, row->n_made);
  g_assert_cmpuint (answers.n_refused, ==, row->n_refused);
  step_fixture_assert (fixture, row->expected);
  g_assert_cmpint (fact_history_can_undo (step_fixture_get_history (fixture)), ==, can_undo);
  g_assert_cmpint (fact_history_can_redo (step_fixture_get_history (fixture)), ==, can_redo);
}

/* Whoever did by hand what they had asked for does not lose it to the undo that was meant for that. */
static void
test_left_nothing (StepFixture   *fixture,
                   gconstpointer  data)
{
  Answers answers = { 0, 0, 0, 0, 0 };

  ask (fixture, &answers, 'f');
  ask (fixture, &answers, 'u');
  fact_document_apply (fixture->document,
                       step_fixture_make_disputed (step_fixture_get_state (fixture), fixture->context, fixture, NULL), NULL);
  wait_for_all (&answers);
  g_assert_cmpuint (answers.n_made, ==, 0);
  g_assert_cmpuint (answers.n_refused, ==, 1);
  step_fixture_assert (fixture, "disputed disputed Steps Verdict on 2 Claims");
}

static void
answer_cb (StepFixture *fixture)
{
  if (!g_str_equal (fact_document_get_title (fixture->document), "Answer"))
    step_fixture_set_title (fixture, "Answer");
}

/* Who hears of a step may answer it by another one, which is as good as one that the user made. */
static void
test_answered (StepFixture   *fixture,
               gconstpointer  data)
{
  Answers answers = { 0, 0, 0, 0, 0 };

  g_signal_connect_swapped (step_fixture_get_history (fixture), "stepped", G_CALLBACK (answer_cb), fixture);
  ask (fixture, &answers, 'f');
  ask (fixture, &answers, 'u');
  wait_for_all (&answers);
  g_assert_cmpuint (answers.n_made, ==, 1);
  g_assert_cmpuint (answers.n_refused, ==, 1);
  step_fixture_assert (fixture, "disputed disputed Answer Project Title");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/step-queue/left-nothing", StepFixture, NULL, step_fixture_set_up, test_left_nothing, step_fixture_tear_down);
  g_test_add ("/step-queue/answered", StepFixture, NULL, step_fixture_set_up, test_answered, step_fixture_tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (in_order); i++)
    {
      g_autofree char *path = g_strconcat ("/step-queue/in-order/", in_order[i].name, NULL);

      g_test_add (path, StepFixture, &in_order[i], step_fixture_set_up, test_in_order, step_fixture_tear_down);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (overtaken); i++)
    {
      g_autofree char *path = g_strconcat ("/step-queue/overtaken/", overtaken[i].name, NULL);

      g_test_add (path, StepFixture, &overtaken[i], step_fixture_set_up, test_overtaken, step_fixture_tear_down);
    }

  return g_test_run ();
}
