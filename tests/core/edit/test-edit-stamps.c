/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edits.h"

#include "../model/small-project.h"
#include "fixed-context.h"

typedef struct
{
  const char  *name;
  FactProgress from;
  FactProgress to;
  const char  *checked_by;
  const char  *reviewed_by;
} SignCase;

/* Ada sets the first, Ben the second. */
static const SignCase sign_cases[] = {
  { "checked-then-reviewed", FACT_PROGRESS_REVIEW, FACT_PROGRESS_DONE, "Ada", "Ben" },
  { "begun-then-done", FACT_PROGRESS_CHECKING, FACT_PROGRESS_DONE, "Ben", "" },
  { "done-then-reopened", FACT_PROGRESS_DONE, FACT_PROGRESS_CHECKING, "Ada", "" },
  { "done-then-to-review", FACT_PROGRESS_DONE, FACT_PROGRESS_REVIEW, "Ada", "" },
};

static FactState *
with_progress (FactState    *state,
               const char   *author,
               FactProgress  progress)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, author);
  g_autoptr (FactEdit) edit = fact_edit_set_progress (state, context, "two", progress, NULL);

  return fact_state_apply (state, fact_edit_get_changes (edit));
}

static void
test_sign (gconstpointer data)
{
  const SignCase *row = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactState) once = with_progress (state, "Ada", row->from);
  g_autoptr (FactState) twice = with_progress (once, "Ben", row->to);
  FactClaim *claim = fact_state_find_claim (twice, "two");

  g_assert_cmpstr (fact_claim_get_field (claim, FACT_CLAIM_CHECKED_BY), ==, row->checked_by);
  g_assert_cmpstr (fact_claim_get_field (claim, FACT_CLAIM_REVIEWED_BY), ==, row->reviewed_by);
}

/* A clock that goes on while it is read: all that one edit dates has one time all the same. */
static gint64
hurry (gpointer user_data)
{
  return FIXED_START + (*(guint *) user_data)++;
}

static GRefString *
any_id (gpointer user_data)
{
  return g_ref_string_new ("id");
}

static void
test_one_time (void)
{
  guint n_seconds = 0;
  g_autoptr (FactEditContext) context = fact_edit_context_new_full ("Ada", hurry, any_id, &n_seconds);
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactEdit) edit = fact_edit_set_progress (state, context, "two", FACT_PROGRESS_DONE, NULL);
  g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
  FactActivity *entry = fact_record_list_get (fact_state_get_records (after, FACT_RECORD_ACTIVITY), 0);

  g_assert_cmpstr (fact_activity_get_at (entry), ==, "2026-11-22T10:00:00Z");
  g_assert_cmpstr (fact_claim_get_field (fact_state_find_claim (after, "two"), FACT_CLAIM_CHECKED_AT), ==, "2026-11-22T10:00:00Z");
  g_assert_cmpint (fact_edit_get_time (edit), ==, FIXED_START);
}

/* Numbers in files end at 2³¹ − 1, and none is given twice. */
static void
test_last_number (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactHeader) header = fact_header_with_last_number (fact_state_get_header (small), G_MAXINT32 - 1);
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactState) state = NULL;
  g_autoptr (FactState) full = NULL;
  g_autoptr (FactEdit) last = NULL;
  g_autoptr (FactEdit) none = NULL;
  g_autoptr (GError) error = NULL;

  fact_change_set_add (changes, fact_state_get_header (small), header, 0, 0);
  state = fact_state_apply (small, changes);
  last = fact_edit_add_claim (state, context, "a", (FactSpan) { 4, 10 }, NULL, &error);
  g_assert_no_error (error);
  full = fact_state_apply (state, fact_edit_get_changes (last));
  g_assert_cmpuint (fact_claim_get_number (fact_state_get_claim (full, 3)), ==, G_MAXINT32);

  none = fact_edit_add_claim (full, context, "a", (FactSpan) { 4, 10 }, NULL, &error);
  g_assert_null (none);
  g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sign_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/edit-stamps/sign/", sign_cases[i].name, NULL);

      g_test_add_data_func (path, &sign_cases[i], test_sign);
    }
  g_test_add_func ("/edit-stamps/one-time", test_one_time);
  g_test_add_func ("/edit-stamps/last-number", test_last_number);

  return g_test_run ();
}
