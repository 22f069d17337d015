/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-table.h"

/**
 * fact_html_table_has_data:
 * @tree: a page
 * @table: a table in it
 *
 * Tells tables of data from those that old pages are laid out with: these hold other tables, or several paragraphs in a
 * cell.
 *
 * Returns: whether its rows are to be read as rows
 */
gboolean
fact_html_table_has_data (FactHtmlTree *tree,
                          FactHtmlNode  table)
{
  FactHtmlNode end = fact_html_tree_get_end (tree, table);
  guint n_paragraphs = 0;

  for (FactHtmlNode i = table + 1; i < end; i++)
    {
      switch (fact_html_tree_get_tag (tree, i))
        {
        case FACT_HTML_TABLE: case FACT_HTML_FORM: case FACT_HTML_ARTICLE: case FACT_HTML_SECTION:
          return FALSE;

        case FACT_HTML_TD: case FACT_HTML_TH:
          n_paragraphs = 0;
          break;

        case FACT_HTML_P: case FACT_HTML_DIV: case FACT_HTML_UL: case FACT_HTML_OL: case FACT_HTML_H1: case FACT_HTML_H2:
        case FACT_HTML_H3: case FACT_HTML_H4: case FACT_HTML_BLOCKQUOTE:
          if (++n_paragraphs > 1)
            return FALSE;
          break;

        default:
          break;
        }
    }

  return TRUE;
}
