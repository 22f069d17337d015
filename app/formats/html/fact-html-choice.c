/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-page.h"

/*
 * Which part of the page is the article
 *
 * The element in which the values of the runs add up to most: as in a maximum subsequence (Pasternack and Roth, Extracting
 * Article Text from the Web with Maximum Subsequence Segmentation, 2009), but over the page's own tree, so that the
 * article keeps its short lines and loses what stands beside it. Elements within that say they are the article's body
 * narrow it down.
 */

/* What an article's paragraphs are worth at least, where several follow each other. */
#define MIN_ARTICLE 400

/* A text of fewer letters is no article. */
#define MIN_LETTERS 80

static gint64 *
add_up (FactHtmlPage *self)
{
  guint n_runs = self->runs->runs->len;
  gint64 *sums = g_new0 (gint64, n_runs + 1);

  for (guint i = 0; i < n_runs; i++)
    sums[i + 1] = sums[i] + (self->verdicts[i].is_out ? 0 : self->verdicts[i].value);

  return sums;
}

static gint64
get_sum (FactHtmlPage *self,
         const gint64 *sums,
         FactHtmlNode  node)
{
  return sums[fact_html_page_find_run (self, fact_html_tree_get_end (self->tree, node))] - sums[fact_html_page_find_run (self, node)];
}

/* A page may go on with the next articles: then the one with the title counts. */
static FactHtmlNode
narrow_to_article (FactHtmlPage *self,
                   const gint64 *sums,
                   FactHtmlNode  node)
{
  FactHtmlNode end = fact_html_tree_get_end (self->tree, node);
  FactHtmlNode title = self->title != G_MAXUINT ? fact_html_page_get_run (self, self->title)->first : FACT_HTML_NO_NODE;
  FactHtmlNode with_title = FACT_HTML_NO_NODE;
  guint n_others = 0;

  for (FactHtmlNode i = node + 1; i < end; i++)
    {
      FactHtmlNode after = fact_html_tree_get_end (self->tree, i);

      if (fact_html_tree_get_tag (self->tree, i) != FACT_HTML_ARTICLE)
        continue;
      if (i < title && title < after)
        with_title = i;
      else if (get_sum (self, sums, i) >= MIN_ARTICLE)
        n_others++;
      i = after - 1;
    }

  if (with_title == FACT_HTML_NO_NODE || n_others == 0 || get_sum (self, sums, with_title) < MIN_ARTICLE)
    return node;

  return with_title;
}

static FactHtmlNode
find_best (FactHtmlPage *self)
{
  guint32 n_nodes = fact_html_tree_get_n_nodes (self->tree);
  g_autofree gint64 *sums = add_up (self);
  gint64 best = G_MININT64;
  FactHtmlNode found = 0;

  for (FactHtmlNode i = 0; i < n_nodes; i++)
    {
      gint64 sum;

      if (fact_html_tree_get_tag (self->tree, i) == FACT_HTML_TEXT)
        continue;
      sum = get_sum (self, sums, i);
      if (sum >= best)
        {
          best = sum;
          found = i;
        }
    }

  return narrow_to_article (self, sums, found);
}

/* How deep in elements that are called the article's body most of it is. */
static guint
find_depth (FactHtmlPage *self,
            guint         first,
            guint         end)
{
  gint64 sums[G_MAXUINT8 + 1] = { 0 };
  gint64 all = 0;
  gint64 within = 0;

  for (guint i = first; i < end; i++)
    {
      if (!self->verdicts[i].is_out && self->verdicts[i].value > 0)
        {
          sums[self->verdicts[i].depth] += self->verdicts[i].value;
          all += self->verdicts[i].value;
        }
    }

  for (guint depth = G_MAXUINT8; depth > 0; depth--)
    {
      within += sums[depth];
      if (within * 2 >= all && all > 0)
        return depth;
    }

  return 0;
}

/* Runs outside of the bodies are taken if they read as what comes before or between them. */
static gboolean
is_beside_body (FactHtmlPage *self,
                guint         run,
                guint         first,
                guint         last)
{
  const FactHtmlRun *r = fact_html_page_get_run (self, run);

  if (run > last || r->n_letters < 50 || r->n_stops < 1)
    return FALSE;

  return run > first || self->title == G_MAXUINT || run > self->title;
}

static guint
count_letters (FactHtmlPage *self)
{
  guint n = 0;

  for (guint i = 0; i < self->runs->runs->len; i++)
    n += self->verdicts[i].is_main ? fact_html_page_get_run (self, i)->n_letters : 0;

  return n;
}

/**
 * fact_html_page_widen:
 * @self: a page whose article has been chosen and trimmed
 *
 * Where next to nothing is left, takes what is called the article's body with all its links, or else all that is not
 * called something else, or else all that can be seen, or else all there is: no page with words is without text.
 */
void
fact_html_page_widen (FactHtmlPage *self)
{
  for (guint step = 0; step < 4 && count_letters (self) < (step < 2 ? MIN_LETTERS : 1); step++)
    {
      for (guint i = 0; i < self->runs->runs->len; i++)
        {
          FactHtmlVerdict *verdict = &self->verdicts[i];

          verdict->is_main = step == 0 ? verdict->depth > 0 && !verdict->is_out
                           : step == 1 ? !verdict->is_out
                           : step == 2 ? !fact_html_page_get_run (self, i)->is_hidden : TRUE;
        }
    }
}

/**
 * fact_html_page_choose:
 * @self: a page whose runs have been weighed
 *
 * Says which runs are of the article.
 */
void
fact_html_page_choose (FactHtmlPage *self)
{
  FactHtmlNode node;
  guint start, end, depth, first, last;

  if (fact_html_tree_get_n_nodes (self->tree) == 0)
    return;

  node = find_best (self);
  start = fact_html_page_find_run (self, node);
  end = fact_html_page_find_run (self, fact_html_tree_get_end (self->tree, node));
  depth = find_depth (self, start, end);
  first = end;
  last = start;

  for (guint i = start; i < end; i++)
    {
      if (self->verdicts[i].depth >= depth && self->verdicts[i].value > 0 && !self->verdicts[i].is_out)
        {
          first = MIN (first, i);
          last = i;
        }
    }

  for (guint i = start; i < end; i++)
    {
      FactHtmlVerdict *verdict = &self->verdicts[i];

      verdict->is_main = !verdict->is_out && !fact_html_page_is_linked (self, i)
                         && (verdict->depth >= depth || is_beside_body (self, i, first, last));
    }
}
