/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

/**
 * FactArticleSort:
 * @FACT_ARTICLE_SORT_ORDER: as the project has them: in order of adding until somebody moves one
 * @FACT_ARTICLE_SORT_TITLE: by title
 * @FACT_ARTICLE_SORT_DATE: by date of publication, oldest first; without a date last
 * @FACT_ARTICLE_SORT_OUTLET: by outlet; without one last
 *
 * How the sidebar sorts articles. The nicks are those of the key "article-sort".
 */
typedef enum
{
  FACT_ARTICLE_SORT_ORDER,
  FACT_ARTICLE_SORT_TITLE,
  FACT_ARTICLE_SORT_DATE,
  FACT_ARTICLE_SORT_OUTLET
} FactArticleSort;

#define FACT_TYPE_ARTICLE_SORT (fact_article_sort_get_type ())

GType      fact_article_sort_get_type (void) G_GNUC_CONST;

GPtrArray *fact_article_sort_ids      (FactState       *state,
                                       FactArticleSort  sort);
gboolean   fact_article_sort_is_alike (FactArticle     *a,
                                       FactArticle     *b,
                                       FactArticleSort  sort);

G_END_DECLS
