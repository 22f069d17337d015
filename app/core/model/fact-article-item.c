/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-items-private.h"

#include <string.h>

/* What a list view holds: a window onto the article's present record, with the tally of its claims. */
struct _FactArticleItem
{
  GObject      parent_instance;
  FactArticle *article;
  FactTally    tally;
};

enum { PROP_0, PROP_TITLE, PROP_OUTLET, PROP_PUBLISHED, PROP_ROLE, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { UPDATED, TALLY_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactArticleItem, fact_article_item, G_TYPE_OBJECT)

static void
fact_article_item_finalize (GObject *object)
{
  FactArticleItem *self = FACT_ARTICLE_ITEM (object);

  g_clear_pointer (&self->article, fact_record_unref);

  G_OBJECT_CLASS (fact_article_item_parent_class)->finalize (object);
}

static void
fact_article_item_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  FactArticleItem *self = FACT_ARTICLE_ITEM (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, fact_article_get_title (self->article));
      break;
    case PROP_OUTLET:
      g_value_set_string (value, fact_article_get_outlet (self->article));
      break;
    case PROP_PUBLISHED:
      g_value_set_string (value, fact_article_get_published (self->article));
      break;
    case PROP_ROLE:
      g_value_set_enum (value, fact_article_get_role (self->article));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_article_item_class_init (FactArticleItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = fact_article_item_finalize;
  object_class->get_property = fact_article_item_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_OUTLET] = g_param_spec_string ("outlet", NULL, NULL, NULL, flags);
  properties[PROP_PUBLISHED] = g_param_spec_string ("published", NULL, NULL, NULL, flags);
  properties[PROP_ROLE] = g_param_spec_enum ("role", NULL, NULL, FACT_TYPE_ROLE, FACT_ROLE_ARTICLE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * FactArticleItem::updated:
   *
   * Another record took the place of the one the item showed.
   */
  signals[UPDATED] = g_signal_new ("updated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  /**
   * FactArticleItem::tally-changed:
   *
   * The claims made in the article were counted anew.
   */
  signals[TALLY_CHANGED] = g_signal_new ("tally-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 0);
}

static void
fact_article_item_init (FactArticleItem *self)
{
}

/**
 * _fact_article_item_new:
 * @record: an article
 *
 * Returns: (transfer full): a #FactArticleItem that shows it
 */
gpointer
_fact_article_item_new (gpointer record)
{
  FactArticleItem *self = g_object_new (FACT_TYPE_ARTICLE_ITEM, NULL);

  self->article = fact_record_ref (record);

  return self;
}

static void
notify_string (FactArticleItem *self,
               const char      *before,
               const char      *after,
               guint            prop_id)
{
  if (g_strcmp0 (before, after) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/**
 * _fact_article_item_update:
 * @item: a #FactArticleItem
 * @record: the article as it is now
 *
 * Shows another record of the same article; notifies of what is different.
 */
void
_fact_article_item_update (gpointer item,
                           gpointer record)
{
  FactArticleItem *self = FACT_ARTICLE_ITEM (item);
  g_autoptr (FactArticle) before = g_steal_pointer (&self->article);

  self->article = fact_record_ref (record);

  notify_string (self, fact_article_get_title (before), fact_article_get_title (record), PROP_TITLE);
  notify_string (self, fact_article_get_outlet (before), fact_article_get_outlet (record), PROP_OUTLET);
  notify_string (self, fact_article_get_published (before), fact_article_get_published (record), PROP_PUBLISHED);
  if (fact_article_get_role (before) != fact_article_get_role (record))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROLE]);
  g_signal_emit (self, signals[UPDATED], 0);
}

/**
 * _fact_article_item_set_tally:
 * @self: a row
 * @tally: of the claims made in the article
 *
 * Shows another tally; notifies when it is different.
 */
void
_fact_article_item_set_tally (FactArticleItem *self,
                              FactTally        tally)
{
  if (memcmp (&self->tally, &tally, sizeof tally) == 0)
    return;

  self->tally = tally;
  g_signal_emit (self, signals[TALLY_CHANGED], 0);
}

/**
 * fact_article_item_get_article:
 * @self: an item
 *
 * Returns: (transfer none): the article's present record; when it was removed, its last one
 */
FactArticle *
fact_article_item_get_article (FactArticleItem *self)
{
  return self->article;
}

/**
 * fact_article_item_get_id:
 * @self: a row
 *
 * Returns: (transfer none): the article's id, which never changes
 */
GRefString *
fact_article_item_get_id (FactArticleItem *self)
{
  return fact_record_get_id (self->article);
}

/**
 * fact_article_item_get_tally:
 * @self: an item
 *
 * Returns: the tally of the claims made in the article
 */
FactTally
fact_article_item_get_tally (FactArticleItem *self)
{
  return self->tally;
}
