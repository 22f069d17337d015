/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-order.h"

struct _FactArticleOrder
{
  FactRecordOrder parent_instance;
  FactArticleSort sort;
};

G_DEFINE_FINAL_TYPE (FactArticleOrder, fact_article_order, FACT_TYPE_RECORD_ORDER)

static void
update_ids (FactArticleOrder *self)
{
  FactState *state = fact_project_get_state (fact_record_order_get_project (FACT_RECORD_ORDER (self)));

  fact_record_order_show (FACT_RECORD_ORDER (self), fact_article_sort_ids (state, self->sort));
}

static gboolean
may_move (const FactChange *change,
          FactArticleSort   sort)
{
  if (fact_change_get_kind (change) != FACT_RECORD_ARTICLE)
    return FALSE;
  if (change->before == NULL || change->after == NULL || change->place_before != change->place_after)
    return TRUE;

  return !fact_article_sort_is_alike ((FactArticle *) change->before, (FactArticle *) change->after, sort);
}

static void
fact_article_order_changed (FactRecordOrder *order,
                            FactChangeSet   *changes)
{
  FactArticleOrder *self = FACT_ARTICLE_ORDER (order);

  if (!fact_change_set_has (changes, FACT_RECORD_ARTICLE))
    return;

  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      if (may_move (fact_change_set_get (changes, i), self->sort))
        {
          update_ids (self);
          break;
        }
    }
}

static gpointer
fact_article_order_dup_item (FactProject *project,
                             const char  *id)
{
  return fact_project_dup_article_item (project, id);
}

static void
fact_article_order_class_init (FactArticleOrderClass *klass)
{
  FactRecordOrderClass *order_class = FACT_RECORD_ORDER_CLASS (klass);

  order_class->dup_item = fact_article_order_dup_item;
  order_class->changed = fact_article_order_changed;
}

static void
fact_article_order_init (FactArticleOrder *self)
{
}

/**
 * fact_article_order_new:
 * @project: a project
 * @sort: what to go by
 *
 * Follows every step of @project.
 *
 * Returns: (transfer full): all articles of the project, as #FactArticleItem
 */
FactArticleOrder *
fact_article_order_new (FactProject     *project,
                        FactArticleSort  sort)
{
  FactArticleOrder *self = fact_record_order_new (FACT_TYPE_ARTICLE_ORDER, project);

  self->sort = sort;
  update_ids (self);

  return self;
}

/**
 * fact_article_order_set_sort:
 * @self: the articles
 * @sort: what to go by from now on
 */
void
fact_article_order_set_sort (FactArticleOrder *self,
                             FactArticleSort   sort)
{
  g_return_if_fail (FACT_IS_ARTICLE_ORDER (self));

  if (self->sort == sort)
    return;

  self->sort = sort;
  update_ids (self);
}
