/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-statement-visit.h"

#include "../../core/edit/fixed-context.h"
#include "../small-document.h"

#define TWO "It is 4 km long"
#define THREE "The café opened in 2022"

typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactDocument    *document;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->document = small_document_new (fixture->context);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->document);
  fact_edit_context_unref (fixture->context);
}

static FactClaim *
find (Fixture    *fixture,
      const char *id)
{
  return fact_state_find_claim (fact_document_get_state (fixture->document), id);
}

static const char *
statement (Fixture    *fixture,
           const char *id)
{
  return fact_claim_get_statement (find (fixture, id));
}

static guint
undo_all (Fixture *fixture)
{
  guint n = 0;

  while (fact_history_undo (fact_document_get_history (fixture->document)))
    n++;

  return n;
}

/* What stands in the field after each key; NULL where Escape is pressed, or the field left with what the project did not take. */
typedef struct
{
  const char *name;
  const char *written[5];
  guint       n_written;
  gboolean    is_taken_back;
  const char *after;
  guint       n_steps;
} VisitCase;

static const VisitCase visit_cases[] = {
  { "nothing", { NULL }, 0, TRUE, TWO, 0 },
  { "kept", { "It is 4 km lon", "It is 4 km lo" }, 2, FALSE, "It is 4 km lo", 1 },
  { "given up", { "It is 5 km long" }, 1, TRUE, TWO, 1 },
  { "erased at once", { "" }, 1, TRUE, TWO, 0 },
  { "erased letter by letter", { "It", "I", "" }, 3, TRUE, TWO, 1 },
  { "erased and written anew", { "I", "", "N", "No" }, 4, FALSE, "No", 1 },
};

static void
test_visit (Fixture       *fixture,
            gconstpointer  data)
{
  const VisitCase *visit_case = data;
  g_autoptr (FactStatementVisit) visit = fact_statement_visit_new (fixture->document, find (fixture, "two"));

  for (guint i = 0; i < visit_case->n_written; i++)
    {
      gboolean is_empty = *visit_case->written[i] == '\0';
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (fact_statement_visit_write (visit, visit_case->written[i], &error), ==, !is_empty);
      g_assert_cmpint (fact_statement_visit_has_problem (visit), ==, is_empty);
      if (is_empty)
        g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE);
      g_assert_true (fact_statement_visit_is_of (visit, find (fixture, "two")));
    }

  if (visit_case->is_taken_back)
    g_assert_true (fact_statement_visit_take_back (visit, NULL));
  g_assert_false (fact_statement_visit_has_problem (visit));

  g_assert_cmpstr (statement (fixture, "two"), ==, visit_case->after);
  g_assert_cmpuint (undo_all (fixture), ==, visit_case->n_steps);
  g_assert_cmpstr (statement (fixture, "two"), ==, TWO);
}

/* Escape in one claim's statement never writes into another's. */
static void
test_other_claim (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (FactStatementVisit) visit = fact_statement_visit_new (fixture->document, find (fixture, "two"));

  g_assert_true (fact_statement_visit_write (visit, "It is 5 km long", NULL));
  g_assert_false (fact_statement_visit_is_of (visit, find (fixture, "three")));
  g_assert_true (fact_statement_visit_take_back (visit, NULL));
  g_assert_cmpstr (statement (fixture, "two"), ==, TWO);
  g_assert_cmpstr (statement (fixture, "three"), ==, THREE);
}

/* What an undo has made of the statement is not overwritten by giving up. */
static void
test_undone (Fixture       *fixture,
             gconstpointer  data)
{
  FactHistory *history = fact_document_get_history (fixture->document);
  g_autoptr (FactStatementVisit) first = fact_statement_visit_new (fixture->document, find (fixture, "two"));
  g_autoptr (FactStatementVisit) second = NULL;

  g_assert_true (fact_statement_visit_write (first, "It is 5 km long", NULL));
  g_clear_pointer (&first, fact_statement_visit_free);
  second = fact_statement_visit_new (fixture->document, find (fixture, "two"));
  g_assert_true (fact_statement_visit_write (second, "It is 6 km long", NULL));

  g_assert_true (fact_history_undo (history));
  g_assert_true (fact_history_undo (history));
  g_assert_false (fact_statement_visit_is_of (second, find (fixture, "two")));
  g_assert_true (fact_statement_visit_take_back (second, NULL));
  g_assert_cmpstr (statement (fixture, "two"), ==, TWO);
  g_assert_true (fact_history_can_redo (history));
}

static void
test_removed (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const ids[] = { "two", NULL };
  g_autoptr (FactStatementVisit) visit = fact_statement_visit_new (fixture->document, find (fixture, "two"));
  g_autoptr (GError) error = NULL;

  g_assert_true (fact_document_apply (fixture->document,
                                      fact_edit_remove_claims (fact_document_get_state (fixture->document),
                                                               fixture->context, ids, &error),
                                      &error));
  g_assert_no_error (error);
  g_assert_true (fact_statement_visit_take_back (visit, &error));
  g_assert_false (fact_statement_visit_write (visit, "It is 5 km long", &error));
  g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_CLAIM);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (visit_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/inspector/statement-visit/", visit_cases[i].name, NULL);

      g_test_add (path, Fixture, &visit_cases[i], set_up, test_visit, tear_down);
    }
  g_test_add ("/inspector/statement-visit/other claim", Fixture, NULL, set_up, test_other_claim, tear_down);
  g_test_add ("/inspector/statement-visit/undone", Fixture, NULL, set_up, test_undone, tear_down);
  g_test_add ("/inspector/statement-visit/removed", Fixture, NULL, set_up, test_removed, tear_down);

  return g_test_run ();
}
