/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-deletion.h"

#include "../../core/edit/fixed-context.h"
#include "../../core/model/small-project.h"

typedef struct
{
  const char  *path;
  const char  *claim_id;
  const char  *mark_id;
  FactEditKind kind;
  const char  *message;
} DeletionCase;

static const DeletionCase deletion_cases[] = {
  { "/mark-deletion/evidence", "one", "one-by-b", FACT_EDIT_REMOVE_EVIDENCE, "Evidence unlinked from claim 1" },
  { "/mark-deletion/evidence-that-is-no-passage", "one", "web", FACT_EDIT_REMOVE_EVIDENCE,
    "Evidence unlinked from claim 1" },
  { "/mark-deletion/one-of-occurrences", "one", "one-in-b", FACT_EDIT_REMOVE_OCCURRENCE,
    "Occurrence of claim 1 removed" },
  { "/mark-deletion/last-occurrence", "two", "two-in-a", FACT_EDIT_REMOVE_CLAIMS, "Claim 2 deleted" },
  { "/mark-deletion/no-mark", "one", NULL, FACT_EDIT_REMOVE_CLAIMS, "Claim 1 deleted" },
  { "/mark-deletion/mark-gone", "one", "no-such", FACT_EDIT_REMOVE_CLAIMS, "Claim 1 deleted" },
};

static void
test_deletion (gconstpointer data)
{
  const DeletionCase *test = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;
  g_autoptr (FactEdit) edit = fact_mark_deletion_new (state, context, test->claim_id, test->mark_id, &message, &error);

  g_assert_no_error (error);
  g_assert_cmpint (fact_edit_get_kind (edit), ==, test->kind);
  g_assert_cmpstr (message, ==, test->message);
}

static void
test_no_claim (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  g_assert_null (fact_mark_deletion_new (state, context, "nobody", NULL, &message, &error));
  g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_CLAIM);
  g_assert_null (message);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (deletion_cases); i++)
    g_test_add_data_func (deletion_cases[i].path, &deletion_cases[i], test_deletion);
  g_test_add_func ("/mark-deletion/no-claim", test_no_claim);

  return g_test_run ();
}
