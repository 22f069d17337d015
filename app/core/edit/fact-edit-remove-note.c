/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_remove_note:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @note_id: id of a note of its thread
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_NOTE
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_remove_note (FactState        *state,
                       FactEditContext  *context,
                       const char       *claim_id,
                       const char       *note_id,
                       GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_REMOVE_NOTE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL || fact_edit_find_note (before, note_id, &place, error) == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Removal of Note on Claim %u"), fact_claim_get_number (before));
  after = fact_edit_put_note (before, place, NULL);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_CLAIM_NOTE, after, note_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
