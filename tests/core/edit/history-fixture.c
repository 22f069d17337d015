/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "history-fixture.h"

#include "../model/small-project.h"

#include <string.h>

static void
stepped_cb (FactHistory    *history,
            FactChangeSet  *changes,
            gboolean        is_return,
            HistoryFixture *self)
{
  g_autoptr (FactState) before = g_steal_pointer (&self->mirror);

  self->mirror = fact_state_apply (before, changes);
}

static void
read_properties (HistoryFixture *self)
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
notify_cb (FactHistory    *history,
           GParamSpec     *pspec,
           HistoryFixture *self)
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

void
history_fixture_init (HistoryFixture *self)
{
  g_autoptr (FactState) state = small_project_new ();

  *self = (HistoryFixture) { .position = 0 };
  self->context = fixed_context_new (&self->source, "Ada");
  self->project = fact_project_new (state, NULL);
  self->history = fact_history_new (self->project, self->context);
  self->mirror = fact_state_ref (state);
  read_properties (self);
  g_signal_connect (self->history, "stepped", G_CALLBACK (stepped_cb), self);
  g_signal_connect (self->history, "notify", G_CALLBACK (notify_cb), self);
}

void
history_fixture_clear (HistoryFixture *self)
{
  g_assert_finalize_object (self->history);
  g_assert_finalize_object (self->project);
  fact_edit_context_unref (self->context);
  fact_state_unref (self->mirror);
  g_free (self->undo_label);
  g_free (self->redo_label);
}

/* For those who make steps while they are told of one: the mirror would hear of them in the wrong order. */
void
history_fixture_drop_mirror (HistoryFixture *self)
{
  g_signal_handlers_disconnect_by_func (self->history, stepped_cb, self);
}

static FactEdit *
edit_for (HistoryFixture *self,
          const char     *verb,
          const char     *rest)
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
save (HistoryFixture *self,
      const char     *verb)
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
begin_group (HistoryFixture *self,
             const char     *label)
{
  fact_history_begin_group (self->history, label);
  self->is_grouping = TRUE;
}

static void
end_group (HistoryFixture *self)
{
  fact_history_end_group (self->history);
  self->is_grouping = FALSE;
}

static FactEdit *
give_edit (FactState        *state,
           FactEditContext  *context,
           gpointer          edit,
           GError          **error)
{
  return fact_edit_ref (edit);
}

static gboolean
step (HistoryFixture *self,
      FactStepWay     way,
      FactEdit       *edit)
{
  g_autoptr (FactPlannedStep) planned = NULL;

  if (self->plans && !self->is_grouping)
    {
      planned = fact_history_plan (self->history, way);
      return planned != NULL && fact_planned_step_run (planned, give_edit, edit, NULL) &&
             fact_history_make_planned (self->history, planned);
    }
  if (way == FACT_STEP_FORWARD)
    fact_history_apply (self->history, edit);

  return way == FACT_STEP_FORWARD || (way == FACT_STEP_UNDO ? fact_history_undo (self->history) : fact_history_redo (self->history));
}

void
history_fixture_act (HistoryFixture *self,
                     const char     *action)
{
  g_auto (GStrv) words = g_strsplit (action, " ", 2);
  const char *verb = words[0];
  const char *rest = words[1] != NULL ? words[1] : "";
  g_autoptr (FactEdit) edit = edit_for (self, verb, rest);

  if (edit != NULL)
    g_assert_true (step (self, FACT_STEP_FORWARD, edit));
  else if (g_str_equal (verb, "undo"))
    g_assert_cmpint (step (self, FACT_STEP_UNDO, NULL), ==, !g_str_equal (rest, "nothing"));
  else if (g_str_equal (verb, "redo"))
    g_assert_cmpint (step (self, FACT_STEP_REDO, NULL), ==, !g_str_equal (rest, "nothing"));
  else if (g_str_equal (verb, "wait"))
    self->source.now += g_ascii_strtoll (rest, NULL, 10);
  else if (g_str_equal (verb, "break"))
    fact_history_break_coalescing (self->history);
  else if (g_str_equal (verb, "begin"))
    begin_group (self, rest);
  else if (g_str_equal (verb, "end"))
    end_group (self);
  else if (g_str_equal (verb, "author"))
    fact_edit_context_set_author (self->context, rest);
  else if (g_str_equal (verb, "bound"))
    fact_history_set_max_bytes (self->history, (gsize) g_ascii_strtoull (rest, NULL, 10));
  else
    g_assert_true (save (self, verb));
}
