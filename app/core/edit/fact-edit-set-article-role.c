/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_set_article_role:
 * @state: a state
 * @context: who edits
 * @article_id: id of an article
 * @role: whether it is being checked, or only checked against
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_article_role (FactState        *state,
                            FactEditContext  *context,
                            const char       *article_id,
                            FactRole          role,
                            GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_ARTICLE_ROLE);
  FactArticle *before = fact_edit_find_article (state, article_id, error);
  g_autoptr (FactArticle) after = NULL;

  if (before == NULL)
    return NULL;

  /* Translators: both come after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, "%s", role == FACT_ROLE_SOURCE ? _("Marking as Source") : _("Marking as Article"));
  if (fact_article_get_role (before) == role)
    return fact_edit_builder_end (builder);

  after = fact_article_with_role (before, role);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_article (builder, FACT_ACTION_ROLE, after, NULL,
                                 fact_role_to_nick (fact_article_get_role (before)), fact_role_to_nick (role));

  return fact_edit_builder_end (builder);
}
