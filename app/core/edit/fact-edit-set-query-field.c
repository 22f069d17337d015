/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

static void
set_label (FactEditBuilder *builder,
           FactClaim       *claim,
           FactQueryField   field)
{
  guint number = fact_claim_get_number (claim);

  /* Translators: these come after “Undo” and “Redo” */
  if (field == FACT_QUERY_TO)
    fact_edit_builder_set_label (builder, _("Addressee of Query on Claim %u"), number);
  else if (field == FACT_QUERY_TEXT)
    fact_edit_builder_set_label (builder, _("Words of Query on Claim %u"), number);
  else
    fact_edit_builder_set_label (builder, _("Answer to Query on Claim %u"), number);
}

/**
 * fact_edit_set_query_field:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @query_id: id of one of its queries
 * @field: which of its texts
 * @value: (nullable): what it is to say; empty for nothing, which the question itself cannot be
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_QUERY, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Changes a text of a query and leaves open what is open. Typing into one text coalesces to one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_query_field (FactState        *state,
                           FactEditContext  *context,
                           const char       *claim_id,
                           const char       *query_id,
                           FactQueryField    field,
                           const char       *value,
                           GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_QUERY_FIELD);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactQuery *query;
  g_autoptr (FactQuery) changed = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL || !fact_edit_check_query (field, value, error))
    return NULL;
  query = fact_edit_find_query (before, query_id, &place, error);
  if (query == NULL)
    return NULL;

  set_label (builder, before, field);
  fact_edit_builder_set_key (builder, "query %s %s", query_id, fact_query_field_to_nick (field));
  if (g_strcmp0 (fact_query_get_field (query, field), value != NULL ? value : "") == 0)
    return fact_edit_builder_end (builder);

  changed = fact_query_with_field (query, field, value);
  after = fact_edit_put_query (before, place, changed);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_QUERY_TEXT, after, query_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
