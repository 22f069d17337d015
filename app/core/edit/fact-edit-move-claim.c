/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_move_claim:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @place: which of the claims it is to be, from 0; the last for any greater number
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM
 *
 * Moves a claim in the project's own order; its number stays.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_move_claim (FactState        *state,
                      FactEditContext  *context,
                      const char       *claim_id,
                      guint             place,
                      GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_MOVE_CLAIM);
  FactClaim *claim = fact_edit_find_claim (state, claim_id, error);
  guint place_now;

  if (claim == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Order of Claims"));
  fact_state_find_place (state, claim, place, &place_now);
  if (place_now == MIN (place, fact_state_get_n_claims (state) - 1))
    return fact_edit_builder_end (builder);

  fact_edit_builder_move (builder, claim, place);
  fact_edit_builder_log_claim (builder, FACT_ACTION_ORDER, claim, NULL, NULL, NULL);

  return fact_edit_builder_end (builder);
}
