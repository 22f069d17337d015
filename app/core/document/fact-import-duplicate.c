/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-import-duplicate.h"

/**
 * fact_import_find_duplicate:
 * @state: a project
 * @items: (element-type FactImportItem): files on their way into it
 * @item: one of them
 * @text_sha256: SHA-256 of its words
 *
 * Looks for what has the same words already: an article of the project, or another file that will become one.
 *
 * Returns: (transfer none) (nullable): title of the article, or name of the file; %NULL when the words are new
 */
const char *
fact_import_find_duplicate (FactState      *state,
                            GPtrArray      *items,
                            FactImportItem *item,
                            const char     *text_sha256)
{
  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      FactArticle *article = fact_state_get_article (state, i);

      if (g_str_equal (fact_article_get_text_sha256 (article), text_sha256))
        return fact_article_get_title (article);
    }

  for (guint i = 0; i < items->len; i++)
    {
      FactImportItem *other = g_ptr_array_index (items, i);

      if (other != item && fact_import_item_is_wanted (other) &&
          g_strcmp0 (fact_import_item_get_text_sha256 (other), text_sha256) == 0)
        return fact_import_item_get_name (other);
    }

  return NULL;
}
