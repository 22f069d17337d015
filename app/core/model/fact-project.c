/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-project.h"

#include "model/fact-items-private.h"
#include "model/fact-late-free.h"
#include "model/fact-record-model.h"

struct _FactProject
{
  GObject          parent_instance;
  FactState       *state;
  FactMarkMap     *marks;
  FactRecordModel *articles;
  FactRecordModel *claims;
  gboolean         is_applying;
};

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactProject, fact_project, G_TYPE_OBJECT)

static gpointer
new_claim_item (gpointer record,
                gpointer user_data)
{
  return _fact_claim_item_new (record);
}

static gpointer
new_article_item (gpointer record,
                  gpointer user_data)
{
  FactProject *self = user_data;
  gpointer item = _fact_article_item_new (record);

  if (self != NULL)
    _fact_article_item_set_tally (item, fact_mark_map_get_tally (self->marks, fact_record_get_id (record)));

  return item;
}

static gpointer
find_claim (const char *id,
            gpointer    user_data)
{
  return fact_state_find_claim (((FactProject *) user_data)->state, id);
}

static gpointer
find_article (const char *id,
              gpointer    user_data)
{
  return fact_state_find_article (((FactProject *) user_data)->state, id);
}

static const FactRecordModelInfo claims_info = {
  FACT_RECORD_CLAIM, new_claim_item, _fact_claim_item_update, find_claim
};

static const FactRecordModelInfo articles_info = {
  FACT_RECORD_ARTICLE, new_article_item, _fact_article_item_update, find_article
};

static gsize
count_records (FactState *state)
{
  return (gsize) fact_state_get_n_articles (state) + fact_state_get_n_claims (state);
}

static void
fact_project_finalize (GObject *object)
{
  FactProject *self = FACT_PROJECT (object);
  gsize n = self->state != NULL ? count_records (self->state) : 0;

  if (self->articles != NULL)
    fact_record_model_forget_user_data (self->articles);
  g_clear_object (&self->articles);
  g_clear_object (&self->claims);
  fact_late_free (g_steal_pointer (&self->marks), n, (GDestroyNotify) fact_mark_map_free);
  fact_late_free_state (g_steal_pointer (&self->state));

  G_OBJECT_CLASS (fact_project_parent_class)->finalize (object);
}

static void
fact_project_class_init (FactProjectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_project_finalize;

  /**
   * FactProject::changed:
   * @changes: (type gpointer): a #FactChangeSet, what changed
   *
   * One step was made: the state, the span indexes, the tallies and the lists are those after it.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
fact_project_init (FactProject *self)
{
}

/**
 * fact_project_new:
 * @state: what to show first
 * @marks: (transfer full) (nullable): its marks, where a worker has made them already
 *
 * Returns: (transfer full): a project at @state
 */
FactProject *
fact_project_new (FactState   *state,
                  FactMarkMap *marks)
{
  FactProject *self = g_object_new (FACT_TYPE_PROJECT, NULL);

  self->state = fact_state_ref (state);
  self->marks = marks != NULL ? marks : fact_mark_map_new (state);
  self->articles = fact_record_model_new (&articles_info, fact_state_get_records (state, FACT_RECORD_ARTICLE), self);
  self->claims = fact_record_model_new (&claims_info, fact_state_get_records (state, FACT_RECORD_CLAIM), self);

  return self;
}

/**
 * fact_project_get_state:
 * @self: a project
 *
 * Returns: (transfer none): its present state; without a reference of the caller's own it is good until the next step, which may
 *   change it where it stands
 */
FactState *
fact_project_get_state (FactProject *self)
{
  return self->state;
}

/**
 * fact_project_get_span_index:
 * @self: a project
 * @article_id: an article
 *
 * Returns: (transfer none): its marks; good until the next step
 */
FactSpanIndex *
fact_project_get_span_index (FactProject *self,
                             const char  *article_id)
{
  return fact_mark_map_get_index (self->marks, article_id);
}

/**
 * fact_project_get_lost_marks:
 * @self: a project
 * @article_id: an article
 *
 * Returns: (transfer none) (nullable): its marks whose words are lost, maybe none; %NULL when there never were any; good until the
 *   next step
 */
FactSpanIndex *
fact_project_get_lost_marks (FactProject *self,
                             const char  *article_id)
{
  return fact_mark_map_get_lost (self->marks, article_id);
}

/**
 * fact_project_get_tally:
 * @self: a project
 *
 * Returns: the tally of all claims, each counted once
 */
FactTally
fact_project_get_tally (FactProject *self)
{
  return fact_mark_map_get_total (self->marks);
}

/**
 * fact_project_get_article_tally:
 * @self: a project
 * @article_id: an article
 *
 * Returns: the tally of the claims made in the article
 */
FactTally
fact_project_get_article_tally (FactProject *self,
                                const char  *article_id)
{
  return fact_mark_map_get_tally (self->marks, article_id);
}

/**
 * fact_project_find_last_activity:
 * @self: a project
 * @claim_id: a claim, which may be gone
 *
 * Asks an index: the log of a large project has half a million entries.
 *
 * Returns: (transfer none) (nullable): the last entry of the log on the claim
 */
FactActivity *
fact_project_find_last_activity (FactProject *self,
                                 const char  *claim_id)
{
  return fact_mark_map_find_last_activity (self->marks, claim_id);
}

/**
 * fact_project_get_articles:
 * @self: a project
 *
 * Returns: (transfer none): its articles in order, as #FactArticleItem
 */
GListModel *
fact_project_get_articles (FactProject *self)
{
  return G_LIST_MODEL (self->articles);
}

/**
 * fact_project_get_claims:
 * @self: a project
 *
 * Returns: (transfer none): its claims in order, as #FactClaimItem
 */
GListModel *
fact_project_get_claims (FactProject *self)
{
  return G_LIST_MODEL (self->claims);
}

/**
 * fact_project_dup_article_item:
 * @self: a project
 * @article_id: an article
 *
 * Returns: (transfer full) (nullable): the object that the list of articles has for it, without looking for its place
 */
FactArticleItem *
fact_project_dup_article_item (FactProject *self,
                               const char  *article_id)
{
  FactArticle *article = fact_state_find_article (self->state, article_id);

  return article != NULL ? fact_record_model_dup_item (self->articles, article) : NULL;
}

/**
 * fact_project_dup_claim_item:
 * @self: a project
 * @claim_id: a claim
 *
 * Returns: (transfer full) (nullable): the object that the list of claims has for it, without looking for its place
 */
FactClaimItem *
fact_project_dup_claim_item (FactProject *self,
                             const char  *claim_id)
{
  FactClaim *claim = fact_state_find_claim (self->state, claim_id);

  return claim != NULL ? fact_record_model_dup_item (self->claims, claim) : NULL;
}

static void
update_tally (gpointer item,
              gpointer user_data)
{
  FactProject *self = user_data;

  _fact_article_item_set_tally (item, fact_mark_map_get_tally (self->marks, fact_article_item_get_id (item)));
}

/* The articles in sight are fewer than the claims that one step may change. */
static void
update_tallies (FactProject   *self,
                FactChangeSet *changes)
{
  if (fact_change_set_has (changes, FACT_RECORD_CLAIM))
    fact_record_model_foreach (self->articles, update_tally, self);
}

/* The state and the marks are those after @changes; everybody else learns of it. */
static void
tell (FactProject   *self,
      FactChangeSet *changes)
{
  fact_record_model_update (self->articles, changes, fact_state_get_records (self->state, FACT_RECORD_ARTICLE));
  fact_record_model_update (self->claims, changes, fact_state_get_records (self->state, FACT_RECORD_CLAIM));
  update_tallies (self, changes);
  g_signal_emit (self, signals[CHANGED], 0, changes);
}

/**
 * fact_project_apply:
 * @self: a project
 * @changes: changes made for its present state
 *
 * Makes one step. Only #FactHistory calls this: what goes past it cannot be undone. A handler of #FactProject::changed must not
 * make a step itself.
 */
void
fact_project_apply (FactProject   *self,
                    FactChangeSet *changes)
{
  g_return_if_fail (!self->is_applying);

  self->is_applying = TRUE;
  fact_record_model_let_go (self->articles, changes);
  fact_record_model_let_go (self->claims, changes);
  self->state = fact_state_apply_take (g_steal_pointer (&self->state), changes);
  fact_mark_map_update (self->marks, changes);
  tell (self, changes);
  self->is_applying = FALSE;
}

/**
 * fact_project_take:
 * @self: a project
 * @changes: changes made for its present state
 * @state: the state after @changes
 * @marks: (transfer full): the marks of @state
 *
 * Makes one step of which a worker has found out where it leads, with what fact_state_apply() and fact_mark_map_new() give. It is
 * otherwise as fact_project_apply(), and likewise only for #FactHistory.
 */
void
fact_project_take (FactProject   *self,
                   FactChangeSet *changes,
                   FactState     *state,
                   FactMarkMap   *marks)
{
  FactState *before = self->state;
  FactMarkMap *marks_before = self->marks;

  g_return_if_fail (!self->is_applying);

  self->is_applying = TRUE;
  self->state = fact_state_ref (state);
  self->marks = marks;
  tell (self, changes);
  self->is_applying = FALSE;
  fact_late_free (marks_before, count_records (before), (GDestroyNotify) fact_mark_map_free);
  fact_late_free_state (before);
}
