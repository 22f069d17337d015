/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_remove_occurrence:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @occurrence_id: id of one of its occurrences
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE
 *
 * Takes the mark of a claim off a passage. The claim stays, also when that was its last place.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_remove_occurrence (FactState        *state,
                             FactEditContext  *context,
                             const char       *claim_id,
                             const char       *occurrence_id,
                             GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_REMOVE_OCCURRENCE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (GPtrArray) occurrences = NULL;
  g_autoptr (FactClaim) after = NULL;
  guint place;

  if (before == NULL || fact_edit_find_occurrence (before, occurrence_id, &place, error) == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Removal of Occurrence of Claim %u"), fact_claim_get_number (before));
  occurrences = fact_edit_copy_occurrences (before);
  g_ptr_array_remove_index (occurrences, place);
  after = fact_claim_with_occurrences (before, occurrences);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_OCCURRENCE, after, occurrence_id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
