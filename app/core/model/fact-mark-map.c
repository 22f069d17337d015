/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-mark-map.h"

#include "model/fact-log-index.h"

typedef struct
{
  FactSpanIndex *index;
  FactSpanIndex *lost;      /* NULL as long as nothing is */
  FactTally      tally;
  guint          n_unsettled;
} ArticleMarks;

struct _FactMarkMap
{
  GHashTable   *articles;      /* id → ArticleMarks */
  FactTally     total;
  FactLogIndex *log;
};

static void
article_marks_free (gpointer data)
{
  ArticleMarks *self = data;

  fact_span_index_free (self->index);
  g_clear_pointer (&self->lost, fact_span_index_free);
  g_free (self);
}

static ArticleMarks *
marks_for (FactMarkMap *self,
           GRefString  *article_id)
{
  ArticleMarks *marks = g_hash_table_lookup (self->articles, article_id);

  if (marks == NULL)
    {
      marks = g_new0 (ArticleMarks, 1);
      marks->index = fact_span_index_new ();
      g_hash_table_insert (self->articles, g_ref_string_acquire (article_id), marks);
    }

  return marks;
}

typedef void (*MarkFunc) (FactSpanIndex  *index,
                          const FactMark *mark);

static void
remove_mark (FactSpanIndex  *index,
             const FactMark *mark)
{
  gboolean was_there = fact_span_index_remove (index, mark);

  g_assert (was_there);
}

/* A lost anchor keeps a place that holds other words by now, where nothing is to be shown: those have an index of their own. */
static FactSpanIndex *
index_for (ArticleMarks    *marks,
           FactAnchorState  state)
{
  if (state != FACT_ANCHOR_LOST)
    return marks->index;

  if (marks->lost == NULL)
    marks->lost = fact_span_index_new ();

  return marks->lost;
}

static void
with_mark (FactMarkMap *self,
           MarkFunc     func,
           FactAnchor  *anchor,
           FactMarkKind kind,
           GRefString  *claim_id,
           GRefString  *id)
{
  FactMark mark = { fact_anchor_get_span (anchor), kind, claim_id, id };
  FactAnchorState state = fact_anchor_get_state (anchor);
  ArticleMarks *marks = marks_for (self, fact_anchor_get_article_id (anchor));

  func (index_for (marks, state), &mark);
  if (state != FACT_ANCHOR_OK)
    marks->n_unsettled += func == remove_mark ? -1U : 1U;
}

static void
with_claim_marks (FactMarkMap *self,
                  MarkFunc     func,
                  FactClaim   *claim)
{
  GRefString *claim_id = fact_record_get_id (claim);

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);

      with_mark (self, func, fact_occurrence_get_anchor (occurrence), FACT_MARK_OCCURRENCE, claim_id,
                 fact_record_get_id (occurrence));
    }
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      FactEvidence *evidence = fact_claim_get_evidence (claim, i);

      if (fact_evidence_get_anchor (evidence) != NULL)
        with_mark (self, func, fact_evidence_get_anchor (evidence), FACT_MARK_EVIDENCE, claim_id,
                   fact_record_get_id (evidence));
    }
}

/* The cleared passages from @first on, without the last @n_less of them. */
static void
with_cleared_marks (FactMarkMap *self,
                    MarkFunc     func,
                    FactArticle *article,
                    guint        first,
                    guint        n_less)
{
  for (guint i = first; i + n_less < fact_article_get_n_cleared (article); i++)
    with_mark (self, func, fact_article_get_cleared (article, i), FACT_MARK_CLEARED, NULL, NULL);
}

typedef void (*TallyFunc) (FactTally *tally,
                           FactClaim *claim);

static gboolean
is_first_in_article (FactClaim *claim,
                     guint      place)
{
  GRefString *article_id = fact_anchor_get_article_id (fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, place)));

  for (guint i = 0; i < place; i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));

      if (g_strcmp0 (fact_anchor_get_article_id (anchor), article_id) == 0)
        return FALSE;
    }

  return TRUE;
}

/* A claim counts once in every article it is made in. */
static void
with_tallies (FactMarkMap *self,
              TallyFunc    func,
              FactClaim   *claim)
{
  func (&self->total, claim);

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));

      if (is_first_in_article (claim, i))
        func (&marks_for (self, fact_anchor_get_article_id (anchor))->tally, claim);
    }
}

/**
 * fact_mark_map_new:
 * @state: a state
 *
 * Walks the whole of @state once; may be called in any thread, and the map given to the one that will use it.
 *
 * Returns: (transfer full): its marks by article
 */
FactMarkMap *
fact_mark_map_new (FactState *state)
{
  FactMarkMap *self = g_new0 (FactMarkMap, 1);
  GHashTableIter iter;
  gpointer marks;

  self->articles = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release,
                                          article_marks_free);
  self->log = fact_log_index_new (state);
  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    with_cleared_marks (self, fact_span_index_append, fact_state_get_article (state, i), 0, 0);
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    {
      with_claim_marks (self, fact_span_index_append, fact_state_get_claim (state, i));
      with_tallies (self, fact_tally_add, fact_state_get_claim (state, i));
    }

  g_hash_table_iter_init (&iter, self->articles);
  while (g_hash_table_iter_next (&iter, NULL, &marks))
    {
      fact_span_index_sort (((ArticleMarks *) marks)->index);
      if (((ArticleMarks *) marks)->lost != NULL)
        fact_span_index_sort (((ArticleMarks *) marks)->lost);
    }

  return self;
}

/**
 * fact_mark_map_free:
 * @self: a map
 *
 * Frees it.
 */
void
fact_mark_map_free (FactMarkMap *self)
{
  g_hash_table_unref (self->articles);
  fact_log_index_free (self->log);
  g_free (self);
}

/**
 * fact_mark_map_shares_marks:
 * @before: a claim
 * @after: the same claim another time
 *
 * Returns: whether it stands at the same places with the same evidence, so that what shows marks need not look at them
 */
gboolean
fact_mark_map_shares_marks (FactClaim *before,
                            FactClaim *after)
{
  guint n = fact_claim_get_n_occurrences (before);

  if (n != fact_claim_get_n_occurrences (after)
      || fact_claim_get_n_evidence (before) != fact_claim_get_n_evidence (after))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      if (fact_claim_get_occurrence (before, i) != fact_claim_get_occurrence (after, i))
        return FALSE;
    }
  for (guint i = 0; i < fact_claim_get_n_evidence (before); i++)
    {
      if (fact_claim_get_evidence (before, i) != fact_claim_get_evidence (after, i))
        return FALSE;
    }

  return TRUE;
}

static void
update_claim (FactMarkMap      *self,
              const FactChange *change)
{
  FactClaim *before = (FactClaim *) change->before;
  FactClaim *after = (FactClaim *) change->after;
  gboolean has_same_marks = before != NULL && after != NULL && fact_mark_map_shares_marks (before, after);

  if (before != NULL)
    {
      with_tallies (self, fact_tally_subtract, before);
      if (!has_same_marks)
        with_claim_marks (self, remove_mark, before);
    }
  if (after != NULL)
    {
      with_tallies (self, fact_tally_add, after);
      if (!has_same_marks)
        with_claim_marks (self, fact_span_index_add, after);
    }
}

/* What stands alike at both ends stays: an article may have thousands of cleared passages, of which an edit changes a few. */
static void
update_article (FactMarkMap      *self,
                const FactChange *change)
{
  FactArticle *before = (FactArticle *) change->before;
  FactArticle *after = (FactArticle *) change->after;
  guint n_before = before != NULL ? fact_article_get_n_cleared (before) : 0;
  guint n_after = after != NULL ? fact_article_get_n_cleared (after) : 0;
  guint n = MIN (n_before, n_after);
  guint first = 0, n_less = 0;

  while (first < n && fact_article_get_cleared (before, first) == fact_article_get_cleared (after, first))
    first++;
  while (first + n_less < n && fact_article_get_cleared (before, n_before - 1 - n_less) ==
                                 fact_article_get_cleared (after, n_after - 1 - n_less))
    n_less++;

  if (before != NULL)
    with_cleared_marks (self, remove_mark, before, first, n_less);
  if (after != NULL)
    with_cleared_marks (self, fact_span_index_add, after, first, n_less);
}

/**
 * fact_mark_map_update:
 * @self: the map of a state
 * @changes: changes from that state to another
 *
 * Makes @self the map of the other state, at the cost of what changed.
 */
void
fact_mark_map_update (FactMarkMap   *self,
                      FactChangeSet *changes)
{
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_CLAIM)
        update_claim (self, change);
      else if (fact_change_get_kind (change) == FACT_RECORD_ARTICLE)
        update_article (self, change);
      else
        fact_log_index_follow (self->log, change);
    }
}

/**
 * fact_mark_map_get_index:
 * @self: a map
 * @article_id: an article
 *
 * Returns: (transfer none): the marks of the article; lives as long as @self
 */
FactSpanIndex *
fact_mark_map_get_index (FactMarkMap *self,
                         const char  *article_id)
{
  ArticleMarks *marks = g_hash_table_lookup (self->articles, article_id);

  if (marks == NULL)
    {
      g_autoptr (GRefString) key = g_ref_string_new (article_id);

      marks = marks_for (self, key);
    }

  return marks->index;
}

/**
 * fact_mark_map_get_lost:
 * @self: a map
 * @article_id: an article
 *
 * Returns: (transfer none) (nullable): the marks whose words are lost in the article, in the order of the places they last had;
 *   %NULL when there were never any; good until the map is updated
 */
FactSpanIndex *
fact_mark_map_get_lost (FactMarkMap *self,
                        const char  *article_id)
{
  ArticleMarks *marks = g_hash_table_lookup (self->articles, article_id);

  return marks != NULL ? marks->lost : NULL;
}

/**
 * fact_mark_map_get_n_unsettled:
 * @self: a map
 * @article_id: an article
 *
 * Returns: how many marks of the article, cleared passages included, wait for somebody to look: to be rechecked, or lost
 */
guint
fact_mark_map_get_n_unsettled (FactMarkMap *self,
                               const char  *article_id)
{
  ArticleMarks *marks = g_hash_table_lookup (self->articles, article_id);

  return marks != NULL ? marks->n_unsettled : 0;
}

/**
 * fact_mark_map_get_tally:
 * @self: a map
 * @article_id: an article
 *
 * Returns: the tally of the claims made in the article
 */
FactTally
fact_mark_map_get_tally (FactMarkMap *self,
                         const char  *article_id)
{
  ArticleMarks *marks = g_hash_table_lookup (self->articles, article_id);

  return marks != NULL ? marks->tally : (FactTally) { 0 };
}

/**
 * fact_mark_map_get_total:
 * @self: a map
 *
 * Returns: the tally of all claims, each counted once
 */
FactTally
fact_mark_map_get_total (FactMarkMap *self)
{
  return self->total;
}

/**
 * fact_mark_map_find_last_activity:
 * @self: a map
 * @claim_id: a claim, which may be gone
 *
 * Returns: (transfer none) (nullable): the last entry of the log on the claim
 */
FactActivity *
fact_mark_map_find_last_activity (FactMarkMap *self,
                                  const char  *claim_id)
{
  return fact_log_index_find_last (self->log, claim_id);
}
