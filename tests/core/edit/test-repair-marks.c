/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edit-private.h"
#include "edit/fact-edits.h"

#include "../model/small-project.h"
#include "fixed-context.h"

/* One mark as a file has it, over an article whose words are given, and what opening the project makes of it. */
typedef struct
{
  const char      *name;
  const char      *words;
  FactSpan         span;
  const char      *exact;
  const char      *prefix;
  const char      *suffix;
  FactAnchorState  state;
  int              fate;            /* a FactAnchorFate; -1 when the mark is left alone */
  FactSpan         span_after;
  FactAnchorState  state_after;
} RepairCase;

#define WORDS "Für den Tunnel gab die Stadt 2,1 Milliarden Euro aus, für den Bahnhof 44 Millionen Euro."

static const RepairCase repair_cases[] = {
  { "holds", WORDS, { 8, 14 }, "Tunnel", "Für den ", " gab", FACT_ANCHOR_OK, -1, { 8, 14 }, FACT_ANCHOR_OK },
  { "holds-with-other-context", WORDS, { 8, 14 }, "Tunnel", "x", "y", FACT_ANCHOR_OK, -1, { 8, 14 }, FACT_ANCHOR_OK },
  { "moved", WORDS, { 0, 24 }, "die Stadt 2,1 Milliarden", "Für den Tunnel gab ", " Euro aus", FACT_ANCHOR_OK,
    FACT_ANCHOR_FATE_MOVED, { 19, 43 }, FACT_ANCHOR_OK },
  { "moved-from-beyond", WORDS, { 900, 924 }, "die Stadt 2,1 Milliarden", "Für den Tunnel gab ", " Euro aus", FACT_ANCHOR_OK,
    FACT_ANCHOR_FATE_MOVED, { 19, 43 }, FACT_ANCHOR_OK },
  { "ambiguous", "Euro, Euro, Euro.", { 2, 6 }, "Euro", "", "", FACT_ANCHOR_OK,
    FACT_ANCHOR_FATE_AMBIGUOUS, { 2, 6 }, FACT_ANCHOR_RECHECK },
  { "ambiguous-from-beyond", "Euro, Euro, Euro.", { 20, 24 }, "Euro", "", "", FACT_ANCHOR_OK,
    FACT_ANCHOR_FATE_LOST, { 20, 24 }, FACT_ANCHOR_LOST },
  { "lost", WORDS, { 8, 14 }, "Flughafen", "", "", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_LOST, { 8, 14 }, FACT_ANCHOR_LOST },
  { "lost-beyond", WORDS, { 88, 89 }, "Flughafen", "", "", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_LOST, { 88, 89 }, FACT_ANCHOR_LOST },
  { "no-words", WORDS, { 8, 14 }, "", "", "", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_LOST, { 8, 14 }, FACT_ANCHOR_LOST },
  { "empty-span", WORDS, { 8, 8 }, "", "", "", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_LOST, { 8, 8 }, FACT_ANCHOR_LOST },
  { "empty-text", "", { 0, 4 }, "Euro", "", "", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_LOST, { 0, 4 }, FACT_ANCHOR_LOST },
  { "waits-already", WORDS, { 0, 24 }, "die Stadt 2,1 Milliarden", "", "", FACT_ANCHOR_RECHECK, -1, { 0, 24 }, FACT_ANCHOR_RECHECK },
  { "waits-beyond", WORDS, { 900, 904 }, "Flughafen", "", "", FACT_ANCHOR_RECHECK,
    FACT_ANCHOR_FATE_LOST, { 900, 904 }, FACT_ANCHOR_LOST },
  { "lost-already", WORDS, { 900, 904 }, "Tunnel", "", "", FACT_ANCHOR_LOST, -1, { 900, 904 }, FACT_ANCHOR_LOST },
};

/* What the mark belongs to. */
typedef enum
{
  OCCURRENCE,
  EVIDENCE,
  CLEARED,
  N_OWNERS
} Owner;

static FactState *
state_with (const RepairCase *row,
            Owner             owner)
{
  g_autoptr (GRefString) id = g_ref_string_new ("id");
  g_autoptr (FactHeader) header = fact_header_new (id, "", "");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) cleared = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_anchor_unref);
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (fact_record_unref);
  FactArticle *article = small_article_new ("a", row->words);
  FactClaim *claim = small_claim_new ("one", 1, "x");
  g_autoptr (FactAnchor) anchor =
    fact_anchor_new (fact_record_get_id (article), row->span, row->exact, row->prefix, row->suffix, row->state);

  if (owner == CLEARED)
    {
      g_ptr_array_add (cleared, fact_anchor_ref (anchor));
      REPLACE (article, fact_article_with_cleared (article, cleared));
    }
  else if (owner == OCCURRENCE)
    {
      g_ptr_array_add (marks, fact_occurrence_new (id, anchor));
      REPLACE (claim, fact_claim_with_occurrences (claim, marks));
    }
  else
    {
      g_ptr_array_add (marks, fact_evidence_new (id, FACT_EVIDENCE_WEB, FACT_STANCE_CONTEXT, ""));
      g_ptr_array_add (marks, fact_evidence_new_span (id, anchor, FACT_STANCE_SUPPORTS, ""));
      REPLACE (claim, fact_claim_with_evidence (claim, marks));
    }
  g_ptr_array_add (articles, article);
  g_ptr_array_add (claims, claim);

  return fact_state_new_full (header, articles, claims, NULL, NULL);
}

static FactAnchor *
anchor_in (FactState *state,
           Owner      owner)
{
  FactClaim *claim = fact_state_get_claim (state, 0);

  switch (owner)
    {
    case OCCURRENCE:
      return fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, 0));
    case EVIDENCE:
      return fact_evidence_get_anchor (fact_claim_get_evidence (claim, 1));
    case CLEARED:
    case N_OWNERS:
    default:
      return fact_article_get_cleared (fact_state_get_article (state, 0), 0);
    }
}

static void
assert_repair (const RepairCase *row,
               Owner             owner,
               FactState        *state,
               FactEdit         *edit,
               GPtrArray        *repairs)
{
  g_autoptr (FactEdit) back = fact_edit_inverted (edit);
  g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
  g_autoptr (FactState) returned = fact_state_apply (after, fact_edit_get_changes (back));
  g_autofree char *dump = fact_state_dump (state);
  g_autofree char *dump_returned = fact_state_dump (returned);
  FactAnchor *anchor = anchor_in (after, owner);
  FactRepair *repair = repairs->pdata[0];

  g_assert_cmpuint (fact_anchor_get_span (anchor).start, ==, row->span_after.start);
  g_assert_cmpuint (fact_anchor_get_span (anchor).end, ==, row->span_after.end);
  g_assert_cmpint (fact_anchor_get_state (anchor), ==, row->state_after);
  g_assert_cmpstr (fact_anchor_get_exact (anchor), ==, row->exact);
  g_assert_cmpuint (repairs->len, ==, 1);
  g_assert_cmpint (repair->fate, ==, row->fate);
  g_assert_true (repair->claim == (owner == CLEARED ? NULL : fact_state_get_claim (state, 0)));
  g_assert_true (repair->article == fact_state_get_article (state, 0));
  g_assert_true (repair->anchor == anchor_in (state, owner));
  g_assert_cmpstr (fact_edit_get_label (edit), ==, "Repair of 1 Mark");
  g_assert_cmpstr (dump_returned, ==, dump);
}

/* An occurrence, evidence and a cleared passage fare alike, and what was repaired needs no second repair. */
static void
test_repair (gconstpointer data)
{
  const RepairCase *row = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");

  for (guint owner = 0; owner < N_OWNERS; owner++)
    {
      g_autoptr (FactState) state = state_with (row, owner);
      g_autoptr (GPtrArray) repairs = NULL;
      g_autoptr (FactEdit) edit = fact_edit_repair_marks (state, context, NULL, &repairs, NULL);
      g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
      g_autoptr (FactEdit) again = fact_edit_repair_marks (after, context, NULL, NULL, NULL);

      g_assert_cmpint (fact_edit_is_empty (edit), ==, row->fate == -1);
      g_assert_true (fact_edit_is_empty (again));
      if (row->fate == -1)
        g_assert_cmpuint (repairs->len, ==, 0);
      else
        assert_repair (row, owner, state, edit, repairs);
    }
}

/* Several marks of one claim and of one article are one change each, and one entry in the log. */
static void
test_many (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) small = small_project_new ();
  FactClaim *one = fact_state_find_claim (small, "one");
  FactClaim *two = fact_state_find_claim (small, "two");
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactClaim) broken = NULL;
  g_autoptr (FactClaim) broken_too = NULL;
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactState) state = NULL;
  g_autoptr (GPtrArray) repairs = NULL;
  g_autoptr (FactEdit) edit = NULL;

  for (guint i = 0; i < fact_claim_get_n_occurrences (one); i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (one, i);
      g_autoptr (FactAnchor) anchor = fact_anchor_new (fact_anchor_get_article_id (fact_occurrence_get_anchor (occurrence)),
                                                       (FactSpan) { 500, 510 }, "nowhere", "", "", FACT_ANCHOR_OK);

      g_ptr_array_add (occurrences, fact_occurrence_with_anchor (occurrence, anchor));
    }
  broken = fact_claim_with_occurrences (one, occurrences);
  broken_too = fact_claim_with_occurrences (two, occurrences);
  fact_change_set_add (changes, one, broken, 0, 0);
  fact_change_set_add (changes, two, broken_too, 1, 1);
  state = fact_state_apply (small, changes);

  edit = fact_edit_repair_marks (state, context, NULL, &repairs, NULL);
  g_assert_cmpstr (fact_edit_get_label (edit), ==, "Repair of 4 Marks");
  g_assert_cmpuint (repairs->len, ==, 4);
  g_assert_cmpuint (fact_change_set_get_n (fact_edit_get_changes (edit)), ==, 3);
}

/* Every mark of @small stands where nothing of it stands, in claim "one" inside the text and in "two" behind its end. */
static FactState *
break_marks (FactState *small)
{
  static const FactSpan spans[] = { { 0, 1 }, { 500, 510 } };
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      FactClaim *before = fact_state_get_claim (small, i);
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (before, 0));
      g_autoptr (GRefString) id = g_ref_string_new (i == 0 ? "first" : "second");
      g_autoptr (FactAnchor) broken =
        fact_anchor_new (fact_anchor_get_article_id (anchor), spans[i], "nowhere", "", "", FACT_ANCHOR_OK);
      g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
      g_autoptr (FactClaim) after = NULL;

      g_ptr_array_add (occurrences, fact_occurrence_new (id, broken));
      after = fact_claim_with_occurrences (before, occurrences);
      fact_change_set_add (changes, before, after, i, i);
    }

  return fact_state_apply (small, changes);
}

/* Marks that were not searched for say so, and none of them counts as good. */
static void
test_too_much_work (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactState) state = break_marks (small);
  g_autoptr (GPtrArray) repairs = NULL;
  g_autoptr (FactEdit) edit = _fact_edit_repair_marks_within (state, context, 1, NULL, &repairs, NULL);
  g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
  static const FactAnchorState states[] = { FACT_ANCHOR_RECHECK, FACT_ANCHOR_LOST };

  g_assert_cmpuint (repairs->len, ==, 2);
  for (guint i = 0; i < repairs->len; i++)
    {
      FactRepair *repair = repairs->pdata[i];
      FactOccurrence *occurrence = fact_claim_get_occurrence (fact_state_get_claim (after, i), 0);

      g_assert_cmpint (repair->fate, ==, FACT_ANCHOR_FATE_NOT_SEARCHED);
      g_assert_cmpint (fact_anchor_get_state (fact_occurrence_get_anchor (occurrence)), ==, states[i]);
    }
}

static void
test_cancelled (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactState) state = break_marks (small);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GPtrArray) repairs = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (fact_edit_repair_marks (state, context, cancellable, &repairs, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (repairs);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (repair_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/repair-marks/", repair_cases[i].name, NULL);

      g_test_add_data_func (path, &repair_cases[i], test_repair);
    }
  g_test_add_func ("/repair-marks/many", test_many);
  g_test_add_func ("/repair-marks/too-much-work", test_too_much_work);
  g_test_add_func ("/repair-marks/cancelled", test_cancelled);

  return g_test_run ();
}
