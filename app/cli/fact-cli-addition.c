/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-cli-addition.h"

#include "fact-cli-output.h"
#include "fact-cli-resolve.h"

/* Gives the id of the claim that was added to. */
static char *
apply (const FactCliAddition  *self,
       FactCliProject         *project,
       const char             *claim_word,
       FactCliQuote           *quote,
       gpointer                user_data,
       GError                **error)
{
  FactState *state = fact_cli_project_get_state (project);
  FactClaim *claim = fact_cli_resolve_claim (state, claim_word, error);
  g_autofree char *claim_id = NULL;
  FactArticle *article;
  FactEdit *edit;
  FactSpan span;

  if (claim == NULL || !fact_cli_quote_find (quote, state, &article, &span, error))
    return NULL;

  claim_id = g_strdup (fact_record_get_id (claim));
  edit = self->make_edit (state, fact_cli_project_get_context (project), claim_id, fact_record_get_id (article), span, user_data,
                          error);

  return fact_cli_project_apply (project, edit, error) ? g_steal_pointer (&claim_id) : NULL;
}

/**
 * fact_cli_addition_make:
 * @self: what to add
 * @project: the project
 * @claim_word: the claim, as somebody typed it
 * @quote: the passage, as somebody typed it
 * @user_data: for @self
 *
 * Adds a passage to a claim, saves the project, and writes the id of what was added to standard output.
 *
 * Returns: what to end with
 */
FactExit
fact_cli_addition_make (const FactCliAddition *self,
                        FactCliProject        *project,
                        const char            *claim_word,
                        FactCliQuote          *quote,
                        gpointer               user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *claim_id = apply (self, project, claim_word, quote, user_data, &error);
  FactExit status;

  if (claim_id == NULL)
    return fact_cli_project_fail (project, error);

  status = fact_cli_project_save (project);
  if (status == FACT_EXIT_DONE)
    {
      FactClaim *claim = fact_state_find_claim (fact_cli_project_get_state (project), claim_id);

      fact_cli_print ("%s\n", fact_record_get_id (self->get_newest (claim)));
    }

  return status;
}
