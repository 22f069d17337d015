/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-statement-visit.h"

struct _FactStatementVisit
{
  FactDocument *document;
  char         *claim_id;
  char         *before;           /* what the statement said when the visit began */
  char         *latest;           /* what the visit last made of it */
  gboolean      has_problem;      /* what stands in the field is nothing the project takes */
};

static void
break_coalescing (FactStatementVisit *self)
{
  fact_history_break_coalescing (fact_document_get_history (self->document));
}

/**
 * fact_statement_visit_new:
 * @document: a document
 * @claim: one of its claims, as it is now
 *
 * What is written in one visit makes a step of its own, apart from what was written before and comes after.
 *
 * Returns: (transfer full): a visit that has written nothing yet
 */
FactStatementVisit *
fact_statement_visit_new (FactDocument *document,
                          FactClaim    *claim)
{
  FactStatementVisit *self = g_new0 (FactStatementVisit, 1);

  self->document = g_object_ref (document);
  self->claim_id = g_strdup (fact_record_get_id (claim));
  self->before = g_strdup (fact_claim_get_statement (claim));
  self->latest = g_strdup (self->before);
  break_coalescing (self);

  return self;
}

/**
 * fact_statement_visit_free:
 * @self: a visit
 *
 * Ends the visit. What it wrote stays written.
 */
void
fact_statement_visit_free (FactStatementVisit *self)
{
  break_coalescing (self);
  g_object_unref (self->document);
  g_free (self->claim_id);
  g_free (self->before);
  g_free (self->latest);
  g_free (self);
}

/**
 * fact_statement_visit_is_of:
 * @self: a visit
 * @claim: a claim, as it is now
 *
 * Returns: whether the visit goes on in @claim: it is that claim's, and nobody else, such as an undo, has changed the statement since
 */
gboolean
fact_statement_visit_is_of (FactStatementVisit *self,
                            FactClaim          *claim)
{
  return g_str_equal (fact_record_get_id (claim), self->claim_id)
         && g_str_equal (fact_claim_get_statement (claim), self->latest);
}

/**
 * fact_statement_visit_has_problem:
 * @self: a visit
 *
 * Returns: whether the project did not take what was last written, so that the field says something else than the project
 */
gboolean
fact_statement_visit_has_problem (FactStatementVisit *self)
{
  return self->has_problem;
}

/**
 * fact_statement_visit_write:
 * @self: a visit
 * @text: what stands in the field
 * @error: return location for a #FactEditError
 *
 * Brings what was typed to the project.
 *
 * Returns: whether the project took it; %FALSE with @error set, as when @text is empty
 */
gboolean
fact_statement_visit_write (FactStatementVisit  *self,
                            const char          *text,
                            GError             **error)
{
  g_autofree char *before = g_steal_pointer (&self->latest);
  FactEdit *edit;

  /* Set first: the field hears of the change, and asks fact_statement_visit_is_of(), before this returns. */
  self->latest = g_strdup (text);
  edit = fact_edit_set_claim_field (fact_document_get_state (self->document), fact_document_get_context (self->document),
                                    self->claim_id, FACT_CLAIM_STATEMENT, text, error);
  self->has_problem = edit == NULL;
  if (edit != NULL && fact_document_apply (self->document, edit, error))
    return TRUE;

  self->has_problem = TRUE;
  g_free (self->latest);
  self->latest = g_steal_pointer (&before);

  return FALSE;
}

/**
 * fact_statement_visit_take_back:
 * @self: a visit
 * @error: return location for a #FactEditError
 *
 * Makes the statement say again what it said when the visit began, unless the claim has gone or its statement is another's by now.
 *
 * Returns: %FALSE with @error set when the project did not take it
 */
gboolean
fact_statement_visit_take_back (FactStatementVisit  *self,
                                GError             **error)
{
  FactClaim *claim = fact_state_find_claim (fact_document_get_state (self->document), self->claim_id);

  self->has_problem = FALSE;
  if (claim == NULL || !fact_statement_visit_is_of (self, claim) || g_str_equal (self->latest, self->before))
    return TRUE;

  return fact_statement_visit_write (self, self->before, error);
}
