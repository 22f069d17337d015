/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

static void
set_label (FactEditBuilder *builder,
           FactState       *state,
           GHashTable      *ids,
           const char      *any_id)
{
  guint n = g_hash_table_size (ids);

  /* Translators: both come after “Undo” and “Redo” */
  if (n == 1)
    fact_edit_builder_set_label (builder, _("Deletion of Claim %u"), fact_claim_get_number (fact_state_find_claim (state, any_id)));
  else
    fact_edit_builder_set_label (builder, ngettext ("Deletion of %u Claim", "Deletion of %u Claims", n), n);
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
  g_autoptr (GHashTable) removed = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; claim_ids[i] != NULL; i++)
    {
      FactClaim *claim = fact_edit_find_claim (state, claim_ids[i], error);

      if (claim == NULL)
        return NULL;
      if (!g_hash_table_add (removed, (gpointer) claim_ids[i]))
        continue;

      fact_edit_builder_remove (builder, claim);
      fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_CLAIM, claim, NULL, NULL, NULL);
    }
  set_label (builder, state, removed, claim_ids[0]);

  return fact_edit_builder_end (builder);
}
