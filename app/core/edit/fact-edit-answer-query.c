/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

static gboolean
check_answer (const char  *answer,
              GError     **error)
{
  if (!fact_edit_check_string (answer, error))
    return FALSE;
  if (!fact_edit_is_blank (answer))
    return TRUE;

  g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                       _("An answer needs words. Withdraw the query if nobody need answer it any more."));

  return FALSE;
}

/**
 * fact_edit_answer_query:
 * @state: a state
 * @context: who notes the answer down
 * @claim_id: id of a claim
 * @query_id: id of one of its queries
 * @answer: what was answered
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_QUERY, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Writes down an answer and settles the query with it.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_answer_query (FactState        *state,
                        FactEditContext  *context,
                        const char       *claim_id,
                        const char       *query_id,
                        const char       *answer,
                        GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ANSWER_QUERY);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactQuery *query;
  g_autoptr (FactQuery) answered = NULL;
  g_autoptr (FactQuery) settled = NULL;
  g_autoptr (FactClaim) after = NULL;
  FactQueryState was;
  guint place;

  if (before == NULL || !check_answer (answer, error))
    return NULL;
  query = fact_edit_find_query (before, query_id, &place, error);
  if (query == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Answer to Query on Claim %u"), fact_claim_get_number (before));
  was = fact_query_get_state (query);
  if (was == FACT_QUERY_ANSWERED && g_strcmp0 (fact_query_get_answer (query), answer) == 0)
    return fact_edit_builder_end (builder);

  answered = fact_query_with_field (query, FACT_QUERY_ANSWER, answer);
  settled = fact_query_with_state (answered, FACT_QUERY_ANSWERED);
  after = fact_edit_put_query (before, place, settled);
  fact_edit_builder_replace (builder, before, after);
  if (was == FACT_QUERY_ANSWERED)
    fact_edit_builder_log_claim (builder, FACT_ACTION_QUERY_TEXT, after, query_id, NULL, NULL);
  else
    fact_edit_builder_log_claim (builder, FACT_ACTION_QUERY_STATE, after, query_id, fact_query_state_to_nick (was),
                                 fact_query_state_to_nick (FACT_QUERY_ANSWERED));

  return fact_edit_builder_end (builder);
}
