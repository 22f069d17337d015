/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-project-coverage.h"

#include "document/fact-sentence-search.h"

/* As many articles are counted at once; of more, as many as fit into a slice of a turn of the main loop. */
#define FEW 50
#define SLICE_US 4000

struct _FactProjectCoverage
{
  GObject            parent_instance;
  FactProject       *project;
  GHashTable        *coverages;        /* article id → FactCoverage, of those that are up to date */
  FactReadingCounts  total;
  gboolean           has_total;
  GCancellable      *finding;          /* gives up the search for sentences; NULL when there is none */
  guint              counting;         /* an idle source that counts article by article; 0 when there is none */
};

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactProjectCoverage, fact_project_coverage, G_TYPE_OBJECT)

static void find_sentences (FactProjectCoverage *self);

/* Meanwhile articles may have come. */
static void
sentences_found_cb (gpointer owner)
{
  FactProjectCoverage *self = owner;

  g_clear_object (&self->finding);
  find_sentences (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
find_sentences (FactProjectCoverage *self)
{
  if (self->finding == NULL)
    self->finding = _fact_sentence_search_begin (fact_project_get_state (self->project), G_OBJECT (self), sentences_found_cb);
}

static void
forget (FactProjectCoverage *self,
        const char          *article_id)
{
  g_hash_table_remove (self->coverages, article_id);
}

static void
forget_articles_of (FactProjectCoverage *self,
                    FactClaim           *claim)
{
  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    forget (self, fact_anchor_get_article_id (fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i))));
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      FactAnchor *anchor = fact_evidence_get_anchor (fact_claim_get_evidence (claim, i));

      if (anchor != NULL)
        forget (self, fact_anchor_get_article_id (anchor));
    }
}

/* Whether the change can be one of what was read: verdicts and titles are not. */
static gboolean
follow_change (FactProjectCoverage *self,
               const FactChange    *change)
{
  FactRecord *before = change->before;
  FactRecord *after = change->after;

  switch ((guint) fact_change_get_kind (change))
    {
    case FACT_RECORD_ARTICLE:
      forget (self, fact_record_get_id (after != NULL ? after : before));
      return TRUE;
    case FACT_RECORD_CLAIM:
      if (before != NULL && after != NULL && fact_mark_map_shares_marks ((FactClaim *) before, (FactClaim *) after))
        return FALSE;
      if (before != NULL)
        forget_articles_of (self, (FactClaim *) before);
      if (after != NULL)
        forget_articles_of (self, (FactClaim *) after);
      return TRUE;
    default:
      return FALSE;
    }
}

/* Verdicts are most of what is changed by thousands: they share their marks, which is seen without following these. */
static gboolean
is_of_marks (FactChangeSet *changes)
{
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (change->kind == FACT_RECORD_ARTICLE)
        return TRUE;
      if (change->kind == FACT_RECORD_CLAIM &&
          (change->before == NULL || change->after == NULL ||
           !fact_mark_map_shares_marks ((FactClaim *) change->before, (FactClaim *) change->after)))
        return TRUE;
    }

  return FALSE;
}

static void
project_changed_cb (FactProjectCoverage *self,
                    FactChangeSet       *changes)
{
  gboolean is_large = fact_change_set_is_large (changes);
  gboolean is_other = is_large && is_of_marks (changes);

  if (is_other)
    g_hash_table_remove_all (self->coverages);
  for (guint i = 0; !is_large && i < fact_change_set_get_n (changes); i++)
    is_other |= follow_change (self, fact_change_set_get (changes, i));
  if (!is_other)
    return;

  self->has_total = FALSE;
  find_sentences (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
fact_project_coverage_dispose (GObject *object)
{
  FactProjectCoverage *self = FACT_PROJECT_COVERAGE (object);

  g_clear_handle_id (&self->counting, g_source_remove);
  if (self->finding != NULL)
    g_cancellable_cancel (self->finding);
  g_clear_object (&self->finding);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (fact_project_coverage_parent_class)->dispose (object);
}

static void
fact_project_coverage_finalize (GObject *object)
{
  g_hash_table_unref (FACT_PROJECT_COVERAGE (object)->coverages);

  G_OBJECT_CLASS (fact_project_coverage_parent_class)->finalize (object);
}

static void
fact_project_coverage_class_init (FactProjectCoverageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_project_coverage_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_project_coverage_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
fact_project_coverage_init (FactProjectCoverage *self)
{
  self->coverages = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release,
                                           (GDestroyNotify) fact_coverage_unref);
}

/**
 * fact_project_coverage_new:
 * @project: a project
 *
 * Returns: (transfer full): how much of its articles was read; follows every step
 */
FactProjectCoverage *
fact_project_coverage_new (FactProject *project)
{
  FactProjectCoverage *self = g_object_new (FACT_TYPE_PROJECT_COVERAGE, NULL);

  self->project = g_object_ref (project);
  g_signal_connect_object (project, "changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  find_sentences (self);

  return self;
}

/**
 * fact_project_coverage_get:
 * @self: a coverage
 * @article_id: an article
 *
 * Returns: (transfer none) (nullable): what became of the article's sentences, until the next step; %NULL while they are being found,
 *   and for an article that is not there
 */
FactCoverage *
fact_project_coverage_get (FactProjectCoverage *self,
                           const char          *article_id)
{
  FactCoverage *coverage;
  FactArticle *article;

  g_return_val_if_fail (FACT_IS_PROJECT_COVERAGE (self), NULL);

  coverage = g_hash_table_lookup (self->coverages, article_id);
  if (coverage != NULL)
    return coverage;

  article = fact_state_find_article (fact_project_get_state (self->project), article_id);
  if (article == NULL || !fact_text_has_sentences (fact_article_get_text (article)))
    return NULL;

  coverage = fact_coverage_new (fact_article_get_text (article), fact_project_get_span_index (self->project, article_id));
  g_hash_table_insert (self->coverages, g_ref_string_acquire (fact_record_get_id (article)), coverage);

  return coverage;
}

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
      coverage = fact_project_coverage_get (self, fact_record_get_id (article));
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
    g_signal_emit (self, signals[CHANGED], 0);

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

static gboolean
find_in_article (FactProjectCoverage  *self,
                 FactArticle          *article,
                 guint                 offset,
                 const char          **unread_id,
                 FactSpan             *sentence)
{
  FactCoverage *coverage = is_to_be_read (article) ? fact_project_coverage_get (self, fact_record_get_id (article)) : NULL;
  guint number = coverage != NULL ? fact_coverage_find_unread (coverage, offset) : 0;

  if (number == 0)
    return FALSE;

  *unread_id = fact_record_get_id (article);
  *sentence = fact_text_get_sentence (fact_coverage_get_text (coverage), number);

  return TRUE;
}

/**
 * fact_project_coverage_find_unread:
 * @self: a coverage
 * @article_id: (nullable): the article where the reader is
 * @offset: a code point of its text
 * @unread_id: (out) (transfer none): the article of the sentence
 * @sentence: (out): the sentence, in code points
 *
 * Finds the next unread sentence that begins at or behind a place in reading order: in the article, then in those behind it, then from
 * the first article on to where it began.
 *
 * Returns: %FALSE when there is none
 */
gboolean
fact_project_coverage_find_unread (FactProjectCoverage  *self,
                                   const char           *article_id,
                                   guint                 offset,
                                   const char          **unread_id,
                                   FactSpan             *sentence)
{
  FactState *state;
  FactArticle *here;
  guint n, place = 0;

  g_return_val_if_fail (FACT_IS_PROJECT_COVERAGE (self), FALSE);

  state = fact_project_get_state (self->project);
  here = article_id != NULL ? fact_state_find_article (state, article_id) : NULL;
  n = fact_state_get_n_articles (state);

  if (here != NULL && find_in_article (self, here, offset, unread_id, sentence))
    return TRUE;
  if (here != NULL && fact_record_list_find (fact_state_get_records (state, FACT_RECORD_ARTICLE), here, 0, &place))
    place++;

  /* Round to the beginning of the article where the reader is. */
  for (guint i = 0; i < n; i++)
    {
      if (find_in_article (self, fact_state_get_article (state, (place + i) % n), 0, unread_id, sentence))
        return TRUE;
    }

  return FALSE;
}
