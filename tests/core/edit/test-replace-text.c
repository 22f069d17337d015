/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edits.h"
#include "edit/fact-mark-fate.h"
#include "model/fact-mark-map.h"

#include "../model/small-project.h"
#include "../text/marked-text.h"
#include "fixed-context.h"

#include <string.h>

/* One mark over an article whose words are given, and what a new text makes of it. */
typedef struct
{
  const char      *name;
  const char      *before;
  const char      *after;           /* with the place that the mark has then; without brackets: that before */
  FactAnchorState  state;
  FactAnchorFate   fate;
  FactAnchorState  state_after;
} FateCase;

#define COSTS "The council says that the bill has climbed to $1.9 billion since then."

static const FateCase fate_cases[] = {
  { "exact", "[" COSTS "] More.", "[" COSTS "] Less.", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_HOLDS, FACT_ANCHOR_OK },
  { "moved", "[" COSTS "] More.", "First. [" COSTS "] More.", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_MOVED, FACT_ANCHOR_OK },
  { "edited", "x [" COSTS "]", "x [The council says that the bill has climbed to $2.1 billion since then.]", FACT_ANCHOR_OK,
    FACT_ANCHOR_FATE_EDITED, FACT_ANCHOR_RECHECK },
  { "lost", "More. [" COSTS "]", "More.", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_LOST, FACT_ANCHOR_LOST },
  { "all-lost", "[" COSTS "]", "", FACT_ANCHOR_OK, FACT_ANCHOR_FATE_LOST, FACT_ANCHOR_LOST },
  { "waits-on", "[" COSTS "] More.", "First. [" COSTS "] More.", FACT_ANCHOR_RECHECK, FACT_ANCHOR_FATE_MOVED, FACT_ANCHOR_RECHECK },
  { "waits-and-lost", "[" COSTS "] More.", "More.", FACT_ANCHOR_RECHECK, FACT_ANCHOR_FATE_LOST, FACT_ANCHOR_LOST },
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
state_with (FactText        *text,
            FactSpan         span,
            FactAnchorState  state,
            Owner            owner)
{
  g_autoptr (GRefString) id = g_ref_string_new ("id");
  g_autoptr (FactHeader) header = fact_header_new (id, "", "");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) cleared = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_anchor_unref);
  FactArticle *article = small_article_new ("a", fact_text_get_utf8 (text));
  FactClaim *claim = small_claim_new ("one", 1, "x");
  g_autoptr (FactAnchor) good = fact_anchor_new_for_text (fact_record_get_id (article), text, span);
  g_autoptr (FactAnchor) anchor = fact_anchor_with_state (good, state);

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
  REPLACE (claim, fact_claim_with_progress (claim, FACT_PROGRESS_DONE));
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
assert_goes_back (FactState *state,
                  FactState *after,
                  FactEdit  *edit)
{
  g_autoptr (FactEdit) back = fact_edit_inverted (edit);
  g_autoptr (FactState) returned = fact_state_apply (after, fact_edit_get_changes (back));
  g_autofree char *dump = fact_state_dump (state);
  g_autofree char *dump_returned = fact_state_dump (returned);

  g_assert_cmpstr (dump_returned, ==, dump);
}

/* The map that follows is the one that is made anew. */
static void
assert_unsettled (FactState *state,
                  FactEdit  *edit,
                  FactState *after,
                  guint      n)
{
  g_autoptr (FactMarkMap) map = fact_mark_map_new (state);
  g_autoptr (FactMarkMap) anew = fact_mark_map_new (after);

  fact_mark_map_update (map, fact_edit_get_changes (edit));
  g_assert_cmpuint (fact_mark_map_get_n_unsettled (map, "a"), ==, n);
  g_assert_cmpuint (fact_mark_map_get_n_unsettled (anew, "a"), ==, n);
}

static void
assert_fate (const FateCase *row,
             Owner           owner)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  gboolean is_placed = strchr (row->after, '[') != NULL;
  FactSpan span, expected;
  g_autoptr (FactText) old_text = marked_text_new (row->before, &span);
  g_autoptr (FactText) new_text = is_placed ? marked_text_new (row->after, &expected) : fact_text_new (row->after, -1);
  g_autoptr (FactState) state = state_with (old_text, span, row->state, owner);
  g_autoptr (FactArticle) version = small_article_new ("version", fact_text_get_utf8 (new_text));
  g_autoptr (GPtrArray) fates = NULL;
  g_autoptr (FactEdit) edit = fact_edit_replace_text (state, context, "a", version, NULL, &fates, NULL);
  g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
  g_autofree char *words = fact_text_dup_slice (is_placed ? new_text : old_text, is_placed ? expected : span);
  gboolean is_same = row->fate <= FACT_ANCHOR_FATE_MOVED;
  FactAnchor *anchor = anchor_in (after, owner);
  const FactMarkFate *fate = fates->pdata[0];

  g_assert_cmpuint (fates->len, ==, 1);
  g_assert_cmpint (fate->fate, ==, row->fate);
  g_assert_cmpint (fate->kind, ==, (FactMarkKind) owner);
  g_assert_true (fate->before == anchor_in (state, owner) && fate->after == anchor);
  g_assert_cmpint (fact_anchor_get_state (anchor), ==, row->state_after);
  g_assert_true (fact_span_equal (fact_anchor_get_span (anchor), is_placed ? expected : span));
  g_assert_cmpstr (fact_anchor_get_exact (anchor), ==, words);
  g_assert_cmpint (fact_claim_get_progress (fact_state_get_claim (after, 0)), ==,
                   is_same || owner == CLEARED ? FACT_PROGRESS_DONE : FACT_PROGRESS_REVIEW);
  assert_goes_back (state, after, edit);
  assert_unsettled (state, edit, after, row->state_after != FACT_ANCHOR_OK);
}

static void
test_fate (gconstpointer data)
{
  for (guint owner = 0; owner < N_OWNERS; owner++)
    assert_fate (data, owner);
}

static FactState *
with_text (FactState  *state,
           const char *words,
           const char *name)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactArticle) bare = small_article_new ("version", words);
  g_autoptr (FactArticle) version = fact_article_with_provenance (bare, FACT_PROVENANCE_NAME, name);
  g_autoptr (FactEdit) edit = fact_edit_replace_text (state, context, "a", version, NULL, NULL, NULL);

  return fact_state_apply (state, fact_edit_get_changes (edit));
}

/* Each text that gave way is kept, newest first; what a file says of the text is that of the new one. */
static void
test_revisions (void)
{
  FactSpan span;
  g_autoptr (FactText) text = marked_text_new ("[" COSTS "] More.", &span);
  g_autoptr (FactState) first = state_with (text, span, FACT_ANCHOR_OK, OCCURRENCE);
  g_autoptr (FactState) second = with_text (first, "Second.", "second.txt");
  g_autoptr (FactState) third = with_text (second, "Third.", NULL);
  FactArticle *article = fact_state_get_article (third, 0);
  g_autofree char *sha256 = fact_text_dup_sha256 (text);

  g_assert_cmpstr (fact_article_get_provenance (fact_state_get_article (second, 0), FACT_PROVENANCE_NAME), ==, "second.txt");
  g_assert_cmpstr (fact_article_get_provenance (article, FACT_PROVENANCE_NAME), ==, "");
  g_assert_cmpstr (fact_text_get_utf8 (fact_article_get_text (article)), ==, "Third.");
  g_assert_cmpuint (fact_article_get_n_revisions (article), ==, 2);
  g_assert_cmpstr (fact_text_get_utf8 (fact_revision_get_text (fact_article_get_revision (article, 0))), ==, "Second.");
  g_assert_true (fact_text_equal (fact_revision_get_text (fact_article_get_revision (article, 1)), text));
  g_assert_cmpstr (fact_revision_get_text_sha256 (fact_article_get_revision (article, 1)), ==, sha256);
  g_assert_cmpstr (fact_revision_get_at (fact_article_get_revision (article, 0)), !=, "");
}

/* A lost mark keeps its words until they stand somewhere again; then somebody is to look. */
static void
test_comes_back (void)
{
  FactSpan span;
  g_autoptr (FactText) text = marked_text_new ("First. [" COSTS "] More.", &span);
  g_autoptr (FactState) first = state_with (text, span, FACT_ANCHOR_OK, OCCURRENCE);
  g_autoptr (FactState) gone = with_text (first, "First. More.", NULL);
  g_autoptr (FactState) still_gone = with_text (gone, "Third.", NULL);
  g_autoptr (FactState) back = with_text (still_gone, "Fourth. And then: " COSTS " More.", NULL);
  FactAnchor *anchor = anchor_in (still_gone, OCCURRENCE);

  g_assert_cmpint (fact_anchor_get_state (anchor), ==, FACT_ANCHOR_LOST);
  g_assert_cmpstr (fact_anchor_get_exact (anchor), ==, COSTS);
  g_assert_true (fact_span_equal (fact_anchor_get_span (anchor), span));

  anchor = anchor_in (back, OCCURRENCE);
  g_assert_cmpint (fact_anchor_get_state (anchor), ==, FACT_ANCHOR_RECHECK);
  g_assert_cmpuint (fact_anchor_get_span (anchor).start, ==, strlen ("Fourth. And then: "));
}

/* Where in a document the words come from goes with the words. */
static void
test_source_map (void)
{
  static const FactSourcePlace place = { 0, -1, 12, -1 };
  g_autoptr (FactSourceMap) pages = fact_source_map_new (&place, 1);
  g_autoptr (FactArticle) bare = small_article_new ("a", "First.");
  g_autoptr (FactArticle) first = fact_article_with_source_map (bare, pages);
  g_autoptr (FactArticle) other = small_article_new ("version", "Second.");
  g_autoptr (FactArticle) second = fact_article_with_version (first, other, "2026-11-23T10:00:00Z");
  g_autoptr (FactArticle) third = fact_article_with_version (second, first, "2026-11-23T11:00:00Z");

  g_assert_null (fact_article_get_source_map (second));
  g_assert_true (fact_article_get_source_map (third) == pages);
}

static void
test_cancel (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactArticle) version = small_article_new ("version", "Other.");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (fact_edit_replace_text (state, context, "a", version, cancellable, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
assert_holds (FactState  *state,
              FactAnchor *anchor)
{
  FactText *text = fact_article_get_text (fact_state_find_article (state, fact_anchor_get_article_id (anchor)));

  if (fact_anchor_get_state (anchor) != FACT_ANCHOR_LOST)
    g_assert_true (fact_text_holds (text, fact_anchor_get_span (anchor), fact_anchor_get_exact (anchor)));
}

/* Whatever text comes: no mark goes, and what is not lost stands where it says. */
static void
test_random (void)
{
  static const char *const pieces[] = { "The tunnel ", "— 4 km long —", " cost €1.9 billion, ", "says the mayor.", "\n", "Nobody asked. ", "4 km long ", "x" };

  for (guint i = 0; i < 500; i++)
    {
      FixedSource source;
      g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
      g_autoptr (FactState) state = small_project_new ();
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (FactArticle) version = NULL;
      g_autoptr (GPtrArray) fates = NULL;
      g_autoptr (FactEdit) edit = NULL;
      g_autoptr (FactState) after = NULL;

      for (gint n = g_test_rand_int_range (0, 8); n > 0; n--)
        g_string_append (words, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      version = small_article_new ("version", words->str);
      edit = fact_edit_replace_text (state, context, "a", version, NULL, &fates, NULL);
      after = fact_state_apply (state, fact_edit_get_changes (edit));

      g_assert_cmpuint (fates->len, ==, 3);
      for (guint n = 0; n < fates->len; n++)
        assert_holds (after, ((FactMarkFate *) fates->pdata[n])->after);
      assert_goes_back (state, after, edit);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fate_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/replace-text/fate/", fate_cases[i].name, NULL);

      g_test_add_data_func (path, &fate_cases[i], test_fate);
    }
  g_test_add_func ("/replace-text/revisions", test_revisions);
  g_test_add_func ("/replace-text/comes-back", test_comes_back);
  g_test_add_func ("/replace-text/source-map", test_source_map);
  g_test_add_func ("/replace-text/cancel", test_cancel);
  g_test_add_func ("/replace-text/random", test_random);

  return g_test_run ();
}
