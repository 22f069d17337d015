/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-mark-deletion.h"

#include <glib/gi18n-lib.h>

static FactEdit *
unlink_evidence (FactState        *state,
                 FactEditContext  *context,
                 FactClaim        *claim,
                 const char       *evidence_id,
                 char            **message,
                 GError          **error)
{
  *message = g_strdup_printf (_("Evidence unlinked from claim %u"), fact_claim_get_number (claim));

  return fact_edit_remove_evidence (state, context, fact_record_get_id (claim), evidence_id, error);
}

static FactEdit *
remove_occurrence (FactState        *state,
                   FactEditContext  *context,
                   FactClaim        *claim,
                   const char       *occurrence_id,
                   char            **message,
                   GError          **error)
{
  *message = g_strdup_printf (_("Occurrence of claim %u removed"), fact_claim_get_number (claim));

  return fact_edit_remove_occurrence (state, context, fact_record_get_id (claim), occurrence_id, error);
}

static FactEdit *
delete_claim (FactState        *state,
              FactEditContext  *context,
              FactClaim        *claim,
              char            **message,
              GError          **error)
{
  const char * const ids[] = { fact_record_get_id (claim), NULL };

  *message = g_strdup_printf (_("Claim %u deleted"), fact_claim_get_number (claim));

  return fact_edit_remove_claims (state, context, ids, error);
}

/**
 * fact_mark_deletion_new:
 * @state: the project
 * @context: who edits
 * @claim_id: the current claim
 * @mark_id: (nullable): which of its marks is selected
 * @message: (out) (transfer full): what to tell the user when it is done
 * @error: return location for an error
 *
 * Decides what Delete means: evidence that is selected is unlinked; of several occurrences the selected one goes; otherwise the
 * claim goes, for without a place in any article nobody would find it again.
 *
 * Returns: (transfer full): the edit; %NULL with @error set to a %FACT_EDIT_ERROR
 */
FactEdit *
fact_mark_deletion_new (FactState        *state,
                        FactEditContext  *context,
                        const char       *claim_id,
                        const char       *mark_id,
                        char            **message,
                        GError          **error)
{
  FactClaim *claim = fact_state_find_claim (state, claim_id);
  guint place;

  if (claim == NULL)
    {
      g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_CLAIM, _("This claim no longer exists."));
      return NULL;
    }

  if (mark_id != NULL && fact_claim_find_evidence (claim, mark_id, &place))
    return unlink_evidence (state, context, claim, mark_id, message, error);

  if (mark_id != NULL && fact_claim_get_n_occurrences (claim) > 1 && fact_claim_find_occurrence (claim, mark_id, &place))
    return remove_occurrence (state, context, claim, mark_id, message, error);

  return delete_claim (state, context, claim, message, error);
}
