/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-cleared-passages.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_clear_passage:
 * @state: a state
 * @context: who edits
 * @article_id: id of an article
 * @span: what was read in it, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_BAD_SPAN
 *
 * Notes that a passage was read and that there is nothing to check. In each paragraph it becomes one with the cleared passages that
 * it overlaps or that stand next to it.
 *
 * Returns: (transfer full): the edit, empty when all of it was cleared already; %NULL with @error set
 */
FactEdit *
fact_edit_clear_passage (FactState        *state,
                         FactEditContext  *context,
                         const char       *article_id,
                         FactSpan          span,
                         GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_CLEAR_PASSAGE);
  FactArticle *article = fact_edit_find_passage (state, article_id, span, error);
  g_autoptr (GPtrArray) cleared = NULL;

  if (article == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, "%s", _("Marking as Read"));
  cleared = fact_cleared_passages_with (article, span);

  return fact_cleared_passages_end_edit (cleared, builder, article, FACT_ACTION_CLEAR);
}
