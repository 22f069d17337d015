/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-cleared-passages.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_restore_passage:
 * @state: a state
 * @context: who edits
 * @article_id: id of an article
 * @span: what is to be read after all, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_BAD_SPAN
 *
 * Takes back that a passage was read.
 *
 * Returns: (transfer full): the edit, empty when nothing of it was cleared; %NULL with @error set
 */
FactEdit *
fact_edit_restore_passage (FactState        *state,
                           FactEditContext  *context,
                           const char       *article_id,
                           FactSpan          span,
                           GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_RESTORE_PASSAGE);
  FactArticle *article = fact_edit_find_passage (state, article_id, span, error);
  g_autoptr (GPtrArray) cleared = NULL;

  if (article == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, "%s", _("Marking as Unread"));
  cleared = fact_cleared_passages_without (article, span);

  return fact_cleared_passages_end_edit (cleared, builder, article, FACT_ACTION_RESTORE);
}
