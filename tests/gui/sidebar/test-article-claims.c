/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-article-claims.h"

#include "../../core/edit/fixed-context.h"
#include "../../core/model/small-project.h"
#include "edit/fact-history.h"

/* A project that can be edited, the list of the claims of article a, and what the list told of itself. */
typedef struct
{
  FixedSource        source;
  FactEditContext   *context;
  FactProject       *project;
  FactHistory       *history;
  FactArticleClaims *claims;
  GString           *told;
} Fixture;

static void
items_changed_cb (GListModel *model,
                  guint       place,
                  guint       n_removed,
                  guint       n_added,
                  Fixture    *fixture)
{
  g_string_append_printf (fixture->told, "%u-%u+%u;", place, n_removed, n_added);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (FactState) state = small_project_new ();

  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->project = fact_project_new (state, NULL);
  fixture->history = fact_history_new (fixture->project, fixture->context);
  fixture->claims = fact_article_claims_new (fixture->project, "a");
  fixture->told = g_string_new (NULL);
  g_signal_connect (fixture->claims, "items-changed", G_CALLBACK (items_changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->claims);
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->project);
  fact_edit_context_unref (fixture->context);
  g_string_free (fixture->told, TRUE);
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
  g_string_set_size (fixture->told, 0);
  fact_history_apply (fixture->history, edit);
}

/* The ids of the list's claims, joined. */
static char *
dup_ids (Fixture *fixture)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->claims)); i++)
    {
      g_autoptr (FactClaimItem) item = g_list_model_get_item (G_LIST_MODEL (fixture->claims), i);

      g_string_append_printf (ids, "%s ", fact_claim_item_get_id (item));
    }

  return g_string_free (ids, FALSE);
}

static void
assert_list (Fixture    *fixture,
             const char *ids,
             const char *told)
{
  g_autofree char *found = dup_ids (fixture);

  g_assert_cmpstr (found, ==, ids);
  g_assert_cmpstr (fixture->told->str, ==, told);
}

static void
test_articles (Fixture       *fixture,
               gconstpointer  data)
{
  assert_list (fixture, "one two ", "");

  fact_article_claims_set_article (fixture->claims, "b");
  assert_list (fixture, "one ", "1-1+0;");
  g_string_set_size (fixture->told, 0);

  fact_article_claims_set_article (fixture->claims, "c");      /* evidence is made of its words, no claim */
  assert_list (fixture, "", "0-1+0;");
  g_string_set_size (fixture->told, 0);

  fact_article_claims_set_article (fixture->claims, NULL);
  assert_list (fixture, "", "");
}

static void
test_new_claim (Fixture       *fixture,
                gconstpointer  data)
{
  apply (fixture, fact_edit_add_claim (get_state (fixture), fixture->context, "a", (FactSpan) { 11, 12 }, "New", NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->claims)), ==, 3);
  g_assert_cmpstr (fixture->told->str, ==, "1-0+1;");

  fact_history_undo (fixture->history);
  assert_list (fixture, "one two ", "1-0+1;1-1+0;");
}

/* A claim stands where it is made first, however often it is made. */
static void
test_occurrences (Fixture       *fixture,
                  gconstpointer  data)
{
  apply (fixture, fact_edit_add_occurrence (get_state (fixture), fixture->context, "two", "a", (FactSpan) { 30, 34 }, NULL));
  assert_list (fixture, "one two ", "");

  apply (fixture, fact_edit_remove_occurrence (get_state (fixture), fixture->context, "two", "two-in-a", NULL));
  assert_list (fixture, "one two ", "");

  apply (fixture, fact_edit_remove_occurrence (get_state (fixture), fixture->context, "one", "one-in-a", NULL));
  assert_list (fixture, "two ", "0-1+0;");

  apply (fixture, fact_edit_add_occurrence (get_state (fixture), fixture->context, "one", "a", (FactSpan) { 60, 66 }, NULL));
  assert_list (fixture, "two one ", "1-0+1;");
}

/* What is no matter of places leaves the list silent; its rows follow by themselves. */
static void
test_silence (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (FactClaimItem) item = g_list_model_get_item (G_LIST_MODEL (fixture->claims), 1);

  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "two", FACT_VERDICT_SUPPORTED, NULL));
  assert_list (fixture, "one two ", "");
  g_assert_cmpint (fact_claim_get_verdict (fact_claim_item_get_claim (item)), ==, FACT_VERDICT_SUPPORTED);

  apply (fixture, fact_edit_add_evidence (get_state (fixture), fixture->context, "two", "a", (FactSpan) { 0, 3 },
                                          FACT_STANCE_CONTEXT, NULL, NULL));
  assert_list (fixture, "one two ", "");

  apply (fixture, fact_edit_add_claim (get_state (fixture), fixture->context, "c", (FactSpan) { 2, 6 }, "Elsewhere", NULL));
  assert_list (fixture, "one two ", "");
}

static void
lose_first_place (Fixture    *fixture,
                  const char *claim_id)
{
  FactState *state = get_state (fixture);
  FactClaim *claim = fact_state_find_claim (state, claim_id);
  FactOccurrence *occurrence = fact_claim_get_occurrence (claim, 0);
  g_autoptr (FactAnchor) anchor = fact_anchor_with_state (fact_occurrence_get_anchor (occurrence), FACT_ANCHOR_LOST);
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactClaim) after = NULL;
  guint place;

  g_ptr_array_add (occurrences, fact_occurrence_with_anchor (occurrence, anchor));
  after = fact_claim_with_occurrences (claim, occurrences);
  g_assert_true (fact_state_find_place (state, claim, 0, &place));
  fact_change_set_add (changes, claim, after, place, place);
  fact_project_apply (fixture->project, changes);
}

/* Its words are not in the text any more, but it is a claim of the article all the same. */
static void
test_lost (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (FactArticleClaims) anew = NULL;

  lose_first_place (fixture, "one");
  assert_list (fixture, "two one ", "0-0+1;2-1+0;");

  anew = fact_article_claims_new (fixture->project, "a");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (anew)), ==, 2);
  g_assert_true (fact_record_order_find (FACT_RECORD_ORDER (anew), "one", NULL));
}

static void
test_find (Fixture       *fixture,
           gconstpointer  data)
{
  guint place = 99;

  g_assert_true (fact_record_order_find (FACT_RECORD_ORDER (fixture->claims), "two", &place));
  g_assert_cmpuint (place, ==, 1);
  g_assert_false (fact_record_order_find (FACT_RECORD_ORDER (fixture->claims), "three", &place));
  g_assert_cmpuint (place, ==, 1);
}

static void
test_item_is_shared (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (FactClaimItem) here = g_list_model_get_item (G_LIST_MODEL (fixture->claims), 1);
  g_autoptr (FactClaimItem) there = g_list_model_get_item (fact_project_get_claims (fixture->project), 1);

  g_assert_true (here == there);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->claims), 2));
}

#define ADD(name, func) \
  g_test_add ("/sidebar/article-claims/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("articles", test_articles);
  ADD ("new-claim", test_new_claim);
  ADD ("occurrences", test_occurrences);
  ADD ("silence", test_silence);
  ADD ("lost", test_lost);
  ADD ("find", test_find);
  ADD ("item-is-shared", test_item_is_shared);

  return g_test_run ();
}
