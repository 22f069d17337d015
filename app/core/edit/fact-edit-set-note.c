/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_set_note:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @note_id: id of a note of its thread
 * @text: what it is to say
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_NOTE, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Changes the words of a note. It stays by whoever wrote it; the log knows who changed it. Typing coalesces to one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_note (FactState        *state,
                    FactEditContext  *context,
                    const char       *claim_id,
                    const char       *note_id,
                    const char       *text,
                    GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_NOTE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactNote *note;
  g_autoptr (FactNote) changed = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL || !fact_edit_check_note (text, error))
    return NULL;
  note = fact_edit_find_note (before, note_id, &place, error);
  if (note == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Words of Note on Claim %u"), fact_claim_get_number (before));
  fact_edit_builder_set_key (builder, "note %s", note_id);
  if (g_strcmp0 (fact_note_get_text (note), text) == 0)
    return fact_edit_builder_end (builder);

  changed = fact_note_with_text (note, text);
  after = fact_edit_put_note (before, place, changed);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_CLAIM_NOTE_TEXT, after, note_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
