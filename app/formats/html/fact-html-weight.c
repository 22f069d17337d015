/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-page.h"

#include "html/fact-html-names.h"

/*
 * What each run speaks for
 *
 * A paragraph of prose speaks for the part of the page it is in, by its length; a line of links against it. What is in
 * an element whose name, role, class or id says that it is something else (a menu, an advertisement, readers' replies)
 * does neither. But makers of pages do not know of us: a name that most of a page's prose carries ("elementor-widget")
 * says nothing on that page, and an element that holds most of it is not what it is called.
 */
#define MAX_VALUE 1000
#define LINKS_VALUE (-20)
#define SHORT_VALUE (-2)

/* A byline, a caption, a note on the author has fewer letters. */
#define MAX_DOUBTFUL 700

/* A page with less prose beside it than this is nothing without what is called a menu or a comment on it. */
#define MIN_REST 200

/* Of all runs before one: what their prose is worth, and their letters. */
typedef struct
{
  gint64 value;
  gint64 n_letters;
} Sum;

typedef struct
{
  FactHtmlPage *page;
  const Sum    *sums;
  gint64        values[FACT_HTML_N_NAMES];   /* what the prose in elements of that name is worth */
  FactHtmlNode  ends[FACT_HTML_N_NAMES];     /* of the last such element */
} Survey;

static int
get_value (FactHtmlPage *self,
           guint         run)
{
  const FactHtmlRun *r = fact_html_page_get_run (self, run);
  guint n_own = MIN (r->n_letters - r->n_link_letters, MAX_VALUE);

  if (r->is_hidden || fact_html_page_is_heading (self, run))
    return 0;
  if (fact_html_page_is_linked (self, run))
    return LINKS_VALUE;
  if (fact_html_page_is_prose (self, run))
    return (int) n_own;

  return self->verdicts[run].depth > 0 ? (int) n_own / 2 : SHORT_VALUE;
}

/* Adds up what is prose now. */
static Sum *
add_up (FactHtmlPage *self)
{
  guint n_runs = self->runs->runs->len;
  Sum *sums = g_new0 (Sum, n_runs + 1);

  for (guint i = 0; i < n_runs; i++)
    {
      sums[i + 1].value = sums[i].value + MAX (self->verdicts[i].value, 0);
      sums[i + 1].n_letters = sums[i].n_letters + fact_html_page_get_run (self, i)->n_letters;
    }

  return sums;
}

static Sum
get_sum (FactHtmlPage *self,
         const Sum    *sums,
         FactHtmlNode  node)
{
  guint start = fact_html_page_find_run (self, node);
  guint end = fact_html_page_find_run (self, fact_html_tree_get_end (self->tree, node));

  return (Sum) { sums[end].value - sums[start].value, sums[end].n_letters - sums[start].n_letters };
}

static gboolean
is_most (gint64 part,
         gint64 all)
{
  return part * 4 >= all * 3;
}

static void
name_found_cb (guint         name,
               FactHtmlPart  part,
               FactHtmlNode  node,
               gpointer      user_data)
{
  Survey *survey = user_data;
  gint64 value;

  if (part == FACT_HTML_PART_NEVER || node < survey->ends[name])
    return;

  /* What is around nearly everything ("has-sidebar") is not left out anyway. */
  value = get_sum (survey->page, survey->sums, node).value;
  if (is_most (value, survey->sums[survey->page->runs->runs->len].value))
    return;

  survey->ends[name] = fact_html_tree_get_end (survey->page->tree, node);
  survey->values[name] += value;
}

/* Finds the names that say nothing here. */
static void
survey_names (FactHtmlPage  *self,
              FactHtmlNames *names)
{
  g_autofree Sum *sums = add_up (self);
  g_autofree Survey *survey = g_new0 (Survey, 1);
  guint32 n_nodes = fact_html_tree_get_n_nodes (self->tree);
  gint64 all = sums[self->runs->runs->len].value;

  survey->page = self;
  survey->sums = sums;
  for (FactHtmlNode i = 0; i < n_nodes; i++)
    fact_html_names_foreach (self->tree, i, name_found_cb, survey);

  for (guint i = 0; i < FACT_HTML_N_NAMES; i++)
    names->is_void[i] = survey->values[i] * 3 > all * 2;
}

static gboolean
holds_title (FactHtmlPage *self,
             FactHtmlNode  node)
{
  FactHtmlNode title;

  if (self->title == G_MAXUINT)
    return FALSE;

  title = fact_html_page_get_run (self, self->title)->first;

  return node < title && title < fact_html_tree_get_end (self->tree, node);
}

static gboolean
can_leave_out (FactHtmlPage *self,
               FactHtmlNode  node,
               FactHtmlPart  part,
               const Sum    *sums)
{
  FactHtmlTag tag = fact_html_tree_get_tag (self->tree, node);
  gint64 all = sums[self->runs->runs->len].value;
  Sum inside = get_sum (self, sums, node);

  if (part == FACT_HTML_PART_NEVER || tag == FACT_HTML_FOOTER || tag == FACT_HTML_NAV)
    return all - inside.value >= MIN_REST && !(holds_title (self, node) && inside.value * 2 > all);
  if (part == FACT_HTML_PART_FOREIGN)
    return !is_most (inside.value, all);

  return inside.value * 5 < all && inside.n_letters < MAX_DOUBTFUL;
}

/* Counts for each run the elements around it that say they are the article's body. */
static void
count_bodies (FactHtmlPage        *self,
              const FactHtmlNames *names)
{
  guint n_runs = self->runs->runs->len;
  guint32 n_nodes = fact_html_tree_get_n_nodes (self->tree);
  g_autofree int *steps = g_new0 (int, n_runs + 1);
  int depth = 0;

  for (FactHtmlNode i = 0; i < n_nodes; i++)
    {
      if (fact_html_names_judge (names, self->tree, i) == FACT_HTML_PART_MAIN)
        {
          steps[fact_html_page_find_run (self, i)]++;
          steps[fact_html_page_find_run (self, fact_html_tree_get_end (self->tree, i))]--;
        }
    }

  for (guint i = 0; i < n_runs; i++)
    {
      depth += steps[i];
      self->verdicts[i].depth = (guint8) MIN (depth, G_MAXUINT8);
    }
}

static void
set_values (FactHtmlPage *self)
{
  for (guint i = 0; i < self->runs->runs->len; i++)
    self->verdicts[i].value = get_value (self, i);
}

static void
leave_out (FactHtmlPage        *self,
           const FactHtmlNames *names)
{
  g_autofree Sum *sums = add_up (self);
  guint32 n_nodes = fact_html_tree_get_n_nodes (self->tree);

  for (guint i = 0; i < self->runs->runs->len; i++)
    self->verdicts[i].is_out = fact_html_page_get_run (self, i)->is_hidden;

  for (FactHtmlNode i = 0; i < n_nodes; i++)
    {
      FactHtmlPart part = fact_html_names_judge (names, self->tree, i);
      FactHtmlNode end = fact_html_tree_get_end (self->tree, i);
      guint after;

      if (part < FACT_HTML_PART_DOUBTFUL || !can_leave_out (self, i, part, sums))
        continue;

      after = fact_html_page_find_run (self, end);
      for (guint j = fact_html_page_find_run (self, i); j < after; j++)
        self->verdicts[j].is_out = TRUE;
      i = end - 1;
    }
}

/**
 * fact_html_page_weigh:
 * @self: a page
 *
 * Gives each run its value, and says which are left out whatever part of the page is chosen.
 */
void
fact_html_page_weigh (FactHtmlPage *self)
{
  g_autofree FactHtmlNames *names = g_new0 (FactHtmlNames, 1);

  count_bodies (self, names);
  set_values (self);
  survey_names (self, names);
  count_bodies (self, names);
  set_values (self);
  leave_out (self, names);
}
