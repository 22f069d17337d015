/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/* Signs the copy: whoever ends the first check checked it, whoever ends the second reviewed it. */
static FactClaim *
sign (FactClaim    *claim,
      FactProgress  before,
      const char   *author,
      const char   *now)
{
  gboolean is_review = before == FACT_PROGRESS_REVIEW && fact_claim_get_progress (claim) == FACT_PROGRESS_DONE;
  gboolean is_check = before < FACT_PROGRESS_REVIEW && fact_claim_get_progress (claim) >= FACT_PROGRESS_REVIEW;
  g_autoptr (FactClaim) signed_by = NULL;

  if (!is_review && !is_check)
    return fact_record_ref (claim);

  signed_by = fact_claim_with_field (claim, is_review ? FACT_CLAIM_REVIEWED_BY : FACT_CLAIM_CHECKED_BY, author);

  return fact_claim_with_field (signed_by, is_review ? FACT_CLAIM_REVIEWED_AT : FACT_CLAIM_CHECKED_AT, now);
}

/**
 * fact_edit_set_progress:
 * @state: a state
 * @context: who works on it
 * @claim_id: id of a claim
 * @progress: how far the work on it is
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM
 *
 * Says how far the check of a claim has come, apart from its verdict. Coming to "needs second check" or "done" names the author
 * as who checked it; coming from the second check to "done", as who reviewed it.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_progress (FactState        *state,
                        FactEditContext  *context,
                        const char       *claim_id,
                        FactProgress      progress,
                        GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_PROGRESS);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (FactClaim) moved = NULL;
  g_autoptr (FactClaim) after = NULL;

  if (before == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Progress of Claim %u"), fact_claim_get_number (before));
  if (fact_claim_get_progress (before) == progress)
    return fact_edit_builder_end (builder);

  moved = fact_claim_with_progress (before, progress);
  after = sign (moved, fact_claim_get_progress (before), fact_edit_context_get_author (context),
                fact_edit_builder_get_now (builder));
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_PROGRESS, after, NULL,
                               fact_progress_to_nick (fact_claim_get_progress (before)), fact_progress_to_nick (progress));

  return fact_edit_builder_end (builder);
}
