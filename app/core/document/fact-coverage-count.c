/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-coverage-count.h"

#include "document/fact-worker.h"

/* What the worker is given: the article is for any thread, the marks are a copy, the owner is only carried along. */
typedef struct
{
  GObject                 *owner;
  FactCoverageCountedFunc  counted;
  FactArticle             *article;
  FactSpanIndex           *marks;
  GCancellable            *cancellable;
  FactCoverage            *coverage;
} CoverageCount;

static void
count_work (gpointer      job,
            GCancellable *cancellable)
{
  CoverageCount *count = job;

  if (!g_cancellable_is_cancelled (cancellable))
    count->coverage = fact_coverage_new (fact_article_get_text (count->article), count->marks);
}

static void
count_done (gpointer job)
{
  CoverageCount *count = job;

  if (!g_cancellable_is_cancelled (count->cancellable))
    count->counted (count->owner, fact_record_get_id (count->article), count->coverage);

  g_clear_pointer (&count->coverage, fact_coverage_unref);
  g_object_unref (count->owner);
  fact_record_unref (count->article);
  fact_span_index_free (count->marks);
  g_object_unref (count->cancellable);
  g_free (count);
}

/**
 * _fact_coverage_count_begin:
 * @article: an article whose sentences were found
 * @marks: the marks in it, which are copied
 * @owner: lives at least until @counted was called
 * @counted: (scope async): called when it is done, unless it was cancelled
 *
 * Lets a worker find out what became of every sentence of an article.
 *
 * Returns: (transfer full): gives it up
 */
GCancellable *
_fact_coverage_count_begin (FactArticle             *article,
                            FactSpanIndex           *marks,
                            GObject                 *owner,
                            FactCoverageCountedFunc  counted)
{
  GCancellable *cancellable = g_cancellable_new ();
  CoverageCount *count = g_new0 (CoverageCount, 1);

  count->owner = g_object_ref (owner);
  count->counted = counted;
  count->article = fact_record_ref (article);
  count->marks = fact_span_index_copy (marks);
  count->cancellable = g_object_ref (cancellable);
  fact_worker_run (count, cancellable, count_work, count_done);

  return cancellable;
}
