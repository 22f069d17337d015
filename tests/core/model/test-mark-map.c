/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-mark-map.h"

#include "small-project.h"

#include <string.h>

static char *
describe_index (FactSpanIndex *index)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < fact_span_index_get_n (index); i++)
    {
      const FactMark *mark = fact_span_index_get (index, i);

      g_string_append_printf (out, "%s%u-%u %s", i > 0 ? ", " : "", mark->span.start, mark->span.end,
                              mark->id != NULL ? mark->id : "cleared");
    }

  return g_string_free (out, FALSE);
}

static char *
describe_tally (FactTally tally)
{
  return g_strdup_printf ("%u %u %u, %u of %u done", tally.by_verdict[FACT_VERDICT_SUPPORTED],
                          tally.by_verdict[FACT_VERDICT_DISPUTED], tally.by_verdict[FACT_VERDICT_UNVERIFIED],
                          tally.n_done, tally.n_claims);
}

typedef struct
{
  const char *article;
  const char *marks;
  const char *tally;      /* supported, disputed, unverified */
} Expected;

static void
assert_map (FactMarkMap    *map,
            const Expected *expected)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *marks = describe_index (fact_mark_map_get_index (map, expected[i].article));
      g_autofree char *tally = describe_tally (fact_mark_map_get_tally (map, expected[i].article));

      g_assert_cmpstr (marks, ==, expected[i].marks);
      g_assert_cmpstr (tally, ==, expected[i].tally);
    }
}

static const Expected as_made[] = {
  { "a", "0-10 one-in-a, 5-20 one-by-a, 13-22 two-in-a", "0 1 1, 0 of 2 done" },
  { "b", "4-9 one-in-b, 10-16 one-by-b", "0 1 0, 0 of 1 done" },
  { "c", "0-6 cleared, 2-6 three-by-c", "0 0 0, 0 of 0 done" },
};

typedef struct
{
  const char *name;
  FactRecordKind kind;
  const char *id;
  gpointer    (*with) (FactState *state,
                       gpointer   record);
  Expected    after[3];
  const char *total;
} ChangeCase;

static gpointer
gone (FactState *state,
      gpointer   record)
{
  return NULL;
}

static gpointer
settled (FactState *state,
         gpointer   record)
{
  g_autoptr (FactClaim) claim = fact_claim_with_verdict (record, FACT_VERDICT_SUPPORTED);

  return fact_claim_with_progress (claim, FACT_PROGRESS_DONE);
}

/* Counts once in an article, however often it stands there. */
static gpointer
twice_in_a (FactState *state,
            gpointer   record)
{
  FactArticle *a = fact_state_find_article (state, "a");

  return small_claim_with_occurrence (record, "again", a, (FactSpan) { 30, 33 });
}

static gpointer
also_in_c (FactState *state,
           gpointer   record)
{
  FactArticle *c = fact_state_find_article (state, "c");

  return small_claim_with_occurrence (record, "in-c", c, (FactSpan) { 2, 6 });
}

static gpointer
lost (FactState *state,
      gpointer   record)
{
  FactOccurrence *occurrence = fact_claim_get_occurrence (record, 0);
  g_autoptr (FactAnchor) anchor = fact_anchor_with_state (fact_occurrence_get_anchor (occurrence), FACT_ANCHOR_LOST);
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (occurrences, fact_occurrence_with_anchor (occurrence, anchor));

  return fact_claim_with_occurrences (record, occurrences);
}

/* As many occurrences and as much evidence as before, but one passage stands elsewhere. */
static gpointer
evidence_moved (FactState *state,
                gpointer   record)
{
  FactEvidence *item = fact_claim_get_evidence (record, 0);
  FactArticle *c = fact_state_find_article (state, "c");
  g_autoptr (FactAnchor) anchor =
    fact_anchor_new_for_text (fact_record_get_id (c), fact_article_get_text (c), (FactSpan) { 10, 16 });
  g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (evidence, fact_evidence_with_anchor (item, anchor));

  return fact_claim_with_evidence (record, evidence);
}

static gpointer
not_cleared (FactState *state,
             gpointer   record)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  return fact_article_with_cleared (record, none);
}

static const ChangeCase change_cases[] = {
  { "claim-removed", FACT_RECORD_CLAIM, "one", gone,
    { { "a", "13-22 two-in-a", "0 0 1, 0 of 1 done" },
      { "b", "", "0 0 0, 0 of 0 done" },
      { "c", "0-6 cleared, 2-6 three-by-c", "0 0 0, 0 of 0 done" } },
    "0 0 2, 0 of 2 done" },
  { "settled", FACT_RECORD_CLAIM, "one", settled,
    { { "a", "0-10 one-in-a, 5-20 one-by-a, 13-22 two-in-a", "1 0 1, 1 of 2 done" },
      { "b", "4-9 one-in-b, 10-16 one-by-b", "1 0 0, 1 of 1 done" },
      { "c", "0-6 cleared, 2-6 three-by-c", "0 0 0, 0 of 0 done" } },
    "1 0 2, 1 of 3 done" },
  { "twice-in-one-article", FACT_RECORD_CLAIM, "two", twice_in_a,
    { { "a", "0-10 one-in-a, 5-20 one-by-a, 13-22 two-in-a, 30-33 again", "0 1 1, 0 of 2 done" },
      { "b", "4-9 one-in-b, 10-16 one-by-b", "0 1 0, 0 of 1 done" },
      { "c", "0-6 cleared, 2-6 three-by-c", "0 0 0, 0 of 0 done" } },
    "0 1 2, 0 of 3 done" },
  { "in-another-article", FACT_RECORD_CLAIM, "three", also_in_c,
    { { "a", "0-10 one-in-a, 5-20 one-by-a, 13-22 two-in-a", "0 1 1, 0 of 2 done" },
      { "b", "4-9 one-in-b, 10-16 one-by-b", "0 1 0, 0 of 1 done" },
      { "c", "0-6 cleared, 2-6 in-c, 2-6 three-by-c", "0 0 1, 0 of 1 done" } },
    "0 1 2, 0 of 3 done" },
  { "lost-counts-but-is-not-shown", FACT_RECORD_CLAIM, "two", lost,
    { { "a", "0-10 one-in-a, 5-20 one-by-a", "0 1 1, 0 of 2 done" },
      { "b", "4-9 one-in-b, 10-16 one-by-b", "0 1 0, 0 of 1 done" },
      { "c", "0-6 cleared, 2-6 three-by-c", "0 0 0, 0 of 0 done" } },
    "0 1 2, 0 of 3 done" },
  { "evidence-moved", FACT_RECORD_CLAIM, "three", evidence_moved,
    { { "a", "0-10 one-in-a, 5-20 one-by-a, 13-22 two-in-a", "0 1 1, 0 of 2 done" },
      { "b", "4-9 one-in-b, 10-16 one-by-b", "0 1 0, 0 of 1 done" },
      { "c", "0-6 cleared, 10-16 three-by-c", "0 0 0, 0 of 0 done" } },
    "0 1 2, 0 of 3 done" },
  { "not-cleared", FACT_RECORD_ARTICLE, "c", not_cleared,
    { { "a", "0-10 one-in-a, 5-20 one-by-a, 13-22 two-in-a", "0 1 1, 0 of 2 done" },
      { "b", "4-9 one-in-b, 10-16 one-by-b", "0 1 0, 0 of 1 done" },
      { "c", "2-6 three-by-c", "0 0 0, 0 of 0 done" } },
    "0 1 2, 0 of 3 done" },
};

static FactChangeSet *
change_for (const ChangeCase *row,
            FactState        *state)
{
  FactChangeSet *changes = fact_change_set_new ();
  gpointer before = row->kind == FACT_RECORD_CLAIM ? (gpointer) fact_state_find_claim (state, row->id)
                                                   : (gpointer) fact_state_find_article (state, row->id);
  g_autoptr (FactRecord) after = row->with (state, before);
  guint place;

  g_assert_true (fact_state_find_place (state, before, 0, &place));
  fact_change_set_add (changes, before, after, place, after != NULL ? place : 0);

  return changes;
}

/* Brought forward and made anew are the same, and so is the way back. */
static void
test_change (gconstpointer data)
{
  const ChangeCase *row = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactMarkMap) map = fact_mark_map_new (state);
  g_autoptr (FactChangeSet) changes = change_for (row, state);
  g_autoptr (FactChangeSet) back = fact_change_set_inverted (changes);
  g_autoptr (FactState) changed = fact_state_apply (state, changes);
  g_autoptr (FactMarkMap) anew = fact_mark_map_new (changed);
  g_autofree char *total = NULL;
  g_autofree char *total_for_state = describe_tally (fact_tally_for_state (changed));

  assert_map (map, as_made);
  fact_mark_map_update (map, changes);
  assert_map (map, row->after);
  assert_map (anew, row->after);
  total = describe_tally (fact_mark_map_get_total (map));
  g_assert_cmpstr (total, ==, row->total);
  g_assert_cmpstr (total_for_state, ==, row->total);
  fact_mark_map_update (map, back);
  assert_map (map, as_made);
}

static char *
describe_lost (FactMarkMap *map)
{
  FactSpanIndex *lost = fact_mark_map_get_lost (map, "a");

  return lost != NULL ? describe_index (lost) : g_strdup ("");
}

static void
test_lost (void)
{
  const ChangeCase row = { "lost", FACT_RECORD_CLAIM, "two", lost, { { NULL } }, NULL };
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactMarkMap) map = fact_mark_map_new (state);
  g_autoptr (FactChangeSet) changes = change_for (&row, state);
  g_autoptr (FactChangeSet) back = fact_change_set_inverted (changes);
  g_autoptr (FactState) changed = fact_state_apply (state, changes);
  g_autoptr (FactMarkMap) anew = fact_mark_map_new (changed);
  g_autofree char *as_made_lost = describe_lost (map);
  g_autofree char *anew_lost = describe_lost (anew);
  g_autofree char *updated_lost = NULL;
  g_autofree char *undone_lost = NULL;

  g_assert_cmpstr (as_made_lost, ==, "");
  g_assert_cmpstr (anew_lost, ==, "13-22 two-in-a");
  fact_mark_map_update (map, changes);
  updated_lost = describe_lost (map);
  g_assert_cmpstr (updated_lost, ==, "13-22 two-in-a");
  fact_mark_map_update (map, back);
  undone_lost = describe_lost (map);
  g_assert_cmpstr (undone_lost, ==, "");
}

static void
test_unknown_article (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactMarkMap) map = fact_mark_map_new (state);
  FactSpanIndex *index = fact_mark_map_get_index (map, "nothing");

  g_assert_cmpuint (fact_span_index_get_n (index), ==, 0);
  g_assert_true (fact_mark_map_get_index (map, "nothing") == index);
  g_assert_cmpuint (fact_mark_map_get_tally (map, "nothing").n_claims, ==, 0);
}

static void
assert_last (FactMarkMap *map,
             const char  *claim_id,
             const char  *expected)
{
  FactActivity *last = fact_mark_map_find_last_activity (map, claim_id);

  g_assert_cmpstr (last != NULL ? fact_record_get_id (last) : NULL, ==, expected);
}

/* What was done last is known of each claim, of those that are gone, too; entries that are taken back tell of those before them. */
static void
test_last_activity (void)
{
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (GPtrArray) log = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactChangeSet) back = NULL;
  g_autoptr (FactMarkMap) map = NULL;
  g_autoptr (FactState) state = NULL;
  static const char * const entries[][2] = { { "e0", "one" }, { "e1", "gone" }, { "e2", NULL }, { "e3", "one" },
                                             { "e4", "one" }, { "e5", "two" }, { "e6", "one" } };

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autoptr (GRefString) id = g_ref_string_new (entries[i][0]);
      g_autoptr (GRefString) claim = entries[i][1] != NULL ? g_ref_string_new (entries[i][1]) : NULL;
      g_autoptr (FactActivity) entry = fact_activity_new (id, "2026-11-22T10:00:00Z", "", FACT_ACTION_VERDICT, NULL, claim, NULL, NULL, NULL);

      if (i < 4)
        g_ptr_array_add (log, fact_record_ref (entry));
      else
        fact_change_set_add (changes, NULL, entry, 0, i);
    }
  state = fact_state_new_full (fact_state_get_header (small), NULL, NULL, NULL, log);
  map = fact_mark_map_new (state);
  assert_last (map, "one", "e3");
  assert_last (map, "gone", "e1");
  assert_last (map, "two", NULL);

  fact_mark_map_update (map, changes);
  assert_last (map, "one", "e6");
  assert_last (map, "two", "e5");
  back = fact_change_set_inverted (changes);
  fact_mark_map_update (map, back);
  assert_last (map, "one", "e3");
  assert_last (map, "gone", "e1");
  assert_last (map, "two", NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (change_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/mark-map/", change_cases[i].name, NULL);

      g_test_add_data_func (path, &change_cases[i], test_change);
    }
  g_test_add_func ("/mark-map/lost-marks", test_lost);
  g_test_add_func ("/mark-map/unknown-article", test_unknown_article);
  g_test_add_func ("/mark-map/last-activity", test_last_activity);

  return g_test_run ();
}
