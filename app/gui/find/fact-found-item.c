/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-found-item.h"

struct _FactFoundItem
{
  GObject        parent_instance;

  FactFoundKind  kind;
  FactArticle   *article;
  guint          n_found;
  FactHit        hit;
};

G_DEFINE_FINAL_TYPE (FactFoundItem, fact_found_item, G_TYPE_OBJECT)

static void
fact_found_item_finalize (GObject *object)
{
  fact_record_unref (FACT_FOUND_ITEM (object)->article);

  G_OBJECT_CLASS (fact_found_item_parent_class)->finalize (object);
}

static void
fact_found_item_class_init (FactFoundItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_found_item_finalize;
}

static void
fact_found_item_init (FactFoundItem *self)
{
}

static FactFoundItem *
item_new (FactFoundKind  kind,
          FactArticle   *article)
{
  FactFoundItem *self = g_object_new (FACT_TYPE_FOUND_ITEM, NULL);

  self->kind = kind;
  self->article = fact_record_ref (article);

  return self;
}

/**
 * fact_found_item_new_article:
 * @article: an article
 * @n_found: how many times the words stand in it
 *
 * Returns: (transfer full): the row above its places
 */
FactFoundItem *
fact_found_item_new_article (FactArticle *article,
                             guint        n_found)
{
  FactFoundItem *self = item_new (FACT_FOUND_ARTICLE, article);

  self->n_found = n_found;

  return self;
}

/**
 * fact_found_item_new_hit:
 * @article: an article
 * @hit: a place in it
 *
 * Returns: (transfer full): the row for it
 */
FactFoundItem *
fact_found_item_new_hit (FactArticle *article,
                         FactHit      hit)
{
  FactFoundItem *self = item_new (FACT_FOUND_HIT, article);

  self->hit = hit;

  return self;
}

/**
 * fact_found_item_new_more:
 * @article: an article
 * @n_more: how many places of it have no row
 *
 * Returns: (transfer full): the row that says so, behind its places
 */
FactFoundItem *
fact_found_item_new_more (FactArticle *article,
                          guint        n_more)
{
  FactFoundItem *self = item_new (FACT_FOUND_MORE, article);

  self->n_found = n_more;

  return self;
}

/**
 * fact_found_item_get_article:
 *
 * Returns: (transfer none): the article, as it was searched
 */
FactArticle *
fact_found_item_get_article (FactFoundItem *self)
{
  g_return_val_if_fail (FACT_IS_FOUND_ITEM (self), NULL);

  return self->article;
}

/**
 * fact_found_item_get_kind:
 *
 * Returns: what the row shows
 */
FactFoundKind
fact_found_item_get_kind (FactFoundItem *self)
{
  g_return_val_if_fail (FACT_IS_FOUND_ITEM (self), FACT_FOUND_ARTICLE);

  return self->kind;
}

/**
 * fact_found_item_get_n_found:
 *
 * Returns: how many times the words stand in the article, or how many of these places have no row; 0 for a place
 */
guint
fact_found_item_get_n_found (FactFoundItem *self)
{
  g_return_val_if_fail (FACT_IS_FOUND_ITEM (self), 0);

  return self->n_found;
}

/**
 * fact_found_item_get_hit:
 *
 * Returns: the place
 */
FactHit
fact_found_item_get_hit (FactFoundItem *self)
{
  FactHit none = { 0, 0 };

  g_return_val_if_fail (FACT_IS_FOUND_ITEM (self), none);

  return self->hit;
}

/**
 * fact_found_item_get_span:
 *
 * Returns: the place, in code points
 */
FactSpan
fact_found_item_get_span (FactFoundItem *self)
{
  FactSpan none = { 0, 0 };
  FactText *text;

  g_return_val_if_fail (FACT_IS_FOUND_ITEM (self), none);

  text = fact_article_get_text (self->article);

  return (FactSpan) { fact_text_to_offset (text, self->hit.byte_offset), fact_text_to_offset (text, self->hit.byte_end) };
}

static gboolean
holds_same (FactText *text,
            FactText *found_in,
            FactSpan  span)
{
  g_autofree char *words = fact_text_dup_slice (found_in, span);

  return fact_text_holds (text, span, words);
}

/**
 * fact_found_item_find_span:
 * @self: a place
 * @state: the project as it is now
 * @span: (out): where the words found are in it, in code points
 *
 * A list of places is there for a moment after the text of an article has been replaced, until that was searched again.
 *
 * Returns: whether they still are there; the article may say something else now, or be gone
 */
gboolean
fact_found_item_find_span (FactFoundItem *self,
                           FactState     *state,
                           FactSpan      *span)
{
  FactText *found_in;
  FactArticle *article;

  g_return_val_if_fail (FACT_IS_FOUND_ITEM (self), FALSE);
  g_return_val_if_fail (state != NULL && span != NULL, FALSE);

  *span = fact_found_item_get_span (self);
  found_in = fact_article_get_text (self->article);
  article = fact_state_find_article (state, fact_record_get_id (self->article));
  if (article == NULL)
    return FALSE;

  return fact_article_get_text (article) == found_in || holds_same (fact_article_get_text (article), found_in, *span);
}
