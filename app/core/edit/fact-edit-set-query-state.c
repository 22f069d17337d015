/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

static void
set_label (FactEditBuilder *builder,
           FactClaim       *claim,
           FactQueryState   query_state)
{
  guint number = fact_claim_get_number (claim);

  /* Translators: these come after “Undo” and “Redo” */
  if (query_state == FACT_QUERY_OPEN)
    fact_edit_builder_set_label (builder, _("Reopening of Query on Claim %u"), number);
  else if (query_state == FACT_QUERY_ANSWERED)
    fact_edit_builder_set_label (builder, _("Settling of Query on Claim %u"), number);
  else
    fact_edit_builder_set_label (builder, _("Withdrawal of Query on Claim %u"), number);
}

/**
 * fact_edit_set_query_state:
 * @state: a state
 * @context: who says so
 * @claim_id: id of a claim
 * @query_id: id of one of its queries
 * @query_state: what has become of it; it may be answered without the words of an answer
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_QUERY
 *
 * Settles a query or opens it again, which sets a claim that is done back to the second check. An answer stays where there is one.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_query_state (FactState        *state,
                           FactEditContext  *context,
                           const char       *claim_id,
                           const char       *query_id,
                           FactQueryState    query_state,
                           GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_QUERY_STATE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactQuery *query;
  g_autoptr (FactQuery) changed = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL)
    return NULL;
  query = fact_edit_find_query (before, query_id, &place, error);
  if (query == NULL)
    return NULL;

  set_label (builder, before, query_state);
  if (fact_query_get_state (query) == query_state)
    return fact_edit_builder_end (builder);

  changed = fact_query_with_state (query, query_state);
  after = fact_edit_put_query (before, place, changed);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_QUERY_STATE, after, query_id,
                               fact_query_state_to_nick (fact_query_get_state (query)), fact_query_state_to_nick (query_state));

  return fact_edit_builder_end (builder);
}
