/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-page.h"

#include <string.h>

/* The runs of a page and what is thought of them. */

/* The run that has the words of @title, or else the first great heading that is no link. */
static guint
find_title (FactHtmlPage *self,
            const char   *title)
{
  gsize n_bytes = title != NULL ? strlen (title) : 0;
  guint heading = G_MAXUINT;

  for (guint i = 0; i < self->runs->runs->len; i++)
    {
      const FactHtmlRun *run = fact_html_page_get_run (self, i);

      if (run->is_hidden || fact_html_page_is_linked (self, i))
        continue;
      if (n_bytes > 0 && run->n_bytes == n_bytes
          && g_ascii_strncasecmp (fact_html_page_get_words (self, i), title, n_bytes) == 0)
        return i;
      if (heading == G_MAXUINT && run->n_letters > 15 && fact_html_tree_get_tag (self->tree, run->block) == FACT_HTML_H1)
        heading = i;
    }

  return heading;
}

/**
 * fact_html_page_new:
 * @tree: a page
 * @runs: its runs
 * @title: (nullable): what the article is called
 *
 * Returns: (transfer full): the page, with no verdict yet; it borrows @tree and @runs
 */
FactHtmlPage *
fact_html_page_new (FactHtmlTree       *tree,
                    const FactHtmlRuns *runs,
                    const char         *title)
{
  FactHtmlPage *self = g_new0 (FactHtmlPage, 1);

  self->tree = tree;
  self->runs = runs;
  self->verdicts = g_new0 (FactHtmlVerdict, runs->runs->len + 1);
  self->title = find_title (self, title);

  return self;
}

/**
 * fact_html_page_free:
 * @self: (nullable): a page
 *
 * Frees it.
 */
void
fact_html_page_free (FactHtmlPage *self)
{
  if (self == NULL)
    return;

  g_free (self->verdicts);
  g_free (self);
}

/**
 * fact_html_page_get_run:
 * @self: a page
 * @run: the number of a run
 *
 * Returns: (transfer none): it
 */
const FactHtmlRun *
fact_html_page_get_run (FactHtmlPage *self,
                        guint         run)
{
  return &g_array_index (self->runs->runs, FactHtmlRun, run);
}

/**
 * fact_html_page_get_words:
 * @self: a page
 * @run: the number of a run
 *
 * Returns: (transfer none): where its words begin; they are not ended by NUL
 */
const char *
fact_html_page_get_words (FactHtmlPage *self,
                          guint         run)
{
  return self->runs->words->str + fact_html_page_get_run (self, run)->start;
}

/**
 * fact_html_page_find_run:
 * @self: a page
 * @node: a node of it, or the number of nodes
 *
 * Returns: the first run that does not begin before @node; the number of runs when there is none
 */
guint
fact_html_page_find_run (FactHtmlPage *self,
                         FactHtmlNode  node)
{
  guint low = 0;
  guint high = self->runs->runs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (fact_html_page_get_run (self, middle)->first < node)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * fact_html_page_is_heading:
 * @self: a page
 * @run: the number of a run
 *
 * Returns: whether it is a heading
 */
gboolean
fact_html_page_is_heading (FactHtmlPage *self,
                           guint         run)
{
  FactHtmlNode block = fact_html_page_get_run (self, run)->block;

  return block != FACT_HTML_NO_NODE && fact_html_tag_get_kind (fact_html_tree_get_tag (self->tree, block)) == FACT_HTML_HEADING;
}

/**
 * fact_html_page_is_linked:
 * @self: a page
 * @run: the number of a run
 *
 * Returns: whether most of it are links
 */
gboolean
fact_html_page_is_linked (FactHtmlPage *self,
                          guint         run)
{
  const FactHtmlRun *r = fact_html_page_get_run (self, run);

  return r->n_link_letters * 2 > r->n_letters;
}

/**
 * fact_html_page_is_prose:
 * @self: a page
 * @run: the number of a run
 *
 * Returns: whether it reads as a paragraph: long, or with stops in it, and not of links
 */
gboolean
fact_html_page_is_prose (FactHtmlPage *self,
                         guint         run)
{
  const FactHtmlRun *r = fact_html_page_get_run (self, run);
  guint n_own = r->n_letters - r->n_link_letters;

  return !fact_html_page_is_linked (self, run) && !fact_html_page_is_heading (self, run)
         && (n_own >= 100 || (n_own >= 50 && r->n_stops >= 2));
}
