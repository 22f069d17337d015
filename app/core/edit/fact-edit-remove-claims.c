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
    fact_edit_builder_set_label (builder, _("Deletion of Claim %u"), fact_claim_get_number (g_ptr_array_index (claims, 0)));
  else
    fact_edit_builder_set_label (builder, ngettext ("Deletion of %u Claim", "Deletion of %u Claims", claims->len), claims->len);
}

/**
 * fact_edit_remove_claims:
 * @state: a state
 * @context: who edits
 * @claim_ids: (array zero-terminated=1): ids of claims; one said twice counts once
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM
 *
 * Removes claims with their occurrences and evidence; the articles stay as they are, and the numbers are not given again.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_remove_claims (FactState           *state,
                         FactEditContext     *context,
                         const char * const  *claim_ids,
                         GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_REMOVE_CLAIMS);
  g_autoptr (GPtrArray) claims = fact_edit_find_claims (state, claim_ids, error);

  if (claims == NULL)
    return NULL;

  set_label (builder, claims);
  for (guint i = 0; i < claims->len; i++)
    {
      FactClaim *claim = g_ptr_array_index (claims, i);

      fact_edit_builder_remove (builder, claim);
      fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_CLAIM, claim, NULL, NULL, NULL);
    }

  return fact_edit_builder_end (builder);
}
