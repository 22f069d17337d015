/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-marks.h"
#include "edit/fact-new-claim.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_add_claim:
 * @state: a state
 * @context: who marks it
 * @article_id: id of the article in which it is made
 * @span: where, in code points
 * @statement: (nullable): what is claimed; %NULL for the words themselves
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_BAD_SPAN, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Marks a claim: unverified, still to do, with a number no claim ever had.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_add_claim (FactState        *state,
                     FactEditContext  *context,
                     const char       *article_id,
                     FactSpan          span,
                     const char       *statement,
                     GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ADD_CLAIM);
  FactHeader *before = fact_state_get_header (state);
  guint number = fact_header_get_last_number (before) + 1;
  g_autoptr (FactAnchor) anchor = fact_edit_make_anchor (state, article_id, span, error);
  g_autofree char *words = NULL;
  g_autoptr (FactHeader) after = NULL;
  g_autoptr (FactClaim) claim = NULL;

  if (anchor == NULL || !fact_edit_check_string (statement, error))
    return NULL;

  words = fact_edit_dup_statement (statement != NULL ? statement : fact_anchor_get_exact (anchor));
  if (!fact_edit_check_new_claim (state, words, error))
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("New Claim %u"), number);
  after = fact_header_with_last_number (before, number);
  fact_edit_builder_replace (builder, before, after);
  claim = fact_new_claim (context, number, anchor, words);
  fact_edit_builder_append (builder, claim);
  fact_edit_builder_log_claim (builder, FACT_ACTION_CLAIM, claim, NULL, NULL, NULL);

  return fact_edit_builder_end (builder);
}
