/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-import-duplicate.h"

/**
 * fact_import_find_duplicate:
 * @state: a project
 * @items: (element-type FactImportItem): files on their way into it
 * @item: one of them
 * @text: its words
 *
 * Looks for what has the same words already: an article of the project, or another file that will become one. Words are compared,
 * not checksums: what a project's file says of its own may be wrong.
 *
 * Returns: (transfer none) (nullable): title of the article, or name of the file; %NULL when the words are new
 */
const char *
fact_import_find_duplicate (FactState      *state,
                            GPtrArray      *items,
                            FactImportItem *item,
                            FactText       *text)
{
  FactArticle *article = fact_state_find_text (state, text);

  if (article != NULL)
    return fact_article_get_title (article);

  for (guint i = 0; i < items->len; i++)
    {
      FactImportItem *other = g_ptr_array_index (items, i);

      if (other != item && fact_import_item_is_wanted (other) && fact_text_equal (fact_import_item_get_text (other), text))
        return fact_import_item_get_name (other);
    }

  return NULL;
}
