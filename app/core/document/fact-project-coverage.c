/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-project-coverage-private.h"

#include "document/fact-coverage-count.h"
#include "document/fact-sentence-search.h"

/* In a text of more sentences a worker looks for what became of each, when its marks have changed. */
#define MANY_SENTENCES 5000

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
stop_counting (FactProjectCoverage *self,
               const char          *article_id)
{
  GCancellable *count = g_hash_table_lookup (self->counts, article_id);

  if (count == NULL)
    return;

  g_cancellable_cancel (count);
  g_hash_table_remove (self->counts, article_id);
}

/* It is kept until there is a new one. */
static void
forget (FactProjectCoverage *self,
        const char          *article_id)
{
  gpointer id, coverage;

  stop_counting (self, article_id);
  if (g_hash_table_steal_extended (self->coverages, article_id, &id, &coverage))
    g_hash_table_insert (self->former, id, coverage);
}

/* Another text is about other sentences, and who is gone has none. */
static void
forget_article (FactProjectCoverage *self,
                const char          *article_id)
{
  forget (self, article_id);
  g_hash_table_remove (self->former, article_id);
}

static void
cancel_count (gpointer article_id,
              gpointer count,
              gpointer data)
{
  g_cancellable_cancel (count);
}

static gboolean
is_gone (gpointer article_id,
         gpointer coverage,
         gpointer state)
{
  return fact_state_find_article (state, article_id) == NULL;
}

static void
forget_all (FactProjectCoverage *self)
{
  g_autofree gpointer *ids = g_hash_table_get_keys_as_array (self->coverages, NULL);

  g_hash_table_foreach (self->counts, cancel_count, NULL);
  g_hash_table_remove_all (self->counts);
  for (guint i = 0; ids[i] != NULL; i++)
    forget (self, ids[i]);
  g_hash_table_foreach_remove (self->former, is_gone, fact_project_get_state (self->project));
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
      forget_article (self, fact_record_get_id (after != NULL ? after : before));
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
    forget_all (self);
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
  g_hash_table_foreach (self->counts, cancel_count, NULL);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (fact_project_coverage_parent_class)->dispose (object);
}

static void
fact_project_coverage_finalize (GObject *object)
{
  FactProjectCoverage *self = FACT_PROJECT_COVERAGE (object);

  g_hash_table_unref (self->coverages);
  g_hash_table_unref (self->former);
  g_hash_table_unref (self->counts);

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
  self->former = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release,
                                        (GDestroyNotify) fact_coverage_unref);
  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release, g_object_unref);
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

/* The one before the last change of marks, if it is about the text that the article has. */
static FactCoverage *
find_former (FactProjectCoverage *self,
             FactArticle         *article)
{
  FactCoverage *coverage = g_hash_table_lookup (self->former, fact_record_get_id (article));

  return coverage != NULL && fact_coverage_get_text (coverage) == fact_article_get_text (article) ? coverage : NULL;
}

static void
counted_cb (gpointer      owner,
            GRefString   *article_id,
            FactCoverage *coverage)
{
  FactProjectCoverage *self = owner;

  g_hash_table_remove (self->counts, article_id);
  g_hash_table_remove (self->former, article_id);
  if (!g_hash_table_contains (self->coverages, article_id))
    g_hash_table_insert (self->coverages, g_ref_string_acquire (article_id), fact_coverage_ref (coverage));
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What fact_project_coverage_get() gives, or %NULL while a worker counts it, which `changed` tells of. Where nothing at all is known, one
 * waits: there is nothing to show meanwhile. */
FactCoverage *
_fact_project_coverage_get_or_count (FactProjectCoverage *self,
                                     FactArticle         *article)
{
  FactCoverage *coverage = g_hash_table_lookup (self->coverages, fact_record_get_id (article));
  FactCoverage *former = coverage == NULL ? find_former (self, article) : NULL;
  GRefString *id = fact_record_get_id (article);

  if (former == NULL || fact_coverage_get_counts (former).n_sentences <= MANY_SENTENCES)
    return coverage != NULL ? coverage : fact_project_coverage_get (self, id);

  if (!g_hash_table_contains (self->counts, id))
    g_hash_table_insert (self->counts, g_ref_string_acquire (id),
                         _fact_coverage_count_begin (article, fact_project_get_span_index (self->project, id), G_OBJECT (self),
                                                     counted_cb));

  return NULL;
}

/**
 * fact_project_coverage_get_known:
 * @self: a coverage
 * @article_id: an article
 *
 * For what is only shown: after a change of marks in a long text it may be as it was before, until `changed` tells that it was counted
 * anew.
 *
 * Returns: (transfer none) (nullable): as fact_project_coverage_get()
 */
FactCoverage *
fact_project_coverage_get_known (FactProjectCoverage *self,
                                 const char          *article_id)
{
  FactArticle *article;
  FactCoverage *coverage;

  g_return_val_if_fail (FACT_IS_PROJECT_COVERAGE (self), NULL);

  article = fact_state_find_article (fact_project_get_state (self->project), article_id);
  if (article == NULL)
    return NULL;

  coverage = _fact_project_coverage_get_or_count (self, article);

  return coverage != NULL ? coverage : find_former (self, article);
}

static gboolean
find_in_article (FactProjectCoverage  *self,
                 FactArticle          *article,
                 guint                 offset,
                 const char          **unread_id,
                 FactSpan             *sentence)
{
  gboolean is_read = fact_article_get_role (article) == FACT_ROLE_ARTICLE;
  FactCoverage *coverage = is_read ? fact_project_coverage_get (self, fact_record_get_id (article)) : NULL;
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
