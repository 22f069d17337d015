/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-citation.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "export/fact-date-words.h"

/**
 * fact_citation_collapse_spaces:
 * @words: UTF-8
 *
 * Puts words on one line: any white space or control characters between them become one space, and those at the ends go.
 *
 * Returns: (transfer full): the words on one line
 */
char *
fact_citation_collapse_spaces (const char *words)
{
  GString *line = g_string_new (NULL);
  gboolean has_gap = FALSE;

  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      /* A no-break space is part of what is quoted. */
      if (c != 0xA0 && c != 0x202F && (g_unichar_isspace (c) || g_unichar_iscntrl (c)))
        {
          has_gap = TRUE;
          continue;
        }
      if (has_gap && line->len > 0)
        g_string_append_c (line, ' ');
      has_gap = FALSE;
      g_string_append_unichar (line, c);
    }

  return g_string_free (line, FALSE);
}

/**
 * fact_citation_quote:
 * @words: words of somebody else, on one line
 *
 * Puts quotation marks around words, unless they are a quotation with its marks already.
 *
 * Returns: (transfer full): the words in quotation marks
 */
char *
fact_citation_quote (const char *words)
{
  static const char *const pairs[][2] = { { "“", "”" }, { "\"", "\"" }, { "„", "“" }, { "«", "»" } };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      if (g_str_has_prefix (words, pairs[i][0]) && g_str_has_suffix (words, pairs[i][1])
          && strstr (words + strlen (pairs[i][0]), pairs[i][1]) == words + strlen (words) - strlen (pairs[i][1]))
        return g_strdup (words);
    }

  /* Translators: the quotation marks of your language around a quotation. */
  return g_strdup_printf (_("“%s”"), words);
}

/**
 * fact_citation_format_source:
 * @article: an article
 *
 * Names an article as citations do: its outlet, or its title when there is no outlet, and the day it was published.
 *
 * Returns: (transfer full): “Northgate Courier, 25 October 2024”
 */
char *
fact_citation_format_source (FactArticle *article)
{
  const char *outlet = fact_article_get_outlet (article);
  const char *title = fact_article_get_title (article);
  const char *published = fact_article_get_published (article);
  g_autofree char *date = fact_date_words_format (published);
  g_autofree char *name = NULL;

  if (*outlet == '\0' && *title != '\0')
    name = fact_citation_quote (title);
  else
    name = g_strdup (*outlet != '\0' ? outlet : _("untitled article"));

  if (*date == '\0')
    return g_steal_pointer (&name);

  /* Translators: an outlet and a date. */
  return g_strdup_printf (_("%s, %s"), name, date);
}

static char *
format_paragraph (FactText *text,
                  FactSpan  span)
{
  guint n_chars = fact_text_get_n_chars (text);
  guint first = fact_text_get_paragraph_at (text, MIN (span.start, n_chars));
  guint last = span.end > span.start ? fact_text_get_paragraph_at (text, MIN (span.end - 1, n_chars)) : first;

  if (last > first)
    /* Translators: the numbers of the first and last paragraph. */
    return g_strdup_printf (_("¶ %u–%u"), first, last);

  /* Translators: the number of a paragraph. */
  return g_strdup_printf (_("¶ %u"), first);
}

/**
 * fact_citation_format_place:
 * @article: an article
 * @span: a passage of its text
 *
 * Tells on which page a passage stands, or when it is spoken; of a document without pages and times, in which paragraph.
 *
 * Returns: (transfer full): “p. 12”, “pp. 12–13”, “1:15”, “¶ 3” or “¶ 3–4”
 */
char *
fact_citation_format_place (FactArticle *article,
                            FactSpan     span)
{
  char *label = fact_source_map_label (fact_article_get_source_map (article), span.start, span.end);

  return label != NULL ? label : format_paragraph (fact_article_get_text (article), span);
}

/**
 * fact_citation_format:
 * @state: a project
 * @article_id: the id of one of its articles
 * @span: the passage to cite: code points of the article's text
 *
 * Makes a citation for the clipboard: “quotation” — Outlet, 25 October 2024, ¶ 3.
 *
 * Returns: (transfer full) (nullable): the citation on one line; %NULL when there is no such article or passage
 */
char *
fact_citation_format (FactState  *state,
                      const char *article_id,
                      FactSpan    span)
{
  FactArticle *article = fact_state_find_article (state, article_id);
  g_autofree char *words = NULL;
  g_autofree char *line = NULL;
  g_autofree char *quotation = NULL;
  g_autofree char *source = NULL;
  g_autofree char *place = NULL;
  FactText *text;

  if (article == NULL)
    return NULL;

  text = fact_article_get_text (article);
  if (span.end <= span.start || span.end > fact_text_get_n_chars (text))
    return NULL;

  words = fact_text_dup_slice (text, span);
  line = fact_citation_collapse_spaces (words);
  quotation = fact_citation_quote (line);
  source = fact_citation_format_source (article);
  place = fact_citation_format_place (article, span);

  /* Translators: a quotation in its marks, its outlet with the date, and the paragraph or page it stands in. */
  return g_strdup_printf (_("%s — %s, %s"), quotation, source, place);
}
