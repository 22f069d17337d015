/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-markdown-coverage.h"

#include "model/fact-mark-map.h"

#include <glib/gi18n-lib.h>

static FactReadingCounts
count_article (FactArticle *article,
               FactMarkMap *marks)
{
  FactSpanIndex *index = fact_mark_map_get_index (marks, fact_record_get_id (article));
  g_autoptr (FactCoverage) coverage = fact_coverage_new (fact_article_get_text (article), index);

  return fact_coverage_get_counts (coverage);
}

/**
 * fact_markdown_coverage_count:
 * @state: a project
 * @cancellable: (nullable): ends it early, with any counts
 *
 * Counts what was read of each article. Sources are only checked against, and have nothing that is to be read.
 *
 * Returns: (transfer full) (element-type FactReadingCounts): one for each article of the project, in its order
 */
GArray *
fact_markdown_coverage_count (FactState    *state,
                              GCancellable *cancellable)
{
  guint n = fact_state_get_n_articles (state);
  GArray *counts = g_array_set_size (g_array_new (FALSE, TRUE, sizeof (FactReadingCounts)), n);
  g_autoptr (FactMarkMap) marks = fact_mark_map_new (state);

  for (guint i = 0; i < n && !g_cancellable_is_cancelled (cancellable); i++)
    {
      FactArticle *article = fact_state_get_article (state, i);

      if (fact_article_get_role (article) == FACT_ROLE_ARTICLE)
        g_array_index (counts, FactReadingCounts, i) = count_article (article, marks);
    }

  return counts;
}

/**
 * fact_markdown_coverage_sum:
 * @counts: (element-type FactReadingCounts): from fact_markdown_coverage_count()
 *
 * Returns: what was read of all articles together
 */
FactReadingCounts
fact_markdown_coverage_sum (GArray *counts)
{
  FactReadingCounts sum = { 0 };

  for (guint i = 0; i < counts->len; i++)
    {
      const FactReadingCounts *one = &g_array_index (counts, FactReadingCounts, i);

      sum.n_sentences += one->n_sentences;
      for (guint reading = 0; reading < FACT_N_READINGS; reading++)
        sum.by_reading[reading] += one->by_reading[reading];
    }

  return sum;
}

/**
 * fact_markdown_coverage_append:
 * @out: the document so far
 * @counts: what was read
 *
 * Adds a line that tells how many sentences nobody has marked or cleared, or that there is none; nothing where there is nothing to read.
 */
void
fact_markdown_coverage_append (GString                 *out,
                               const FactReadingCounts *counts)
{
  guint n_unread = counts->by_reading[FACT_READING_UNREAD];

  if (counts->n_sentences == 0)
    return;

  if (n_unread == 0)
    g_string_append (out, _("Every sentence looked at."));
  else
    /* Translators: how many sentences nobody has looked at, of how many */
    g_string_append_printf (out, ngettext ("%u of %u sentence not read yet.", "%u of %u sentences not read yet.", counts->n_sentences),
                            n_unread, counts->n_sentences);
  g_string_append (out, "\n\n");
}
