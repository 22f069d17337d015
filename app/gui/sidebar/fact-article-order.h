/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-article-sort.h"
#include "sidebar/fact-record-order.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_ORDER (fact_article_order_get_type ())

/* A project's articles, sorted: a FactRecordOrder. */
G_DECLARE_FINAL_TYPE (FactArticleOrder, fact_article_order, FACT, ARTICLE_ORDER, FactRecordOrder)

FactArticleOrder *fact_article_order_new      (FactProject      *project,
                                               FactArticleSort   sort);
void              fact_article_order_set_sort (FactArticleOrder *self,
                                               FactArticleSort   sort);

G_END_DECLS
