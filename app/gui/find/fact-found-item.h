/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-article.h"
#include "text/fact-search.h"

G_BEGIN_DECLS

#define FACT_TYPE_FOUND_ITEM (fact_found_item_get_type ())

/* A row of what was found in all articles: an article, or one of the places in it. */
G_DECLARE_FINAL_TYPE (FactFoundItem, fact_found_item, FACT, FOUND_ITEM, GObject)

FactFoundItem *fact_found_item_new_article (FactArticle   *article,
                                            guint          n_found);
FactFoundItem *fact_found_item_new_hit     (FactArticle   *article,
                                            FactHit        hit);
FactArticle   *fact_found_item_get_article (FactFoundItem *self);
gboolean       fact_found_item_is_hit      (FactFoundItem *self);
guint          fact_found_item_get_n_found (FactFoundItem *self);
FactHit        fact_found_item_get_hit     (FactFoundItem *self);
FactSpan       fact_found_item_get_span    (FactFoundItem *self);

G_END_DECLS
