/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"
#include "text/fact-search.h"

G_BEGIN_DECLS

#define FACT_TYPE_FOUND_ITEM (fact_found_item_get_type ())

/**
 * FactFoundKind:
 * @FACT_FOUND_ARTICLE: an article, with how many places it has
 * @FACT_FOUND_HIT: one of the places
 * @FACT_FOUND_MORE: how many places more the article has than have rows
 *
 * What a row shows.
 */
typedef enum
{
  FACT_FOUND_ARTICLE,
  FACT_FOUND_HIT,
  FACT_FOUND_MORE
} FactFoundKind;

/* A row of what was found in all articles. */
G_DECLARE_FINAL_TYPE (FactFoundItem, fact_found_item, FACT, FOUND_ITEM, GObject)

FactFoundItem *fact_found_item_new_article (FactArticle   *article,
                                            guint          n_found);
FactFoundItem *fact_found_item_new_hit     (FactArticle   *article,
                                            FactHit        hit);
FactFoundItem *fact_found_item_new_more    (FactArticle   *article,
                                            guint          n_more);
FactArticle   *fact_found_item_get_article (FactFoundItem *self);
FactFoundKind  fact_found_item_get_kind    (FactFoundItem *self);
guint          fact_found_item_get_n_found (FactFoundItem *self);
FactHit        fact_found_item_get_hit     (FactFoundItem *self);
FactSpan       fact_found_item_get_span    (FactFoundItem *self);
gboolean       fact_found_item_find_span   (FactFoundItem *self,
                                            FactState     *state,
                                            FactSpan      *span);

G_END_DECLS
