/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-page.h"

#include "html/fact-html-dateline.h"
#include "html/fact-html-phrase.h"

/* What stands before, between and behind an article's words within its element. */

/* Lines that speak of something else are short, unless they lead there. */
#define MAX_PHRASE 70
#define MAX_LINKED_PHRASE 150

/* Before the first paragraph a line may be a heading or a lead; what is shorter is a label. */
#define MIN_LEAD 15
#define MAX_LEAD 50

static FactHtmlPhrase
find_phrase (FactHtmlPage *self,
             guint         run)
{
  const FactHtmlRun *r = fact_html_page_get_run (self, run);

  if (r->n_letters > (r->n_links > 0 ? MAX_LINKED_PHRASE : MAX_PHRASE))
    return FACT_HTML_PHRASE_NONE;

  return fact_html_phrase_find (fact_html_page_get_words (self, run), r->n_bytes);
}

static gboolean
is_cell (FactHtmlPage *self,
         guint         run)
{
  FactHtmlNode block = fact_html_page_get_run (self, run)->block;
  FactHtmlTag tag = block != FACT_HTML_NO_NODE ? fact_html_tree_get_tag (self->tree, block) : FACT_HTML_OTHER;

  return tag == FACT_HTML_TD || tag == FACT_HTML_TH;
}

static guint
count_letters (FactHtmlPage *self)
{
  guint n = 0;

  for (guint i = 0; i < self->runs->runs->len; i++)
    n += self->verdicts[i].is_main ? fact_html_page_get_run (self, i)->n_letters : 0;

  return n;
}

/* Lines that lead elsewhere go; behind a heading for other articles, near the end, everything does. Returns the new end. */
static guint
drop_phrases (FactHtmlPage *self,
              guint         first,
              guint         end)
{
  guint64 all = count_letters (self);
  guint64 before = 0;

  for (guint i = first; i < end; i++)
    {
      FactHtmlPhrase phrase;

      if (!self->verdicts[i].is_main)
        continue;

      phrase = find_phrase (self, i);
      if (phrase == FACT_HTML_PHRASE_OTHERS && before * 4 > all * 3)
        {
          for (guint j = i; j < end; j++)
            self->verdicts[j].is_main = FALSE;
          return i;
        }
      if (phrase != FACT_HTML_PHRASE_NONE)
        self->verdicts[i].is_main = FALSE;
      before += fact_html_page_get_run (self, i)->n_letters;
    }

  return end;
}

static guint
find_first_paragraph (FactHtmlPage *self,
                      guint         first,
                      guint         end)
{
  for (guint i = first; i < end; i++)
    {
      if (self->verdicts[i].is_main && fact_html_page_is_prose (self, i) && !fact_html_dateline_is (self, i))
        return i;
    }

  return end;
}

/* The title, its label, the date, links to share the article. */
static void
trim_head (FactHtmlPage *self,
           guint         first,
           guint         end)
{
  guint start = find_first_paragraph (self, first, end);

  if (self->title != G_MAXUINT && self->title <= start)
    {
      for (guint i = first; i <= self->title && i < end; i++)
        self->verdicts[i].is_main = FALSE;
    }

  for (guint i = first; i < start; i++)
    {
      const FactHtmlRun *run = fact_html_page_get_run (self, i);
      gboolean is_date = fact_html_dateline_is (self, i);

      if (is_cell (self, i) || (run->n_letters >= MAX_LEAD && !is_date))
        break;
      if (is_date || run->n_link_letters > 0 || run->n_letters < MIN_LEAD
          || (run->block != FACT_HTML_NO_NODE && fact_html_tree_get_tag (self->tree, run->block) == FACT_HTML_H1))
        self->verdicts[i].is_main = FALSE;
    }
}

/* Whether a run behind the last paragraph is of the article. */
static gboolean
belongs (FactHtmlPage *self,
         guint         run)
{
  const FactHtmlRun *r = fact_html_page_get_run (self, run);
  guint n_own = r->n_letters - r->n_link_letters;

  if (r->n_letters < 2 || fact_html_page_is_heading (self, run) || fact_html_dateline_is (self, run))
    return FALSE;
  if (r->n_link_letters * 5 > r->n_letters && n_own < 60)
    return FALSE;

  return !fact_html_phrase_is_contact (fact_html_page_get_words (self, run), r->n_bytes);
}

static void
trim_tail (FactHtmlPage *self,
           guint         first,
           guint         end)
{
  for (guint i = end; i > first; i--)
    {
      if (self->verdicts[i - 1].is_main && belongs (self, i - 1))
        return;
      self->verdicts[i - 1].is_main = FALSE;
    }
}

/**
 * fact_html_page_trim:
 * @self: a page whose article has been chosen
 *
 * Takes from the article what stands in its element without being of it: the title and date before it, invitations and
 * links to others in it, contacts behind it.
 */
void
fact_html_page_trim (FactHtmlPage *self)
{
  guint first = 0;
  guint end = self->runs->runs->len;

  while (end > 0 && !self->verdicts[end - 1].is_main)
    end--;
  while (first < end && !self->verdicts[first].is_main)
    first++;

  end = drop_phrases (self, first, end);
  trim_head (self, first, end);
  trim_tail (self, first, end);
}
