/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

static void
set_label (FactEditBuilder *builder,
           GPtrArray       *claims)
{
  /* Translators: both come after “Undo” and “Redo” */
  if (claims->len == 1)
    fact_edit_builder_set_label (builder, _("Assignee of Claim %u"), fact_claim_get_number (g_ptr_array_index (claims, 0)));
  else
    fact_edit_builder_set_label (builder, ngettext ("Assignee of %u Claim", "Assignee of %u Claims", claims->len), claims->len);
}

/**
 * fact_edit_set_assignees:
 * @state: a state
 * @context: who assigns
 * @claim_ids: (array zero-terminated=1): ids of claims; one said twice counts once
 * @assignee: (nullable): whose claims they are from now on; white space around it is left out; empty for nobody's
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Gives many claims to somebody in one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_assignees (FactState           *state,
                         FactEditContext     *context,
                         const char * const  *claim_ids,
                         const char          *assignee,
                         GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_ASSIGNEES);
  g_autoptr (GPtrArray) claims = fact_edit_find_claims (state, claim_ids, error);
  g_autofree char *name = NULL;

  if (claims == NULL || !fact_edit_check_string (assignee, error))
    return NULL;

  name = g_strstrip (g_strdup (assignee != NULL ? assignee : ""));
  set_label (builder, claims);
  for (guint i = 0; i < claims->len; i++)
    {
      FactClaim *before = g_ptr_array_index (claims, i);
      g_autoptr (FactClaim) after = NULL;

      if (g_strcmp0 (fact_claim_get_field (before, FACT_CLAIM_ASSIGNEE), name) == 0)
        continue;

      after = fact_claim_with_field (before, FACT_CLAIM_ASSIGNEE, name);
      fact_edit_builder_replace (builder, before, after);
      fact_edit_builder_log_claim (builder, FACT_ACTION_FIELD, after, fact_claim_field_to_nick (FACT_CLAIM_ASSIGNEE), NULL, NULL);
    }

  return fact_edit_builder_end (builder);
}
