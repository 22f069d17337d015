/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-batch.h"

#include "../model/small-project.h"
#include "fixed-context.h"

/* Claims that one takes in at most. */
#define MOST_MERGED 1000

/* What is asked for of claims “one” and “two”, what was done with them meanwhile, and what each is like afterwards: verdict, progress,
 * assignee, tags; “gone” when it is no more. */
static const struct
{
  const char    *name;
  FactBatchKind  kind;
  guint          value;
  const char    *words;
  const char    *meanwhile;
  const char    *one;
  const char    *two;
} cases[] = {
  { "verdict", FACT_BATCH_VERDICT, FACT_VERDICT_DISPUTED, NULL, "", "disputed todo  ", "disputed todo  " },
  { "verdict-given-since", FACT_BATCH_VERDICT, FACT_VERDICT_DISPUTED, NULL, "verdict", "supported todo  ", "disputed todo  " },
  { "statement-since", FACT_BATCH_VERDICT, FACT_VERDICT_DISPUTED, NULL, "statement", "disputed todo  ", "disputed todo  " },
  { "progress", FACT_BATCH_PROGRESS, FACT_PROGRESS_REVIEW, NULL, "verdict", "supported review  ", "unverified review  " },
  { "progress-since", FACT_BATCH_PROGRESS, FACT_PROGRESS_REVIEW, NULL, "progress", "unverified checking  ", "unverified review  " },
  { "assignee", FACT_BATCH_ASSIGNEE, 0, "Ben", "", "unverified todo Ben ", "unverified todo Ben " },
  { "assigned-since", FACT_BATCH_ASSIGNEE, 0, "Ben", "assign", "unverified todo Cleo ", "unverified todo Ben " },
  { "tag", FACT_BATCH_TAG, 0, "urgent", "tag", "unverified todo  other,urgent", "unverified todo  urgent" },
  { "remove", FACT_BATCH_REMOVE, 0, NULL, "verdict", "gone", "gone" },
  { "removed-since", FACT_BATCH_VERDICT, FACT_VERDICT_DISPUTED, NULL, "remove", "gone", "disputed todo  " },
  { "remove-what-is-gone", FACT_BATCH_REMOVE, 0, NULL, "remove", "gone", "gone" },
  { "merge", FACT_BATCH_MERGE, 0, NULL, "", "unverified todo  ", "gone" },
  { "merge-into-what-is-gone", FACT_BATCH_MERGE, 0, NULL, "remove", "gone", "unverified todo  " },
};

static FactEdit *
edit_meanwhile (FactState       *state,
                FactEditContext *context,
                const char      *what)
{
  const char *ids[] = { "one", NULL };
  const char *tags[] = { "other", NULL };

  if (g_str_equal (what, "verdict"))
    return fact_edit_set_verdict (state, context, "one", FACT_VERDICT_SUPPORTED, NULL);
  if (g_str_equal (what, "statement"))
    return fact_edit_set_claim_field (state, context, "one", FACT_CLAIM_STATEMENT, "Another", NULL);
  if (g_str_equal (what, "progress"))
    return fact_edit_set_progress (state, context, "one", FACT_PROGRESS_CHECKING, NULL);
  if (g_str_equal (what, "assign"))
    return fact_edit_set_assignees (state, context, ids, "Cleo", NULL);
  if (g_str_equal (what, "tag"))
    return fact_edit_set_tags (state, context, "one", tags, NULL);
  if (g_str_equal (what, "remove"))
    return fact_edit_remove_claims (state, context, ids, NULL);

  return NULL;
}

static void
assert_claim (FactState  *state,
              const char *id,
              const char *expected)
{
  FactClaim *claim = fact_state_find_claim (state, id);
  g_autofree char *tags = claim != NULL ? g_strjoinv (",", (char **) fact_claim_get_tags (claim)) : NULL;
  g_autofree char *found = claim == NULL ? g_strdup ("gone")
    : g_strdup_printf ("%s %s %s %s", fact_verdict_to_nick (fact_claim_get_verdict (claim)),
                       fact_progress_to_nick (fact_claim_get_progress (claim)), fact_claim_get_field (claim, FACT_CLAIM_ASSIGNEE), tags);

  g_assert_cmpstr (found, ==, expected);
}

/* Claims without words of any kind, so that merging them leaves nothing to note. */
static FactState *
new_state (void)
{
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (claims, small_claim_new ("one", 1, "The same"));
  g_ptr_array_add (claims, small_claim_new ("two", 2, "The same"));

  return fact_state_new_full (fact_state_get_header (small), NULL, claims, NULL, NULL);
}

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const char *ids[] = { "one", "two", NULL };
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) asked = new_state ();
  g_autoptr (FactBatch) batch = fact_batch_new (cases[i].kind, asked, ids, cases[i].value, cases[i].words);
  g_autoptr (FactEdit) meanwhile = edit_meanwhile (asked, context, cases[i].meanwhile);
  g_autoptr (FactState) state = meanwhile != NULL ? fact_state_apply (asked, fact_edit_get_changes (meanwhile)) : fact_state_ref (asked);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactEdit) edit = fact_batch_make_edit (batch, state, context, &error);
  g_autoptr (FactState) after = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (fact_batch_get_n (batch), ==, 2);
  after = fact_state_apply (state, fact_edit_get_changes (edit));
  assert_claim (after, "one", cases[i].one);
  assert_claim (after, "two", cases[i].two);
}

/* More than anybody can read as one claim is refused, and nothing is merged. */
static void
test_merge_too_many (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 1; i <= MOST_MERGED + 2; i++)
    {
      g_ptr_array_add (ids, g_strdup_printf ("claim-%u", i));
      g_ptr_array_add (claims, small_claim_new (g_ptr_array_index (ids, i - 1), i, "The same"));
    }
  g_ptr_array_add (ids, NULL);

  for (guint n_fewer = 0; n_fewer < 2; n_fewer++)
    {
      g_autoptr (FactState) state = fact_state_new_full (fact_state_get_header (small), NULL, claims, NULL, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (FactEdit) edit = fact_edit_merge_claims (state, context, "claim-1",
                                                          (const char * const *) ids->pdata + n_fewer * 2, &error);

      if (n_fewer == 0)
        g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE);
      else
        g_assert_no_error (error);
      g_assert_true ((edit == NULL) == (n_fewer == 0));
    }
}

/* An id that nobody ever had is a mistake, and told. */
static void
test_unknown (void)
{
  const char *ids[] = { "one", "nobody", NULL };
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = new_state ();
  g_autoptr (FactBatch) batch = fact_batch_new (FACT_BATCH_VERDICT, state, ids, FACT_VERDICT_DISPUTED, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (fact_batch_make_edit (batch, state, context, &error));
  g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_CLAIM);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/batch/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/batch/merge-too-many", test_merge_too_many);
  g_test_add_func ("/batch/unknown", test_unknown);

  return g_test_run ();
}
