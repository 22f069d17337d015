/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-case.h"

#include "../model/small-project.h"
#include "fixed-context.h"

#include <string.h>

static const EditCase * const tables[] = { edit_cases_of_articles, edit_cases_of_claims, edit_cases_of_marks,
                                           edit_cases_of_details, edit_cases_of_spans, edit_cases_of_talk };

static void
describe_entry (GString      *out,
                FactActivity *entry)
{
  const char *subject = fact_activity_get_claim (entry) != NULL ? fact_activity_get_claim (entry)
                                                                : fact_activity_get_article (entry);

  g_string_append_printf (out, "%s%s", out->len > 0 ? "; " : "", fact_action_to_nick (fact_activity_get_action (entry)));
  if (subject != NULL)
    g_string_append_printf (out, " %s", subject);
  if (*fact_activity_get_detail (entry) != '\0')
    g_string_append_printf (out, " %s", fact_activity_get_detail (entry));
  if (*fact_activity_get_to (entry) != '\0')
    g_string_append_printf (out, " %s>%s", fact_activity_get_from (entry), fact_activity_get_to (entry));
}

static void
assert_log (FactState  *state,
            const char *expected)
{
  FactRecordList *log = fact_state_get_records (state, FACT_RECORD_ACTIVITY);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < fact_record_list_get_n (log); i++)
    {
      FactActivity *entry = fact_record_list_get (log, i);

      describe_entry (out, entry);
      g_assert_cmpstr (fact_activity_get_by (entry), ==, "Ada");
      g_assert_cmpstr (fact_activity_get_at (entry), ==, "2026-11-22T10:00:00Z");
    }
  g_assert_cmpstr (out->str, ==, expected);
}

static void
assert_words (const char *with,
              const char *without,
              const char *words)
{
  if (words == NULL)
    return;

  if (strstr (with, words) == NULL)
    g_error ("“%s” is not in %s", words, with);
  if (strstr (without, words) != NULL)
    g_error ("“%s” is in %s", words, without);
}

/* Makes the edit for good: there, back and there again, each time the whole state as it was. */
static void
assert_there_and_back (FactState      *state,
                       FactEdit       *edit,
                       const EditCase *row)
{
  g_autoptr (FactEdit) inverse = fact_edit_inverted (edit);
  g_autoptr (FactEdit) again = fact_edit_inverted (inverse);
  g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
  g_autoptr (FactState) back = fact_state_apply (after, fact_edit_get_changes (inverse));
  g_autoptr (FactState) redone = fact_state_apply (back, fact_edit_get_changes (again));
  g_autofree char *dump = fact_state_dump (state);
  g_autofree char *dump_after = fact_state_dump (after);
  g_autofree char *dump_back = fact_state_dump (back);
  g_autofree char *dump_redone = fact_state_dump (redone);

  g_assert_cmpstr (dump_after, !=, dump);
  g_assert_cmpstr (dump_back, ==, dump);
  g_assert_cmpstr (dump_redone, ==, dump_after);
  g_assert_cmpint (fact_edit_get_kind (inverse), ==, row->kind);
  g_assert_cmpstr (fact_edit_get_label (inverse), ==, row->label);
  assert_words (dump_after, dump, row->appears);
  assert_words (dump, dump_after, row->disappears);
  assert_log (after, row->log);
}

static void
test_edit (gconstpointer data)
{
  const EditCase *row = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();
  g_autofree char *dump = fact_state_dump (state);
  g_autofree char *dump_still = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactEdit) edit = edit_case_make (row, state, context, &error);

  dump_still = fact_state_dump (state);
  g_assert_cmpstr (dump_still, ==, dump);

  if (row->outcome >= 0)
    {
      g_assert_null (edit);
      g_assert_error (error, FACT_EDIT_ERROR, row->outcome);
      if (row->log != NULL)
        g_assert_cmpstr (error->message, ==, row->log);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpint (fact_edit_get_kind (edit), ==, row->kind);
  g_assert_cmpstr (fact_edit_get_author (edit), ==, "Ada");
  g_assert_cmpint (fact_edit_get_time (edit), ==, FIXED_START);
  g_assert_cmpint (fact_edit_is_empty (edit), ==, row->outcome == CHANGES_NOTHING);
  if (row->outcome == CHANGES)
    {
      g_assert_cmpstr (fact_edit_get_label (edit), ==, row->label);
      assert_there_and_back (state, edit, row);
    }
}

/* Errors are optional to every function. */
static void
test_without_error (gconstpointer data)
{
  const EditCase *row = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();

  g_assert_null (edit_case_make (row, state, context, NULL));
}

/* Every kind but the group, which the history makes, has rows, and every error is given by one. */
static void
test_rows_are_complete (void)
{
  gboolean has_kind[FACT_N_EDIT_KINDS] = { [FACT_EDIT_GROUP] = TRUE };
  gboolean has_error[FACT_EDIT_ERROR_OPEN_QUERIES + 1] = { FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      for (const EditCase *row = tables[i]; row->name != NULL; row++)
        {
          has_kind[row->kind] = TRUE;
          if (row->outcome >= 0)
            has_error[row->outcome] = TRUE;
        }
    }

  for (guint i = 0; i < FACT_N_EDIT_KINDS; i++)
    g_assert_true (has_kind[i]);
  for (guint i = 0; i < G_N_ELEMENTS (has_error); i++)
    g_assert_true (has_error[i]);
}

static void
add_row (const EditCase *row)
{
  g_autofree char *path = g_strconcat ("/edits/", row->name, NULL);
  g_autofree char *without = g_strconcat ("/edits-without-error/", row->name, NULL);

  g_test_add_data_func (path, row, test_edit);
  if (row->outcome >= 0)
    g_test_add_data_func (without, row, test_without_error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      for (const EditCase *row = tables[i]; row->name != NULL; row++)
        add_row (row);
    }
  g_test_add_func ("/edits-complete", test_rows_are_complete);

  return g_test_run ();
}
