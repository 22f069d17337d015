/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_add_articles:
 * @state: a state
 * @context: who imports
 * @articles: (element-type FactArticle): what is to be added, in this order, each with an id of its own
 * @error: never set; here because every edit function has it
 *
 * Adds articles behind those that are there.
 *
 * Returns: (transfer full): the edit
 */
FactEdit *
fact_edit_add_articles (FactState        *state,
                        FactEditContext  *context,
                        GPtrArray        *articles,
                        GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ADD_ARTICLES);

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, ngettext ("Import of %u Article", "Import of %u Articles", articles->len),
                               articles->len);
  for (guint i = 0; i < articles->len; i++)
    {
      FactArticle *article = g_ptr_array_index (articles, i);

      g_return_val_if_fail (fact_state_find_article (state, fact_record_get_id (article)) == NULL, NULL);

      fact_edit_builder_append (builder, article);
      fact_edit_builder_log_article (builder, FACT_ACTION_IMPORT, article, NULL, NULL, NULL);
    }

  return fact_edit_builder_end (builder);
}
