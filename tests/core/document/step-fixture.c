/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "step-fixture.h"

#include "../model/small-project.h"

void
step_fixture_set_up (StepFixture   *self,
                     gconstpointer  data)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactClaim) one = small_claim_new ("one", 1, "First");
  g_autoptr (FactClaim) two = small_claim_new ("two", 2, "Second");

  self->context = fixed_context_new (&self->source, "Ada");
  self->document = fact_document_new (self->context, "Steps");
  fact_change_set_add (changes, NULL, one, 0, 0);
  fact_change_set_add (changes, NULL, two, 1, 1);
  fact_project_apply (fact_document_get_project (self->document), changes);
}

void
step_fixture_tear_down (StepFixture   *self,
                        gconstpointer  data)
{
  g_assert_finalize_object (self->document);
  fact_edit_context_unref (self->context);
  g_clear_error (&self->error);
}

FactState *
step_fixture_get_state (StepFixture *self)
{
  return fact_document_get_state (self->document);
}

FactHistory *
step_fixture_get_history (StepFixture *self)
{
  return fact_document_get_history (self->document);
}

static const char *
get_verdict (StepFixture *self,
             const char  *id)
{
  return fact_verdict_to_nick (fact_claim_get_verdict (fact_state_find_claim (step_fixture_get_state (self), id)));
}

/* The verdicts of both claims, the title, and what would be undone. */
void
step_fixture_assert (StepFixture *self,
                     const char  *expected)
{
  g_autofree char *found = g_strdup_printf ("%s %s %s %s", get_verdict (self, "one"), get_verdict (self, "two"),
                                            fact_document_get_title (self->document),
                                            fact_history_get_undo_label (step_fixture_get_history (self)));

  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpuint (fact_project_get_tally (fact_document_get_project (self->document)).by_verdict[FACT_VERDICT_DISPUTED], ==,
                    (guint) g_str_has_prefix (found, "disputed") + (strstr (found, " disputed") != NULL));
}

FactEdit *
step_fixture_make_disputed (FactState        *state,
                            FactEditContext  *context,
                            gpointer          fixture,
                            GError          **error)
{
  const char *ids[] = { "one", "two", NULL };

  g_atomic_int_inc (&((StepFixture *) fixture)->n_made);

  return fact_edit_set_verdicts (state, context, ids, FACT_VERDICT_DISPUTED, error);
}

FactEdit *
step_fixture_make_supported (FactState        *state,
                             FactEditContext  *context,
                             gpointer          fixture,
                             GError          **error)
{
  const char *ids[] = { "one", "two", NULL };

  return fact_edit_set_verdicts (state, context, ids, FACT_VERDICT_SUPPORTED, error);
}

void
step_fixture_set_title (StepFixture *self,
                        const char  *title)
{
  g_autoptr (GError) error = NULL;

  fact_document_apply (self->document, fact_edit_set_title (step_fixture_get_state (self), self->context, title, &error),
                       &error);
  g_assert_no_error (error);
}
