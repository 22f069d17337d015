/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-article-subtitle.h"

#include <glib/gi18n-lib.h>

#include "export/fact-citation.h"
#include "export/fact-date-words.h"
#include "inspector/fact-excerpt.h"

/* Other programs write what they like. Laying out thousands of letters without a space would keep the window for seconds. */
#define MAX_TITLE_CHARS 300
#define MAX_PART_CHARS 100

static char *
make_line (const char *words,
           guint       max_chars)
{
  g_autofree char *line = fact_citation_collapse_spaces (words);

  return fact_excerpt (line, max_chars);
}

static void
add_part (GString    *line,
          const char *part)
{
  if (*part == '\0')
    return;

  if (line->len > 0)
    g_string_append (line, "  •  ");
  g_string_append (line, part);
}

/**
 * fact_article_subtitle_format:
 * @article: an article
 * @n_words: how many words it has; 0 while that is not known
 * @n_sentences: how many sentences it has; 0 while that is not known
 * @outlet_bytes: (out): how many bytes at the start are the outlet, which is set off; 0 when it is not known
 *
 * Puts together what stands below an article's title; what is not known is left out, what is very long is cut.
 *
 * Returns: (transfer full): “Northgate Courier • 12 March 2026 • Imported from overrun.txt • 252 words • 14 sentences”, plain text on one line
 */
char *
fact_article_subtitle_format (FactArticle *article,
                              guint        n_words,
                              guint        n_sentences,
                              gsize       *outlet_bytes)
{
  GString *line = g_string_new (NULL);
  g_autofree char *outlet = make_line (fact_article_get_outlet (article), MAX_PART_CHARS);
  g_autofree char *date = fact_date_words_format (fact_article_get_published (article));
  g_autofree char *name = make_line (fact_article_get_provenance (article, FACT_PROVENANCE_NAME), MAX_PART_CHARS);

  add_part (line, outlet);
  *outlet_bytes = line->len;
  add_part (line, date);

  if (fact_article_get_role (article) == FACT_ROLE_SOURCE)
    /* Translators: the article is only checked against, not checked itself. */
    add_part (line, _("Source"));

  if (*name != '\0')
    {
      g_autofree char *part = g_strdup_printf (_("Imported from %s"), name);

      add_part (line, part);
    }

  if (n_words > 0)
    {
      g_autofree char *part = g_strdup_printf (ngettext ("%u word", "%u words", n_words), n_words);

      add_part (line, part);
    }

  if (n_sentences > 0)
    {
      g_autofree char *part = g_strdup_printf (ngettext ("%u sentence", "%u sentences", n_sentences), n_sentences);

      add_part (line, part);
    }

  return g_string_free (line, FALSE);
}

/**
 * fact_article_title_format:
 * @article: an article
 *
 * Returns: (transfer full): its title on one line, cut where it is very long; or words that say it has none
 */
char *
fact_article_title_format (FactArticle *article)
{
  g_autofree char *title = make_line (fact_article_get_title (article), MAX_TITLE_CHARS);

  if (*title == '\0')
    return g_strdup (_("Untitled Article"));

  return g_steal_pointer (&title);
}
