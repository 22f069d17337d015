/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_add_note:
 * @state: a state
 * @context: who writes it
 * @claim_id: id of a claim
 * @text: what is noted
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Adds a note to the thread of a claim, signed and dated.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_add_note (FactState        *state,
                    FactEditContext  *context,
                    const char       *claim_id,
                    const char       *text,
                    GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ADD_NOTE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (GRefString) id = NULL;
  g_autoptr (FactNote) note = NULL;
  g_autoptr (FactClaim) after = NULL;

  if (before == NULL || !fact_edit_check_note (text, error))
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Note on Claim %u"), fact_claim_get_number (before));
  id = fact_edit_context_new_id (context);
  note = fact_note_new (id, text, fact_edit_context_get_author (context), fact_edit_builder_get_now (builder));
  after = fact_edit_put_note (before, fact_claim_get_n_notes (before), note);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_CLAIM_NOTE, after, id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
