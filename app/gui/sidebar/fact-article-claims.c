/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-claims.h"

struct _FactArticleClaims
{
  FactRecordOrder  parent_instance;
  char            *article_id;
};

G_DEFINE_FINAL_TYPE (FactArticleClaims, fact_article_claims, FACT_TYPE_RECORD_ORDER)

static FactProject *
get_project (FactArticleClaims *self)
{
  return fact_record_order_get_project (FACT_RECORD_ORDER (self));
}

/* A claim that is made twice stands where it is made first. */
static void
append_claims (GPtrArray     *ids,
               FactSpanIndex *index,
               GHashTable    *seen)
{
  for (guint i = 0; i < fact_span_index_get_n (index); i++)
    {
      const FactMark *mark = fact_span_index_get (index, i);

      if (mark->kind == FACT_MARK_OCCURRENCE && g_hash_table_add (seen, mark->claim_id))
        g_ptr_array_add (ids, g_ref_string_acquire (mark->claim_id));
    }
}

/* Claims whose words are lost are still made in the article, and whoever mends them looks for them here. They have no place in it, so
 * they come last. */
static void
update_ids (FactArticleClaims *self)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ref_string_release);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  FactSpanIndex *lost;

  if (self->article_id != NULL)
    {
      append_claims (ids, fact_project_get_span_index (get_project (self), self->article_id), seen);
      lost = fact_project_get_lost_marks (get_project (self), self->article_id);
      if (lost != NULL)
        append_claims (ids, lost, seen);
    }

  fact_record_order_show (FACT_RECORD_ORDER (self), ids);
}

static gboolean
is_made_in (FactClaim  *claim,
            const char *article_id)
{
  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));

      if (g_str_equal (fact_anchor_get_article_id (anchor), article_id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
shares_occurrences (FactClaim *before,
                    FactClaim *after)
{
  guint n = fact_claim_get_n_occurrences (before);

  if (n != fact_claim_get_n_occurrences (after))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      if (fact_claim_get_occurrence (before, i) != fact_claim_get_occurrence (after, i))
        return FALSE;
    }

  return TRUE;
}

/* Most changes are words or a verdict: they leave the order as it is, and cost nothing here. */
static gboolean
may_move_claims (const FactChange *change,
                 const char       *article_id)
{
  FactClaim *before = (FactClaim *) change->before;
  FactClaim *after = (FactClaim *) change->after;

  if (fact_change_get_kind (change) != FACT_RECORD_CLAIM)
    return FALSE;
  if (before != NULL && after != NULL && shares_occurrences (before, after))
    return FALSE;

  return (before != NULL && is_made_in (before, article_id)) || (after != NULL && is_made_in (after, article_id));
}

static void
fact_article_claims_changed (FactRecordOrder *order,
                             FactChangeSet   *changes)
{
  FactArticleClaims *self = FACT_ARTICLE_CLAIMS (order);

  if (self->article_id == NULL)
    return;

  if (fact_change_set_is_large (changes))
    {
      update_ids (self);
      return;
    }

  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      if (may_move_claims (fact_change_set_get (changes, i), self->article_id))
        {
          update_ids (self);
          break;
        }
    }
}

static gpointer
fact_article_claims_dup_item (FactProject *project,
                              const char  *id)
{
  return fact_project_dup_claim_item (project, id);
}

static void
fact_article_claims_finalize (GObject *object)
{
  FactArticleClaims *self = FACT_ARTICLE_CLAIMS (object);

  g_clear_pointer (&self->article_id, g_free);

  G_OBJECT_CLASS (fact_article_claims_parent_class)->finalize (object);
}

static void
fact_article_claims_class_init (FactArticleClaimsClass *klass)
{
  FactRecordOrderClass *order_class = FACT_RECORD_ORDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fact_article_claims_finalize;
  order_class->dup_item = fact_article_claims_dup_item;
  order_class->changed = fact_article_claims_changed;
}

static void
fact_article_claims_init (FactArticleClaims *self)
{
}

/**
 * fact_article_claims_new:
 * @project: a project
 * @article_id: (nullable): an article of it; %NULL for an empty list
 *
 * Follows every step of @project. The order comes from the article's span index; claims of other articles are never walked.
 *
 * Returns: (transfer full): the claims made in the article, in reading order, as #FactClaimItem; behind them those whose words are
 *   lost in it
 */
FactArticleClaims *
fact_article_claims_new (FactProject *project,
                         const char  *article_id)
{
  FactArticleClaims *self = fact_record_order_new (FACT_TYPE_ARTICLE_CLAIMS, project);

  fact_article_claims_set_article (self, article_id);

  return self;
}

/**
 * fact_article_claims_set_article:
 * @self: a list
 * @article_id: (nullable): the article whose claims it is to show from now on; %NULL for none
 */
void
fact_article_claims_set_article (FactArticleClaims *self,
                                 const char        *article_id)
{
  g_return_if_fail (FACT_IS_ARTICLE_CLAIMS (self));

  if (g_strcmp0 (self->article_id, article_id) == 0)
    return;

  g_free (self->article_id);
  self->article_id = g_strdup (article_id);
  update_ids (self);
}
