/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-claims.h"

struct _FactArticleClaims
{
  GObject      parent_instance;
  FactProject *project;
  char        *article_id;
  GPtrArray   *ids;          /* of GRefString, in reading order */
};

static void fact_article_claims_list_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FactArticleClaims, fact_article_claims, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, fact_article_claims_list_init))

static GPtrArray *
new_ids (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_ref_string_release);
}

/* A claim that is made twice stands where it is made first. */
static GPtrArray *
read_ids (FactArticleClaims *self)
{
  GPtrArray *ids = new_ids ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  FactSpanIndex *index;

  if (self->article_id == NULL)
    return ids;

  index = fact_project_get_span_index (self->project, self->article_id);
  for (guint i = 0; i < fact_span_index_get_n (index); i++)
    {
      const FactMark *mark = fact_span_index_get (index, i);

      if (mark->kind == FACT_MARK_OCCURRENCE && g_hash_table_add (seen, mark->claim_id))
        g_ptr_array_add (ids, g_ref_string_acquire (mark->claim_id));
    }

  return ids;
}

/* Tells views of the stretch between the common beginning and the common end, so that selection and scroll survive. */
static void
update_ids (FactArticleClaims *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->ids);
  GPtrArray *after = read_ids (self);
  guint start = 0;
  guint end = 0;
  guint n_shared = MIN (before->len, after->len);

  while (start < n_shared && g_str_equal (before->pdata[start], after->pdata[start]))
    start++;
  while (end < n_shared - start
         && g_str_equal (before->pdata[before->len - 1 - end], after->pdata[after->len - 1 - end]))
    end++;

  self->ids = after;
  if (before->len - start - end > 0 || after->len - start - end > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), start, before->len - start - end, after->len - start - end);
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
changed_cb (FactProject       *project,
            FactChangeSet     *changes,
            FactArticleClaims *self)
{
  if (self->article_id == NULL)
    return;

  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      if (may_move_claims (fact_change_set_get (changes, i), self->article_id))
        {
          update_ids (self);
          break;
        }
    }
}

static GType
fact_article_claims_get_item_type (GListModel *list)
{
  return G_TYPE_OBJECT;
}

static guint
fact_article_claims_get_n_items (GListModel *list)
{
  return FACT_ARTICLE_CLAIMS (list)->ids->len;
}

static gpointer
fact_article_claims_get_item (GListModel *list,
                              guint       place)
{
  FactArticleClaims *self = FACT_ARTICLE_CLAIMS (list);
  FactState *state = fact_project_get_state (self->project);
  FactClaim *claim;
  guint place_of_all;

  if (place >= self->ids->len)
    return NULL;

  claim = fact_state_find_claim (state, self->ids->pdata[place]);
  /* Numbers are given in order, so in most projects claim 7 is the seventh. */
  if (claim == NULL || !fact_state_find_place (state, claim, fact_claim_get_number (claim) - 1, &place_of_all))
    return NULL;

  return g_list_model_get_item (fact_project_get_claims (self->project), place_of_all);
}

static void
fact_article_claims_list_init (GListModelInterface *iface)
{
  iface->get_item_type = fact_article_claims_get_item_type;
  iface->get_n_items = fact_article_claims_get_n_items;
  iface->get_item = fact_article_claims_get_item;
}

static void
fact_article_claims_finalize (GObject *object)
{
  FactArticleClaims *self = FACT_ARTICLE_CLAIMS (object);

  g_clear_object (&self->project);
  g_clear_pointer (&self->article_id, g_free);
  g_clear_pointer (&self->ids, g_ptr_array_unref);

  G_OBJECT_CLASS (fact_article_claims_parent_class)->finalize (object);
}

static void
fact_article_claims_class_init (FactArticleClaimsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_article_claims_finalize;
}

static void
fact_article_claims_init (FactArticleClaims *self)
{
  self->ids = new_ids ();
}

/**
 * fact_article_claims_new:
 * @project: a project
 * @article_id: (nullable): an article of it; %NULL for an empty list
 *
 * Follows every step of @project. The order comes from the article's span index; claims of other articles are never walked.
 *
 * Returns: (transfer full): the claims made in the article, in reading order, as #FactClaimItem
 */
FactArticleClaims *
fact_article_claims_new (FactProject *project,
                         const char  *article_id)
{
  FactArticleClaims *self;

  g_return_val_if_fail (FACT_IS_PROJECT (project), NULL);

  self = g_object_new (FACT_TYPE_ARTICLE_CLAIMS, NULL);
  self->project = g_object_ref (project);
  g_signal_connect_object (project, "changed", G_CALLBACK (changed_cb), self, 0);
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

/**
 * fact_article_claims_find:
 * @self: a list
 * @claim_id: a claim
 * @place: (out) (optional): where it stands in the list
 *
 * Returns: whether the claim is made in the article
 */
gboolean
fact_article_claims_find (FactArticleClaims *self,
                          const char        *claim_id,
                          guint             *place)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_CLAIMS (self), FALSE);

  for (guint i = 0; i < self->ids->len; i++)
    {
      if (g_str_equal (self->ids->pdata[i], claim_id))
        {
          if (place != NULL)
            *place = i;
          return TRUE;
        }
    }

  return FALSE;
}
