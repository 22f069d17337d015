/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_move_article:
 * @state: a state
 * @context: who edits
 * @article_id: id of an article
 * @place: which of the articles it is to be, from 0; the last for any greater number
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_move_article (FactState        *state,
                        FactEditContext  *context,
                        const char       *article_id,
                        guint             place,
                        GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_MOVE_ARTICLE);
  FactArticle *article = fact_edit_find_article (state, article_id, error);
  guint place_now;

  if (article == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Order of Articles"));
  fact_state_find_place (state, article, place, &place_now);
  if (place_now == MIN (place, fact_state_get_n_articles (state) - 1))
    return fact_edit_builder_end (builder);

  fact_edit_builder_move (builder, article, place);
  fact_edit_builder_log_article (builder, FACT_ACTION_ORDER, article, NULL, NULL, NULL);

  return fact_edit_builder_end (builder);
}
