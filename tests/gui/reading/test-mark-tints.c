/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-tints.h"

#include <string.h>

#include "../../core/edit/fixed-context.h"
#include "../../core/model/small-project.h"
#include "edit/fact-history.h"
#include "model/fact-project.h"

/* Article a of the small project. */
typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactProject     *project;
  FactHistory     *history;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (FactState) state = small_project_new ();

  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->project = fact_project_new (state, NULL);
  fixture->history = fact_history_new (fixture->project, fixture->context);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->project);
  fact_edit_context_unref (fixture->context);
}

static FactState *
get_state (Fixture *fixture)
{
  return fact_project_get_state (fixture->project);
}

static void
apply (Fixture  *fixture,
       FactEdit *taken)
{
  g_autoptr (FactEdit) edit = taken;

  g_assert_nonnull (edit);
  fact_history_apply (fixture->history, edit);
}

/* One letter for each code point: what it is tinted as. Tints that overlap, or are next to one of the same kind, are not allowed. */
static void
assert_tints_in (Fixture    *fixture,
                 FactSpan    range,
                 const char *claim_id,
                 const char *expected)
{
  static const char letters[FACT_N_VERDICTS][FACT_N_EMPHASES] = { { 's', 'S' }, { 'd', 'D' }, { 'u', 'U' } };
  g_autofree char *told = g_strnfill (strlen (expected), '.');
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  g_autoptr (GArray) tints = NULL;
  guint end = 0;

  fact_span_index_query (fact_project_get_span_index (fixture->project, "a"), range, marks);
  tints = fact_mark_tints_new (get_state (fixture), marks, range, claim_id);

  for (guint i = 0; i < tints->len; i++)
    {
      const FactTint *tint = &g_array_index (tints, FactTint, i);
      char letter = letters[tint->verdict][tint->emphasis];

      g_assert_cmpuint (tint->span.start, >=, end);
      g_assert_cmpuint (tint->span.start, <, tint->span.end);
      g_assert_cmpuint (tint->span.end, <=, strlen (expected));
      if (i > 0 && tint->span.start == end)
        g_assert_cmpint (told[end - 1], !=, letter);
      memset (told + tint->span.start, letter, tint->span.end - tint->span.start);
      end = tint->span.end;
    }

  g_assert_cmpstr (told, ==, expected);
}

static void
assert_tints (Fixture    *fixture,
              const char *claim_id,
              const char *expected)
{
  assert_tints_in (fixture, (FactSpan) { 0, (guint) strlen (expected) }, claim_id, expected);
}

static void
test_selected (Fixture       *fixture,
               gconstpointer  data)
{
  assert_tints (fixture, NULL, "dddddddddd...uuuuuuuuu......");
  assert_tints (fixture, "one", "DDDDDDDDDD...uuuuuuuuu......");
  assert_tints (fixture, "two", "dddddddddd...UUUUUUUUU......");
  assert_tints (fixture, "gone", "dddddddddd...uuuuuuuuu......");
}

/* What is out of sight is left out, and so are evidence and passages without claims. */
static void
test_range (Fixture       *fixture,
            gconstpointer  data)
{
  assert_tints_in (fixture, (FactSpan) { 4, 15 }, NULL, "....dddddd...uu.............");
  assert_tints_in (fixture, (FactSpan) { 10, 13 }, NULL, "............................");
  assert_tints_in (fixture, (FactSpan) { 22, 28 }, NULL, "............................");
}

/* The selected claim is before the others, then what is worst to overlook. */
static void
test_overlap (Fixture       *fixture,
              gconstpointer  data)
{
  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "two", FACT_VERDICT_SUPPORTED, NULL));
  assert_tints (fixture, NULL, "dddddddddd...sssssssss......");

  apply (fixture, fact_edit_add_occurrence (get_state (fixture), fixture->context, "one", "a", (FactSpan) { 20, 25 }, NULL));
  assert_tints (fixture, NULL, "dddddddddd...sssssssddddd...");
  assert_tints (fixture, "two", "dddddddddd...SSSSSSSSSddd...");
  assert_tints (fixture, "one", "DDDDDDDDDD...sssssssDDDDD...");

  apply (fixture, fact_edit_add_claim (get_state (fixture), fixture->context, "a", (FactSpan) { 4, 16 }, NULL, NULL));
  assert_tints (fixture, NULL, "dddddddddduuuuuussssddddd...");
}

/* Claims of the same verdict that overlap are tinted as one, and one that goes leaves the other's words tinted. */
static void
test_same (Fixture       *fixture,
           gconstpointer  data)
{
  apply (fixture, fact_edit_add_claim (get_state (fixture), fixture->context, "a", (FactSpan) { 16, 25 }, NULL, NULL));
  assert_tints (fixture, NULL, "dddddddddd...uuuuuuuuuuuu...");
  assert_tints (fixture, "two", "dddddddddd...UUUUUUUUUuuu...");
  g_assert_true (fact_history_undo (fixture->history));
  assert_tints (fixture, NULL, "dddddddddd...uuuuuuuuu......");

  apply (fixture, fact_edit_add_claim (get_state (fixture), fixture->context, "a", (FactSpan) { 22, 25 }, NULL, NULL));
  assert_tints (fixture, NULL, "dddddddddd...uuuuuuuuuuuu...");
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/mark-tints/selected", test_selected);
  ADD ("/mark-tints/range", test_range);
  ADD ("/mark-tints/overlap", test_overlap);
  ADD ("/mark-tints/same", test_same);

  return g_test_run ();
}
