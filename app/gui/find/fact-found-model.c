/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-found-model.h"

/* An article with its places, and the row it begins at. */
typedef struct
{
  FactArticle *article;
  FactHits    *hits;
  guint        row;
} Section;

struct _FactFoundModel
{
  GObject  parent_instance;

  GArray  *sections;
  guint    n_rows;
  guint    n_rows_told;
  guint64  n_found;
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FactFoundModel, fact_found_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
section_clear (gpointer data)
{
  Section *section = data;

  fact_record_unref (section->article);
  g_free (section->hits);
}

static GType
get_item_type (GListModel *model)
{
  return FACT_TYPE_FOUND_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return FACT_FOUND_MODEL (model)->n_rows_told;
}

/* The last section that begins at or before the row. */
static const Section *
find_section (FactFoundModel *self,
              guint           row)
{
  guint low = 0;
  guint high = self->sections->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->sections, Section, middle).row <= row)
        low = middle;
      else
        high = middle;
    }

  return &g_array_index (self->sections, Section, low);
}

static gpointer
get_item (GListModel *model,
          guint       row)
{
  FactFoundModel *self = FACT_FOUND_MODEL (model);
  const Section *section;

  if (row >= self->n_rows_told)
    return NULL;

  section = find_section (self, row);
  if (section->row == row)
    return fact_found_item_new_article (section->article, section->hits->n_found);
  if (row - section->row > section->hits->n_hits)
    return fact_found_item_new_more (section->article, section->hits->n_found - section->hits->n_hits);

  return fact_found_item_new_hit (section->article, section->hits->hits[row - section->row - 1]);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
fact_found_model_finalize (GObject *object)
{
  g_array_unref (FACT_FOUND_MODEL (object)->sections);

  G_OBJECT_CLASS (fact_found_model_parent_class)->finalize (object);
}

static void
fact_found_model_class_init (FactFoundModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_found_model_finalize;
}

static void
fact_found_model_init (FactFoundModel *self)
{
  self->sections = g_array_new (FALSE, FALSE, sizeof (Section));
  g_array_set_clear_func (self->sections, section_clear);
}

/**
 * fact_found_model_new:
 *
 * Returns: (transfer full): a model without rows
 */
FactFoundModel *
fact_found_model_new (void)
{
  return g_object_new (FACT_TYPE_FOUND_MODEL, NULL);
}

/**
 * fact_found_model_add:
 * @self: a model
 * @article: the article behind those there are
 * @hits: what was found in it
 *
 * Adds rows, which views learn of by fact_found_model_tell(). An article without hits has none; where not all places are among
 * @hits, a last row says how many are not.
 */
void
fact_found_model_add (FactFoundModel *self,
                      FactArticle    *article,
                      const FactHits *hits)
{
  Section section;

  g_return_if_fail (FACT_IS_FOUND_MODEL (self));
  g_return_if_fail (article != NULL && hits != NULL);

  if (hits->n_found == 0)
    return;

  section.article = fact_record_ref (article);
  section.hits = g_memdup2 (hits, sizeof (FactHits) + hits->n_hits * sizeof (FactHit));
  section.row = self->n_rows;
  g_array_append_val (self->sections, section);
  self->n_rows += 1 + hits->n_hits + (hits->n_found > hits->n_hits ? 1 : 0);
  self->n_found += hits->n_found;
}

/**
 * fact_found_model_tell:
 * @self: a model
 *
 * Tells views of all rows that were added since the last time.
 */
void
fact_found_model_tell (FactFoundModel *self)
{
  guint before = self->n_rows_told;

  g_return_if_fail (FACT_IS_FOUND_MODEL (self));

  self->n_rows_told = self->n_rows;
  if (self->n_rows > before)
    g_list_model_items_changed (G_LIST_MODEL (self), before, 0, self->n_rows - before);
}

/**
 * fact_found_model_get_n_found:
 *
 * Returns: how many times the words stand in all articles, also where not all places have rows
 */
guint64
fact_found_model_get_n_found (FactFoundModel *self)
{
  g_return_val_if_fail (FACT_IS_FOUND_MODEL (self), 0);

  return self->n_found;
}

/**
 * fact_found_model_get_n_articles:
 *
 * Returns: in how many articles they stand
 */
guint
fact_found_model_get_n_articles (FactFoundModel *self)
{
  g_return_val_if_fail (FACT_IS_FOUND_MODEL (self), 0);

  return self->sections->len;
}
