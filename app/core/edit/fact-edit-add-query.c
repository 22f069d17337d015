/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_add_query:
 * @state: a state
 * @context: who asks
 * @claim_id: id of a claim
 * @to: (nullable): whom the question is put to, such as "the author"
 * @text: the question
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Asks something about a claim. As long as the query is open the claim cannot be done, and one that is done goes back to the second
 * check.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_add_query (FactState        *state,
                     FactEditContext  *context,
                     const char       *claim_id,
                     const char       *to,
                     const char       *text,
                     GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ADD_QUERY);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (GRefString) id = NULL;
  g_autoptr (FactQuery) query = NULL;
  g_autoptr (FactClaim) after = NULL;

  if (before == NULL || !fact_edit_check_query (FACT_QUERY_TO, to, error) || !fact_edit_check_query (FACT_QUERY_TEXT, text, error))
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Query on Claim %u"), fact_claim_get_number (before));
  id = fact_edit_context_new_id (context);
  query = fact_query_new (id, to, text, FACT_QUERY_OPEN, NULL, fact_edit_context_get_author (context),
                          fact_edit_builder_get_now (builder));
  after = fact_edit_put_query (before, fact_claim_get_n_queries (before), query);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_QUERY, after, id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
