/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "history-fixture.h"

#include "../model/small-project.h"

/*
 * Each row is what is done and what is shown after it: the statement of claim 2, what undo and redo are called ("-" when there is
 * nothing to undo or redo), "*" when there is something to save, entries in the log, and the last number given to a claim.
 */
typedef struct
{
  const char *action;
  const char *shown;
} Row;

typedef struct
{
  const char *name;
  Row         rows[24];
} HistoryCase;

#define FIRST "It is 4 km long"
#define TYPED "Statement of Claim 2"
#define VERDICT "Verdict on Claim 2"

static const HistoryCase history_cases[] = {
  { "nothing", {
    { "undo nothing", FIRST "|-|-||0|3" },
    { "redo nothing", FIRST "|-|-||0|3" } } },
  { "one-step", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" },
    { "redo",         "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" } } },
  { "empty-edit", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" },
    { "type " FIRST,  FIRST "|-|" TYPED "||0|3" },
    { "redo",         "a|" TYPED "|-|*|1|3" } } },
  { "edit-forgets-redo", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" },
    { "verdict",      FIRST "|" VERDICT "|-|*|1|3" },
    { "redo nothing", FIRST "|" VERDICT "|-|*|1|3" },
    { "undo",         FIRST "|-|" VERDICT "||0|3" } } },
  { "typing-is-one-step", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|1|3" },
    { "wait 5",       "ab|" TYPED "|-|*|1|3" },
    { "type abc",     "abc|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" },
    { "redo",         "abc|" TYPED "|-|*|1|3" } } },
  { "typing-after-a-pause", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "wait 6",       "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" },
    { "undo",         "a|" TYPED "|" TYPED "|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" } } },
  { "pauses-count-from-the-last-key", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "wait 4",       "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|1|3" },
    { "wait 4",       "ab|" TYPED "|-|*|1|3" },
    { "type abc",     "abc|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" } } },
  { "clock-set-back", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "wait -3600",   "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|1|3" },
    { "wait 6",       "ab|" TYPED "|-|*|1|3" },
    { "type abc",     "abc|" TYPED "|-|*|2|3" } } },
  { "typing-after-leaving-the-field", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "break",        "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" },
    { "type abc",     "abc|" TYPED "|-|*|2|3" },
    { "undo",         "a|" TYPED "|" TYPED "|*|1|3" } } },
  { "typing-into-two-fields", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "rationale b",  "a|Rationale of Claim 2|-|*|2|3" },
    { "rationale bc", "a|Rationale of Claim 2|-|*|2|3" },
    { "type ab",      "ab|" TYPED "|-|*|3|3" },
    { "undo",         "a|Rationale of Claim 2|" TYPED "|*|2|3" } } },
  { "typing-after-undo", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "break",        "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" },
    { "undo",         "a|" TYPED "|" TYPED "|*|1|3" },
    { "type ac",      "ac|" TYPED "|-|*|2|3" },
    { "undo",         "a|" TYPED "|" TYPED "|*|1|3" } } },
  { "typing-after-redo", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" },
    { "redo",         "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" } } },
  { "typing-by-another", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "author Ben",   "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" } } },
  { "typing-the-title", {
    { "title a",      FIRST "|Project Title|-|*|1|3" },
    { "title ab",     FIRST "|Project Title|-|*|1|3" },
    { "undo",         FIRST "|-|Project Title||0|3" } } },
  { "verdicts-never-coalesce", {
    { "verdict",      FIRST "|" VERDICT "|-|*|1|3" },
    { "verdict",      FIRST "|" VERDICT "|-|*|2|3" },
    { "undo",         FIRST "|" VERDICT "|" VERDICT "|*|1|3" } } },
  { "group", {
    { "begin Import", FIRST "|-|-||0|3" },
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" },
    { "verdict",      "ab|" VERDICT "|-|*|3|3" },
    { "end",          "ab|Import|-|*|3|3" },
    { "undo",         FIRST "|-|Import||0|3" },
    { "redo",         "ab|Import|-|*|3|3" },
    { "undo",         FIRST "|-|Import||0|3" } } },
  { "group-of-nothing", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "begin Import", "a|" TYPED "|-|*|1|3" },
    { "end",          "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" } } },
  { "group-among-steps", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "begin Import", "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" },
    { "claim",        "ab|New Claim 4|-|*|3|4" },
    { "end",          "ab|Import|-|*|3|4" },
    { "type abc",     "abc|" TYPED "|-|*|4|4" },
    { "undo",         "ab|Import|" TYPED "|*|3|4" },
    { "undo",         "a|" TYPED "|Import|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" },
    { "redo",         "a|" TYPED "|Import|*|1|3" },
    { "redo",         "ab|Import|" TYPED "|*|3|4" } } },
  { "group-of-two-claims-saved", {
    { "begin Import", FIRST "|-|-||0|3" },
    { "claim",        FIRST "|New Claim 4|-|*|1|4" },
    { "title a",      FIRST "|Project Title|-|*|2|4" },
    { "claim",        FIRST "|New Claim 5|-|*|3|5" },
    { "end",          FIRST "|Import|-|*|3|5" },
    { "save",         FIRST "|Import|-||3|5" },
    { "undo",         FIRST "|-|Import|*|6|5" },
    { "save",         FIRST "|-|Import||6|5" },
    { "redo",         FIRST "|Import|-|*|9|5" },
    { "undo",         FIRST "|-|Import||6|5" } } },
  { "saved-inside-a-group", {
    { "begin Import", FIRST "|-|-||0|3" },
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "save",         "a|" TYPED "|-||1|3" },
    { "verdict",      "a|" VERDICT "|-|*|2|3" },
    { "end",          "a|Import|-|*|2|3" },
    { "undo",         FIRST "|-|Import|*|4|3" } } },
  { "saved-point", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "save",         "a|" TYPED "|-||1|3" },
    { "verdict",      "a|" VERDICT "|-|*|2|3" },
    { "undo",         "a|" TYPED "|" VERDICT "||1|3" },
    { "redo",         "a|" VERDICT "|-|*|2|3" },
    { "undo",         "a|" TYPED "|" VERDICT "||1|3" } } },
  { "saved-and-undone-leaves-a-trace", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "save",         "a|" TYPED "|-||1|3" },
    { "undo",         FIRST "|-|" TYPED "|*|2|3" },
    { "redo",         "a|" TYPED "|-||1|3" },
    { "undo",         FIRST "|-|" TYPED "|*|2|3" },
    { "save",         FIRST "|-|" TYPED "||2|3" },
    { "redo",         "a|" TYPED "|-|*|3|3" },
    { "undo",         FIRST "|-|" TYPED "||2|3" } } },
  { "saved-while-undone", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" },
    { "save",         FIRST "|-|" TYPED "||0|3" },
    { "redo",         "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" } } },
  { "typing-after-save", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "save",         "a|" TYPED "|-||1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" },
    { "type abc",     "abc|" TYPED "|-|*|2|3" },
    { "undo",         "a|" TYPED "|" TYPED "||1|3" },
    { "undo",         FIRST "|-|" TYPED "|*|2|3" } } },
  { "save-that-takes-a-while", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "prepare",      "a|" TYPED "|-|*|1|3" },
    { "type ab",      "ab|" TYPED "|-|*|2|3" },
    { "saved",        "ab|" TYPED "|-|*|2|3" },
    { "undo",         "a|" TYPED "|" TYPED "||1|3" } } },
  { "save-that-is-overtaken-by-undo", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "prepare",      "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "|*|2|3" },
    { "saved",        FIRST "|-|" TYPED "|*|2|3" },
    { "redo",         "a|" TYPED "|-||1|3" } } },
  { "save-that-fails", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "prepare",      "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "|*|2|3" } } },
  { "never-saved", {
    { "never",        FIRST "|-|-|*|0|3" },
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "|*|0|3" },
    { "save",         FIRST "|-|" TYPED "||0|3" } } },
  { "number-of-an-unsaved-claim-is-given-again", {
    { "claim",        FIRST "|New Claim 4|-|*|1|4" },
    { "undo",         FIRST "|-|New Claim 4||0|3" },
    { "claim",        FIRST "|New Claim 4|-|*|1|4" } } },
  { "number-of-a-saved-claim-is-not", {
    { "claim",        FIRST "|New Claim 4|-|*|1|4" },
    { "save",         FIRST "|New Claim 4|-||1|4" },
    { "undo",         FIRST "|-|New Claim 4|*|2|4" },
    { "claim",        FIRST "|New Claim 5|-|*|3|5" },
    { "undo",         FIRST "|-|New Claim 5|*|2|4" } } },
  { "number-survives-undo-of-older-steps", {
    { "title a",      FIRST "|Project Title|-|*|1|3" },
    { "claim",        FIRST "|New Claim 4|-|*|2|4" },
    { "prepare",      FIRST "|New Claim 4|-|*|2|4" },
    { "undo",         FIRST "|Project Title|New Claim 4|*|3|4" },
    { "undo",         FIRST "|-|Project Title|*|4|4" },
    { "redo",         FIRST "|Project Title|New Claim 4|*|3|4" },
    { "redo",         FIRST "|New Claim 4|-|*|2|4" },
    { "undo",         FIRST "|Project Title|New Claim 4|*|3|4" },
    { "claim",        FIRST "|New Claim 5|-|*|4|5" } } },
  { "bound", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "verdict",      "a|" VERDICT "|-|*|2|3" },
    { "bound 1",      "a|" VERDICT "|-|*|2|3" },
    { "undo",         "a|-|" VERDICT "|*|1|3" },
    { "undo nothing", "a|-|" VERDICT "|*|1|3" },
    { "redo",         "a|" VERDICT "|-|*|2|3" },
    { "verdict",      "a|" VERDICT "|-|*|3|3" },
    { "undo",         "a|-|" VERDICT "|*|2|3" } } },
  { "bound-forgets-the-saved-point", {
    { "bound 1",      FIRST "|-|-||0|3" },
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "undo",         FIRST "|-|" TYPED "||0|3" },
    { "redo",         "a|" TYPED "|-|*|1|3" },
    { "verdict",      "a|" VERDICT "|-|*|2|3" },
    { "undo",         "a|-|" VERDICT "|*|1|3" },
    { "save",         "a|-|" VERDICT "||1|3" } } },
  { "bound-keeps-the-saved-point", {
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "save",         "a|" TYPED "|-||1|3" },
    { "verdict",      "a|" VERDICT "|-|*|2|3" },
    { "bound 1",      "a|" VERDICT "|-|*|2|3" },
    { "undo",         "a|-|" VERDICT "||1|3" } } },
  { "bound-inside-a-group", {
    { "begin Import", FIRST "|-|-||0|3" },
    { "type a",       "a|" TYPED "|-|*|1|3" },
    { "verdict",      "a|" VERDICT "|-|*|2|3" },
    { "bound 1",      "a|" VERDICT "|-|*|2|3" },
    { "verdict",      "a|" VERDICT "|-|*|3|3" },
    { "end",          "a|Import|-|*|3|3" },
    { "undo",         FIRST "|-|Import||0|3" } } },
};

static const char *
or_dash (const char *label)
{
  return label != NULL ? label : "-";
}

static void
assert_shown (HistoryFixture *self,
              const Row      *row)
{
  FactState *state = fact_project_get_state (self->project);
  FactRecordList *log = fact_state_get_records (state, FACT_RECORD_ACTIVITY);
  g_autofree char *shown =
    g_strdup_printf ("%s|%s|%s|%s|%u|%u", fact_claim_get_statement (fact_state_find_claim (state, "two")),
                     or_dash (fact_history_get_undo_label (self->history)), or_dash (fact_history_get_redo_label (self->history)),
                     fact_history_is_modified (self->history) ? "*" : "", fact_record_list_get_n (log),
                     fact_header_get_last_number (fact_state_get_header (state)));
  g_autofree char *dump = fact_state_dump (state);
  g_autofree char *dump_mirror = fact_state_dump (self->mirror);

  g_assert_cmpstr (shown, ==, row->shown);
  g_assert_cmpstr (dump_mirror, ==, dump);
  g_assert_cmpint (self->can_undo, ==, fact_history_can_undo (self->history));
  g_assert_cmpint (self->can_redo, ==, fact_history_can_redo (self->history));
  g_assert_cmpint (self->modified, ==, fact_history_is_modified (self->history));
  g_assert_cmpstr (self->undo_label, ==, fact_history_get_undo_label (self->history));
  g_assert_cmpstr (self->redo_label, ==, fact_history_get_redo_label (self->history));
}

static void
run_steps (const HistoryCase *history_case,
           gboolean           plans)
{
  HistoryFixture fixture;

  history_fixture_init (&fixture);
  fixture.plans = plans;
  for (const Row *row = history_case->rows; row->action != NULL; row++)
    {
      g_test_message ("%s", row->action);
      history_fixture_act (&fixture, row->action);
      assert_shown (&fixture, row);
    }
  history_fixture_clear (&fixture);
}

static void
test_steps (gconstpointer data)
{
  run_steps (data, FALSE);
}

static void
test_planned_steps (gconstpointer data)
{
  run_steps (data, TRUE);
}

static FactEdit *
make_title (FactState        *state,
            FactEditContext  *context,
            gpointer          title,
            GError          **error)
{
  return fact_edit_set_title (state, context, title, error);
}

/* What was planned from another state, or takes back what is not the newest step or was saved meanwhile, is not made. */
static void
test_stale_plans (void)
{
  HistoryFixture fixture;
  g_autoptr (FactPlannedStep) forward = NULL;
  g_autoptr (FactPlannedStep) undo = NULL;
  g_autoptr (FactPlannedStep) undo_saved = NULL;

  history_fixture_init (&fixture);
  g_assert_null (fact_history_plan (fixture.history, FACT_STEP_UNDO));
  forward = fact_history_plan (fixture.history, FACT_STEP_FORWARD);
  g_assert_true (fact_planned_step_run (forward, make_title, (gpointer) "Never", NULL));
  history_fixture_act (&fixture, "verdict");
  g_assert_false (fact_history_make_planned (fixture.history, forward));

  undo = fact_history_plan (fixture.history, FACT_STEP_UNDO);
  g_assert_true (fact_planned_step_run (undo, NULL, NULL, NULL));
  history_fixture_act (&fixture, "type a");
  g_assert_false (fact_history_make_planned (fixture.history, undo));
  g_assert_cmpstr (fact_history_get_undo_label (fixture.history), ==, TYPED);

  undo_saved = fact_history_plan (fixture.history, FACT_STEP_UNDO);
  g_assert_true (fact_planned_step_run (undo_saved, NULL, NULL, NULL));
  history_fixture_act (&fixture, "prepare");
  g_assert_false (fact_history_make_planned (fixture.history, undo_saved));
  g_assert_cmpstr (fact_header_get_title (fact_state_get_header (fact_project_get_state (fixture.project))), !=, "Never");
  history_fixture_clear (&fixture);
}

static void
drop_cb (GObject     *object,
         GParamSpec  *pspec,
         FactHistory **history)
{
  g_clear_object (history);
}

/* A window that closes when it hears that there is nothing to save any more drops the history while that still tells of it. */
static void
test_dropped_meanwhile (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactEdit) edit = fact_edit_set_title (state, context, "New", NULL);
  FactHistory *history = fact_history_new (project, context);
  FactHistory *left = history;

  g_object_add_weak_pointer (G_OBJECT (history), (gpointer *) &left);
  g_signal_connect (history, "notify", G_CALLBACK (drop_cb), &history);
  fact_history_apply (history, edit);
  g_assert_null (history);
  g_assert_null (left);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (history_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/history/steps/", history_cases[i].name, NULL);

      g_autofree char *planned_path = g_strconcat ("/history/planned/", history_cases[i].name, NULL);

      g_test_add_data_func (path, &history_cases[i], test_steps);
      g_test_add_data_func (planned_path, &history_cases[i], test_planned_steps);
    }
  g_test_add_func ("/history/stale-plans", test_stale_plans);
  g_test_add_func ("/history/dropped-meanwhile", test_dropped_meanwhile);

  return g_test_run ();
}
