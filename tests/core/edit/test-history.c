/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-history.h"

#include "../model/small-project.h"
#include "fixed-context.h"

#include <string.h>

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

typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactProject     *project;
  FactHistory     *history;
  guint64          position;
  FactState       *mirror;            /* made from what FactHistory::stepped tells alone */
  /* What the properties told of themselves. */
  gboolean         can_undo, can_redo, modified;
  char            *undo_label, *redo_label;
} Fixture;

static void
stepped_cb (FactHistory   *history,
            FactChangeSet *changes,
            gboolean       is_return,
            Fixture       *self)
{
  g_autoptr (FactState) before = g_steal_pointer (&self->mirror);

  self->mirror = fact_state_apply (before, changes);
}

static void
read_properties (Fixture *self)
{
  g_free (self->undo_label);
  g_free (self->redo_label);
  g_object_get (self->history, "can-undo", &self->can_undo, "can-redo", &self->can_redo, "modified", &self->modified,
                "undo-label", &self->undo_label, "redo-label", &self->redo_label, NULL);
}

static void
follow_boolean (gboolean *known,
                gboolean  value)
{
  g_assert_cmpint (*known, !=, value);
  *known = value;
}

static void
follow_string (char       **known,
               const char  *value)
{
  g_assert_cmpstr (*known, !=, value);
  g_free (*known);
  *known = g_strdup (value);
}

/* Tells only of what is other than it was. */
static void
notify_cb (FactHistory *history,
           GParamSpec  *pspec,
           Fixture     *self)
{
  if (g_str_equal (pspec->name, "can-undo"))
    follow_boolean (&self->can_undo, fact_history_can_undo (history));
  else if (g_str_equal (pspec->name, "can-redo"))
    follow_boolean (&self->can_redo, fact_history_can_redo (history));
  else if (g_str_equal (pspec->name, "modified"))
    follow_boolean (&self->modified, fact_history_is_modified (history));
  else if (g_str_equal (pspec->name, "undo-label"))
    follow_string (&self->undo_label, fact_history_get_undo_label (history));
  else
    follow_string (&self->redo_label, fact_history_get_redo_label (history));
}

static void
fixture_init (Fixture *self)
{
  g_autoptr (FactState) state = small_project_new ();

  *self = (Fixture) { .position = 0 };
  self->context = fixed_context_new (&self->source, "Ada");
  self->project = fact_project_new (state, NULL);
  self->history = fact_history_new (self->project, self->context);
  self->mirror = fact_state_ref (state);
  read_properties (self);
  g_signal_connect (self->history, "stepped", G_CALLBACK (stepped_cb), self);
  g_signal_connect (self->history, "notify", G_CALLBACK (notify_cb), self);
}

static void
fixture_clear (Fixture *self)
{
  g_assert_finalize_object (self->history);
  g_assert_finalize_object (self->project);
  fact_edit_context_unref (self->context);
  fact_state_unref (self->mirror);
  g_free (self->undo_label);
  g_free (self->redo_label);
}

static FactEdit *
edit_for (Fixture    *self,
          const char *verb,
          const char *rest)
{
  FactState *state = fact_project_get_state (self->project);
  FactVerdict verdict = fact_claim_get_verdict (fact_state_find_claim (state, "two"));

  if (g_str_equal (verb, "type"))
    return fact_edit_set_claim_field (state, self->context, "two", FACT_CLAIM_STATEMENT, rest, NULL);
  if (g_str_equal (verb, "rationale"))
    return fact_edit_set_claim_field (state, self->context, "two", FACT_CLAIM_RATIONALE, rest, NULL);
  if (g_str_equal (verb, "verdict"))
    return fact_edit_set_verdict (state, self->context, "two", (verdict + 1) % FACT_N_VERDICTS, NULL);
  if (g_str_equal (verb, "title"))
    return fact_edit_set_title (state, self->context, rest, NULL);
  if (g_str_equal (verb, "claim"))
    return fact_edit_add_claim (state, self->context, "a", (FactSpan) { 4, 10 }, NULL, NULL);

  return NULL;
}

static gboolean
save (Fixture    *self,
      const char *verb)
{
  if (g_str_equal (verb, "prepare") || g_str_equal (verb, "save"))
    self->position = fact_history_prepare_save (self->history);
  if (g_str_equal (verb, "saved") || g_str_equal (verb, "save"))
    fact_history_mark_saved (self->history, self->position);
  if (g_str_equal (verb, "never"))
    fact_history_mark_never_saved (self->history);

  return strstr ("prepare saved never", verb) != NULL;
}

static void
act (Fixture    *self,
     const char *action)
{
  g_auto (GStrv) words = g_strsplit (action, " ", 2);
  const char *verb = words[0];
  const char *rest = words[1] != NULL ? words[1] : "";
  g_autoptr (FactEdit) edit = edit_for (self, verb, rest);

  if (edit != NULL)
    fact_history_apply (self->history, edit);
  else if (g_str_equal (verb, "undo"))
    g_assert_cmpint (fact_history_undo (self->history), ==, !g_str_equal (rest, "nothing"));
  else if (g_str_equal (verb, "redo"))
    g_assert_cmpint (fact_history_redo (self->history), ==, !g_str_equal (rest, "nothing"));
  else if (g_str_equal (verb, "wait"))
    self->source.now += g_ascii_strtoll (rest, NULL, 10);
  else if (g_str_equal (verb, "break"))
    fact_history_break_coalescing (self->history);
  else if (g_str_equal (verb, "begin"))
    fact_history_begin_group (self->history, rest);
  else if (g_str_equal (verb, "end"))
    fact_history_end_group (self->history);
  else if (g_str_equal (verb, "author"))
    fact_edit_context_set_author (self->context, rest);
  else if (g_str_equal (verb, "bound"))
    fact_history_set_max_bytes (self->history, (gsize) g_ascii_strtoull (rest, NULL, 10));
  else
    g_assert_true (save (self, verb));
}

static const char *
or_dash (const char *label)
{
  return label != NULL ? label : "-";
}

static void
assert_shown (Fixture   *self,
              const Row *row)
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
test_steps (gconstpointer data)
{
  const HistoryCase *history_case = data;
  Fixture fixture;

  fixture_init (&fixture);
  for (const Row *row = history_case->rows; row->action != NULL; row++)
    {
      g_test_message ("%s", row->action);
      act (&fixture, row->action);
      assert_shown (&fixture, row);
    }
  fixture_clear (&fixture);
}

typedef struct
{
  const char *name;
  const char *actions;
  const char *log;         /* id, action, from > to, what it reverts, who */
} LogCase;

static const LogCase log_cases[] = {
  { "unsaved-leaves-none", "verdict,undo", "" },
  { "redone", "verdict,undo,redo", "id-1 verdict unverified>supported Ada" },
  { "saved-is-reverted", "verdict,save,author Ben,undo",
    "id-1 verdict unverified>supported Ada; id-2 verdict supported>unverified reverts id-1 Ben" },
  { "reverted-and-redone", "verdict,save,undo,redo", "id-1 verdict unverified>supported Ada" },
  { "reverted-saved-and-redone", "verdict,save,undo,save,redo",
    "id-1 verdict unverified>supported Ada; id-2 verdict supported>unverified reverts id-1 Ada; "
    "id-3 verdict unverified>supported reverts id-2 Ada" },
  { "undone-saved-and-redone", "verdict,undo,save,redo", "id-1 verdict unverified>supported Ada" },
  { "one-saved-of-two", "verdict,save,verdict,undo,undo",
    "id-1 verdict unverified>supported Ada; id-3 verdict supported>unverified reverts id-1 Ada" },
  { "typing-is-one-entry", "type a,type ab,type abc,save,undo",
    "id-1 field > Ada; id-4 field > reverts id-1 Ada" },
  { "group-is-reverted-backwards", "begin G,verdict,type a,end,save,undo",
    "id-1 verdict unverified>supported Ada; id-2 field > Ada; id-3 field > reverts id-2 Ada; "
    "id-4 verdict supported>unverified reverts id-1 Ada" },
};

static void
test_log (gconstpointer data)
{
  const LogCase *row = data;
  g_auto (GStrv) actions = g_strsplit (row->actions, ",", -1);
  g_autoptr (GString) out = g_string_new (NULL);
  FactRecordList *log;
  Fixture fixture;

  fixture_init (&fixture);
  for (guint i = 0; actions[i] != NULL; i++)
    act (&fixture, actions[i]);

  log = fact_state_get_records (fact_project_get_state (fixture.project), FACT_RECORD_ACTIVITY);
  for (guint i = 0; i < fact_record_list_get_n (log); i++)
    {
      FactActivity *entry = fact_record_list_get (log, i);

      g_string_append_printf (out, "%s%s %s %s>%s", i > 0 ? "; " : "", fact_record_get_id (entry),
                              fact_action_to_nick (fact_activity_get_action (entry)),
                              fact_activity_get_from (entry), fact_activity_get_to (entry));
      if (fact_activity_get_reverts (entry) != NULL)
        g_string_append_printf (out, " reverts %s", fact_activity_get_reverts (entry));
      g_string_append_printf (out, " %s", fact_activity_get_by (entry));
    }
  g_assert_cmpstr (out->str, ==, row->log);
  fixture_clear (&fixture);
}

/* A text that was removed counts while the step that could bring it back is kept. */
static void
test_bound_counts_texts (void)
{
  Fixture fixture;
  g_autofree char *words = g_strnfill (1000000, 'x');

  fixture_init (&fixture);
  fact_history_set_max_bytes (fixture.history, 2500000);
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("large-%u", i);
      g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
      g_autoptr (FactEdit) edit = NULL;

      g_ptr_array_add (articles, small_article_new (id, words));
      edit = fact_edit_add_articles (fact_project_get_state (fixture.project), fixture.context, articles, NULL);
      fact_history_apply (fixture.history, edit);
    }

  g_assert_true (fact_history_undo (fixture.history));
  g_assert_true (fact_history_undo (fixture.history));
  g_assert_false (fact_history_undo (fixture.history));
  g_assert_true (fact_history_is_modified (fixture.history));
  fixture_clear (&fixture);
}

/* One who follows a step may make another at once; nothing of the first is gone by then. */
static void
edit_in_answer_cb (FactHistory   *history,
                   FactChangeSet *changes,
                   gboolean       is_return,
                   Fixture       *fixture)
{
  if (is_return)
    act (fixture, "verdict");
}

static void
look_cb (FactHistory   *history,
         FactChangeSet *changes,
         gboolean       is_return,
         guint         *n_changes)
{
  *n_changes += fact_change_set_get_n (changes);
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    fact_change_get_kind (fact_change_set_get (changes, i));
}

static void
test_step_in_answer (void)
{
  Fixture fixture;
  guint n_changes = 0;

  fixture_init (&fixture);
  act (&fixture, "type a");
  g_signal_handlers_disconnect_by_func (fixture.history, stepped_cb, &fixture);
  g_signal_connect (fixture.history, "stepped", G_CALLBACK (edit_in_answer_cb), &fixture);
  g_signal_connect (fixture.history, "stepped", G_CALLBACK (look_cb), &n_changes);
  act (&fixture, "undo");
  g_assert_cmpuint (n_changes, ==, 4);
  g_assert_false (fact_history_can_redo (fixture.history));
  g_assert_cmpstr (fact_history_get_undo_label (fixture.history), ==, VERDICT);
  fixture_clear (&fixture);
}

/* A step cannot be made while one is being made: it is refused whole, and what is there can still be undone. */
static void
edit_inside_cb (FactProject   *project,
                FactChangeSet *changes,
                Fixture       *fixture)
{
  g_signal_handlers_disconnect_by_func (project, edit_inside_cb, fixture);
  g_test_expect_message ("Factdesk", G_LOG_LEVEL_CRITICAL, "*is_stepping*");
  act (fixture, "verdict");
  g_test_assert_expected_messages ();
  g_test_expect_message ("Factdesk", G_LOG_LEVEL_CRITICAL, "*is_stepping*");
  act (fixture, "undo nothing");
  g_test_assert_expected_messages ();
}

static void
test_step_inside (void)
{
  Fixture fixture;
  g_autoptr (FactState) state = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  fixture_init (&fixture);
  state = fact_state_ref (fact_project_get_state (fixture.project));
  before = fact_state_dump (state);
  g_signal_connect (fixture.project, "changed", G_CALLBACK (edit_inside_cb), &fixture);
  act (&fixture, "type a");
  g_assert_cmpstr (fact_history_get_undo_label (fixture.history), ==, TYPED);
  act (&fixture, "undo");
  act (&fixture, "undo nothing");
  after = fact_state_dump (fact_project_get_state (fixture.project));
  g_assert_cmpstr (after, ==, before);
  fixture_clear (&fixture);
}

/* In what a saved group leaves, each change starts from the record the one before it left. */
static void
check_chain_cb (FactProject   *project,
                FactChangeSet *changes,
                gpointer      *header)
{
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_HEADER)
        {
          g_assert_true ((gpointer) change->before == *header);
          *header = change->after;
        }
    }
  g_assert_true (*header == (gpointer) fact_state_get_header (fact_project_get_state (project)));
}

static void
test_header_chain (void)
{
  static const char * const actions[] = {
    "begin Import", "claim", "title a", "claim", "end", "save", "undo", "save", "redo", "save", "undo", "redo",
  };
  Fixture fixture;
  gpointer header;

  fixture_init (&fixture);
  header = fact_state_get_header (fact_project_get_state (fixture.project));
  g_signal_connect (fixture.project, "changed", G_CALLBACK (check_chain_cb), &header);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    act (&fixture, actions[i]);
  fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (history_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/history/steps/", history_cases[i].name, NULL);

      g_test_add_data_func (path, &history_cases[i], test_steps);
    }
  for (guint i = 0; i < G_N_ELEMENTS (log_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/history/log/", log_cases[i].name, NULL);

      g_test_add_data_func (path, &log_cases[i], test_log);
    }
  g_test_add_func ("/history/bound-counts-texts", test_bound_counts_texts);
  g_test_add_func ("/history/step-in-answer", test_step_in_answer);
  g_test_add_func ("/history/step-inside", test_step_inside);
  g_test_add_func ("/history/header-chain", test_header_chain);

  return g_test_run ();
}
