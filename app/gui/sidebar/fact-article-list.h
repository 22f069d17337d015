/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pane/fact-pane.h"
#include "sidebar/fact-article-sort.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_LIST (fact_article_list_get_type ())

/* The articles of a project, one of them on show. Property: sort (FactArticleSort), which the action "article.sort" sets for what is
 * inside. */
G_DECLARE_FINAL_TYPE (FactArticleList, fact_article_list, FACT, ARTICLE_LIST, FactPane)

gboolean fact_article_list_can_move (FactArticleList *self);
gboolean fact_article_list_find     (FactArticleList *self,
                                     const char      *article_id,
                                     guint           *position);

G_END_DECLS
