/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-marks.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_add_occurrence:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @article_id: id of an article, which may be any
 * @span: where the same claim is made in it, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_BAD_SPAN, %FACT_EDIT_ERROR_EXISTS
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_add_occurrence (FactState        *state,
                          FactEditContext  *context,
                          const char       *claim_id,
                          const char       *article_id,
                          FactSpan          span,
                          GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ADD_OCCURRENCE);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (FactAnchor) anchor = NULL;
  g_autoptr (GRefString) id = NULL;
  g_autoptr (GPtrArray) occurrences = NULL;
  g_autoptr (FactClaim) after = NULL;

  if (before == NULL)
    return NULL;
  anchor = fact_edit_make_anchor (state, article_id, span, error);
  if (anchor == NULL)
    return NULL;
  if (fact_edit_stands_at (before, anchor))
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_EXISTS,
                   _("Claim %u is marked at these very words already."), fact_claim_get_number (before));
      return NULL;
    }

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Occurrence of Claim %u"), fact_claim_get_number (before));
  id = fact_edit_context_new_id (context);
  occurrences = fact_edit_copy_occurrences (before);
  g_ptr_array_add (occurrences, fact_occurrence_new (id, anchor));
  after = fact_claim_with_occurrences (before, occurrences);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_OCCURRENCE, after, id, NULL, NULL);

  return fact_edit_builder_end (builder);
}
