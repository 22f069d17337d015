/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-project-coverage-private.h"

/* As many articles are counted at once; of more, as many as fit into a slice of a turn of the main loop. */
#define FEW 50
#define SLICE_US 4000

static gboolean
is_to_be_read (FactArticle *article)
{
  return fact_article_get_role (article) == FACT_ROLE_ARTICLE;
}

static gboolean
count_total (FactProjectCoverage *self)
{
  FactState *state = fact_project_get_state (self->project);
  FactReadingCounts total = { 0, };

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      FactArticle *article = fact_state_get_article (state, i);
      FactCoverage *coverage;
      FactReadingCounts counts;

      if (!is_to_be_read (article))
        continue;
      coverage = _fact_project_coverage_get_or_count (self, article);
      if (coverage == NULL)
        return FALSE;

      counts = fact_coverage_get_counts (coverage);
      total.n_sentences += counts.n_sentences;
      for (guint reading = 0; reading < FACT_N_READINGS; reading++)
        total.by_reading[reading] += counts.by_reading[reading];
    }

  self->total = total;

  return TRUE;
}

/* How many articles are to be counted anew. */
static guint
count_missing (FactProjectCoverage *self)
{
  FactState *state = fact_project_get_state (self->project);
  guint n = 0;

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      FactArticle *article = fact_state_get_article (state, i);

      n += is_to_be_read (article) && !g_hash_table_contains (self->coverages, fact_record_get_id (article));
    }

  return n;
}

/* FALSE when the time is up. An article whose sentences are being found is passed over: it tells when they are there. */
static gboolean
count_slice (FactProjectCoverage *self)
{
  FactState *state = fact_project_get_state (self->project);
  gint64 end = g_get_monotonic_time () + SLICE_US;

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      FactArticle *article = fact_state_get_article (state, i);

      if (g_get_monotonic_time () > end)
        return FALSE;
      if (is_to_be_read (article))
        fact_project_coverage_get (self, fact_record_get_id (article));
    }

  return TRUE;
}

static gboolean
count_cb (gpointer data)
{
  FactProjectCoverage *self = data;

  if (!count_slice (self))
    return G_SOURCE_CONTINUE;

  self->counting = 0;
  self->has_total = count_total (self);
  if (self->has_total)
    g_signal_emit_by_name (self, "changed");

  return G_SOURCE_REMOVE;
}

/**
 * fact_project_coverage_get_total:
 * @self: a coverage
 * @total: (out): how many sentences the articles that are being checked have; untouched when it is not known
 *
 * Counts the sentences of all articles. Sources do not count: they are only checked against. Where there are many to count, that is done
 * bit by bit, and `changed` tells when it is done.
 *
 * Returns: %FALSE while the sentences of some article are being found or counted
 */
gboolean
fact_project_coverage_get_total (FactProjectCoverage *self,
                                 FactReadingCounts   *total)
{
  g_return_val_if_fail (FACT_IS_PROJECT_COVERAGE (self), FALSE);

  if (!self->has_total && self->counting == 0 && count_missing (self) > FEW)
    self->counting = g_idle_add (count_cb, self);
  if (!self->has_total && self->counting == 0)
    self->has_total = count_total (self);
  if (self->has_total)
    *total = self->total;

  return self->has_total;
}
