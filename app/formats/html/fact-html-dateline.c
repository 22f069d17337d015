/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-dateline.h"

#include <string.h>

#include "html/fact-html-date.h"

/* How many runs away from the title a date may stand, and how many letters a line with it has. */
#define MAX_DISTANCE 15
#define MAX_LETTERS 160

/* Around the date of a line that says nothing but when, and perhaps by whom. */
#define MAX_BEFORE 20
#define MAX_BEHIND 45

typedef struct
{
  FactHtmlPage *page;
  const char   *language;
  guint         anchor;        /* the run that dates are looked for around */
  int           best;
  char         *date;
} Search;

static void
keep (Search *self,
      char   *date,
      int     score)
{
  if (date != NULL && score > self->best)
    {
      g_free (self->date);
      self->date = date;
      self->best = score;
    }
  else
    {
      g_free (date);
    }
}

/* Dates stand behind the title more often than before it. */
static int
score_distance (Search *self,
                guint   run)
{
  int distance = (int) run - (int) self->anchor;

  return distance >= 0 ? 60 - 3 * distance : 50 + 5 * distance;
}

/* Whether an element or the one around it is called after dates. */
static gboolean
is_called_date (FactHtmlTree *tree,
                FactHtmlNode  node)
{
  static const char *const words[] = { "date", "time", "publish", "posted", "created", "datum", "fecha", "released" };

  for (guint level = 0; level < 2 && node != FACT_HTML_NO_NODE; level++, node = fact_html_tree_get_parent (tree, node))
    {
      const char *names = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_CLASS);
      g_autofree char *folded = names != NULL ? g_ascii_strdown (names, -1) : NULL;

      for (guint i = 0; i < G_N_ELEMENTS (words) && folded != NULL; i++)
        {
          if (strstr (folded, words[i]) != NULL)
            return TRUE;
        }
    }

  return FALSE;
}

static void
look_at_run (Search *self,
             guint   run)
{
  const FactHtmlRun *r = fact_html_page_get_run (self->page, run);
  gsize start = 0;
  char *date;
  int score;

  if (r->n_letters > MAX_LETTERS)
    return;
  date = fact_html_date_find (fact_html_page_get_words (self->page, run), r->n_bytes, self->language, &start, NULL);
  if (date == NULL)
    return;

  score = score_distance (self, run);
  if (is_called_date (self->page->tree, r->block))
    score += 20;
  if (start == 0)
    score += 5;
  if (r->is_hidden)
    score -= 10;
  if (r->n_links > 0 && r->n_link_letters > 25)
    score -= 30;
  keep (self, date, score);
}

static void
look_at_times (Search *self)
{
  FactHtmlTree *tree = self->page->tree;
  guint32 n_nodes = fact_html_tree_get_n_nodes (tree);

  for (FactHtmlNode i = 0; i < n_nodes; i++)
    {
      const char *value;
      guint run;

      if (fact_html_tree_get_tag (tree, i) != FACT_HTML_TIME)
        continue;
      value = fact_html_tree_get_attribute (tree, i, FACT_HTML_ATTRIBUTE_DATETIME);
      run = fact_html_page_find_run (self->page, i);
      if (value != NULL && score_distance (self, run) > 0)
        keep (self, fact_html_date_parse (value), score_distance (self, run) + 20);
    }
}

static guint
find_anchor (FactHtmlPage *page)
{
  if (page->title != G_MAXUINT)
    return page->title;

  for (guint i = 0; i < page->runs->runs->len; i++)
    {
      if (page->verdicts[i].is_main)
        return i;
    }

  return 0;
}

/**
 * fact_html_dateline_find:
 * @page: a page whose article has been found
 * @language: (nullable): its language, BCP 47
 *
 * Looks for a date around the article's title, for pages that do not say elsewhere when they were published.
 *
 * Returns: (transfer full) (nullable): it, as 2024-10-25
 */
char *
fact_html_dateline_find (FactHtmlPage *page,
                         const char   *language)
{
  Search search = { page, language, find_anchor (page), 0, NULL };
  guint first = search.anchor > MAX_DISTANCE ? search.anchor - MAX_DISTANCE : 0;

  for (guint i = first; i < page->runs->runs->len && i <= search.anchor + MAX_DISTANCE; i++)
    look_at_run (&search, i);
  look_at_times (&search);

  return search.date;
}

static guint
count_letters (const char *words,
               gsize       n_bytes)
{
  guint n = 0;

  for (const char *p = words; p < words + n_bytes; p = g_utf8_next_char (p))
    n += g_unichar_isalpha (g_utf8_get_char (p));

  return n;
}

/**
 * fact_html_dateline_is:
 * @page: a page
 * @run: the number of a run
 *
 * Returns: whether the run says when something was published, and hardly more
 */
gboolean
fact_html_dateline_is (FactHtmlPage *page,
                       guint         run)
{
  const FactHtmlRun *r = fact_html_page_get_run (page, run);
  const char *words = fact_html_page_get_words (page, run);
  g_autofree char *date = NULL;
  gsize start = 0;
  gsize end = 0;

  if (r->n_letters > MAX_LETTERS)
    return FALSE;

  date = fact_html_date_find (words, r->n_bytes, NULL, &start, &end);
  if (date == NULL)
    return FALSE;

  return count_letters (words, start) <= MAX_BEFORE && count_letters (words + end, r->n_bytes - end) <= MAX_BEHIND;
}
