/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-passage-label.h"

#include <glib/gi18n-lib.h>

#include "export/fact-citation.h"
#include "inspector/fact-excerpt.h"

#define MAX_ARTICLE_CHARS 60

/**
 * fact_article_label:
 * @article: (nullable): an article
 *
 * Returns: (transfer full): what an article is called in passing: its outlet, or else its title
 */
char *
fact_article_label (FactArticle *article)
{
  if (article == NULL)
    return g_strdup (_("Missing article"));
  if (*fact_article_get_outlet (article) != '\0')
    return fact_excerpt (fact_article_get_outlet (article), MAX_ARTICLE_CHARS);
  if (*fact_article_get_title (article) != '\0')
    return fact_excerpt (fact_article_get_title (article), MAX_ARTICLE_CHARS);

  return g_strdup (_("Untitled Article"));
}

/**
 * fact_passage_label:
 * @state: a state
 * @anchor: a passage of one of its articles
 *
 * Returns: (transfer full): where the passage stands: "City Record ¶2", "City Record p. 12"
 */
char *
fact_passage_label (FactState  *state,
                    FactAnchor *anchor)
{
  FactArticle *article = fact_state_find_article (state, fact_anchor_get_article_id (anchor));
  g_autofree char *label = fact_article_label (article);
  FactText *text = article != NULL ? fact_article_get_text (article) : NULL;
  FactSpan span = fact_anchor_get_span (anchor);
  g_autofree char *place = NULL;
  guint paragraph = 0;

  if (article != NULL && span.end <= fact_text_get_n_chars (text))
    place = fact_source_map_label (fact_article_get_source_map (article), span.start, span.end);
  if (place != NULL)
    /* Translators: an outlet, and a page or time: "City Record p. 12" */
    return g_strdup_printf (_("%s %s"), label, place);

  /* A lost anchor may point beyond a text that became shorter. */
  if (text != NULL && span.start <= fact_text_get_n_chars (text))
    paragraph = fact_text_get_paragraph_at (text, span.start);
  if (paragraph == 0)
    return g_steal_pointer (&label);

  /* Translators: an outlet and the number of a paragraph: "City Record ¶2" */
  return g_strdup_printf (_("%s ¶%u"), label, paragraph);
}

/**
 * fact_passage_quotation:
 * @anchor: a passage
 * @max_chars: how many code points of it are wanted at most
 *
 * Returns: (transfer full): the passage's words, on one line and in quotation marks, unless they bring their own
 */
char *
fact_passage_quotation (FactAnchor *anchor,
                        guint       max_chars)
{
  g_autofree char *words = fact_excerpt (fact_anchor_get_exact (anchor), max_chars);

  return fact_citation_quote (words);
}

/**
 * fact_passage_state_label:
 * @anchor: a passage
 *
 * Returns: (transfer full) (nullable): what is to be said of how surely the passage was found; %NULL when there is nothing to say
 */
char *
fact_passage_state_label (FactAnchor *anchor)
{
  switch (fact_anchor_get_state (anchor))
    {
    case FACT_ANCHOR_RECHECK:
      return g_strdup (_("To Recheck"));
    case FACT_ANCHOR_LOST:
      return g_strdup (_("Lost"));
    case FACT_ANCHOR_OK:
    default:
      return NULL;
    }
}
